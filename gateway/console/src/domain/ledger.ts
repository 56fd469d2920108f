import type { Shape } from '@/api'

/** 存量空间台账: ten independent facts about land and floors. An asset may stand under several; none follows from another. */
export type LedgerCategory = Shape<'reclamation.LedgerCategory'>
export const LEDGER_CATEGORIES = [
  'approvedNotSupplied', 'suppliedNotUsed', 'idleLand', 'partlyUsed', 'builtNotProducing', 'belowTarget', 'inefficientLand', 'recognisedInefficient', 'vacantFactory', 'occupiedIdle',
] as const satisfies readonly LedgerCategory[]
export const isLedgerCategory = (word: unknown): word is LedgerCategory => LEDGER_CATEGORIES.some(c => c === word)
