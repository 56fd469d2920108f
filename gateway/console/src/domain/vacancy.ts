import type { Shape } from '@/api'

/** 空置时长 as the service names it: `<=90`, or `>365` for the last. */
export function ageOf(of: string, t: (key: string, named?: Record<string, unknown>) => string): string {
  const days = of.replace(/\D/g, '')
  return t(of.startsWith('<') ? 'vacancy.upTo' : 'vacancy.moreThan', { n: days })
}

type Block = Shape<'factories.Block'>
/** A row of the table and of its file: where, which units, how much, and who would have to move. */
export const blockCells = (b: Block) => [b.buildingCode, b.level, b.units.join(' '), b.areaSquareMetres, b.moving?.tenant.name, b.moving?.areaSquareMetres, b.moving?.leaseTo]
export const keyOfBlock = (b: Block) => `${b.buildingId}-${b.level}-${b.units.join()}-${b.moving?.leaseId ?? ''}`
