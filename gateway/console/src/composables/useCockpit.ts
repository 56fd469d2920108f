import { get, type Shape } from '@/api'
import { addMonths } from '@/domain/dates'
import { useClock, type AsOf } from '@/stores/clock'
import { useSession } from '@/stores/session'
import { useResource } from './useResource'

/** The park on one day, as each service counts it. */
export interface Standing {
  day: string
  figures: Shape<'factories.ParkFigures'>
  ledger: Shape<'reclamation.LedgerSum'>[]
  parcels: number
  producing: number
}
const HALF_YEARS = 6

async function standing({ asOf, knownAt }: AsOf): Promise<Standing> {
  const query = { asOf, knownAt }
  const [figures, ledger, parcels, producing] = await Promise.all([
    get('/api/factories/figures', { query }), get('/api/reclamation/ledger/summary', { query }), get('/api/land/parcels', { query: { ...query, pageSize: 1 } }), get('/api/land/parcels', { query: { ...query, status: 'inProduction', pageSize: 1 } }),
  ])
  return { day: asOf, figures, ledger, parcels: parcels.total, producing: producing.total }
}

/** 领导驾驶舱: the day looked at, and the half-years before it as the books have them now: a trend that a later correction moves, and never silently (the clock says which knowledge). */
export function useCockpit() {
  const clock = useClock(), session = useSession(), at = () => clock.at
  const { data: now, error } = useResource(() => standing(clock.at), [at])
  const { data: before } = useResource(async () => {
    const days = Array.from({ length: HALF_YEARS }, (_, i) => addMonths(clock.asOf, -6 * (HALF_YEARS - i))), list: Standing[] = []
    for (const asOf of days) list.push(await standing({ asOf, knownAt: clock.knownAt })) // one day after the other: the past can wait
    return list
  }, [at])
  const { data: rule } = useResource(() => get('/api/factories/rules/{rule}', { path: { rule: 'figures' }, query: clock.at }), [at])
  const { data: runs } = useResource(() => get('/api/yield/runs', { query: { pageSize: 100 } }))
  /** The targets of the year looked at: the planner's, for the offices. */
  const { data: board, error: noBoard, reload: reloadBoard } = useResource(async () => (session.ofAnOffice ? get('/api/yield/targets/board', { query: { ...clock.at, year: Number(clock.asOf.slice(0, 4)) } }) : undefined), [at])
  return { now, before, rule, runs, board, error, noBoard, reloadBoard }
}
export const ledgerOf = (s: Standing | undefined, category: Shape<'reclamation.LedgerSum'>['category'], state: 'now' | 'forecast' = 'now') => s?.ledger.find(l => l.category === category && l.state === state)
