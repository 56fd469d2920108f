import { post, type IdleCase } from '@/api'
import { paperFields, type Field, type Values } from '@/components/base/fields'

/** The form and the address of each step of a case. Which of them are lawful today, the service says (`next`). */
type T = (key: string) => string
const options = (t: T, prefix: string, values: string[]) => values.map(value => ({ value, label: t(`${prefix}.${value}`) }))
const METHODS = ['direct', 'leftAtPremises', 'post', 'entrusted', 'electronic', 'announcement']
const CAUSES = ['holder', 'government', 'forceMajeure', 'preWork']
const PAPERS = ['investigationNotice', 'hearingNotice', 'feeDecision', 'recoveryDecision']

/** 原因时段: days that the holder does not answer for. Two are asked for; overlapping ones count once. */
const SPANS = [1, 2]
const spanFields = (t: T, n: number): Field[] => [
  { key: `cause${n}`, label: `${t('field.spanCause')} ${n}`, type: 'select', options: options(t, 'case.causes', CAUSES) }, { key: `from${n}`, label: `${t('field.spanFrom')} ${n}`, type: 'date' }, { key: `to${n}`, label: `${t('field.spanTo')} ${n}`, type: 'date' },
]
export const causeSpans = (v: Values) => SPANS.filter(n => v[`cause${n}`] || v[`from${n}`] || v[`to${n}`]).map(n => ({ cause: v[`cause${n}`], from: v[`from${n}`], to: v[`to${n}`] }))

const served = (t: T): Field[] => [
  { key: 'servedOn', label: t('field.servedOn'), type: 'date' }, { key: 'serviceMethod', label: t('field.serviceMethod'), type: 'select', options: options(t, 'service', METHODS) },
]
const approved = (t: T): Field[] => [
  { key: 'approvedBy', label: t('field.approvedBy'), type: 'text', required: true }, { key: 'approvalDocumentNumber', label: t('field.approvalDocumentNumber'), type: 'text', required: true },
]
const EXTRA: Record<string, (t: T) => Field[]> = {
  'investigation-notice': served,
  'hearing-notice': served,
  reply: t => [{ key: 'claimedCause', label: t('field.claimedCause'), type: 'select', options: options(t, 'case.causes', CAUSES) }, { key: 'statement', label: t('field.statement'), type: 'area' }],
  determination: t => [
    { key: 'limb', label: t('case.limb'), type: 'select', required: true, options: options(t, 'case.limbs', ['notStarted', 'suspended', 'none']) },
    { key: 'cause', label: t('case.cause'), type: 'select', required: true, options: options(t, 'case.causes', CAUSES) },
    { key: 'governmentBody', label: t('field.governmentBody'), type: 'text' },
    { key: 'facts', label: t('field.facts'), type: 'area', required: true },
    ...SPANS.flatMap(n => spanFields(t, n)),
  ],
  'government-notice': t => [{ key: 'body', label: t('field.body'), type: 'text', required: true }],
  'mortgagee-notice': t => [{ key: 'registrationNumber', label: t('field.registrationNumber'), type: 'text', required: true }],
  'fee-decision': t => [...approved(t), ...served(t)],
  'recovery-decision': t => [...approved(t), ...served(t)],
  hearing: t => [{ key: 'outcome', label: t('field.outcome'), type: 'area' }],
  closing: t => [{ key: 'reason', label: t('field.reason'), type: 'area' }],
  service: t => [
    { key: 'paper', label: t('field.paper'), type: 'select', required: true, options: options(t, 'paper', PAPERS) },
    { key: 'serviceMethod', label: t('field.serviceMethod'), type: 'select', required: true, options: options(t, 'service', METHODS) },
  ],
  scheme: t => [
    { key: 'option', label: t('field.option'), type: 'select', required: true, options: options(t, 'scheme', ['extension', 'replan', 'temporaryUse', 'paidRecovery', 'exchange', 'other']) },
    { key: 'newStartOn', label: t('field.newStartOn'), type: 'date' }, { key: 'useFrom', label: t('field.useFrom'), type: 'date' }, { key: 'useTo', label: t('field.useTo'), type: 'date' },
    { key: 'paidYuan', label: t('field.paidYuan'), type: 'number' }, { key: 'fundsInPlace', label: t('field.fundsInPlace'), type: 'check' }, { key: 'planChangeDocumentNumber', label: t('field.planChangeDocumentNumber'), type: 'text' },
    { key: 'terms', label: t('field.terms'), type: 'area' }, ...approved(t),
  ],
}

export const caseFields = (step: string, t: T): Field[] => [...(EXTRA[step]?.(t) ?? []), ...paperFields(t, step === 'service' ? t('field.servedOn') : undefined)]

const PATHS = {
  'investigation-notice': '/api/reclamation/cases/{caseId}/investigation-notice', reply: '/api/reclamation/cases/{caseId}/reply', determination: '/api/reclamation/cases/{caseId}/determination',
  publicity: '/api/reclamation/cases/{caseId}/publicity', 'monitoring-filing': '/api/reclamation/cases/{caseId}/monitoring-filing', 'hearing-notice': '/api/reclamation/cases/{caseId}/hearing-notice',
  'hearing-request': '/api/reclamation/cases/{caseId}/hearing-request', hearing: '/api/reclamation/cases/{caseId}/hearing', 'fee-decision': '/api/reclamation/cases/{caseId}/fee-decision',
  'recovery-decision': '/api/reclamation/cases/{caseId}/recovery-decision', scheme: '/api/reclamation/cases/{caseId}/scheme', closing: '/api/reclamation/cases/{caseId}/closing',
  'government-notice': '/api/reclamation/cases/{caseId}/government-notice', 'mortgagee-notice': '/api/reclamation/cases/{caseId}/mortgagee-notice', service: '/api/reclamation/cases/{caseId}/service',
} as const
export const canRecord = (step: string): step is keyof typeof PATHS => step in PATHS

const determined = (v: Values) => ({ limb: v.limb, cause: v.cause, governmentBody: v.governmentBody, facts: v.facts, causeSpans: causeSpans(v), effectiveOn: v.effectiveOn, documentNumber: v.documentNumber })

export function recordStep(current: IdleCase, step: keyof typeof PATHS, values: Values, key: string) {
  const body = step === 'determination' ? determined(values) : step === 'scheme' ? { ...values, fundsInPlace: values.option === 'exchange' ? values.fundsInPlace : null } : values
  return post(PATHS[step], body as never, { path: { caseId: current.id }, key })
}
