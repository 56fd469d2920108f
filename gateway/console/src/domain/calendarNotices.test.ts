import { describe, expect, it } from 'vitest'
import { asLines, holidayLines, workdayLines } from './calendarNotices'
import { Unreadable } from './quotas'

describe('a notice of holidays', () => {
  it('is read as people write it: with one day or two, in figures or in characters', () => {
    expect(holidayLines('元旦 2027-01-01\n春节：2027年2月5日至2027年2月12日\n\n国庆节、中秋节　2027.10.1～2027.10.7')).toEqual([
      { name: '元旦', days: { from: '2027-01-01', to: '2027-01-01' } }, { name: '春节', days: { from: '2027-02-05', to: '2027-02-12' } }, { name: '国庆节、中秋节', days: { from: '2027-10-01', to: '2027-10-07' } },
    ])
    expect(workdayLines('2027-01-30 2027-02-13\n2027年10月9日')).toEqual(['2027-01-30', '2027-02-13', '2027-10-09'])
  })
  it('says which line cannot be read', () => {
    for (const [read, text, at] of [[holidayLines, '元旦 2027-01-01\n春节', 2], [holidayLines, '2027-01-01', 1], [holidayLines, '元旦 2027-01-01 2027-01-02 2027-01-03', 1], [workdayLines, '2027-01-30\n周六', 2]] as const) {
      try {
        read(text)
        expect.unreachable(text)
      } catch (fault) {
        expect(fault).toBeInstanceOf(Unreadable)
        expect((fault as Unreadable).at).toBe(at)
      }
    }
  })
  it('comes out as it went in', () => {
    const year = { year: 2027, noticeNumber: 'n', holidays: [{ name: '元旦', days: { from: '2027-01-01', to: '2027-01-01' } }, { name: '春节', days: { from: '2027-02-05', to: '2027-02-12' } }], makeUpWorkdays: ['2027-01-30'] }
    expect([holidayLines(asLines(year).holidays), workdayLines(asLines(year).makeUpWorkdays)]).toEqual([year.holidays, year.makeUpWorkdays])
  })
})
