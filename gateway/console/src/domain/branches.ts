import type { Shape } from '@/api'
import type { ParcelOnMap } from '@/composables/useParcels'
import type { Category, Theme } from './categories'

/** 推演沙盘: what has become of an asset on a branch. When a move is through the service says; here it is only put on a day, to be drawn. */
export type BranchMove = Shape<'reclamation.SandboxMoveView'>
export type MoveKind = BranchMove['kind']
export type Standing = 'underWay' | 'improved' | 'freed' | 'used'
export const MOVES: MoveKind[] = ['recover', 'relocate', 'reallocate']

// Whoever has the asset keeps it.
const STAYING = ['upgrade', 'zeroLandUpgrade', 'sublease']

export function standingOn(moves: BranchMove[], day: string): Map<string, Standing> {
  const found = new Map<string, Standing>()
  for (const m of [...moves].sort((a, b) => (a.on < b.on ? -1 : 1)).filter(m => m.on <= day)) {
    const isThrough = m.readyOn <= day
    if (m.kind === 'reallocate') found.set(m.assetId, 'used')
    else found.set(m.assetId, !isThrough ? 'underWay' : m.route && STAYING.includes(m.route) ? 'improved' : 'freed')
    if (m.toAssetId && isThrough) found.set(m.toAssetId, 'used')
  }
  return found
}

const BRANCH: Category[] = [
  { key: 'idle', code: '闲', en: 'Id', color: '--amber', pattern: 'diagonal', strength: 0.34 },
  { key: 'free', code: '空', en: 'No', color: '--slate', pattern: 'dots', strength: 0.2 },
  { key: 'underWay', code: '办', en: 'Wa', color: '--theme-teal', pattern: 'back', strength: 0.2 },
  { key: 'improved', code: '升', en: 'Up', color: '--blue', pattern: 'horizontal', strength: 0.2 },
  { key: 'freed', code: '腾', en: 'Fr', color: '--green', pattern: 'dots', strength: 0.34 },
  { key: 'used', code: '用', en: 'Us', color: '--blue', pattern: 'cross', strength: 0.3 },
  { key: 'none', code: '', color: '--slate', pattern: 'plain', strength: 0.07 },
]

/** The park as the branch would have it; with nothing standing on it, as the books have it. */
export function branchTheme(standing: Map<string, Standing>): Theme<ParcelOnMap> {
  const keyOf = (p: ParcelOnMap) => standing.get(p.id) ?? (!p.holder ? 'free' : p.idle === 'oneYear' || p.idle === 'twoYears' ? 'idle' : 'none')
  return { key: 'branch', categories: BRANCH, of: parcel => BRANCH.find(c => c.key === keyOf(parcel))! }
}
