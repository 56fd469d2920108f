import { describe, expect, it } from 'vitest'
import { keyOf, typed } from '@/components/base/fields'
import { entryFields, entryValues, restated } from './entries'
import { departmentsOf, inefficiencyBody, inefficiencyFields, isInefficiencyStep } from './inefficiencyForms'
import { inefficiencyWay } from './cases'
import { movesOf } from './plans'
import { nextCodes, pointsOf } from './parcelCodes'
import { causeSpans } from './caseForms'
import { executionFields, executionSteps, openSteps } from './executionForms'
import { offeringForms, registrationOf, STAGES, stepsOfStage } from './landForms'
import { parcelMatters, promisesOf, type Subject } from './landMatters'

describe('an entry as a form', () => {
  const grant = { holder: { uscc: null, name: '绿溪' }, priceYuan: 100, instalments: [{ dueOn: '2026-01-31', amountYuan: 50 }, { dueOn: '2026-06-30', amountYuan: 50 }], acceptedOn: null, boundary: { type: 'Polygon', coordinates: [[[105, 31]]] } }
  const fields = entryFields(grant, path => path)
  it('has a field for every plain value, and none for an outline', () => expect(fields.map(f => `${f.key}:${f.type}`)).toEqual([
    'holder.uscc:text', 'holder.name:text', 'priceYuan:number', 'instalments.0.dueOn:date', 'instalments.0.amountYuan:number', 'instalments.1.dueOn:date', 'instalments.1.amountYuan:number', 'acceptedOn:date',
  ]))
  it('that nobody touched is the entry itself', () => expect(restated(grant, typed(fields, entryValues(grant)))).toEqual(grant))
  it('says what was typed, leaves the rest, and does not change what it came from', () => {
    const changed = restated(grant, typed(fields, { ...entryValues(grant), 'instalments.1.amountYuan': '60', acceptedOn: '2026-02-01' }))
    expect(changed).toEqual({ ...grant, acceptedOn: '2026-02-01', instalments: [grant.instalments[0], { dueOn: '2026-06-30', amountYuan: 60 }] })
    expect(grant.instalments[1].amountYuan).toBe(50)
  })
})

it('every stage of an offering names its steps, and each step has a form', () => {
  for (const stage of [...STAGES, 'failed', 'withdrawn']) for (const step of stepsOfStage[stage]) expect(offeringForms[step].fields(key => key).map(f => f.key)).toContain('documentNumber')
})

describe('the key of a sending', () => {
  it('is the same for the same form and another once something was changed', async () => {
    const first = await keyOf('f', { documentNumber: '分割批复〔2026〕9号' })
    expect(await keyOf('f', { documentNumber: '分割批复〔2026〕9号' })).toBe(first)
    expect(await keyOf('f', { documentNumber: '分割批复〔2026〕10号' })).not.toBe(first)
  })
  it('goes into a header whatever was typed', async () => expect(new Headers({ 'Idempotency-Key': await keyOf('f', ['更正〔2026〕1号']) }).get('Idempotency-Key')).toMatch(/^f-[0-9a-f]{16}$/))
})

describe('new parcels', () => {
  it('take the next free numbers of their section', () => expect(nextCodes('510799011001GB00115', ['510799011001GB00115', '510799011001GB00119', '510799012001GB00400'], 2)).toEqual(['510799011001GB00120', '510799011001GB00121']))
  it('are cut along the points that were typed, a line each', () => expect(pointsOf('105.08 31.09\n\n105.1，31.1\nx')).toEqual([[105.08, 31.09], [105.1, 31.1]]))
})

describe('a step about an inefficient asset', () => {
  const open = { role: 'park' as const, routes: [{ kind: 'upgrade', title: '技改' }] }
  it('has a form wherever the procedure has a step', () => {
    for (const step of Object.keys(inefficiencyWay.places).filter(s => s !== inefficiencyWay.first)) {
      expect(isInefficiencyStep(step)).toBe(true)
      expect(inefficiencyFields(step, key => key, open).map(f => f.key)).toContain('documentNumber')
    }
  })
  it('sends one measure where one was typed', () => expect(inefficiencyBody('recognition', { category: 'improve', rectifyBy: '2027-12-31', route1: 'upgrade', target1: '达标', route2: null, target2: null, effectiveOn: '2026-11-27', documentNumber: '认〔2026〕1号' })).toEqual({
    category: 'improve', rectifyBy: '2027-12-31', effectiveOn: '2026-11-27', documentNumber: '认〔2026〕1号', measures: [{ route: 'upgrade', target: '达标' }],
  }))
  it('says yes or no, not a word', () => expect(inefficiencyBody('opinion', { agrees: 'no', text: '—' })).toEqual({ agrees: false, text: '—' }))
  it('lets an office speak for its own departments alone', () => expect([departmentsOf('bureau'), departmentsOf('auditor')]).toEqual([['naturalResources'], []]))
})

it('a plan sends what is done, and nothing of what is left as it is', () => {
  expect(movesOf({ name: '甲', moves: { a: { route: 'purchase', project: '' }, b: { route: '', project: '' }, c: { route: '', project: 'p1' } } })).toEqual([{ assetId: 'a', route: 'purchase', projectId: null }, { assetId: 'c', route: null, projectId: 'p1' }])
})

describe('other matters of a parcel', () => {
  const free = { parcel: { grant: null, restrictions: [], termUntil: null }, promises: [] } as unknown as Subject
  const held = { parcel: { grant: { method: 'listing' }, restrictions: [{ kind: 'mortgage', number: '抵1', inFavourOf: '农商行' }], termUntil: '2073-03-19' }, promises: [{ id: 'c1', name: '开工', breach: { curedOn: null } }, { id: 'c2', name: '竣工', breach: null }] } as unknown as Subject
  const of = (s: Subject) => Object.keys(parcelMatters).filter(m => parcelMatters[m].about(s))
  it('rest on a paper, every one', () => { for (const m of Object.values(parcelMatters)) expect(m.fields(key => key, held).map(f => f.key)).toContain('documentNumber') })
  it('are only those that there is anything to be about', () => {
    expect(of(free)).toEqual(['survey'])
    expect(of(held)).toEqual(Object.keys(parcelMatters).filter(m => m !== 'conversion'))
  })
  it('choose among what stands in the books', () => {
    expect(parcelMatters.lift.fields(key => key, held)[0].options).toEqual([{ value: '抵1', label: 'restriction.mortgage 抵1' }])
    expect(parcelMatters.cure.fields(key => key, held)[0].options).toEqual([{ value: 'c1', label: '开工' }])
  })
})

describe('the execution of a decision', () => {
  const fee = { isRecovery: false, feeYuan: 100, outstandingYuan: 100, pushedToTaxOn: null, enforcementAppliedOn: null, cancellation: null, remedies: [], revoked: false } as unknown as Parameters<typeof openSteps>[0]
  it('offers what is left to do', () => {
    expect(openSteps(fee)).toEqual(['push', 'payment', 'reminder', 'remedy', 'enforcement'])
    expect(openSteps({ ...fee, outstandingYuan: 0, pushedToTaxOn: '2026-01-05' })).toEqual(['remedy'])
    expect(openSteps({ ...fee, isRecovery: true, remedies: [{ kind: 'litigation', concludedOn: null }] } as never)).toEqual(['cancellation', 'reminder', 'result', 'enforcement'])
    expect(openSteps({ ...fee, revoked: true })).toEqual([])
  })
  it('rests on a paper, every step', () => { for (const step of Object.keys(executionSteps)) expect(executionFields(step, key => key).map(f => f.key)).toContain('documentNumber') })
})

it('a determination sends the days that were typed, and a half-typed row as well, for the service to refuse', () =>
  expect(causeSpans({ cause1: 'government', from1: '2023-01-01', to1: '2023-03-01', cause2: null, from2: null, to2: '2024-01-01' })).toEqual([{ cause: 'government', from: '2023-01-01', to: '2023-03-01' }, { cause: null, from: null, to: '2024-01-01' }]))

it('does not ask for ids: what no field shows stays as it was', () => {
  const data = { fromAccountId: '892d6189-1515-8c1b-b12d-5fec918244bc', areaSquareMetres: 100 }
  expect(entryFields(data, path => path).map(f => f.key)).toEqual(['areaSquareMetres'])
  expect(restated(data, { areaSquareMetres: 120 })).toEqual({ ...data, areaSquareMetres: 120 })
})
it('registers a parcel with planning conditions only where they have a number', () => {
  const typed = { code: 'c', name: 'n', zone: null, location: null, areaSquareMetres: 1, landUse: '工业用地', plotRatioMin: 1, effectiveOn: 'd', documentNumber: 'x', conditionsNumber: null }
  expect(registrationOf(typed).planningConditions).toBeNull()
  expect(registrationOf({ ...typed, conditionsNumber: '规条1号' }).planningConditions).toMatchObject({ documentNumber: '规条1号', plotRatioMin: 1 })
})

it('promises what stands on a line, a date without a figure, and begins with the indicators of standard land', () => {
  const subject = { parcel: { grant: {}, preparation: { standard: { indicators: [{ metric: 'taxPerMu', target: 200000 }] } } }, promises: [] } as unknown as Subject
  expect(parcelMatters.commitments.initial!(subject)).toMatchObject({ metric1: 'taxPerMu', target1: 200000 })
  expect(parcelMatters.commitments.fields(key => key, subject).filter(f => f.key.startsWith('metric'))).toHaveLength(4)
  expect(promisesOf({ metric1: 'taxPerMu', target1: 200000, dueOn1: 'd', evidence1: 'e', remedy1: 'makeUpDifference', metric2: 'start', target2: 5, dueOn2: 'd', evidence2: 'e', remedy2: 'cureOnly', metric3: null })).toEqual([
    { metric: 'taxPerMu', target: 200000, dueOn: 'd', evidence: 'e', remedy: 'makeUpDifference' }, { metric: 'start', target: null, dueOn: 'd', evidence: 'e', remedy: 'cureOnly' },
  ])
})
