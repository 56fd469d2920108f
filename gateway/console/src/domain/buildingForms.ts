import { ApiProblem, post, type Building, type PathsWith, type Shape } from '@/api'
import { paperFields, type Field, type Values } from '@/components/base/fields'

/** 楼栋: the forms of its papers, technical attributes, cuts and corrections. Whether a step is refused, and why, the service says. */
type T = (key: string, named?: Record<string, unknown>) => string
type Technicals = Shape<'factories.Technicals'>
const FIRE = ['甲', '乙', '丙', '丁', '戊'].map(value => ({ value, label: value }))
const OWNERS = ['stateOwned', 'park', 'private'] as const
export const USES = ['production', 'research', 'warehouse', 'rentalHousing', 'canteen', 'incubator', 'testingLaboratory'] as const

const label = (t: T, key: string) => t(`building.field.${key}`)
const text = (t: T, key: string, required = false, wide = false): Field => ({ key, label: label(t, key), type: 'text', required, wide })
const figure = (t: T, key: string, unit = '', required = false): Field => ({ key, label: label(t, key), type: 'number', unit, required })
const check = (t: T, key: string): Field => ({ key, label: label(t, key), type: 'check' })
const lines = (text: unknown) => String(text ?? '').split('\n').map(line => line.trim()).filter(Boolean)
const unreadable = (t: T, line: string) => new ApiProblem(400, 'about:blank', t('building.badLine', { line }))

/** 单元, each its code, a blank and its area; several are set apart by commas or lines. */
export function unitsOf(text: unknown, t: T): { code: string; areaSquareMetres: number }[] {
  return lines(String(text ?? '').replace(/[,，、;；]/g, '\n')).map(line => {
    const [code, area, ...more] = line.split(/\s+/), areaSquareMetres = Number(area)
    if (!area || more.length || !Number.isFinite(areaSquareMetres)) throw unreadable(t, line)
    return { code, areaSquareMetres }
  })
}
/** 层, a line each, the way the register has them: level, clear height, floor load, crane, a colon, its units. A dash is what nobody knows. */
export function floorsOf(text: unknown, t: T) {
  const known = (word: string | undefined) => (word === undefined || word === '-' || word === '—' ? null : Number(word))
  return lines(text).map(line => {
    const [facts, units] = line.split(/[:：]/), [level, height, load, crane, ...more] = (facts ?? '').trim().split(/\s+/)
    const floor = { level: Number(level), clearHeightMetres: known(height), floorLoadKilonewtonsPerSquareMetre: Number(load), craneTonnes: known(crane) }
    if (units === undefined || load === undefined || more.length || Object.values(floor).some(n => Number.isNaN(n))) throw unreadable(t, line)
    return { ...floor, units: unitsOf(units, t) }
  })
}

/** What is stated of a building when it is registered and when that was wrong. */
const factFields = (t: T): Field[] => [
  text(t, 'name', true, true), text(t, 'zone'), text(t, 'phase'), text(t, 'parcelCode', false, true), figure(t, 'plotRatio', '', true),
  { key: 'allowedFireClass', label: t('factory.fireClass'), type: 'select', required: true, options: FIRE }, figure(t, 'powerKilovoltAmperes', 'kVA'),
  text(t, 'planningPermit'), check(t, 'completionFiled'), check(t, 'fireAccepted'),
]
const stated = (v: Values) => ({
  name: v.name, zone: v.zone, phase: v.phase, parcelCode: v.parcelCode, plotRatio: v.plotRatio, allowedFireClass: v.allowedFireClass, powerKilovoltAmperes: v.powerKilovoltAmperes,
  completionFiled: v.completionFiled, fireAccepted: v.fireAccepted, planningPermit: v.planningPermit, effectiveOn: v.effectiveOn, documentNumber: v.documentNumber,
})
export const registerFields = (t: T): Field[] => [text(t, 'code', true), ...factFields(t), { key: 'floors', label: label(t, 'floors'), type: 'area', required: true }, ...paperFields(t)]
export const register = async (v: Values, key: string, t: T) => post('/api/factories/buildings', { ...stated(v), code: v.code, floors: floorsOf(v.floors, t) } as never, { key })

export const correctFields = (t: T): Field[] => [...factFields(t), { key: 'reason', label: t('field.reason'), type: 'area', required: true }, ...paperFields(t)]
export const correctInitial = (b: Building, effectiveOn: string): Values => ({
  name: b.name, zone: b.zone ?? '', phase: b.phase ?? '', parcelCode: b.parcelCode ?? '', plotRatio: b.plotRatio, allowedFireClass: b.allowedFireClass, powerKilovoltAmperes: b.powerKilovoltAmperes ?? '',
  planningPermit: b.planningPermit ?? '', completionFiled: b.completionFiled, fireAccepted: b.fireAccepted, effectiveOn,
})
export const correct = async (buildingId: string, corrects: number, v: Values, key: string) =>
  post('/api/factories/buildings/{buildingId}/corrections', { ...stated(v), corrects, reason: v.reason } as never, { path: { buildingId }, key })

/** The entries that may be corrected: what describes the building or is one of its papers, and stands. */
const DESCRIBES = ['building_registered', 'building_description_corrected', 'planning_permit_obtained', 'completion_filed', 'fire_safety_accepted']
interface Entered { version: number; type: string; data: unknown }
export function standing(history: readonly Entered[]): Set<number> {
  const gone = new Set(history.flatMap(e => { const data = e.data as { corrects?: number; withdraws?: number }; return [data.corrects, data.withdraws] }))
  return new Set(history.filter(e => DESCRIBES.includes(e.type) && !gone.has(e.version)).map(e => e.version))
}

/** 手续: by the name that the service gives to what is missing. */
export const PAPERS = ['planningPermit', 'completionFiling', 'fireAcceptance'] as const
export type BuildingPaper = (typeof PAPERS)[number]
const PAPER_PATHS = {
  planningPermit: '/api/factories/buildings/{buildingId}/planning-permit', completionFiling: '/api/factories/buildings/{buildingId}/completion-filing', fireAcceptance: '/api/factories/buildings/{buildingId}/fire-acceptance',
} satisfies Record<BuildingPaper, PathsWith<'post'>>
export const obtain = async (paper: BuildingPaper, buildingId: string, v: Values, key: string) => post(PAPER_PATHS[paper], v as never, { path: { buildingId }, key })

/** 技术参数, in the order in which they are shown; the unit of each, where it has one. */
const TECHNICAL = {
  structure: '', eaveHeightMetres: 'm', fireResistanceGrade: '', columnGridLongMetres: 'm', columnGridShortMetres: 'm', freightLifts: '', freightLiftTonnes: 't', roofLoadKilonewtonsPerSquareMetre: 'kN/m²',
  compartmentSquareMetres: 'm²', drainagePermit: '', ownershipCertificate: '',
} as const
const WORDS = ['structure', 'drainagePermit', 'ownershipCertificate']
const SPRINKLED = ['yes', 'no'] as const
export const technicalFields = (t: T): Field[] => [
  { key: 'use', label: label(t, 'use'), type: 'select', required: true, options: USES.map(value => ({ value, label: t(`building.use.${value}`) })) },
  ...Object.entries(TECHNICAL).map(([key, unit]) => (WORDS.includes(key) ? text(t, key) : figure(t, key, unit))),
  { key: 'sprinklers', label: label(t, 'sprinklers'), type: 'select', options: SPRINKLED.map(value => ({ value, label: t(`relief.${value}`) })) },
  { key: 'ownerKind', label: label(t, 'ownerKind'), type: 'select', options: OWNERS.map(value => ({ value, label: t(`relief.owner.${value}`) })) }, text(t, 'ownerName'), text(t, 'ownerUscc'), ...paperFields(t),
]
export const technicalInitial = (b: Building): Values => ({
  use: b.technicals?.use ?? 'production', ...Object.fromEntries(Object.keys(TECHNICAL).map(key => [key, (b.technicals?.[key as keyof Technicals] as Values[string]) ?? ''])),
  sprinklers: b.technicals?.sprinklers == null ? '' : b.technicals.sprinklers ? 'yes' : 'no', ownerKind: b.technicals?.owner?.kind ?? '', ownerName: b.technicals?.owner?.name ?? '', ownerUscc: b.technicals?.owner?.uscc ?? '',
})
export const technicalsOf = (v: Values) => ({
  use: v.use, ...Object.fromEntries(Object.keys(TECHNICAL).map(key => [key, v[key]])), sprinklers: v.sprinklers == null ? null : v.sprinklers === 'yes',
  owner: v.ownerKind ? { kind: v.ownerKind, uscc: v.ownerUscc, name: v.ownerName ?? '' } : null,
})
export const stateTechnicals = async (buildingId: string, v: Values, key: string) =>
  post('/api/factories/buildings/{buildingId}/technicals', { technicals: technicalsOf(v), effectiveOn: v.effectiveOn, documentNumber: v.documentNumber } as never, { path: { buildingId }, key })
/** As a list of facts; what nobody has stated is left open. */
export const technicalFacts = (t: T, s: Technicals) => [
  { label: label(t, 'use'), value: t(`building.use.${s.use}`) },
  ...Object.entries(TECHNICAL).map(([key, unit]) => ({ label: label(t, key), value: s[key as keyof Technicals] == null ? null : `${s[key as keyof Technicals]} ${unit}`.trim() })),
  { label: label(t, 'sprinklers'), value: s.sprinklers == null ? null : t(s.sprinklers ? 'relief.yes' : 'relief.no') },
  { label: t('relief.owners'), value: s.owner ? `${s.owner.name} · ${t(`relief.owner.${s.owner.kind}`)}` : null, wide: true },
]

/** 拆分、合并: of the units that were picked on the page. */
export const splitFields = (t: T): Field[] => [{ key: 'into', label: label(t, 'into'), type: 'area', required: true }, check(t, 'leaseFollows'), ...paperFields(t)]
export const mergeFields = (t: T): Field[] => [{ ...text(t, 'unitCode', true), key: 'code' }, check(t, 'leaseFollows'), ...paperFields(t)]
export const split = async (buildingId: string, unitCode: string, v: Values, key: string, t: T) =>
  post('/api/factories/buildings/{buildingId}/splits', { ...v, unitCode, into: unitsOf(v.into, t) } as never, { path: { buildingId }, key })
export const merge = async (buildingId: string, unitCodes: string[], v: Values, key: string) =>
  post('/api/factories/buildings/{buildingId}/mergers', { ...v, unitCodes } as never, { path: { buildingId }, key })
