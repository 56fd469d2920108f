import { expect, it } from 'vitest'
import { holdsOn, linesOf, termsOf } from './measures'

const t = (key: string) => key
const LINES = 'C | 1 | 0.1 | 每千瓦时加价0.10元 | 第三条\nD | 3 |  | 不予支持 | 第四条'
it('reads what each class gets from a line, and writes it the same way', () => {
  const terms = termsOf(LINES, t)
  expect(terms).toEqual([{ class: 'C', fromYear: 1, value: 0.1, text: '每千瓦时加价0.10元', mark: 'read', source: '第三条' }, { class: 'D', fromYear: 3, value: null, text: '不予支持', mark: 'read', source: '第四条' }])
  expect(termsOf(linesOf(terms), t)).toEqual(terms)
})
it.each(['E | 1 | 0.1 | x | y', 'C | 一 | 0.1 | x | y', 'C | 1 | 加价 | x | y', 'C | 1 | 0.1 | x', 'C | 1 | 0.1 | x | y | z'])('refuses a term that is not whole: %s', line => expect(() => termsOf(line, t)).toThrow('measure.badTerm'))
it('is applied from its first day to its last, or to the day before it was ended', () => {
  const applied = { from: '2026-01-01', to: '2026-12-31', endedOn: null } as never
  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(day => holdsOn(applied, day))).toEqual([false, true, true, false])
  expect(['2026-08-31', '2026-09-01'].map(day => holdsOn({ ...(applied as object), endedOn: '2026-09-01' } as never, day))).toEqual([true, false])
})
