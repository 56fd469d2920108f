import { describe, expect, it } from 'vitest'
import type { Lease } from '@/api'
import { accountEntries, metersOf, subletForm, tenancySteps, withdrawable } from './leaseForms'

const t = (key: string) => key
const lease = { to: '2028-12-31', units: [{ unitId: 'u1', buildingCode: 'A', code: '101' }, { unitId: 'u2', buildingCode: 'A', code: '102' }] } as unknown as Lease

describe('the forms of a lease', () => {
  it('read a meter from each line', () => expect(metersOf('D0001 1000\n\n S1，12.5 ', t)).toEqual([{ meter: 'D0001', stand: 1000 }, { meter: 'S1', stand: 12.5 }]))
  it('refuse a meter that shows nothing', () => expect(() => metersOf('D0001', t)).toThrow('tenancy.badMeter'))
  it('sub-let the units that are ticked', () => {
    const body = subletForm(t, lease, '2026-01-01').body({ name: 'x', uscc: null, 'unit.u1': false, 'unit.u2': true, from: '2026-01-01', to: '2026-12-31', consented: true, finding: null })
    expect(body).toMatchObject({ unitIds: ['u2'], subTenant: { name: 'x' }, consented: true })
  })
  it('send nothing of the form that the command does not know', () => expect(accountEntries.depositUse(t).body({ use: 'refund', amountYuan: 1, reason: null, effectiveOn: 'x' })).toEqual({ use: 'refund', amountYuan: 1, reason: null }))
  it('leave the last day of the lease as the day to leave', () => expect(tenancySteps.notice(t, lease).initial).toEqual({ leavesOn: '2028-12-31' }))
})

it('offers an entry of the account for withdrawal once, the newest first', () => {
  const entry = (version: number, type: string, data: object = {}) => ({ version, type, data })
  const history = [entry(1, 'lease_signed'), entry(2, 'rent_billed'), entry(3, 'lease_payment_received'), entry(4, 'account_entry_withdrawn', { withdraws: 3 }), entry(5, 'lease_payment_received')]
  expect(withdrawable(history).map(e => e.version)).toEqual([5, 2])
})
