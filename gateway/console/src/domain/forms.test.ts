import { describe, expect, it } from 'vitest'
import { keyOf, typed } from '@/components/base/fields'
import { entryFields, entryValues, restated } from './entries'
import { nextCodes, pointsOf } from './parcelCodes'
import { offeringForms, STAGES, stepsOfStage } from './landForms'

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
