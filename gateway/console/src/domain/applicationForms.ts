import { post, type PathsWith, type Shape } from '@/api'
import { keyOf, paperFields, type Field, type Values } from '@/components/base/fields'
import { addDays, addYears } from '@/domain/dates'

/** 入园申请: the form and the address of each step. Whether a step is refused, and why, the service says. */
export type Application = Shape<'factories.ApplicationView'>
type T = (key: string) => string
export const STATUSES = ['applied', 'screened', 'approved', 'reserved', 'leased', 'rejected', 'withdrawn'] as const
export type ApplicationStep = 'screening' | 'approval' | 'rejection' | 'reservation' | 'lease' | 'release' | 'withdrawal'

/** What may follow each status; a screening may be held again with other units, and nothing is approved that has failed a check. */
export function stepsOf(a: Pick<Application, 'status' | 'checks'>): ApplicationStep[] {
  switch (a.status) {
    case 'applied': return ['screening', 'rejection', 'withdrawal']
    case 'screened': return [...(a.checks.every(c => c.passed) ? ['approval' as const] : []), 'screening', 'rejection', 'withdrawal']
    case 'approved': return ['reservation', 'withdrawal']
    case 'reserved': return ['lease', 'release']
    default: return []
  }
}
/** Steps about units: they are picked on the plan of a building. */
export const picksUnits = (step: ApplicationStep) => step === 'screening' || step === 'reservation'

const text = (t: T, key: string, required = true): Field => ({ key, label: t(`application.field.${key}`), type: 'text', required })
const figure = (t: T, key: string, unit: string, required = false): Field => ({ key, label: t(`application.field.${key}`), type: 'number', unit, required })
const reason = (t: T): Field => ({ key: 'reason', label: t('field.reason'), type: 'area', required: true })
const promises = (t: T): Field[] => [figure(t, 'outputTenThousandYuan', t('application.perYear'), true), figure(t, 'taxTenThousandYuan', t('application.perYear'), true), figure(t, 'jobs', t('application.people'), true)]
const promised = (v: Values) => ({ outputTenThousandYuan: v.outputTenThousandYuan, taxTenThousandYuan: v.taxTenThousandYuan, jobs: v.jobs })
const FIRE = ['甲', '乙', '丙', '丁', '戊'].map(value => ({ value, label: value }))
const SUPPLIED = [['power', 'kVA'], ['water', 'm³/d'], ['gas', 'm³/h'], ['steam', 't/h']] as const

export const newApplication = (t: T): Field[] => [
  text(t, 'name'), { ...text(t, 'uscc', false), label: t('parcel.uscc') }, text(t, 'industryCode'), figure(t, 'areaSquareMetres', 'm²', true),
  { key: 'fireClass', label: t('lease.fireClass'), type: 'select', required: true, options: FIRE }, { key: 'floorLoadKilonewtonsPerSquareMetre', label: t('lease.load'), type: 'number', unit: 'kN/m²', required: true },
  figure(t, 'clearHeightMetres', 'm'), figure(t, 'craneTonnes', 't'), figure(t, 'powerKilovoltAmperes', 'kVA'), ...promises(t), { key: 'dischargesWastewater', label: t('application.field.dischargesWastewater'), type: 'check' }, ...paperFields(t),
]
export const apply = (v: Values, key: string) => post('/api/factories/applications', {
  applicant: { name: v.name, uscc: v.uscc }, industryCode: v.industryCode, promises: promised(v), effectiveOn: v.effectiveOn, documentNumber: v.documentNumber,
  needs: {
    areaSquareMetres: v.areaSquareMetres, process: { fireClass: v.fireClass, floorLoadKilonewtonsPerSquareMetre: v.floorLoadKilonewtonsPerSquareMetre },
    clearHeightMetres: v.clearHeightMetres, craneTonnes: v.craneTonnes, powerKilovoltAmperes: v.powerKilovoltAmperes, dischargesWastewater: v.dischargesWastewater,
  },
} as never, { key })

export const stepFields = (step: ApplicationStep, t: T): Field[] => [...({
  screening: [], approval: [...promises(t), { key: 'conditions', label: t('application.field.conditions'), type: 'area' as const }], rejection: [reason(t)], release: [reason(t)], withdrawal: [reason(t)],
  reservation: [
    { key: 'from', label: t('lease.from'), type: 'date' as const, required: true }, { key: 'to', label: t('lease.to'), type: 'date' as const, required: true }, { key: 'expiresOn', label: t('application.field.expiresOn'), type: 'date' as const, required: true },
    ...SUPPLIED.map(([utility, unit]) => ({ key: utility, label: `${t('application.field.keep')} ${t(`utility.kind.${utility}`)}`, type: 'number' as const, unit })),
  ],
  lease: [
    { key: 'rent', label: t('factory.rent'), type: 'number' as const, unit: t('unit.rent'), required: true }, { key: 'propertyFee', label: t('lease.propertyFee'), type: 'number' as const, unit: t('unit.rent'), required: true },
    { key: 'billingMonths', label: t('lease.billingMonths'), type: 'number' as const, required: true }, { key: 'rentFreeMonths', label: t('lease.rentFreeMonths'), type: 'number' as const, required: true },
    { key: 'deposit', label: t('lease.deposit'), type: 'number' as const, unit: t('unit.yuan'), required: true },
  ],
} satisfies Record<ApplicationStep, Field[]>)[step], ...paperFields(t)]

const KEPT_DAYS = 30, YEARS = 3
export function stepInitial(step: ApplicationStep, a: Application, today: string): Values {
  return {
    effectiveOn: today,
    ...(step === 'approval' ? { ...a.promises } : {}),
    ...(step === 'reservation' ? { from: addDays(today, 1), to: addYears(today, YEARS), expiresOn: addDays(today, KEPT_DAYS), power: a.needs.powerKilovoltAmperes ?? '' } : {}),
    ...(step === 'lease' ? { rentFreeMonths: 0 } : {}), // what is agreed, nobody here knows
  }
}

const PATHS: Record<Exclude<ApplicationStep, 'lease'>, PathsWith<'post'>> = {
  screening: '/api/factories/applications/{applicationId}/screening', approval: '/api/factories/applications/{applicationId}/approval', rejection: '/api/factories/applications/{applicationId}/rejection',
  reservation: '/api/factories/applications/{applicationId}/reservation', release: '/api/factories/applications/{applicationId}/reservation/release', withdrawal: '/api/factories/applications/{applicationId}/withdrawal',
}
export function bodyOf(step: ApplicationStep, a: Application, v: Values, unitIds: string[]): Record<string, unknown> {
  const paper = { effectiveOn: v.effectiveOn, documentNumber: v.documentNumber }
  switch (step) {
    case 'screening': return { unitIds, ...paper }
    case 'approval': return { promises: promised(v), conditions: v.conditions, ...paper }
    case 'reservation': return { unitIds, from: v.from, to: v.to, expiresOn: v.expiresOn, utilities: SUPPLIED.filter(([u]) => v[u]).map(([utility]) => ({ utility, amount: v[utility] })), ...paper }
    case 'lease': return {
      tenant: { name: a.applicant.name, uscc: a.applicant.uscc }, unitIds: a.reservation!.units.map(u => u.unitId), from: a.reservation!.leaseDays.from, to: a.reservation!.leaseDays.to, rentYuanPerSquareMetreMonth: v.rent,
      propertyFeeYuanPerSquareMetreMonth: v.propertyFee, billingMonths: v.billingMonths, rentFreeMonths: v.rentFreeMonths, steps: [], depositYuan: v.deposit, process: a.needs.process, applicationId: a.id, ...paper,
    }
    default: return { reason: v.reason, ...paper }
  }
}
/** The units that were picked belong to the command: with others it is another one. */
export async function take(step: ApplicationStep, a: Application, v: Values, unitIds: string[], key: string) {
  const body = bodyOf(step, a, v, unitIds) as never, own = picksUnits(step) ? await keyOf(key, unitIds) : key
  return step === 'lease' ? post('/api/factories/leases', body, { key: own }) : post(PATHS[step], body, { path: { applicationId: a.id }, key: own })
}
