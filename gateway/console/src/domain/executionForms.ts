import { post, type PathsWith, type Shape } from '@/api'
import { paperFields, type Field, type Values } from '@/components/base/fields'

/** 决定的执行: the steps after a decision was served. Whether one may be taken today, the service says. */
type Execution = Shape<'reclamation.ExecutionView'>
type T = (key: string) => string
interface ExecutionStep {
  /** Whether there is anything left that it could be about. */
  open: (e: Execution) => boolean
  fields: (t: T) => Field[]
  path: PathsWith<'post'>
}
const choice = (t: T, key: string, values: string[]): Field => ({ key, label: t(`execution.field.${key}`), type: 'select', required: true, options: values.map(value => ({ value, label: t(`execution.choice.${value}`) })) })
const pending = (e: Execution) => e.remedies.some(r => !r.concludedOn)
const performed = (e: Execution) => (e.isRecovery ? e.cancellation != null : e.outstandingYuan === 0)

export const executionSteps: Record<string, ExecutionStep> = {
  push: { path: '/api/reclamation/cases/{caseId}/execution/fee-push', open: e => !e.isRecovery && !e.pushedToTaxOn, fields: () => [] },
  payment: { path: '/api/reclamation/cases/{caseId}/execution/fee-payment', open: e => !e.isRecovery && !performed(e), fields: t => [{ key: 'amountYuan', label: t('execution.field.amountYuan'), type: 'number', required: true }] },
  cancellation: { path: '/api/reclamation/cases/{caseId}/execution/deregistration', open: e => e.isRecovery && !performed(e), fields: t => [{ key: 'announced', label: t('execution.field.announced'), type: 'check' }] },
  reminder: { path: '/api/reclamation/cases/{caseId}/execution/reminder', open: e => !performed(e), fields: () => [] },
  remedy: { path: '/api/reclamation/cases/{caseId}/execution/remedies', open: e => !pending(e), fields: t => [choice(t, 'kind', ['reconsideration', 'litigation']), { key: 'before', label: t('execution.field.before'), type: 'text', required: true }] },
  result: { path: '/api/reclamation/cases/{caseId}/execution/remedy-result', open: pending, fields: t => [choice(t, 'result', ['upheld', 'revoked', 'varied'])] },
  enforcement: { path: '/api/reclamation/cases/{caseId}/execution/enforcement', open: e => !performed(e) && !e.enforcementAppliedOn, fields: () => [] },
}
export const openSteps = (e: Execution) => (e.revoked ? [] : Object.keys(executionSteps).filter(step => executionSteps[step].open(e)))
export const executionFields = (step: string, t: T): Field[] => [...executionSteps[step].fields(t), ...paperFields(t)]
export const executeStep = (step: string, caseId: string, values: Values, key: string) => post(executionSteps[step].path, values as never, { path: { caseId }, key })
