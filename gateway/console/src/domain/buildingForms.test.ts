import { describe, expect, it } from 'vitest'
import { floorsOf, standing, technicalsOf, unitsOf } from './buildingForms'

const t = (key: string) => key
describe('the forms of a building', () => {
  it('read units that are set apart by commas or lines', () => expect(unitsOf('101A 700，101B 500\n102 12.5 ', t)).toEqual([{ code: '101A', areaSquareMetres: 700 }, { code: '101B', areaSquareMetres: 500 }, { code: '102', areaSquareMetres: 12.5 }]))
  it('refuse a unit without an area', () => expect(() => unitsOf('101A', t)).toThrow('building.badLine'))
  it('read a floor from each line, and a dash as what nobody knows', () => expect(floorsOf('1 7.5 15 5: 101 1200\n2 - 7.5 -：201 600，202 600', t)).toEqual([
    { level: 1, clearHeightMetres: 7.5, floorLoadKilonewtonsPerSquareMetre: 15, craneTonnes: 5, units: [{ code: '101', areaSquareMetres: 1200 }] },
    { level: 2, clearHeightMetres: null, floorLoadKilonewtonsPerSquareMetre: 7.5, craneTonnes: null, units: [{ code: '201', areaSquareMetres: 600 }, { code: '202', areaSquareMetres: 600 }] },
  ]))
  it.each(['1 7.5 15 5', '1 7.5: 101 1200', 'a 7.5 15 5: 101 1200', '1 7.5 - 5: 101 1200', '1 7.5 15 5 9: 101 1200'])('refuse a floor that is not whole: %s', line => expect(() => floorsOf(line, t)).toThrow('building.badLine'))
  it('send an owner only where one is named, and nothing for what is not known', () => {
    const typed = { use: 'warehouse', structure: null, freightLifts: 2, sprinklers: null, ownerKind: null, ownerName: 'x', ownerUscc: null }
    expect(technicalsOf(typed)).toMatchObject({ use: 'warehouse', structure: null, freightLifts: 2, sprinklers: null, owner: null })
    expect(technicalsOf({ ...typed, sprinklers: 'no', ownerKind: 'park' })).toMatchObject({ sprinklers: false, owner: { kind: 'park', uscc: null, name: 'x' } })
  })
})

it('offers for correction what stands and says what the building is', () => {
  const entry = (version: number, type: string, data: object = {}) => ({ version, type, data })
  const history = [entry(1, 'building_registered'), entry(2, 'fire_safety_accepted'), entry(3, 'unit_split'), entry(4, 'building_description_corrected', { corrects: 1 })]
  expect([...standing(history)]).toEqual([2, 4])
})
