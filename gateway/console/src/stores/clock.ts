import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { countyDay } from '@/domain/dates'

export type ClockMode = 'fact' | 'known'
/** Both clocks, as every as-of read takes them. */
export interface AsOf { asOf: string; knownAt?: string }

/** 时光机: one date for the whole console. Map, tables, plans and the desk read it; only TimeControl, the sliders and "back to today" write it. */
export const useClock = defineStore('clock', () => {
  const today = ref(countyDay(new Date()))
  const asOf = ref(today.value)
  const mode = ref<ClockMode>('fact')

  const view = computed(() => (asOf.value < today.value ? 'historic' : asOf.value > today.value ? 'future' : 'today'))
  const isToday = computed(() => view.value === 'today')
  /** 按当时掌握: only what had been recorded by the end of that day. */
  const knownAt = computed(() => (mode.value === 'known' && view.value === 'historic' ? `${asOf.value}T23:59:59+08:00` : undefined))
  /** Whether an entry had been recorded by then; one without a moment came with the platform. */
  const knew = (recordedAt?: string | null) => !knownAt.value || !recordedAt || Date.parse(recordedAt) <= Date.parse(knownAt.value)
  const at = computed<AsOf>(() => ({ asOf: asOf.value, knownAt: knownAt.value }))

  function goTo(day: string, as: ClockMode = mode.value) {
    asOf.value = day
    mode.value = as
  }
  function backToToday() {
    goTo(today.value, 'fact')
  }
  return { today, asOf, mode, view, isToday, knownAt, knew, at, goTo, backToToday }
})
