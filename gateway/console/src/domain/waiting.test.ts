import { expect, it } from 'vitest'
import type { Objection } from '@/api'
import { openObjections, openProposals } from './waiting'

const objection = (more: Partial<Objection>) => ({ id: '1', raisedOn: '2026-07-22', status: 'upheld', answeredOn: '2026-07-24', ...more }) as Objection

it('waits for the answer to an objection until the day it came', () => {
  const days = ['2026-07-21', '2026-07-22', '2026-07-23', '2026-07-24']
  expect(days.map(day => openObjections([objection({})], day).length)).toEqual([0, 1, 1, 0])
  expect(openObjections([objection({ status: 'open', answeredOn: null })], '2027-01-01')).toHaveLength(1)
  expect(openObjections([objection({ status: 'withdrawn', answeredOn: null })], '2026-07-25')).toEqual([])
})

it('waits with a proposal for whoever can fulfil it', () => {
  const proposals = [['open', 'parcel'], ['reserved', 'unit'], ['fulfilled', 'parcel'], ['withdrawn', 'unit']].map(([status, assetType]) => ({ status, assetType })) as Parameters<typeof openProposals>[0]
  expect(openProposals(proposals, type => type === 'parcel').map(p => p.status)).toEqual(['open'])
  expect(openProposals(proposals, () => true)).toHaveLength(2)
})
