import { expect, it } from 'vitest'
import { branchTheme, standingOn, type BranchMove } from './branches'

const move = (more: Partial<BranchMove>) => ({ id: 'm', kind: 'recover', on: '2027-01-01', readyOn: '2027-07-01', assetType: 'parcel', assetId: 'a', assetCode: 'A', route: 'purchase', ...more }) as BranchMove
const parcel = (id: string, holder: string | null, idle: string) => ({ id, holder: holder && { uscc: null, name: holder }, idle }) as never

it('puts each move on its days: begun, through, and given to somebody else', () => {
  const moves = [move({}), move({ id: 'n', kind: 'reallocate', on: '2027-08-01', readyOn: '2027-08-01', route: null })]
  expect(['2026-12-31', '2027-01-01', '2027-06-30', '2027-07-01', '2027-08-01'].map(day => standingOn(moves, day).get('a'))).toEqual([undefined, 'underWay', 'underWay', 'freed', 'used'])
})

it('frees nothing where the holder stays, and fills the place that somebody moves to', () => {
  expect(standingOn([move({ route: 'upgrade' })], '2028-01-01').get('a')).toBe('improved')
  const moved = standingOn([move({ kind: 'relocate', route: null, toAssetId: 'b' })], '2027-07-01')
  expect([moved.get('a'), moved.get('b')]).toEqual(['freed', 'used'])
})

it('shows the books where the branch says nothing', () => {
  const theme = branchTheme(new Map([['a', 'freed']]))
  expect([parcel('a', '某公司', 'twoYears'), parcel('b', '某公司', 'oneYear'), parcel('c', null, 'none'), parcel('d', '某公司', 'none')].map(p => theme.of(p).key)).toEqual(['freed', 'idle', 'free', 'none'])
})
