import { put, type Shape } from '@/api'
import { paperFields, type Field, type Values } from '@/components/base/fields'

/** 土地调查成果: what a survey found, in hectares and 10 000 yuan. What nobody has surveyed is left open. */
export const SURVEYED = ['builtUp', 'industrial', 'residential', 'notBuiltUp', 'readyToSupply', 'supplied', 'idle', 'floorArea', 'footprint', 'industrialFloorArea', 'industrialFootprint', 'industrialFixedAssets', 'industrialTax', 'overallTax', 'residents'] as const
type Intensity = Shape<'yield.LandIntensityView'>
const UNITS: Partial<Record<(typeof SURVEYED)[number], string>> = { industrialFixedAssets: 'money', industrialTax: 'money', overallTax: 'money', residents: 'people' }
export const unitOf = (figure: (typeof SURVEYED)[number]) => UNITS[figure] ?? 'hectares'
export const surveyFields = (t: (key: string) => string): Field[] => [...SURVEYED.map((key): Field => ({ key, label: t(`park.survey.${key}`), type: 'number', unit: t(`park.units.${unitOf(key)}`) })), ...paperFields(t, t('park.surveyedOn'))]
export const surveyInitial = (known: Intensity | null | undefined, year: number): Values => ({ effectiveOn: `${year}-12-31`, ...Object.fromEntries(SURVEYED.map(key => [key, known?.figures[key] ?? ''])) })
export const surveyOf = (v: Values) => ({ figures: Object.fromEntries(SURVEYED.map(key => [key, v[key] ?? null])), effectiveOn: v.effectiveOn, documentNumber: v.documentNumber })
export const survey = async (year: number, v: Values, key: string) => put('/api/yield/park/surveys/{year}', surveyOf(v) as never, { path: { year }, key })
