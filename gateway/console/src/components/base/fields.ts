export type Value = string | number | boolean | null
export type Values = Record<string, Value>
export interface Field {
  key: string
  label: string
  type: 'date' | 'text' | 'number' | 'select' | 'check' | 'area'
  required?: boolean
  unit?: string
  wide?: boolean
  options?: { value: string; label: string }[]
}

/** What every command carries: on which day it took effect, and the paper it rests on. */
export const paperFields = (t: (key: string) => string, day = t('field.effectiveOn')): Field[] => [
  { key: 'effectiveOn', label: day, type: 'date', required: true },
  { key: 'documentNumber', label: t('field.documentNumber'), type: 'text', required: true },
]

/** Of a letter: which office it is from. */
export const officeField = (t: (key: string) => string): Field => ({ key: 'office', label: t('reminder.office'), type: 'text', required: true, wide: true })

/** What was typed, as it is sent: figures are numbers, and nothing typed is null. */
export const typed = (fields: Field[], values: Values): Values =>
  Object.fromEntries(fields.map(f => [f.key, values[f.key] === '' || values[f.key] == null ? null : f.type === 'number' ? Number(values[f.key]) : values[f.key]]))

/** The idempotency key of one sending: a form that was changed after a refusal is another command. */
export async function keyOf(form: string, wanted: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(wanted)))
  return `${form}-${[...new Uint8Array(bytes.slice(0, 8))].map(b => b.toString(16).padStart(2, '0')).join('')}`
}
