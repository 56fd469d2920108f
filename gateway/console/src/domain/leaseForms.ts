import { ApiProblem, post, type Lease, type PathsWith } from '@/api'
import { paperFields, type Field, type Values } from '@/components/base/fields'

/** The form and the address of each step of a tenancy and of each entry on its account. Which step may follow, the service says (`nextSteps`). */
type T = (key: string, named?: Record<string, unknown>) => string
export interface LeaseForm {
  fields: Field[]
  initial?: Values
  /** What is sent besides day and paper. */
  body: (values: Values) => Record<string, unknown>
  path: PathsWith<'post'>
}
export type Maker = (t: T, lease: Lease, today: string) => LeaseForm

const options = (t: T, prefix: string, values: readonly string[]) => values.map(value => ({ value, label: t(`${prefix}.${value}`) }))
const reason = (t: T): Field => ({ key: 'reason', label: t('field.reason'), type: 'area', required: true })
const yuan = (t: T): Field => ({ key: 'amountYuan', label: t('entry.amountYuan'), type: 'number', required: true })
const only = (...keys: string[]) => (v: Values) => Object.fromEntries(keys.map(k => [k, v[k]]))
const lines = (text: unknown) => String(text ?? '').split('\n').map(line => line.trim()).filter(Boolean)

/** 表底, a meter a line: its number, a blank, what it shows. */
export function metersOf(text: unknown, t: T): { meter: string; stand: number }[] {
  return lines(text).map(line => {
    const [meter, stand, ...more] = line.split(/[\s,，]+/), shown = Number(stand)
    if (!stand || more.length || !Number.isFinite(shown)) throw new ApiProblem(400, 'about:blank', t('tenancy.badMeter', { line }))
    return { meter, stand: shown }
  })
}
const meters = (t: T): Field => ({ key: 'meters', label: t('tenancy.field.meters'), type: 'area' })
const condition = (t: T): Field => ({ key: 'condition', label: t('tenancy.field.condition'), type: 'area', required: true })

/** By the name under which the service lists the steps that may come next; and the end of the lease before its time. */
export const tenancySteps = {
  handover: t => ({ path: '/api/factories/leases/{leaseId}/handover', fields: [meters(t), condition(t)], body: v => ({ meters: metersOf(v.meters, t), condition: v.condition }) }),
  'fit-out': t => ({ path: '/api/factories/leases/{leaseId}/fit-out', fields: [{ key: 'consentedTo', label: t('tenancy.field.consentedTo'), type: 'area' }], body: only('consentedTo') }),
  operation: () => ({ path: '/api/factories/leases/{leaseId}/operation', fields: [], body: only() }),
  stoppage: t => ({ path: '/api/factories/leases/{leaseId}/stoppage', fields: [reason(t)], body: only('reason') }),
  'idle-finding': t => ({
    path: '/api/factories/leases/{leaseId}/idle-finding',
    fields: [{ key: 'idleSince', label: t('tenancy.field.idleSince'), type: 'date', required: true }, { key: 'finding', label: t('tenancy.field.finding'), type: 'area', required: true }, { key: 'photoDigests', label: t('tenancy.field.photoDigests'), type: 'area', required: true }],
    body: v => ({ idleSince: v.idleSince, finding: v.finding, photoDigests: lines(v.photoDigests) }),
  }),
  demand: t => ({ path: '/api/factories/leases/{leaseId}/demand', fields: [yuan(t), { key: 'payBy', label: t('arrears.payBy'), type: 'date', required: true }], body: only('amountYuan', 'payBy') }),
  'renewal-review': t => ({
    path: '/api/factories/leases/{leaseId}/renewal-review', body: v => ({ decision: v.decision, reason: v.reason, classes: [] }), // the published ones are quoted
    fields: [{ key: 'decision', label: t('tenancy.field.decision'), type: 'select', required: true, options: options(t, 'tenancy.decision', ['renew', 'renewOnConditions', 'doNotRenew']) }, reason(t)],
  }),
  notice: (t, lease) => ({
    path: '/api/factories/leases/{leaseId}/notice', body: only('by', 'leavesOn'), initial: { leavesOn: lease.to },
    fields: [{ key: 'by', label: t('tenancy.field.by'), type: 'select', required: true, options: options(t, 'tenancy.by', ['tenant', 'landlord']) }, { key: 'leavesOn', label: t('tenancy.field.leavesOn'), type: 'date', required: true }],
  }),
  handback: t => ({
    path: '/api/factories/leases/{leaseId}/handback', body: v => ({ meters: metersOf(v.meters, t), condition: v.condition, damage: v.damage }),
    fields: [meters(t), condition(t), { key: 'damage', label: t('tenancy.field.damage'), type: 'area' }],
  }),
  closing: () => ({ path: '/api/factories/leases/{leaseId}/closing', fields: [], body: only() }),
  terminate: t => ({ path: '/api/factories/leases/{leaseId}/terminate', fields: [reason(t)], body: only('reason') }),
} satisfies Record<string, Maker>
export type TenancyStep = keyof typeof tenancySteps
export const isTenancyStep = (step: string): step is TenancyStep => step in tenancySteps
export const tenancyForm = (step: TenancyStep): Maker => tenancySteps[step]

const through = (t: T): Field => ({ key: 'through', label: t('tenancy.field.through'), type: 'date', required: true })

/** 台账: what can be entered on the account of a lease. */
export const accountEntries = {
  payment: t => ({
    path: '/api/factories/leases/{leaseId}/payments', body: only('amountYuan', 'payer', 'bankReference'),
    fields: [yuan(t), { key: 'payer', label: t('arrears.payer'), type: 'text' }, { key: 'bankReference', label: t('arrears.bankReference'), type: 'text', wide: true }],
  }),
  bills: (t, _, today) => ({ path: '/api/factories/leases/{leaseId}/bills', fields: [through(t)], initial: { through: today }, body: only('through') }),
  metered: t => ({
    path: '/api/factories/leases/{leaseId}/metered-bills', initial: { times: 1 }, body: v => ({ readings: [only('utility', 'meter', 'from', 'to', 'first', 'last', 'times')(v)] }),
    fields: [
      { key: 'utility', label: t('tenancy.field.utility'), type: 'select', required: true, options: options(t, 'utility.kind', ['power', 'water', 'gas']) }, { key: 'meter', label: t('tenancy.field.meter'), type: 'text', required: true },
      { key: 'from', label: t('tenancy.field.readFrom'), type: 'date', required: true }, { key: 'to', label: t('tenancy.field.readTo'), type: 'date', required: true },
      { key: 'first', label: t('tenancy.field.first'), type: 'number', required: true }, { key: 'last', label: t('tenancy.field.last'), type: 'number', required: true }, { key: 'times', label: t('tenancy.field.times'), type: 'number', required: true },
    ],
  }),
  lateFees: (t, _, today) => ({ path: '/api/factories/leases/{leaseId}/late-fees', fields: [through(t)], initial: { through: today }, body: only('through') }),
  credit: t => ({ path: '/api/factories/leases/{leaseId}/credits', fields: [yuan(t), reason(t)], body: only('amountYuan', 'reason') }),
  depositReceipt: t => ({ path: '/api/factories/leases/{leaseId}/deposit/receipts', fields: [yuan(t)], body: only('amountYuan') }),
  depositUse: t => ({
    path: '/api/factories/leases/{leaseId}/deposit/uses', body: only('use', 'amountYuan', 'reason'),
    fields: [{ key: 'use', label: t('tenancy.field.use'), type: 'select', required: true, options: options(t, 'tenancy.use', ['payBills', 'damage', 'refund']) }, yuan(t), { key: 'reason', label: t('tenancy.field.damageReason'), type: 'area' }],
  }),
} satisfies Record<string, Maker>
export type AccountEntry = keyof typeof accountEntries
export const accountForm = (entry: AccountEntry): Maker => accountEntries[entry]

/** The entries of a lease's history that stand on its account: each of them can be withdrawn, once. */
const OF_ACCOUNT = ['rent_billed', 'rent_bill_corrected', 'metered_use_billed', 'late_fees_billed', 'lease_payment_received', 'rent_credit_granted', 'lease_deposit_received', 'lease_deposit_applied_to_bills', 'lease_deposit_kept_for_damage', 'lease_deposit_refunded']
interface Entered { version: number; type: string; data: unknown }
export function withdrawable<E extends Entered>(history: readonly E[]): E[] {
  const gone = new Set(history.filter(e => e.type === 'account_entry_withdrawn').map(e => (e.data as { withdraws: number }).withdraws))
  return history.filter(e => OF_ACCOUNT.includes(e.type) && !gone.has(e.version)).reverse()
}

/** 转租: one box for each unit of the lease. */
const UNIT = 'unit.'
export const subletForm: Maker = (t, lease, today) => ({
  path: '/api/factories/leases/{leaseId}/sublets',
  fields: [
    { key: 'name', label: t('sublet.tenant'), type: 'text', required: true }, { key: 'uscc', label: t('parcel.uscc'), type: 'text' }, { key: 'from', label: t('sublet.from'), type: 'date', required: true }, { key: 'to', label: t('sublet.to'), type: 'date', required: true },
    ...lease.units.map(u => ({ key: UNIT + u.unitId, label: `${u.buildingCode}-${u.code}`, type: 'check' as const })), { key: 'consented', label: t('sublet.consented'), type: 'check' }, { key: 'finding', label: t('sublet.finding'), type: 'area' },
  ],
  initial: { from: today, to: lease.to, ...Object.fromEntries(lease.units.map(u => [UNIT + u.unitId, lease.units.length === 1])) },
  body: v => ({ subTenant: { name: v.name, uscc: v.uscc }, unitIds: Object.keys(v).filter(k => k.startsWith(UNIT) && v[k]).map(k => k.slice(UNIT.length)), from: v.from, to: v.to, consented: v.consented, finding: v.finding }),
})

export const withPaper = (t: T, form: LeaseForm): Field[] => [...form.fields, ...paperFields(t)]
export const sendForm = async (form: LeaseForm, leaseId: string, v: Values, key: string) =>
  post(form.path, { ...form.body(v), effectiveOn: v.effectiveOn, documentNumber: v.documentNumber } as never, { path: { leaseId }, key })
