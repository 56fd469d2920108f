import { describe, expect, it } from 'vitest'
import type { RedLine } from '@/api'
import { dueContracts, OF_THE_HOLDER, type LandLetter } from './landLetters'

const line = (parcelId: string, kind: RedLine['kind'], dueOn: string, daysLeft: number, holder: string | null = '绿溪纺织') =>
  ({ parcelId, parcelCode: parcelId, parcelName: parcelId, kind, dueOn, daysLeft, holder: holder && { name: holder } }) as RedLine
const letter = (parcelId: string, number: string, ...lines: LandLetter['lines']) => ({ parcelId, number, kind: 'performanceReminder', lines }) as LandLetter

describe('contracts of which something is due', () => {
  const lines = [line('B', 'payment', '2026-12-01', 4), line('A', 'commencement', '2026-01-31', -300), line('A', 'idleOneYear', '2027-01-31', 65), line('C', 'delivery', '2026-12-05', 8), line('D', 'payment', '2026-12-05', 8, null)]
  it('stand by their parcels, the most urgent first; what is the offices\' to do and what nobody holds is not there', () =>
    expect(dueContracts(lines, [], OF_THE_HOLDER).map(d => [d.id, d.lines.length, d.told])).toEqual([['A', 2, false], ['B', 1, false]]))
  it('can be narrowed to one duty', () => expect(dueContracts(lines, [], ['payment']).map(d => d.id)).toEqual(['B']))
  it('have been told of when one letter speaks of all of it, as late as it is', () => {
    const start = { kind: 'commencement', dueOn: '2026-01-31', detail: null, late: true } as const, year = { kind: 'idleOneYear', dueOn: '2027-01-31', detail: null, late: false } as const
    const [some] = dueContracts(lines, [letter('A', '1', start)], OF_THE_HOLDER), [all] = dueContracts(lines, [letter('A', '2', start, year)], OF_THE_HOLDER)
    expect([some.told, some.letter?.number, all.told]).toEqual([false, '1', true])
    expect(dueContracts(lines, [letter('A', '3', { ...start, late: false }, year)], OF_THE_HOLDER)[0].told).toBe(false)
  })
})
