import { ApiProblem, post, type Shape } from '@/api'
import { paperFields, type Field, type Values } from '@/components/base/fields'

/** 公用设施容量台账: what is entered there. What is reserved of it, applications and leases reserve. */
export type Utility = Shape<'factories.UtilityView'>
export const KINDS = ['power', 'water', 'gas', 'drainage', 'steam', 'telecom'] as const
export type UtilityAct = 'use' | 'capacity' | 'outage'
type T = (key: string, named?: Record<string, unknown>) => string

/** 供入, a line each: its name, a blank, its capacity. */
export function feedsOf(text: unknown, t: T): { name: string; capacity: number }[] {
  return String(text ?? '').split('\n').map(line => line.trim()).filter(Boolean).map(line => {
    const found = /^(.+?)[\s,，]+([\d.]+)$/.exec(line), capacity = Number(found?.[2])
    if (!found || !Number.isFinite(capacity)) throw new ApiProblem(400, 'about:blank', t('utility.badFeed', { line }))
    return { name: found[1], capacity }
  })
}
/** 2026-02-10 08:00, as clocks show it here. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}):(\d{2})$/
export function momentOf(text: unknown, t: T): string | null {
  if (text == null || text === '') return null
  const found = MOMENT.exec(String(text).trim())
  if (!found) throw new ApiProblem(400, 'about:blank', t('utility.badMoment', { text }))
  return `${found[1]}T${found[2].padStart(2, '0')}:${found[3]}:00+08:00`
}
const moment = (t: T, key: string, required: boolean): Field => ({ key, label: t(`utility.field.${key}`), type: 'text', required, unit: '2026-02-10 08:00' })

/** Of a place that is chosen already, or of any: a building by its code, or a zone by its name. */
export const utilityFields = (act: UtilityAct, t: T, places: { value: string; label: string }[]): Field[] => [
  { key: 'place', label: t('utility.place'), type: 'select', required: true, options: places }, { key: 'utility', label: t('utility.utility'), type: 'select', required: true, options: KINDS.map(value => ({ value, label: `${t(`utility.kind.${value}`)} ${t(`utility.unitOf.${value}`)}` })) },
  ...({
    use: [{ key: 'peak', label: t('utility.field.peak'), type: 'number' as const, required: true }, { key: 'from', label: t('utility.field.from'), type: 'date' as const, required: true }],
    capacity: [{ key: 'feeds', label: t('utility.field.feeds'), type: 'area' as const, required: true }],
    outage: [moment(t, 'beganAt', true), moment(t, 'endedAt', false), { key: 'planned', label: t('utility.field.planned'), type: 'check' as const }, { key: 'reason', label: t('field.reason'), type: 'area' as const, required: true }],
  } satisfies Record<UtilityAct, Field[]>)[act], ...paperFields(t, act === 'use' ? t('utility.field.to') : undefined),
]
export const endFields = (t: T): Field[] => [moment(t, 'endedAt', true), ...paperFields(t)]

/** A place in a list: of which kind it is, and its name. */
export const placeOf = (u: { kind: string; place: string }) => `${u.kind}:${u.place}`
export function entryOf(act: UtilityAct, v: Values, t: T): Record<string, unknown> {
  const [kind, ...name] = String(v.place).split(':'), place = name.join(':')
  const common = { building: kind === 'building' ? place : null, zone: kind === 'zone' ? place : null, utility: v.utility, effectiveOn: v.effectiveOn, documentNumber: v.documentNumber }
  switch (act) {
    case 'use': return { ...common, peak: v.peak, from: v.from }
    case 'capacity': return { ...common, feeds: feedsOf(v.feeds, t) }
    default: return { ...common, beganAt: momentOf(v.beganAt, t), endedAt: momentOf(v.endedAt, t), planned: v.planned, reason: v.reason }
  }
}
const PATHS = { use: '/api/factories/utilities/uses', capacity: '/api/factories/utilities/capacities', outage: '/api/factories/utilities/outages' } as const
export const enter = async (act: UtilityAct, v: Values, key: string, t: T) => post(PATHS[act], entryOf(act, v, t) as never, { key })
export const endOutage = async (accountId: string, outageId: string, v: Values, key: string, t: T) =>
  post('/api/factories/utilities/{accountId}/outages/{outageId}/end', { ...v, endedAt: momentOf(v.endedAt, t) } as never, { path: { accountId, outageId }, key })

export const committed = (u: Utility) => u.leased + u.reserved
/** How much of the capacity is promised; nothing where nobody has said how much there is. */
export const share = (u: Utility) => (u.capacity ? committed(u) / u.capacity : undefined)
