import { expect, it } from 'vitest'
import { ageOf, blockCells } from './vacancy'

const t = (key: string, named?: Record<string, unknown>) => `${key} ${named?.n}`
it('says how long units have been vacant as the rule bounds it', () => {
  expect(ageOf('<=90', t)).toBe('vacancy.upTo 90')
  expect(ageOf('>365', t)).toBe('vacancy.moreThan 365')
})
it('names the tenant who would have to move only where somebody would', () => {
  const block = { buildingId: 'b', buildingCode: 'A', level: 2, units: ['201', '202'], areaSquareMetres: 1200, moving: null }
  expect(blockCells(block as never)).toEqual(['A', 2, '201 202', 1200, undefined, undefined, undefined])
  expect(blockCells({ ...block, moving: { leaseId: 'l', tenant: { name: 'x', uscc: null }, areaSquareMetres: 600, leaseTo: '2027-01-31' } } as never)).toEqual(['A', 2, '201 202', 1200, 'x', 600, '2027-01-31'])
})
