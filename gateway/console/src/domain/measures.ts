import { ApiProblem, post, put, type Shape, type YieldClass } from '@/api'
import { paperFields, type Field, type Values } from '@/components/base/fields'

/** 差别化措施: the wording of one as a form, what is entered of its application, and how a term reads. */
type T = (key: string, named?: Record<string, unknown>) => string
export type Measure = Shape<'yield.MeasureView'>
type Term = NonNullable<Measure['terms']['classes']>[number]
export const KINDS = ['landUseTax', 'powerPrice', 'waterPrice', 'sewageFee', 'energyQuota', 'rent', 'landAndQuota', 'credit', 'support', 'inspection', 'other'] as const
const EFFECTS = ['addedPrice', 'shareOfPrice', 'treatment'] as const
const CLASSES = 'ABCD'

/** 每行一档：类 | 连续第几年 | 数值 | 文本 | 依据. A value that is left out is a mere treatment. Whoever types the line has read the document. */
export function termsOf(text: unknown, t: T): Term[] {
  return String(text ?? '').split('\n').map(line => line.trim()).filter(Boolean).map(line => {
    const [of, year, figure, words, source, ...more] = line.split(/[|｜]/).map(part => part.trim())
    const value = figure ? Number(figure) : null, fromYear = Number(year)
    if (!of || !CLASSES.includes(of) || !Number.isInteger(fromYear) || !source || more.length || Number.isNaN(value)) throw new ApiProblem(400, 'about:blank', t('measure.badTerm', { line }))
    return { class: of as YieldClass, fromYear, value: value as number | undefined, text: words || null, mark: 'read', source }
  })
}
export const linesOf = (terms: readonly Term[]) => terms.map(c => [c.class, c.fromYear, c.value ?? '', c.text ?? '', c.source].join(' | ')).join('\n')

const text = (t: T, key: string, required = true, wide = false): Field => ({ key, label: t(`measure.field.${key}`), type: 'text', required, wide })
export const wordingFields = (t: T, isNew: boolean): Field[] => [
  ...(isNew ? [text(t, 'code')] : []), text(t, 'name'), text(t, 'nameEn', false),
  { key: 'kind', label: t('measure.field.kind'), type: 'select', required: true, options: KINDS.map(value => ({ value, label: t(`measure.kind.${value}`) })) },
  { key: 'effect', label: t('measure.field.effect'), type: 'select', required: true, options: EFFECTS.map(value => ({ value, label: t(`measure.effect.${value}`) })) },
  text(t, 'place'), text(t, 'authority'), text(t, 'quantity', false), { key: 'priceYuan', label: t('measure.field.priceYuan'), type: 'number' }, text(t, 'group', false), { key: 'validTo', label: t('measure.field.validTo'), type: 'date' },
  { key: 'classes', label: t('measure.field.classes'), type: 'area', required: true }, ...paperFields(t),
]
export const wordingInitial = (m?: Measure): Values => (!m ? { kind: 'powerPrice', effect: 'addedPrice' } : {
  name: m.terms.name, nameEn: m.terms.nameEn ?? '', kind: m.terms.kind, effect: m.terms.effect, place: m.terms.place, authority: m.terms.authority, quantity: m.terms.quantity ?? '', priceYuan: m.terms.priceYuan ?? '',
  group: m.terms.group ?? '', validTo: m.terms.validTo ?? '', classes: linesOf(m.terms.classes ?? []),
})
export async function word(code: string, v: Values, key: string, t: T) {
  const { code: _c, effectiveOn, documentNumber, ...terms } = v
  return put('/api/yield/measures/{code}', { terms: { ...terms, classes: termsOf(v.classes, t) }, effectiveOn, documentNumber } as never, { path: { code }, key })
}

export const applyFields = (t: T): Field[] => [
  text(t, 'appliedBy', true, true), { key: 'amountYuan', label: t('entry.amountYuan'), type: 'number' }, { key: 'to', label: t('measure.field.to'), type: 'date', required: true }, ...paperFields(t, t('measure.field.from')),
]
export const applyTo = async (code: string, uscc: string, v: Values, key: string) => post('/api/yield/measures/{code}/applications', { ...v, uscc } as never, { path: { code }, key })
export const endFields = (t: T): Field[] => [{ key: 'reason', label: t('field.reason'), type: 'area', required: true }, ...paperFields(t, t('measure.field.endedOn'))]
export const endOf = async (applicationId: string, v: Values, key: string) => post('/api/yield/measure-applications/{applicationId}/end', v as never, { path: { applicationId }, key })

/** Whether it is applied on the day. */
type Application = Shape<'yield.ApplicationView'>
export const holdsOn = (a: Application, day: string) => a.from <= day && day <= a.to && !(a.endedOn && a.endedOn <= day)
