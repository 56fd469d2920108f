import { describe, expect, it } from 'vitest'
import { csv, fileName } from './csv'
import { addMonths, countyDay, countyTime, daysBetween } from './dates'
import { caseSteps, idleLandWay, inefficiencyWay, standingPapers } from './cases'
import { pageOf } from './papers'
import { barOf, SCALES } from './sheets'
import { amountsIn, muOf, plain } from './units'

describe('csv', () => {
  it('starts with a byte order mark, quotes words and leaves figures alone', () => expect(csv(['名称', '面积'], [['青东"A"', 40000]])).toBe('\uFEFF"名称","面积"\r\n"青东""A""",40000\r\n'))
  it('never lets a cell become a formula', () => expect(csv(['x'], [['=1+1'], ['@a'], ['-2']])).toBe('\uFEFF"x"\r\n"\'=1+1"\r\n"\'@a"\r\n"\'-2"\r\n'))
  it('is named after what it holds and when', () => expect(fileName('闲置线索', '2026-11-23')).toBe('闲置线索_截至20261123.csv'))
})

describe('civil dates', () => {
  it('count days across a leap day', () => expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2))
  it('end with a shorter month', () => expect(addMonths('2025-12-31', 2)).toBe('2026-02-28'))
})

it('turns square metres into mu by 2000/3, to four places', () => expect(muOf(40000)).toBe(60))

describe('moments', () => {
  it('are told by the county\'s clocks, eight hours ahead of UTC', () => expect(countyTime('2026-11-28T16:05:59.123Z')).toBe('2026-11-29 00:05'))
  it('fall on the county\'s day', () => expect([countyDay('2026-12-31T16:00:00Z'), countyDay('2026-12-31T15:59:59+00:00')]).toEqual(['2027-01-01', '2026-12-31']))
})

describe('the steps of a case', () => {
  const next = (step: string, from = '2026-01-01') => ({ step, title: step, from, until: null, roles: ['bureau'] })
  it('are lawful only where the service says so', () => {
    const steps = caseSteps(idleLandWay, [{ step: 'investigation-notice', effectiveOn: '2026-01-05' }], [next('reply')], false, '2026-02-01')
    expect(steps.find(s => s.step === 'investigation-notice')?.status).toBe('current')
    expect(steps.filter(s => s.status === 'next').map(s => s.step)).toEqual(['reply'])
  })
  it('wait where their first day is still to come', () => {
    expect(caseSteps(idleLandWay, [], [next('determination', '2026-03-01')], false, '2026-02-01').find(s => s.step === 'determination')?.status).toBe('waiting')
  })
})

describe('the drawing of a case', () => {
  for (const [name, way] of Object.entries({ idleLandWay, inefficiencyWay })) {
    it(`${name} has a place of its own for every step`, () => expect(new Set(Object.values(way.places).map(String)).size).toBe(Object.keys(way.places).length))
    it(`${name} joins only steps that it has`, () => way.edges.flat().forEach(step => expect(Object.keys(way.places)).toContain(step)))
  }
  it('stands where it stood before a paper that was taken back', () => {
    const done = [{ step: 'investigation-notice', effectiveOn: '2026-01-05' }, { step: 'reply', effectiveOn: '2026-01-20' }, { step: 'determination', effectiveOn: '2026-02-01' }, { step: 'publicity', effectiveOn: '2026-02-03' }]
    const back = { step: 'withdrawal', effectiveOn: '2026-02-10', withdrawn: 'determination' }
    const at = (steps: typeof done) => caseSteps(idleLandWay, steps, [], false, '2026-03-01').filter(s => s.status === 'current' || s.on).map(s => `${s.step} ${s.status}`)
    expect(at([...done, back])).toEqual(['investigation-notice done', 'reply current'])
    expect(at([...done, back, { step: 'withdrawal', effectiveOn: '2026-02-11', withdrawn: 'investigationNotice' } as typeof back])).toEqual(['opened current'])
    expect(at([...done, back, { step: 'determination', effectiveOn: '2026-02-20' }])).toContain('determination current')
  })

  it('keeps what does not rest on the paper that was taken back, whichever came first', () => {
    const step = (name: string, withdrawn?: string) => ({ step: name, effectiveOn: '2026-01-05', withdrawn })
    const fee = ['investigation-notice', 'determination', 'publicity', 'monitoring-filing', 'hearing-notice', 'fee-decision', 'hearing-notice'].map(name => step(name))
    expect(standingPapers([...fee, step('withdrawal', 'feeDecision')])).toEqual(['hearingNotice', 'determination', 'investigationNotice'])
    expect(caseSteps(idleLandWay, [...fee, step('withdrawal', 'feeDecision')], [], false, '2026-03-01').find(s => s.status === 'current')?.step).toBe('hearing-notice')
    expect(standingPapers([...fee, step('withdrawal', 'feeDecision'), step('withdrawal', 'hearingNotice')])).toEqual(['determination', 'investigationNotice'])
    const scheme = ['investigation-notice', 'determination', 'publicity', 'monitoring-filing', 'hearing-notice', 'scheme'].map(name => step(name))
    expect(standingPapers([...scheme, step('withdrawal', 'hearingNotice')])).toEqual(['scheme', 'determination', 'investigationNotice'])
    expect(caseSteps(inefficiencyWay, [...['notice', 'recognition', 'agreement', 'check', 'escalation', 'check'].map(name => step(name)), step('withdrawal', 'inefficiencyExit')], [], false, '2026-03-01').find(s => s.status === 'current')?.step).toBe('check')
  })
  it('shows a case that has ended without a step to stand on', () => {
    expect(caseSteps(inefficiencyWay, [{ step: 'notice', effectiveOn: '2026-01-05' }, { step: 'closing', effectiveOn: '2026-02-01' }], [], true, '2026-03-01').filter(s => s.status === 'current')).toEqual([])
  })
})

describe('a sheet', () => {
  it('has a bar of a round distance that is true to the scale', () => expect(barOf(2000)).toEqual({ metres: 100, millimetres: 50 }))
  it('has a bar that fits its corner at every scale', () => SCALES.map(barOf).forEach(b => expect(b.millimetres).toBeLessThanOrEqual(60)))
})

describe('a paper', () => {
  const entry = (type: string, data: object = {}) => ({ streamId: 'x1', subject: { type, data } as never })
  it('leads to the record that rests on it', () => expect(['parcel_made_by_split', 'lease_signed', 'idle_case_opened', 'evaluation_completed'].map(type => pageOf(entry(type)))).toEqual(['/land/parcels/x1', '/factories/leases/x1', '/reclamation/cases/x1', '/yield/ranking/x1']))
  it('of an offering leads to the parcel', () => expect(pageOf(entry('offering_proposed', { parcelId: 'p7' }))).toBe('/land/parcels/p7'))
  it('without a page leads nowhere', () => expect(pageOf(entry('quota_account_opened'))).toBeUndefined())
})

it('shows a figure with the places that it has, two at most', () => expect([200, 171.25, 0.12345, null].map(plain)).toEqual(['200', '171.25', '0.12', '—']))
it('writes an amount in a sentence as it is read', () => expect(amountsIn('第 2 期 2070000 CNY', '元')).toBe('第 2 期 2,070,000.00 元'))
