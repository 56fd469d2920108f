import type { Shape } from '@/api'
import { paperFields, type Field, type Value, type Values } from '@/components/base/fields'

/** 用地指标账户: what moves it, each as a form, and what is sent. Areas in square metres, as everywhere. */
export type QuotaAccount = Shape<'land.QuotaAccountView'>
export type QuotaBatch = Shape<'land.QuotaBatchView'>
export const QUOTA_COLUMNS = ['opening', 'allotted', 'direct', 'earned', 'transferredIn', 'transferredOut', 'reserved', 'consumed', 'returned', 'expired', 'available'] as const
export type QuotaAct = 'allotments' | 'stock-rewards' | 'transfers' | 'returns' | 'expiries' | 'reservations' | 'releases' | 'conversions'
/** Those that begin at the account; the others begin at one of its batches. */
export const ACCOUNT_ACTS = ['allotments', 'stock-rewards', 'transfers', 'returns', 'expiries', 'reservations'] as const satisfies readonly QuotaAct[]

type Words = (key: string, named?: Record<string, unknown>) => string
const ORGANS = ['province', 'stateCouncil', 'city']

export function quotaFields(act: QuotaAct, t: Words, others: { value: string; label: string }[], batch?: QuotaBatch): Field[] {
  const area: Field = { key: 'areaSquareMetres', label: t('quota.field.area'), type: 'number', required: true }
  const reason: Field = { key: 'reason', label: t('field.reason'), type: 'area', required: true }
  const own: Record<QuotaAct, Field[]> = {
    allotments: [{ key: 'kind', label: t('quota.field.kind'), type: 'select', required: true, options: ['annual', 'keyProject'].map(value => ({ value, label: t(`quota.field.kinds.${value}`) })) }, area],
    'stock-rewards': [{ key: 'disposedSquareMetres', label: t('quota.field.disposed'), type: 'number', required: true }],
    transfers: [{ key: 'toAccountId', label: t('quota.field.to'), type: 'select', required: true, options: others }, area],
    returns: [area, reason], expiries: [area, reason],
    reservations: [{ key: 'batch', label: t('quota.field.batch'), type: 'text', required: true }, { key: 'parcels', label: t('quota.field.parcels'), type: 'area', required: true }],
    releases: [],
    conversions: [
      { key: 'approvedBy', label: t('quota.field.approvedBy'), type: 'select', required: true, options: ORGANS.map(value => ({ value, label: t(`quota.organ.${value}`) })) },
      ...(batch?.parcels ?? []).flatMap(({ code }): Field[] => [
        { key: `arable:${code}`, label: t('quota.field.arable', { code }), type: 'number', required: true }, { key: `basic:${code}`, label: t('quota.field.basic', { code }), type: 'check' },
        { key: `offset:${code}`, label: t('quota.field.offset', { code }), type: 'text', wide: true },
      ]),
    ],
  }
  return [...own[act], ...paperFields(t)]
}

export class Unreadable extends Error {
  constructor(readonly line: string, readonly at: number) { super(line) }
}

/** 每行一宗：宗地代码 空格 面积. Full-width digits and commas are read as well. */
export function parcelLines(text: string): { code: string; areaSquareMetres: number }[] {
  return text.normalize('NFKC').split('\n').map((line, i) => ({ line: line.trim(), at: i + 1 })).filter(l => l.line).map(({ line, at }) => {
    const [, code, area] = /^(\S+?)[\s,;]+(\d+(?:\.\d+)?)$/.exec(line) ?? []
    if (!code || !(Number(area) > 0)) throw new Unreadable(line, at)
    return { code, areaSquareMetres: Number(area) }
  })
}

/** What is sent of a form: a batch goes with the parcels that it has. */
export function quotaBody(act: QuotaAct, values: Values, batch?: QuotaBatch, reserved: { parcelId: string; areaSquareMetres: number }[] = []): Record<string, unknown> {
  if (act === 'reservations') return { ...values, parcels: reserved }
  if (act === 'releases') return { ...values, batch: batch!.batch, parcelIds: batch!.parcels.map(p => p.parcelId) }
  if (act !== 'conversions') return values
  const { approvedBy, effectiveOn, documentNumber } = values
  const of = (what: string, code: string): Value => values[`${what}:${code}`] ?? null
  return {
    batch: batch!.batch, approvedBy, effectiveOn, documentNumber,
    parcels: batch!.parcels.map(p => ({ parcelId: p.parcelId, arableSquareMetres: of('arable', p.code), includesBasicFarmland: of('basic', p.code) === true, farmlandOffset: of('offset', p.code) })),
  }
}
