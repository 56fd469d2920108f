import type { Field, Value, Values } from '@/components/base/fields'

/** An entry of a history as a form: every plain value of its data is a field, whatever the entry is. The service says whether it may be stated anew. */
export type Data = { [key: string]: unknown }
const DAY = /^\d{4}-\d{2}-\d{2}$/
const isNode = (value: unknown): value is Data => typeof value === 'object' && value !== null
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Outlines are drawn, not typed; ids are neither. */
const isOutline = (value: Data) => 'coordinates' in value

function* leaves(data: Data, at = ''): Generator<[string, Value]> {
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'string' && ID.test(value)) continue
    if (!isNode(value)) yield [at + key, value as Value]
    else if (!isOutline(value)) yield* leaves(value, `${at}${key}.`)
  }
}
/** What an empty value would be, its name says: …On is a day, …Yuan a figure. */
const typeOf = (key: string, value: Value): Field['type'] =>
  typeof value === 'boolean' ? 'check' : typeof value === 'number' ? 'number' : typeof value === 'string' ? (DAY.test(value) ? 'date' : 'text')
    : /(On|Date|Until|From)$/.test(key) || /^agreed/.test(key) ? 'date' : /(Yuan|Metres|Ratio|Share|Years|Coefficient)(Min|Max)?$/.test(key) ? 'number' : 'text'

/** The name that is looked up in the console's words: the last one that is no number. */
export const nameOf = (path: string) => path.split('.').filter(part => !/^\d+$/.test(part)).at(-1)!

export const entryFields = (data: Data, label: (path: string) => string): Field[] => [...leaves(data)].map(([path, value]) => ({ key: path, label: label(path), type: typeOf(path, value), required: value !== null && typeof value !== 'boolean' }))
export const entryValues = (data: Data): Values => Object.fromEntries(leaves(data))

/** The entry with what was typed; what no field shows stays as it was. */
export function restated(data: Data, values: Values): Data {
  const copy = JSON.parse(JSON.stringify(data)) as Data // what came from the service is JSON, and may be reactive by now
  for (const [path] of leaves(data)) {
    const parts = path.split('.'), last = parts.pop()!
    const node = parts.reduce<Data>((at, part) => at[part] as Data, copy)
    node[last] = values[path] ?? null
  }
  return copy
}
