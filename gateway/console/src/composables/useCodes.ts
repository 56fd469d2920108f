import { useI18n } from 'vue-i18n'
import type { Category } from '@/domain/categories'

/** A category's mark on maps, plans and legends, in the language that is read. */
export function useCodes() {
  const { locale } = useI18n()
  return (category: Category) => (locale.value === 'en' ? category.en ?? category.code : category.code)
}
