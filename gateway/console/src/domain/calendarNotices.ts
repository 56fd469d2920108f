import type { Shape } from '@/api'
import { Unreadable } from './quotas'

/** 放假通知 as people copy them: a holiday a line with its first and last day, and the days that are worked for it. Which of them cannot be, the service says. */
export type CalendarYear = Shape<'reclamation.CalendarYear'>
const DAY = /(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?/g
const daysIn = (line: string) => [...line.matchAll(DAY)].map(([, y, m, d]) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)
const linesOf = (text: string) => text.normalize('NFKC').split('\n').map((line, i) => ({ line: line.trim(), at: i + 1 })).filter(l => l.line)

/** 每行：节名 起 止; one day where it is only one. */
export function holidayLines(text: string): CalendarYear['holidays'] {
  return linesOf(text).map(({ line, at }) => {
    const days = daysIn(line), name = line.slice(0, line.search(/\d{4}/)).replace(/[\s,;:]+$/, '')
    if (!name || days.length < 1 || days.length > 2) throw new Unreadable(line, at)
    return { name, days: { from: days[0], to: days.at(-1)! } }
  })
}
/** 调休上班: one day or several a line. */
export const workdayLines = (text: string): string[] => linesOf(text).flatMap(({ line, at }) => {
  const days = daysIn(line)
  if (!days.length) throw new Unreadable(line, at)
  return days
})
export const asLines = (year: CalendarYear) => ({
  holidays: year.holidays.map(h => (h.days.from === h.days.to ? `${h.name} ${h.days.from}` : `${h.name} ${h.days.from} ${h.days.to}`)).join('\n'), makeUpWorkdays: year.makeUpWorkdays.join('\n'),
})
