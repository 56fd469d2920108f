import { post, type Shape } from '@/api'
import { paperFields, type Field, type Values } from '@/components/base/fields'
import type { Role } from '@/stores/session'

/** The form and the address of each step about an inefficient asset. Which of them are lawful today, and which routes are open to the asset, the service says. */
type T = (key: string) => string
export type InefficientCase = Shape<'reclamation.InefficientCaseView'>
interface Open { role?: Role; routes: { kind: string; title: string }[] }
const options = (t: T, prefix: string, values: readonly string[]) => values.map(value => ({ value, label: t(`${prefix}.${value}`) }))
const METHODS = ['direct', 'leftAtPremises', 'post', 'entrusted', 'electronic', 'announcement']
const EXEMPTIONS = ['rampUp', 'publicUtility', 'governmentCause', 'bankruptcy']
export const CRITERIA = ['lowClass', 'lowTax', 'lowPlotRatio', 'productionStopped', 'subScale'] as const

/** Natural resources and economy speak themselves; the park enters the letters of the others. */
const DEPARTMENTS: Partial<Record<Role, string[]>> = { bureau: ['naturalResources'], planner: ['economy'], park: ['park', 'tax', 'environment', 'emergency'] }
export const departmentsOf = (role: Role | undefined) => (role && DEPARTMENTS[role]) ?? []

const text = (t: T, key: string, label = key): Field => ({ key, label: t(`inefficient.field.${label}`), type: 'area', required: true })
const reason = (t: T, required = true): Field => ({ key: 'reason', label: t('field.reason'), type: 'area', required })
const exemption = (t: T, key: string): Field => ({ key, label: t(`inefficient.field.${key}`), type: 'select', options: options(t, 'inefficient.exemption', EXEMPTIONS) })
const route = ({ routes }: Open) => routes.map(r => ({ value: r.kind, label: r.title }))
const method = (t: T, required: boolean): Field => ({ key: 'serviceMethod', label: t('field.serviceMethod'), type: 'select', required, options: options(t, 'service', METHODS) })
/** Two measures are asked for; one is enough. */
const MEASURES = [1, 2]

const EXTRA: Record<string, (t: T, open: Open) => Field[]> = {
  notice: t => [{ key: 'servedOn', label: t('field.servedOn'), type: 'date' }, method(t, false)],
  service: t => [method(t, true)],
  explanation: t => [text(t, 'statement'), exemption(t, 'claimedExemption')],
  opinion: (t, open) => [
    { key: 'department', label: t('inefficient.field.department'), type: 'select', required: true, options: options(t, 'inefficient.department', departmentsOf(open.role)) },
    { key: 'agrees', label: t('inefficient.field.agrees'), type: 'select', required: true, options: options(t, 'inefficient.agrees', ['yes', 'no']) }, exemption(t, 'exemption'), text(t, 'text', 'opinion'),
  ],
  recognition: (t, open) => [
    { key: 'category', label: t('inefficient.field.category'), type: 'select', required: true, options: options(t, 'inefficient.category', ['improve', 'revitalise', 'exit']) },
    { key: 'rectifyBy', label: t('inefficient.field.rectifyBy'), type: 'date', required: true },
    ...MEASURES.flatMap((n): Field[] => [
      { key: `route${n}`, label: `${t('inefficient.field.measure')} ${n}`, type: 'select', required: n === 1, options: route(open) }, { key: `target${n}`, label: `${t('inefficient.field.target')} ${n}`, type: 'text', required: n === 1 },
    ]),
  ],
  rejection: t => [reason(t)],
  agreement: t => [text(t, 'targets'), { key: 'completeBy', label: t('inefficient.field.completeBy'), type: 'date', required: true }],
  check: t => [{ key: 'result', label: t('inefficient.field.result'), type: 'select', required: true, options: options(t, 'inefficient.result', ['onTrack', 'met', 'behind', 'refused']) }, text(t, 'finding')],
  clearing: t => [text(t, 'finding')],
  escalation: (t, open) => [{ key: 'route', label: t('inefficient.field.route'), type: 'select', required: true, options: route(open) }, reason(t)],
  closing: t => [reason(t, false)],
}
export const inefficiencyFields = (step: string, t: T, open: Open): Field[] => [...(EXTRA[step]?.(t, open) ?? []), ...paperFields(t, step === 'service' ? t('field.servedOn') : undefined)]

const PATHS = {
  notice: '/api/reclamation/inefficient-cases/{caseId}/notice', service: '/api/reclamation/inefficient-cases/{caseId}/service', explanation: '/api/reclamation/inefficient-cases/{caseId}/explanation',
  opinion: '/api/reclamation/inefficient-cases/{caseId}/opinion', recognition: '/api/reclamation/inefficient-cases/{caseId}/recognition', rejection: '/api/reclamation/inefficient-cases/{caseId}/rejection',
  publicity: '/api/reclamation/inefficient-cases/{caseId}/publicity', agreement: '/api/reclamation/inefficient-cases/{caseId}/agreement', check: '/api/reclamation/inefficient-cases/{caseId}/check',
  clearing: '/api/reclamation/inefficient-cases/{caseId}/clearing', escalation: '/api/reclamation/inefficient-cases/{caseId}/escalation', closing: '/api/reclamation/inefficient-cases/{caseId}/closing',
} as const
export const isInefficiencyStep = (step: string): step is keyof typeof PATHS => step in PATHS

/** What the form holds, as the step is sent. */
export function inefficiencyBody(step: string, values: Values): Values | Record<string, unknown> {
  if (step === 'opinion') return { ...values, agrees: values.agrees === 'yes' }
  if (step !== 'recognition') return values
  const { category, rectifyBy, effectiveOn, documentNumber } = values
  return { category, rectifyBy, effectiveOn, documentNumber, measures: MEASURES.filter(n => values[`route${n}`]).map(n => ({ route: values[`route${n}`], target: values[`target${n}`] })) }
}
export const recordInefficiency = (caseId: string, step: keyof typeof PATHS, values: Values, key: string) => post(PATHS[step], inefficiencyBody(step, values) as never, { path: { caseId }, key })
