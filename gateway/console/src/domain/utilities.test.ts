import { describe, expect, it } from 'vitest'
import { entryOf, feedsOf, momentOf, share, type Utility } from './utilities'

const t = (key: string) => key
const paper = { effectiveOn: '2026-02-28', documentNumber: '负荷〔2026〕2号' }

describe('the book of utilities', () => {
  it('reads a feed from each line, whatever its name', () => expect(feedsOf('1号 变压器 800\n2号变压器，630.5', t)).toEqual([{ name: '1号 变压器', capacity: 800 }, { name: '2号变压器', capacity: 630.5 }]))
  it('refuses a feed without a capacity', () => expect(() => feedsOf('1号变压器', t)).toThrow('utility.badFeed'))
  it('reads a moment as clocks show it in the county', () => expect([momentOf('2026-02-10 8:30', t), momentOf('', t)]).toEqual(['2026-02-10T08:30:00+08:00', null]))
  it('refuses what is no moment', () => expect(() => momentOf('昨天', t)).toThrow('utility.badMoment'))
  it('enters a building by its code and a zone by its name', () => {
    expect(entryOf('use', { place: 'building:QDB-3-05', utility: 'power', peak: 512.5, from: '2026-02-01', ...paper }, t)).toEqual({ building: 'QDB-3-05', zone: null, utility: 'power', peak: 512.5, from: '2026-02-01', ...paper })
    expect(entryOf('capacity', { place: 'zone:西平:北', utility: 'water', feeds: 'a 1', ...paper }, t)).toMatchObject({ zone: '西平:北', building: null })
  })
  it('has no share where nobody has said how much there is', () => expect([share({ capacity: null as never, leased: 1, reserved: 1 } as Utility), share({ capacity: 8, leased: 1, reserved: 1 } as Utility)]).toEqual([undefined, 0.25]))
})
