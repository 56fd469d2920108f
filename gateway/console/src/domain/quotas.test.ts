import { describe, expect, it } from 'vitest'
import { parcelLines, quotaBody, quotaFields, Unreadable, type QuotaBatch } from './quotas'

const batch: QuotaBatch = {
  batch: '第1批次', areaSquareMetres: 12_000, reservedOn: '2026-04-08', approval: null, lapse: null,
  parcels: [{ parcelId: 'one', code: 'GB00001', areaSquareMetres: 8_000 }, { parcelId: 'two', code: 'GB00002', areaSquareMetres: 4_000 }],
}
const paper = { effectiveOn: '2026-06-22', documentNumber: '省批1' }

describe('parcels of a batch', () => {
  it('are read line by line, however they were typed', () => expect(parcelLines('GB00001 8000\n\n  GB00002，４０００．５ ')).toEqual([{ code: 'GB00001', areaSquareMetres: 8_000 }, { code: 'GB00002', areaSquareMetres: 4_000.5 }]))
  it.each(['GB00001', 'GB00001 many', 'GB00001 0', 'GB00001 -5'])('are refused where they cannot be read: %s', line => expect(() => parcelLines(`GB00002 1\n${line}`)).toThrow(Unreadable))
  it('name the line that cannot be read', () => {
    try {
      parcelLines('GB00002 1\nGB00001')
      expect.unreachable()
    } catch (problem) {
      expect((problem as Unreadable).at).toBe(2)
    }
  })
})

describe('entries of an account', () => {
  it('approve a batch parcel by parcel', () => {
    const body = quotaBody('conversions', { approvedBy: 'province', 'arable:GB00001': 6_000, 'basic:GB00001': false, 'offset:GB00001': '占补3号', 'arable:GB00002': 0, 'basic:GB00002': true, 'offset:GB00002': null, ...paper }, batch)
    expect(body).toEqual({
      batch: '第1批次', approvedBy: 'province', ...paper,
      parcels: [{ parcelId: 'one', arableSquareMetres: 6_000, includesBasicFarmland: false, farmlandOffset: '占补3号' }, { parcelId: 'two', arableSquareMetres: 0, includesBasicFarmland: true, farmlandOffset: null }],
    })
  })
  it('give up a batch with the parcels that it has', () => expect(quotaBody('releases', paper, batch)).toEqual({ batch: '第1批次', parcelIds: ['one', 'two'], ...paper }))
  it('ask of every parcel of a batch what is converted', () => expect(quotaFields('conversions', key => key, [], batch).filter(f => f.key.startsWith('arable'))).toHaveLength(2))
})
