import { ref } from 'vue'

/** What the service is asked to do from a page: that it is under way, and a refusal, to be shown in place. */
export function useAct() {
  const busy = ref(false), problem = ref<unknown>()
  async function act(what: () => Promise<unknown>) {
    busy.value = true
    problem.value = undefined
    try {
      await what()
    } catch (refused) {
      problem.value = refused
    } finally {
      busy.value = false
    }
  }
  return { busy, problem, act }
}
