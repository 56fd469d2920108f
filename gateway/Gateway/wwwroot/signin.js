const form = document.getElementById('signin');
const problem = document.getElementById('problem');

// Only back to a page of our own: the address bar is not to be trusted.
function destination() {
  const to = new URL(new URLSearchParams(location.search).get('to') ?? '/', location.origin);
  return to.origin === location.origin ? to : new URL('/', location.origin);
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  problem.textContent = '';
  try {
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang, 'X-CSRF': '1' },
      body: JSON.stringify(Object.fromEntries(new FormData(form))),
    });
    if (response.ok) return location.replace(destination());
    problem.textContent = (await response.json()).title;
  } catch {
    problem.textContent = form.dataset.unreachable;
  } finally {
    button.disabled = false;
  }
});
