/** A rule set as a form: values by the path that the service names them by (`groups[0].indicators[1].weight`). */
export type Figure = string | number | null
export interface RuleChange { path: string; value: Figure }
const parts = (path: string) => path.split(/\.|\[(\d+)\]/).filter(Boolean).map(p => (/^\d+$/.test(p) ? Number(p) : p))

export const at = (document: unknown, path: string): Figure => parts(path).reduce<unknown>((node, part) => (node as Record<string | number, unknown> | null)?.[part], document) as Figure

/** A copy with other values at some paths; the original stays. */
export function withChanges<T>(document: T, changes: RuleChange[]): T {
  const copy = JSON.parse(JSON.stringify(document)) as T
  for (const { path, value } of changes) {
    const way = parts(path), last = way.pop()!
    const node = way.reduce<Record<string | number, unknown>>((n, part) => n[part] as Record<string | number, unknown>, copy as Record<string | number, unknown>)
    node[last] = value
  }
  return copy
}
/** What differs from the original, of what was touched. Shares are kept as parts of one and typed as per cent: rounded back to what was meant. */
export const changesOf = (document: unknown, touched: Record<string, Figure>): RuleChange[] => Object.entries(touched).filter(([path, value]) => at(document, path) !== value).map(([path, value]) => ({ path, value }))
export const share = (percent: number) => Math.round(percent * 1e6) / 1e8
