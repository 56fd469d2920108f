import { describe, expect, it } from 'vitest'
import { bodyOf, stepInitial, stepsOf, type Application } from './applicationForms'

const check = (passed: boolean) => ({ name: 'industry', passed, finding: '' })
const application = { id: 'a1', status: 'reserved', applicant: { name: 'x', uscc: null }, checks: [], needs: { process: { fireClass: '丙' }, powerKilovoltAmperes: 315 }, promises: { outputTenThousandYuan: 1, taxTenThousandYuan: 2, jobs: 3 }, reservation: { units: [{ unitId: 'u1', areaSquareMetres: 100 }], leaseDays: { from: '2026-02-01', to: '2029-01-31' } } } as unknown as Application

describe('an application', () => {
  it('is approved only after every check has passed', () => {
    expect(stepsOf({ status: 'screened', checks: [check(true), check(true)] })).toContain('approval')
    expect(stepsOf({ status: 'screened', checks: [check(true), check(false)] })).not.toContain('approval')
  })
  it('has no step left once it has been refused', () => expect(stepsOf({ status: 'rejected', checks: [] })).toEqual([]))
  it('keeps the utilities that are filled in, and no others', () => expect(bodyOf('reservation', application, { power: 315, water: null, effectiveOn: 'd', documentNumber: 'n' }, ['u1'])).toMatchObject({ unitIds: ['u1'], utilities: [{ utility: 'power', amount: 315 }] }))
  it('becomes a lease of what was reserved, on the days that were reserved', () => expect(bodyOf('lease', application, { rent: 8 }, [])).toMatchObject({ applicationId: 'a1', unitIds: ['u1'], from: '2026-02-01', to: '2029-01-31' }))
  it('brings its needs and promises into the next form', () => {
    expect(stepInitial('approval', application, '2026-01-01')).toMatchObject({ taxTenThousandYuan: 2, jobs: 3 })
    expect(stepInitial('reservation', application, '2026-01-01')).toMatchObject({ power: 315, expiresOn: '2026-01-31' })
  })
})
