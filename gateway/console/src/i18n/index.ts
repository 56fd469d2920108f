import { createI18n } from 'vue-i18n'
import zhCN from './zh-CN'

export type Messages = typeof zhCN
export type Locale = 'zh-CN' | 'en'
const REMEMBERED = 'park-language'

export const i18n = createI18n({ legacy: false, locale: 'zh-CN' as Locale, fallbackLocale: 'zh-CN', messages: { 'zh-CN': zhCN } as Record<Locale, Messages> })

/** Chinese, unless somebody has chosen English in this browser. */
export const wantedLocale = (): Locale => (localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'zh-CN')

/** English is fetched only when asked for. */
export async function setLocale(locale: Locale) {
  if (locale === 'en' && !i18n.global.availableLocales.includes('en')) i18n.global.setLocaleMessage('en', (await import('./en')).default)
  i18n.global.locale.value = locale
  document.documentElement.lang = locale
  document.title = i18n.global.t('app.name')
  localStorage.setItem(REMEMBERED, locale)
}

const fetched = new Set<Locale>()
/** The words of every page but the first, which need not wait for them. */
export async function fetchPageWords() {
  const locale = i18n.global.locale.value
  if (fetched.has(locale)) return
  i18n.global.mergeLocaleMessage(locale, (await (locale === 'en' ? import('./pages.en') : import('./pages.zh-CN'))).default)
  fetched.add(locale)
}
