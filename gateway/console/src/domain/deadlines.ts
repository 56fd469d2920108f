import type { Shape } from '@/api'

/** 期限看板: the open deadlines of all cases, by case or by party. How urgent one is, the service says. */
export type BoardLine = Shape<'reclamation.BoardLine'>
export const URGENCIES = ['red', 'amber', 'green'] as const
export const GROUPINGS = ['due', 'case', 'party'] as const
export type Grouping = (typeof GROUPINGS)[number]
export const SIGN = { red: '●', amber: '◐', green: '○' } as const

export const caseOf = (l: { procedure: Shape<'reclamation.Procedure'>; caseId: string }) => `/reclamation/${l.procedure === 'idleLand' ? 'cases' : 'inefficient'}/${l.caseId}`
/** A deadline has no id of its own: it is one of its case, from its trigger. */
export const idOf = (l: BoardLine) => `${l.caseId} ${l.deadline.name} ${l.deadline.triggeredBy.on}`

/** Whichever has the most pressing deadline comes first, and in it again the most pressing. */
export function grouped(lines: BoardLine[], by: Grouping): { key: string; title: string; lines: BoardLine[] }[] {
  const sorted = [...lines].sort((a, b) => a.daysLeft - b.daysLeft)
  if (by === 'due') return URGENCIES.map(u => ({ key: u, title: '', lines: sorted.filter(l => l.urgency === u) })).filter(g => g.lines.length)
  const key = (l: BoardLine) => (by === 'case' ? l.caseId : l.holder.uscc ?? l.holder.name)
  return [...new Set(sorted.map(key))].map(k => {
    const own = sorted.filter(l => key(l) === k)
    return { key: k, title: by === 'case' ? `${own[0].assetCode} · ${own[0].holder.name}` : own[0].holder.name, lines: own }
  })
}
