import { describe, expect, it } from 'vitest'
import { typed } from '@/components/base/fields'
import { entryFields, entryValues, restated } from './entries'
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
