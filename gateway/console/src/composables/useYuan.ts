import { useI18n } from 'vue-i18n'
import { number } from '@/domain/units'

/** An amount in full with its unit, for lists of facts; nothing where nobody has stated one. */
export function useYuan() {
  const { t } = useI18n()
  return (amount: number | null | undefined) => (amount == null ? null : `${number(amount, 2)} ${t('unit.yuan')}`)
}
