import { expect, it } from 'vitest'
import { typed } from '@/components/base/fields'
import { needFields, needsIn, projectValues, promisesIn, zonesIn } from './projectForms'

const needs = { assetType: 'unit' as const, areaMinSquareMetres: 1000, areaMaxSquareMetres: 2000, readyBy: '2027-01-01', zones: ['青东坝', '刘营'], onlyTheseZones: true, fireClass: '丙', clearHeightMetres: 6, floorLoadKilonewtonsPerSquareMetre: 10, craneTonnes: undefined, powerKilovoltAmperes: 630, landUse: null, plotRatio: undefined }
const promises = { taxTenThousandYuanPerMu: 20, investmentTenThousandYuanPerMu: 300, jobsPerMu: 3 }

it('comes back as it was where nothing is changed', () => {
  const values = typed(needFields(key => key), projectValues({ needs, promises }))
  expect([needsIn(values), promisesIn(values)]).toEqual([needs, promises])
})
it('reads zones however they are separated', () => expect(zonesIn('青东坝、刘营, 工业园；南区')).toEqual(['青东坝', '刘营', '工业园', '南区']))
it('asks for no zone where none is named', () => expect(needsIn({ zones: null, onlyTheseZones: null })).toMatchObject({ zones: [], onlyTheseZones: false }))
