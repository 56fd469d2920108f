import type { ClassKey, Unit } from '@/api'
import type { ParcelOnMap } from '@/composables/useParcels'
import { daysBetween } from './dates'

/** A fill that can be told apart three ways: colour, short code, pattern. `en` is the code in English where it is another. */
export type Pattern = 'plain' | 'diagonal' | 'back' | 'cross' | 'dots' | 'horizontal' | 'vertical' | 'grid'
export interface Category { key: string; code: string; en?: string; color: `--${string}`; pattern: Pattern; strength?: number }
/** A theme says which category a thing has; labels are messages: `category.<theme>.<key>`. */
export interface Theme<T> { key: string; categories: Category[]; of: (thing: T) => Category }

const theme = <T>(key: string, categories: Category[], keyOf: (thing: T) => string): Theme<T> => {
  const byKey = new Map(categories.map(c => [c.key, c]))
  return { key, categories, of: thing => byKey.get(keyOf(thing)) ?? categories[categories.length - 1] }
}

export const STATUS: Category[] = [
  { key: 'planned', code: '规', en: 'Pl', color: '--slate', pattern: 'plain', strength: 0.1 },
  { key: 'available', code: '供', en: 'Av', color: '--green', pattern: 'dots', strength: 0.12 },
  { key: 'listed', code: '告', en: 'Li', color: '--green', pattern: 'vertical', strength: 0.2 },
  { key: 'granted', code: '让', en: 'Gr', color: '--amber', pattern: 'plain', strength: 0.14 },
  { key: 'delivered', code: '交', en: 'De', color: '--amber', pattern: 'diagonal', strength: 0.16 },
  { key: 'underConstruction', code: '建', en: 'Bu', color: '--theme-teal', pattern: 'back', strength: 0.16 },
  { key: 'completed', code: '竣', en: 'Co', color: '--blue', pattern: 'horizontal', strength: 0.12 },
  { key: 'inProduction', code: '产', en: 'Pr', color: '--blue', pattern: 'plain', strength: 0.22 },
]
const IDLE: Category[] = [
  { key: 'soon', code: '预', en: 'So', color: '--amber', pattern: 'dots', strength: 0.22 },
  { key: 'oneYear', code: '一', en: '1y', color: '--amber', pattern: 'diagonal', strength: 0.34 },
  { key: 'twoYears', code: '两', en: '2y', color: '--red', pattern: 'cross', strength: 0.4 },
  { key: 'none', code: '', color: '--slate', pattern: 'plain', strength: 0.07 },
]
export const CLASSES: (Category & { key: ClassKey })[] = [
  { key: 'A', code: 'A', color: '--class-a', pattern: 'plain', strength: 0.34 },
  { key: 'B', code: 'B', color: '--class-b', pattern: 'diagonal', strength: 0.2 },
  { key: 'C', code: 'C', color: '--class-c', pattern: 'dots', strength: 0.2 },
  { key: 'D', code: 'D', color: '--class-d', pattern: 'cross', strength: 0.24 },
  { key: 'unclassed', code: '—', color: '--class-none', pattern: 'plain', strength: 0.07 },
]
const DUE: Category[] = [
  { key: 'within30', code: '月', en: '30', color: '--red', pattern: 'diagonal', strength: 0.2 },
  { key: 'within90', code: '季', en: '90', color: '--amber', pattern: 'dots', strength: 0.22 },
  { key: 'withinYear', code: '年', en: '1y', color: '--blue', pattern: 'horizontal', strength: 0.16 },
  { key: 'later', code: '远', en: '1+', color: '--blue', pattern: 'plain', strength: 0.12 },
  { key: 'none', code: '', color: '--slate', pattern: 'plain', strength: 0.07 },
]
export const dueKey = (daysLeft: number | undefined) => daysLeft === undefined ? 'none' : daysLeft <= 30 ? 'within30' : daysLeft <= 90 ? 'within90' : daysLeft <= 365 ? 'withinYear' : 'later'

export const parcelThemes: Record<'status' | 'idle' | 'class' | 'due', Theme<ParcelOnMap>> = {
  status: theme('status', STATUS, p => p.status),
  idle: theme('idle', IDLE, p => p.idle),
  class: theme('class', CLASSES, p => p.class),
  due: theme('due', DUE, p => dueKey(p.due?.daysLeft)),
}
export type ParcelThemeKey = keyof typeof parcelThemes

// ---- units of a building; "expiry" depends on the date looked at
const VACANT: Category = { key: 'vacant', code: '空', en: 'Va', color: '--slate', pattern: 'plain', strength: 0 }
const EXPIRY_COLOURS: [`--${string}`, number][] = [['--red', 0.16], ['--amber', 0.2], ['--theme-teal', 0.16], ['--blue', 0.15], ['--blue', 0.3]]
export type UnitThemeKey = 'expiry' | 'class' | 'vacancy'

export function unitTheme(key: UnitThemeKey, asOf: string, classes: Map<string, ClassKey>): Theme<Unit> {
  const year = Number(asOf.slice(0, 4))
  switch (key) {
    case 'class': return theme('class', CLASSES, u => classes.get(u.tenant?.uscc ?? '') ?? 'unclassed')
    case 'vacancy': return theme('vacancy', [
      { key: 'leased', code: '租', en: 'Le', color: '--blue', pattern: 'plain', strength: 0.12 },
      { key: 'under90', code: '新', en: '<90', color: '--amber', pattern: 'dots', strength: 0.16 },
      { key: 'under365', code: '季', en: '<1y', color: '--amber', pattern: 'diagonal', strength: 0.26 },
      { key: 'overYear', code: '久', en: '>1y', color: '--red', pattern: 'cross', strength: 0.22 },
    ], u => {
      if (u.lease || !u.vacantSince) return 'leased'
      const days = daysBetween(u.vacantSince, asOf)
      return days < 90 ? 'under90' : days < 365 ? 'under365' : 'overYear'
    })
    default: return theme('expiry', [
      ...EXPIRY_COLOURS.map(([color, strength], i): Category => ({ key: i < 4 ? String(year + i) : `${year + 4}+`, code: String((year + i) % 100), color, strength, pattern: 'plain' })), VACANT,
    ], u => {
      if (!u.lease) return 'vacant'
      const ends = Number(u.lease.to.slice(0, 4))
      return ends >= year + 4 ? `${year + 4}+` : String(ends)
    })
  }
}
