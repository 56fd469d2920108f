import { get, type Parcel, type Shape } from '@/api'
import type { Field, Values } from '@/components/base/fields'
import { BOTH, BUREAU, choices, day, figure, holderOf, instalmentFields, instalmentsOf, METRICS, ofParcel, paper, select, word, type StepForm, type T } from './landForms'

/** What a matter is about: the parcel as it stands, and its promises. */
export interface Subject {
  parcel: Parcel
  promises: Shape<'land.PromiseView'>[]
}
/** 其他登记: what may happen to a parcel besides the steps of its life. Whether it may, by which rule not, the service says. */
export interface Matter extends StepForm<Subject> {
  /** Whether there is anything that it could be about. */
  about: (s: Subject) => boolean
  /** What is filled in already. */
  initial?: (s: Subject) => Values
}
const held = (s: Subject) => s.parcel.grant != null
const missed = (s: Subject) => s.promises.filter(p => p.breach && !p.breach.curedOn)
const reason = (t: T): Field => ({ key: 'reason', label: t('field.reason'), type: 'area', required: true })
const promise = (t: T, s: Subject): Field => ({ key: 'commitmentId', label: t('matter.promise'), type: 'select', required: true, options: missed(s).map(p => ({ value: p.id, label: p.name })) })
const agreed = (t: T): Field[] => ['agreedDelivery', 'agreedCommencement', 'agreedCompletion'].map(key => day(t, key))
const REPORTED = [...METRICS, 'investment', 'officeFloorShare', 'outputPerMu', 'jobs', 'energyPerValueAdded', 'emissionsPerValueAdded']

/** 履约承诺: a line each; the indicators of standard land stand there already, for none of them may be left out or promised more weakly. */
const DATES = ['start', 'finish', 'production'], REMEDIES = ['cureOnly', 'priceShareByDay', 'priceShareMissing', 'investmentShareMissing', 'makeUpDifference'], FREE_LINES = 3
const indicators = (s: Subject) => s.parcel.preparation?.standard?.indicators ?? []
const lines = (s: Subject) => Array.from({ length: indicators(s).length + FREE_LINES }, (_, i) => i + 1)
const promiseFields = (t: T, s: Subject): Field[] => lines(s).flatMap((n): Field[] => [
  { key: `metric${n}`, label: `${t('entry.metric')} ${n}`, type: 'select', required: n === 1, options: choices(t, 'metric', [...DATES, ...REPORTED]) }, { key: `target${n}`, label: `${t('entry.target')} ${n}`, type: 'number' }, { key: `dueOn${n}`, label: `${t('entry.promisedBy')} ${n}`, type: 'date', required: n === 1 },
  { key: `remedy${n}`, label: `${t('entry.remedy')} ${n}`, type: 'select', required: n === 1, options: choices(t, 'remedy', REMEDIES) }, { key: `evidence${n}`, label: `${t('entry.evidence')} ${n}`, type: 'text', wide: true, required: n === 1 },
])
export const promisesOf = (v: Values) => Object.keys(v).filter(k => /^metric\d+$/.test(k) && v[k]).map(k => k.slice('metric'.length)).map(n => ({ metric: v[`metric${n}`], target: DATES.includes(String(v[`metric${n}`])) ? null : v[`target${n}`], dueOn: v[`dueOn${n}`], evidence: v[`evidence${n}`], remedy: v[`remedy${n}`] }))

const matter = (path: Parameters<typeof ofParcel>[0], roles: Matter['roles'], about: Matter['about'], fields: Matter['fields'], body?: Parameters<typeof ofParcel>[3]): Matter => ({ about, ...ofParcel<Subject>(path, roles, fields, body) })

export const parcelMatters: Record<string, Matter> = {
  supplement: matter('/api/land/parcels/{parcelId}/supplements', BUREAU, held, t => [select(t, 'cause', ['government', 'forceMajeure', 'holder', 'planChange'], 'supplement'), reason(t), ...agreed(t), figure(t, 'priceYuan'), ...instalmentFields(t)], v => ({
    cause: v.cause, reason: v.reason, agreedDelivery: v.agreedDelivery, agreedCommencement: v.agreedCommencement, agreedCompletion: v.agreedCompletion, priceYuan: v.priceYuan, instalments: instalmentsOf(v), ...paper(v),
  })),
  conversion: matter('/api/land/parcels/{parcelId}/lease-conversion', BUREAU, s => s.parcel.grant?.method === 'leaseThenGrant', t => [word(t, 'contractNumber'), figure(t, 'priceYuan', true), ...instalmentFields(t)], v => ({ contractNumber: v.contractNumber, priceYuan: v.priceYuan, instalments: instalmentsOf(v), ...paper(v) })),
  transfer: matter('/api/land/parcels/{parcelId}/transfer', BUREAU, held, t => [
    word(t, 'to'), word(t, 'uscc', false), figure(t, 'developedShare', true), word(t, 'developmentProof'), figure(t, 'transferPriceYuan'), word(t, 'mortgageeConsent', false), word(t, 'parkOpinion', false), word(t, 'supervisionAgreement', false),
  ], v => ({
    to: holderOf(v, 'to'), developedShare: v.developedShare, developmentProof: v.developmentProof, transferPriceYuan: v.transferPriceYuan, mortgageeConsent: v.mortgageeConsent, parkOpinion: v.parkOpinion, supervisionAgreement: v.supervisionAgreement, ...paper(v),
  })),
  exchange: matter('/api/land/parcels/{parcelId}/exchange', BUREAU, held, t => [
    word(t, 'forParcel'), word(t, 'planChangeDocument'), word(t, 'fundsProof', false), figure(t, 'valueGivenYuan', true), figure(t, 'valueReceivedYuan', true), word(t, 'contractNumber'), day(t, 'agreedDelivery'), day(t, 'agreedCommencement', true), day(t, 'agreedCompletion'), word(t, 'mortgageeConsent', false),
  ], async ({ forParcel, ...v }) => ({ ...v, forParcelId: (await get('/api/land/parcels/{idOrCode}', { path: { idOrCode: String(forParcel) } })).id })),
  restriction: matter('/api/land/parcels/{parcelId}/restrictions', BUREAU, held, t => [{ key: 'kind', label: t('entry.kind'), type: 'select', required: true, options: ['mortgage', 'seizure'].map(value => ({ value, label: t(`restriction.${value}`) })) }, word(t, 'number'), word(t, 'inFavourOf'), figure(t, 'amountYuan')]),
  lift: matter('/api/land/parcels/{parcelId}/restriction-lifts', BUREAU, s => s.parcel.restrictions.length > 0, (t, s) => [{ key: 'number', label: t('entry.number'), type: 'select', required: true, options: s.parcel.restrictions.map(r => ({ value: r.number, label: `${t(`restriction.${r.kind}`)} ${r.number}` })) }]),
  commitments: {
    ...matter('/api/land/parcels/{parcelId}/commitments', BOTH, held, promiseFields, v => ({ commitments: promisesOf(v), ...paper(v) })),
    initial: s => Object.fromEntries(indicators(s).flatMap((x, i) => [[`metric${i + 1}`, x.metric], [`target${i + 1}`, x.target], [`remedy${i + 1}`, 'cureOnly']])),
  },
  achievement: matter('/api/land/parcels/{parcelId}/achievements', BOTH, held, t => [{ key: 'metric', label: t('entry.metric'), type: 'select', required: true, options: choices(t, 'metric', REPORTED) }, figure(t, 'value', true), day(t, 'aboutOn', true), word(t, 'evidenceNumber', false)]),
  cure: matter('/api/land/parcels/{parcelId}/breach-cures', BOTH, s => missed(s).length > 0, (t, s) => [promise(t, s), reason(t)]),
  penalty: matter('/api/land/parcels/{parcelId}/penalties', BUREAU, s => missed(s).length > 0, (t, s) => [promise(t, s), figure(t, 'amountYuan', true), reason(t)]),
  renewal: matter('/api/land/parcels/{parcelId}/renewal', BUREAU, s => held(s) && s.parcel.termUntil != null, t => [word(t, 'contractNumber'), figure(t, 'termYears', true), figure(t, 'priceYuan', true), ...instalmentFields(t)], v => ({ contractNumber: v.contractNumber, termYears: v.termYears, priceYuan: v.priceYuan, instalments: instalmentsOf(v), ...paper(v) })),
  survey: matter('/api/land/parcels/{parcelId}/survey', BOTH, () => true, t => [figure(t, 'areaSquareMetres', true), word(t, 'surveyor')]),
  surrender: matter('/api/land/parcels/{parcelId}/surrender', BUREAU, held, t => [reason(t), figure(t, 'compensationYuan'), word(t, 'mortgageeConsent', false)]),
  expiry: matter('/api/land/parcels/{parcelId}/expiry', BUREAU, s => held(s) && s.parcel.termUntil != null, () => []),
}
