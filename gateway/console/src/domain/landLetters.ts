import type { RedLine, Shape } from '@/api'

export type LandLetter = Shape<'land.LandLetterView'>

/** What the holder has to do, and by when; delivery, approvals and the steps of a sale are the offices'. No letter goes out about those. */
export const OF_THE_HOLDER = ['commencement', 'idleOneYear', 'idleTwoYears', 'completion', 'payment', 'commitment', 'breachCure', 'renewalApplication', 'termEnd'] as const satisfies readonly RedLine['kind'][]

/** A contract of which something is due: all of it, and the last letter about it. */
export interface DueContract { id: string; code: string; name: string; holder: string; lines: RedLine[]; letter?: LandLetter; told: boolean }

const same = (line: RedLine, of: LandLetter['lines'][number]) => line.kind === of.kind && line.dueOn === of.dueOn && line.daysLeft < 0 === of.late

/** Red lines by contract: what is late longest stands first. Told is who has a letter about just this; the service looks once more before it writes. */
export function dueContracts(lines: readonly RedLine[], letters: readonly LandLetter[], kinds: readonly RedLine['kind'][]): DueContract[] {
  const found = new Map<string, DueContract>()
  for (const line of lines) {
    if (!line.holder || !kinds.includes(line.kind)) continue
    const due = found.get(line.parcelId) ?? { id: line.parcelId, code: line.parcelCode, name: line.parcelName, holder: line.holder.name, lines: [], told: false }
    found.set(line.parcelId, { ...due, lines: [...due.lines, line] })
  }
  return [...found.values()].map(due => {
    const own = letters.filter(l => l.parcelId === due.id && l.kind === 'performanceReminder')
    const about = own.find(l => due.lines.every(line => l.lines.some(of => same(line, of))))
    return { ...due, letter: about ?? own[0], told: !!about }
  }).sort((a, b) => a.lines[0].daysLeft - b.lines[0].daysLeft)
}
