import type { Shape } from '@/api'
import { number } from './units'

/** What a plan comes to, as it is shown: in which order, with how many places, and which way is better. */
export type PlanFigures = Shape<'reclamation.PlanFigures'>
type Key = keyof PlanFigures
export const PLAN_FIGURES: { key: Key; digits: number; better: 'more' | 'less'; tenThousand?: boolean }[] = [
  { key: 'landFreedMu', digits: 2, better: 'more' }, { key: 'landReusedMu', digits: 2, better: 'more' }, { key: 'landIdleMu', digits: 2, better: 'less' },
  { key: 'floorsReusedSquareMetres', digits: 0, better: 'more' }, { key: 'floorsVacantSquareMetres', digits: 0, better: 'less' },
  { key: 'taxTenThousandYuanPerYear', digits: 2, better: 'more' }, { key: 'taxPerMu', digits: 2, better: 'more' }, { key: 'jobs', digits: 0, better: 'more' },
  { key: 'months', digits: 0, better: 'less' }, { key: 'costYuan', digits: 2, better: 'less', tenThousand: true }, { key: 'idleCostYuan', digits: 2, better: 'less', tenThousand: true },
]
const YUAN = 10_000
export const shownFigure = (row: (typeof PLAN_FIGURES)[number], value: number | null | undefined) => (value == null ? '—' : number(row.tenThousand ? value / YUAN : value, row.digits))

/** One way to deal with some assets: what is done with each, and nothing with those that are left out. */
export interface Option { name: string; moves: Record<string, { route: string; project: string }> }
export const movesOf = (option: Option) => Object.entries(option.moves).filter(([, m]) => m.route || m.project).map(([assetId, m]) => ({ assetId, route: m.route || null, projectId: m.project || null }))
