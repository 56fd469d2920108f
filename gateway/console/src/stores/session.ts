import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { get, onExpiry, send, type Shape } from '@/api/http'

export type Role = 'bureau' | 'park' | 'planner' | 'enterprise' | 'auditor' | 'operator'
const OTHER_TABS = 'park-session'

/** Who is looking. The browser holds nothing but the gateway's cookie: who that is, the gateway says. */
export const useSession = defineStore('session', () => {
  const user = ref<Shape<'gateway.SignedIn'>>()
  const role = computed(() => user.value?.role as Role | undefined)
  /** A firm sees what is its own; figures of the whole park are for the offices. */
  const ofAnOffice = computed(() => role.value !== undefined && ['bureau', 'park', 'planner', 'auditor'].includes(role.value))
  const expired = ref(false)
  let waiting: (() => void)[] = []

  const tabs = new BroadcastChannel(OTHER_TABS)
  tabs.onmessage = () => { if (expired.value) void carryOn() }

  /** False: nobody is signed in, and the browser is on its way to the sign-in page. */
  async function begin(): Promise<boolean> {
    const answer = await fetch('/session', { credentials: 'same-origin' })
    if (answer.ok) {
      user.value = await answer.json()
      onExpiry(signInAgain)
      tabs.postMessage('signed in')
      return true
    }
    location.replace(`/signin?to=${encodeURIComponent(location.pathname + location.search)}`)
    return false
  }

  /** A request came back with 401: the page stays as it is, and the request goes out again once somebody has signed in, here or in another tab. */
  function signInAgain() {
    expired.value = true
    return new Promise<void>(done => waiting.push(done))
  }

  async function carryOn(): Promise<boolean> {
    const answer = await fetch('/session', { credentials: 'same-origin' })
    if (!answer.ok) return false
    const before = user.value?.userName
    user.value = await answer.json()
    if (before && before !== user.value?.userName) location.reload() // somebody else's eyes: nothing of the old page may stay
    expired.value = false
    waiting.forEach(done => done())
    waiting = []
    return true
  }

  async function signOut() {
    await send('/session', { method: 'DELETE' })
    location.replace('/signin?to=/')
  }

  /** 片区: narrows lists and maps. '' = the whole park. */
  const zone = ref('')
  const zones = ref<string[]>([])
  const zoneFilter = computed(() => zone.value || undefined)
  async function loadZones() {
    if (!ofAnOffice.value) return
    const answer = await get('/api/factories/occupancy')
    zones.value = [...new Set((answer.byZone).map(z => z.zone ?? ''))].filter(Boolean)
  }

  /** Commands are shown to everybody and open to those who may; the service decides anyway. */
  const may = (...roles: Role[]) => role.value !== undefined && roles.includes(role.value)

  return { user, role, ofAnOffice, expired, begin, carryOn, signOut, zone, zones, zoneFilter, loadZones, may }
})
