import { describe, expect, it } from 'vitest'
import { caseOf, grouped, type BoardLine } from './deadlines'

const line = (caseId: string, uscc: string | null, daysLeft: number) => ({
  caseId, assetCode: `GB${caseId}`, holder: { uscc, name: `甲${uscc ?? caseId}` }, daysLeft, urgency: daysLeft <= 3 ? 'red' : daysLeft <= 10 ? 'amber' : 'green', isDuty: true, procedure: 'idleLand', deadline: { name: 'replyBy', triggeredBy: { name: '', on: '2026-01-01' } },
} as unknown as BoardLine)
const lines = [line('1', 'A', 30), line('2', 'B', -4), line('3', 'A', 2), line('1', 'A', 8)]

describe('the board of deadlines', () => {
  it('puts what is most pressing first, whatever it is grouped by', () => {
    expect(grouped(lines, 'due').map(g => [g.key, g.lines.length])).toEqual([['red', 2], ['amber', 1], ['green', 1]])
    expect(grouped(lines, 'case').map(g => g.lines.map(l => l.daysLeft))).toEqual([[-4], [2], [8, 30]])
    expect(grouped(lines, 'party').map(g => [g.title, g.lines.length])).toEqual([['甲B', 1], ['甲A', 3]])
  })
  it('keeps parties apart that have no number, by their names', () => expect(grouped([line('1', null, 1), line('2', null, 2)], 'party')).toHaveLength(2))
  it('leads to the case of its kind', () => expect([caseOf({ procedure: 'idleLand', caseId: 'x' }), caseOf({ procedure: 'inefficiency', caseId: 'y' })]).toEqual(['/reclamation/cases/x', '/reclamation/inefficient/y']))
})
