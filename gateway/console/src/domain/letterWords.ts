import type { Shape } from '@/api'
import type { Field, Values } from '@/components/base/fields'

/** 更正文书: the words of a letter by the names of its fields, as a form; only those that were changed are sent. */
type Letter = Pick<Shape<'reclamation.Letter'>, 'fields'>
const LONG = 40
export const wordFields = (letter: Letter, t: (key: string) => string, te: (key: string) => boolean): Field[] =>
  letter.fields.map(f => ({ key: `word:${f.name}`, label: te(`template.name.${f.name}`) ? t(`template.name.${f.name}`) : f.name, type: f.value.length > LONG ? 'area' : 'text' }))
export const changedWords = (letter: Letter, values: Values) =>
  letter.fields.map(f => ({ name: f.name, was: f.value, value: String(values[`word:${f.name}`] ?? '').trim() })).filter(f => f.value && f.value !== f.was.trim()).map(({ name, value }) => ({ name, value }))
