import type { WaitingProject } from '@/api'
import { paperFields, type Field, type Value, type Values } from '@/components/base/fields'

/** 待落地项目: what it cannot do without and what it promises, as a form for its registration and for its change. */
type T = (key: string) => string
const FIRE = ['甲', '乙', '丙', '丁', '戊'].map(value => ({ value, label: value }))
const figure = (v: Value) => (v == null ? undefined : Number(v))

export function needFields(t: T): Field[] {
  const f = (key: string, type: Field['type'] = 'number', required = false): Field => ({ key, label: t(`matching.field.${key}`), type, required })
  return [
    { ...f('assetType', 'select', true), options: ['unit', 'parcel'].map(value => ({ value, label: t(`matching.assetType.${value}`) })) }, f('areaMinSquareMetres', 'number', true), f('areaMaxSquareMetres', 'number', true), f('readyBy', 'date', true),
    f('zones', 'text'), f('onlyTheseZones', 'check'), { ...f('fireClass', 'select'), options: FIRE }, f('clearHeightMetres'), f('floorLoad'), f('craneTonnes'), f('powerKilovoltAmperes'), f('landUse', 'text'), f('plotRatio'), f('tax'), f('investment'), f('jobs'),
  ]
}
export const registrationFields = (t: T): Field[] => [...['name', 'firm', 'uscc'].map((key): Field => ({ key, label: t(`matching.field.${key}`), type: 'text', required: true })), ...needFields(t), ...paperFields(t)]

export const zonesIn = (text: Value): string[] => String(text ?? '').split(/[、,，;；\s]+/).map(z => z.trim()).filter(Boolean)
/** What is sent of the form: a zone named is one that is preferred, and the only ones where that is ticked. */
export const needsIn = (v: Values) => ({
  assetType: v.assetType as 'unit', areaMinSquareMetres: v.areaMinSquareMetres as number, areaMaxSquareMetres: v.areaMaxSquareMetres as number, readyBy: v.readyBy as string, zones: zonesIn(v.zones), onlyTheseZones: v.onlyTheseZones === true,
  fireClass: v.fireClass as string | null, clearHeightMetres: figure(v.clearHeightMetres), floorLoadKilonewtonsPerSquareMetre: figure(v.floorLoad), craneTonnes: figure(v.craneTonnes), powerKilovoltAmperes: figure(v.powerKilovoltAmperes), landUse: v.landUse as string | null, plotRatio: figure(v.plotRatio),
})
export const promisesIn = (v: Values) => ({ taxTenThousandYuanPerMu: Number(v.tax ?? 0), investmentTenThousandYuanPerMu: Number(v.investment ?? 0), jobsPerMu: Number(v.jobs ?? 0) })

/** A project as it stands, to be changed. */
export function projectValues({ needs: n, promises: p }: Pick<WaitingProject, 'needs' | 'promises'>): Values {
  return {
    assetType: n.assetType, areaMinSquareMetres: n.areaMinSquareMetres, areaMaxSquareMetres: n.areaMaxSquareMetres, readyBy: n.readyBy, zones: (n.zones ?? []).join('、'), onlyTheseZones: n.onlyTheseZones, fireClass: n.fireClass ?? '', clearHeightMetres: n.clearHeightMetres ?? '',
    floorLoad: n.floorLoadKilonewtonsPerSquareMetre ?? '', craneTonnes: n.craneTonnes ?? '', powerKilovoltAmperes: n.powerKilovoltAmperes ?? '', landUse: n.landUse ?? '', plotRatio: n.plotRatio ?? '', tax: p.taxTenThousandYuanPerMu, investment: p.investmentTenThousandYuanPerMu, jobs: p.jobsPerMu,
  }
}
