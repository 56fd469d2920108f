import { get, post, type Ask, type Shape } from '@/api'
import type { AsOf } from '@/stores/clock'
import type { Role } from '@/stores/session'

/** 规则版本: figures with a validity and a source, kept by the office to which they belong. Every service keeps its own in the same way. */
export type RuleValue = Shape<'land.RuleValue'>
export interface RuleVersion {
  rule: string; title: string; edition: number; place: string; validFrom: string; validTo: string | null; documentNumber: string; outsideValidity: boolean; values: RuleValue[]; recordedAt: string | null
}
export const RULE_SERVICES = ['land', 'factories', 'reclamation', 'yield'] as const
export type RuleService = (typeof RULE_SERVICES)[number]
export const isRuleService = (word: unknown): word is RuleService => RULE_SERVICES.some(s => s === word)
export const RULE_KEEPER: Record<RuleService, Role> = { land: 'bureau', factories: 'park', reclamation: 'bureau', yield: 'planner' }
/** Reclamation's versions hold until the next one. */
export const hasEnd = (service: RuleService) => service !== 'reclamation'

type Told = Shape<'land.RuleView'> | Shape<'factories.RuleView'> | Shape<'yield.RuleView'> | Shape<'reclamation.RuleView'>
const version = (v: Told, recordedAt: string | null = null): RuleVersion =>
  ({ ...v, validTo: 'validTo' in v ? v.validTo : null, outsideValidity: 'outsideValidity' in v && v.outsideValidity, recordedAt: 'recordedAt' in v ? v.recordedAt : recordedAt })

/** Every rule as it is worded on a day. */
export async function rulesOn(service: RuleService, query: AsOf): Promise<RuleVersion[]> {
  switch (service) {
    case 'land': return (await get('/api/land/rules', { query })).map(v => version(v))
    case 'factories': return (await get('/api/factories/rules', { query })).map(v => version(v))
    case 'reclamation': return (await get('/api/reclamation/rules', { query })).map(v => version(v))
    default: return (await get('/api/yield/rules', { query })).map(v => version(v))
  }
}

/** All versions of a rule, in the order in which they were published. */
export async function versionsOf(service: RuleService, rule: string): Promise<RuleVersion[]> {
  const path = { rule }
  switch (service) {
    case 'land': return (await get('/api/land/rules/{rule}/versions', { path })).map(p => version(p.version, p.recordedAt))
    case 'factories': return (await get('/api/factories/rules/{rule}/versions', { path })).map(p => version(p.version, p.recordedAt))
    case 'reclamation': return (await get('/api/reclamation/rules/{rule}/versions', { path })).map(v => version(v))
    default: return (await get('/api/yield/rules/{rule}/versions', { path })).map(p => version(p.version, p.recordedAt))
  }
}

export function publishRule(service: RuleService, rule: string, body: Record<string, unknown>, key: string) {
  const ask: Ask & { key: string } = { path: { rule }, key }
  switch (service) {
    case 'land': return post('/api/land/rules/{rule}/versions', body as never, ask as never)
    case 'factories': return post('/api/factories/rules/{rule}/versions', body as never, ask as never)
    case 'reclamation': return post('/api/reclamation/rules/{rule}/versions', body as never, ask as never)
    default: return post('/api/yield/rules/{rule}/versions', body as never, ask as never)
  }
}

/** What a version says otherwise than the one before it, by the names of its figures. */
export function differences(before: RuleValue[], after: RuleValue[]): { name: string; before: number | null; after: number | null }[] {
  const names = [...new Set([...before, ...after].map(v => v.name))], of = (values: RuleValue[], name: string) => values.find(v => v.name === name)
  return names.map(name => ({ name, was: of(before, name), is: of(after, name) })).filter(({ was, is }) => was?.value !== is?.value || was?.source !== is?.source)
    .map(({ name, was, is }) => ({ name, before: was?.value ?? null, after: is?.value ?? null }))
}

/** The figures as drafted: what was typed stands in the place of what was there, and whoever states a figure has read its source. */
export function drafted(values: RuleValue[], draft: Record<string, { value: string; source: string }>): RuleValue[] {
  return values.map(v => {
    const typed = draft[v.name]
    if (!typed) return v
    const value = Number(typed.value), source = typed.source.trim() || v.source
    return value === v.value && source === v.source ? v : { ...v, value, source, mark: 'read' as const }
  })
}
