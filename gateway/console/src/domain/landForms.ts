import { post, type PathsWith } from '@/api'
import { paperFields, type Field, type Values } from '@/components/base/fields'
import type { Role } from '@/stores/session'

/** The form and the address of each step in a parcel's life and in an offering. Which of them may follow, and why not, the service says. */
export type T = (key: string) => string
/** @template S what the fields choose among, where they do. */
export interface StepForm<S = void> {
  roles: Role[]
  fields: (t: T, of: S) => Field[]
  send: (id: string, values: Values, key: string) => Promise<unknown>
}
export const BUREAU: Role[] = ['bureau'], BOTH: Role[] = ['bureau', 'park']
export const choices = (t: T, of: string, values: string[]) => values.map(value => ({ value, label: t(`choice.${of}.${value}`) }))
export const select = (t: T, key: string, values: string[], of = key, required = true): Field => ({ key, label: t(`entry.${key}`), type: 'select', required, options: choices(t, of, values) })
export const figure = (t: T, key: string, required = false): Field => ({ key, label: t(`entry.${key}`), type: 'number', required })
export const word = (t: T, key: string, required = true): Field => ({ key, label: t(`entry.${key}`), type: 'text', required })
export const day = (t: T, key: string, required = false): Field => ({ key, label: t(`entry.${key}`), type: 'date', required })
export const check = (t: T, key: string): Field => ({ key, label: t(`entry.${key}`), type: 'check' })

/** A step on a parcel whose body is what the form holds, unless `body` makes it from that. */
export function ofParcel<S = void>(path: PathsWith<'post'>, roles: Role[], fields: (t: T, of: S) => Field[] = () => [], body: (values: Values) => unknown = values => values): StepForm<S> {
  return { roles, fields: (t, of) => [...fields(t, of), ...paperFields(t)], send: async (id, values, key) => post(path, (await body(values)) as never, { path: { parcelId: id }, key }) }
}
function ofOffering(path: PathsWith<'post'>, fields: (t: T) => Field[] = () => [], body: (values: Values) => unknown = values => values): StepForm {
  return { roles: BUREAU, fields: t => [...fields(t), ...paperFields(t)], send: (id, values, key) => post(path, body(values) as never, { path: { offeringId: id }, key }) }
}
export const paper = (v: Values) => ({ effectiveOn: v.effectiveOn, documentNumber: v.documentNumber })
const bidder = (t: T): Field[] => [word(t, 'bidder'), word(t, 'uscc', false)]
export const holderOf = (v: Values, name = 'bidder') => ({ name: v[name], uscc: v.uscc })

const RATIOS = ['plotRatioMin', 'plotRatioMax', 'buildingCoefficientMin', 'officeLivingShareMax', 'heightLimitMetres'] as const
const ASSESSED = ['energy', 'environment', 'flood'] as const
export const METRICS = ['plotRatio', 'buildingCoefficient', 'officeLandShare', 'investmentIntensity', 'taxPerMu'] as const
export const METHODS = ['listing', 'auction', 'tender', 'agreement', 'allocation', 'lease', 'leaseThenGrant'] as const

/** By the name of the entry that a step makes, as `next-steps` has it. */
export const parcelForms: Record<string, StepForm> = {
  planning_conditions_issued: ofParcel('/api/land/parcels/{parcelId}/planning-conditions', BUREAU, t => RATIOS.map(key => figure(t, key)), v => ({ conditions: { documentNumber: v.documentNumber, ...Object.fromEntries(RATIOS.map(k => [k, v[k]])) }, ...paper(v) })),
  land_expropriation_approved: ofParcel('/api/land/parcels/{parcelId}/expropriation-approval', BUREAU, t => [select(t, 'approvedBy', ['province', 'stateCouncil', 'city'], 'organ'), figure(t, 'arableSquareMetres', true), figure(t, 'otherSquareMetres', true), check(t, 'includesBasicFarmland')]),
  land_compensation_paid: ofParcel('/api/land/parcels/{parcelId}/compensation', BUREAU, t => [figure(t, 'amountYuan', true)]),
  land_serviced: ofParcel('/api/land/parcels/{parcelId}/servicing', BOTH, t => [select(t, 'level', ['threeServices', 'fiveServices', 'sevenServices'])]),
  net_land_certified: ofParcel('/api/land/parcels/{parcelId}/net-land', BUREAU, t => [select(t, 'source', ['stock', 'converted'], 'landSource'), ...['titleClear', 'compensationSettled', 'noDispute', 'worksCanStart'].map(key => check(t, key))]),
  regional_assessments_done: ofParcel('/api/land/parcels/{parcelId}/regional-assessments', BOTH, t => ASSESSED.map(key => ({ key, label: t(`choice.assessed.${key}`), type: 'text' as const })), v => ({ assessments: ASSESSED.filter(k => v[k]).map(k => ({ kind: KINDS[k], documentNumber: v[k] })), ...paper(v) })),
  standard_indicators_set: ofParcel('/api/land/parcels/{parcelId}/standard-indicators', BUREAU, t => [word(t, 'industryCode'), ...METRICS.map(key => ({ key, label: t(`choice.metric.${key}`), type: 'number' as const }))], v => ({ industryCode: v.industryCode, indicators: METRICS.filter(k => v[k] != null).map(k => ({ metric: k, target: v[k] })), ...paper(v) })),
  land_price_paid: ofParcel('/api/land/parcels/{parcelId}/payments', BUREAU, t => [figure(t, 'amountYuan', true)]),
  land_delivered: ofParcel('/api/land/parcels/{parcelId}/deliver', BOTH),
  land_right_registered: ofParcel('/api/land/parcels/{parcelId}/registration', BUREAU, t => [word(t, 'certificateNumber'), word(t, 'unitCode', false)]),
  land_permit_issued: ofParcel('/api/land/parcels/{parcelId}/permits', BOTH, t => [select(t, 'kind', ['landPlanning', 'worksPlanning', 'construction'], 'permit')]),
  works_commenced: ofParcel('/api/land/parcels/{parcelId}/commence', BOTH),
  works_completed: ofParcel('/api/land/parcels/{parcelId}/complete', BOTH),
  land_completion_accepted: ofParcel('/api/land/parcels/{parcelId}/acceptance', BUREAU, t => ['plotRatio', 'buildingCoefficient', 'officeLandShare', 'officeFloorShare'].map(key => ({ key, label: t(`choice.metric.${key}`), type: 'number' as const }))),
  production_started: ofParcel('/api/land/parcels/{parcelId}/production', BOTH),
  land_performance_checked: ofParcel('/api/land/parcels/{parcelId}/checks', BOTH, t => [select(t, 'checkpoint', ['capacity', 'start', 'completion', 'periodic', 'preExpiry'])]),
  land_renewal_applied_for: ofParcel('/api/land/parcels/{parcelId}/renewal-application', BOTH),
}
const KINDS = { energy: '节能评价', environment: '环境影响评价', flood: '洪水影响评价' } // as the approvals themselves are headed

/** 登记宗地: one that is not in the register yet; its outline is drawn in its file, or comes with a file of outlines. */
export const registrationFields = (t: T): Field[] => [
  word(t, 'code'), word(t, 'name'), word(t, 'zone', false), word(t, 'location', false), figure(t, 'areaSquareMetres', true), word(t, 'landUse'), ...RATIOS.map(key => figure(t, key)), { ...word(t, 'conditionsNumber', false), wide: true }, ...paperFields(t),
]
/** Planning conditions are sent where they have a number of their own. */
export const registrationOf = (v: Values) => ({
  code: v.code as string, name: v.name as string, zone: v.zone as string | null, location: v.location as string | null, areaSquareMetres: v.areaSquareMetres as number, landUse: v.landUse as string, boundary: null,
  planningConditions: v.conditionsNumber ? { documentNumber: v.conditionsNumber as string, ...Object.fromEntries(RATIOS.map(k => [k, v[k]])) } : null, effectiveOn: v.effectiveOn as string, documentNumber: v.documentNumber as string,
})

export const proposal: StepForm = ofParcel('/api/land/parcels/{parcelId}/offerings', BOTH, t => [
  select(t, 'method', [...METHODS]), figure(t, 'termYears'), figure(t, 'grade'), figure(t, 'leaseYears'), check(t, 'priorityIndustry'), check(t, 'landIntensive'), check(t, 'farmProducts'), check(t, 'unusedLandOutsidePlan'), check(t, 'flexible'),
  figure(t, 'startPriceYuan'), figure(t, 'depositYuan'), figure(t, 'reservePriceYuan'), figure(t, 'actualCostYuan'), day(t, 'agreedDelivery'), day(t, 'agreedCommencement'), day(t, 'agreedCompletion'),
  word(t, 'grantee', false), word(t, 'uscc', false), word(t, 'legalBasis', false), select(t, 'allocationPurpose', ['government', 'infrastructure', 'publicWelfare', 'energyTransportWater'], 'purpose', false),
], v => ({
  terms: {
    method: v.method, termYears: v.termYears, leaseYears: v.leaseYears, flexible: v.flexible, pricing: v.grade == null ? null : { grade: v.grade, priorityIndustry: v.priorityIndustry, landIntensive: v.landIntensive, farmProducts: v.farmProducts, unusedLandOutsidePlan: v.unusedLandOutsidePlan },
    startPriceYuan: v.startPriceYuan, reservePriceYuan: v.reservePriceYuan, depositYuan: v.depositYuan, actualCostYuan: v.actualCostYuan, legalBasis: v.legalBasis, allocationPurpose: v.allocationPurpose,
    grantee: v.grantee ? { name: v.grantee, uscc: v.uscc } : null, agreedDelivery: v.agreedDelivery, agreedCommencement: v.agreedCommencement, agreedCompletion: v.agreedCompletion,
  }, ...paper(v),
}))

/** Two instalments are asked for; a price paid at once has one. */
export const instalmentFields = (t: T): Field[] => [1, 2].flatMap(n => [{ ...day(t, 'dueOn'), key: `due${n}`, label: `${t('entry.dueOn')} ${n}` }, { ...figure(t, 'amountYuan'), key: `yuan${n}`, label: `${t('entry.amountYuan')} ${n}` }])
export const instalmentsOf = (v: Values) => [1, 2].filter(n => v[`due${n}`]).map(n => ({ dueOn: v[`due${n}`], amountYuan: v[`yuan${n}`] }))

/** 供地合同: what comes out of an offering, or a contract that exists. */
export const contract: StepForm = ofParcel('/api/land/parcels/{parcelId}/grant', BUREAU, t => [
  word(t, 'name'), word(t, 'uscc', false), select(t, 'method', [...METHODS]), word(t, 'contractNumber'), word(t, 'supervisionNumber', false), day(t, 'contractDate', true), figure(t, 'termYears'), figure(t, 'priceYuan'),
  ...instalmentFields(t),
  day(t, 'agreedDelivery'), day(t, 'agreedCommencement'), day(t, 'agreedCompletion'),
], v => ({
  holder: holderOf(v, 'name'), method: v.method, contractNumber: v.contractNumber, supervisionNumber: v.supervisionNumber, contractDate: v.contractDate, termYears: v.termYears, priceYuan: v.priceYuan,
  instalments: instalmentsOf(v),
  agreedDelivery: v.agreedDelivery, agreedCommencement: v.agreedCommencement, agreedCompletion: v.agreedCompletion, ...paper(v),
}))

export const offeringForms = {
  approval: ofOffering('/api/land/offerings/{offeringId}/approval', t => [word(t, 'approvedBy')]),
  announcement: ofOffering('/api/land/offerings/{offeringId}/announcement', t => [day(t, 'listingFrom', true), day(t, 'listingUntil', true), day(t, 'depositUntil', true)]),
  deposits: ofOffering('/api/land/offerings/{offeringId}/deposits', t => [...bidder(t), figure(t, 'amountYuan', true)], v => ({ bidder: holderOf(v), amountYuan: v.amountYuan, ...paper(v) })),
  bids: ofOffering('/api/land/offerings/{offeringId}/bids', t => [...bidder(t), figure(t, 'amountYuan', true)], v => ({ bidder: holderOf(v), amountYuan: v.amountYuan, ...paper(v) })),
  closing: ofOffering('/api/land/offerings/{offeringId}/closing', t => [{ ...word(t, 'tenderWinner', false), wide: true }, word(t, 'uscc', false)], v => ({ tenderWinner: v.tenderWinner ? holderOf(v, 'tenderWinner') : null, ...paper(v) })),
  confirmation: ofOffering('/api/land/offerings/{offeringId}/confirmation'),
  'result-publication': ofOffering('/api/land/offerings/{offeringId}/result-publication'),
  'deposit-refunds': ofOffering('/api/land/offerings/{offeringId}/deposit-refunds', bidder, v => ({ bidder: holderOf(v), ...paper(v) })),
  withdrawal: ofOffering('/api/land/offerings/{offeringId}/withdrawal', t => [select(t, 'cause', ['conditionsChanged', 'winnerDefaulted', 'other'], 'withdrawal'), { key: 'reason', label: t('field.reason'), type: 'area', required: true }]),
} satisfies Record<string, StepForm>
export type OfferingStep = keyof typeof offeringForms

/** What is done at each stage; the rest of the rules (days, deposits, floors) is the service's to say. */
export const stepsOfStage: Record<string, OfferingStep[]> = {
  proposed: ['approval', 'withdrawal'], schemeApproved: ['announcement', 'withdrawal'], announced: ['deposits', 'withdrawal'], listed: ['deposits', 'bids', 'closing', 'withdrawal'],
  sold: ['confirmation', 'result-publication', 'withdrawal'], confirmed: ['result-publication', 'deposit-refunds', 'withdrawal'], contracted: ['result-publication', 'deposit-refunds'], failed: ['deposit-refunds'], withdrawn: ['deposit-refunds'],
}
export const STAGES = ['proposed', 'schemeApproved', 'announced', 'listed', 'sold', 'confirmed', 'contracted'] as const
