import type { Shape } from '@/api'
import { paperFields, type Field, type Values } from '@/components/base/fields'

/** 年度目标: what is to be reached and what has been, as forms. */
type T = (key: string) => string
const KINDS = ['cumulative', 'level', 'note'] as const
const field = (t: T, key: string, type: Field['type'] = 'text', required = true): Field => ({ key, label: t(`targetAct.field.${key}`), type, required })

export const targetFields = (t: T, isNew: boolean): Field[] => [
  ...(isNew ? [field(t, 'code')] : []), field(t, 'name'), field(t, 'nameEn', 'text', false), { ...field(t, 'kind', 'select'), options: KINDS.map(value => ({ value, label: t(`targetAct.kind.${value}`) })) },
  field(t, 'unit'), field(t, 'value', 'number', false), field(t, 'start', 'number', false), field(t, 'from', 'date'), field(t, 'to', 'date'), field(t, 'owner'), field(t, 'frequency'), field(t, 'metric', 'text', false),
  field(t, 'definition', 'area'), field(t, 'sentence', 'area'), ...paperFields(t),
]
export const targetInitial = (year: number, terms?: Shape<'yield.TargetTerms'>): Values => (!terms ? { kind: 'cumulative', from: `${year}-01-01`, to: `${year}-12-31` } : Object.fromEntries(Object.entries(terms).map(([key, value]) => [key, value ?? ''])))
export function targetOf(v: Values) {
  const { code: _c, effectiveOn, documentNumber, ...terms } = v
  return { terms, effectiveOn, documentNumber }
}
export const progressFields = (t: T): Field[] => [field(t, 'reached', 'number'), field(t, 'needsConfirmation', 'check', false), field(t, 'note', 'area', false), ...paperFields(t)].map(f => (f.key === 'reached' ? { ...f, key: 'value' } : f))
