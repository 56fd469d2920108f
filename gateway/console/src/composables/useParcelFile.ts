import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { get } from '@/api'
import { number } from '@/domain/units'
import { useClock } from '@/stores/clock'
import { useSession } from '@/stores/session'
import { useResource } from './useResource'

/** Everything that is known of one parcel on the day looked at, for the drawer beside the map and for its file. */
export function useParcelFile(id: () => string) {
  const clock = useClock(), session = useSession()
  const { t } = useI18n()
  const path = computed(() => ({ idOrCode: id() }))
  const now = [id, () => clock.at]
  const { data: parcel, error, reload } = useResource(() => get('/api/land/parcels/{idOrCode}', { path: path.value, query: clock.at }), now)
  const { data: history, reload: reloadHistory } = useResource(() => get('/api/land/parcels/{idOrCode}/history', { path: path.value }), [id])
  const { data: allocations, reload: reloadAllocations } = useResource(() => get('/api/land/allocations', { query: { parcel: id(), all: true, pageSize: 100 } }), [id])
  const { data: family, reload: reloadFamily } = useResource(() => get('/api/land/parcels/{idOrCode}/lineage', { path: path.value }), [id])
  const { data: lines, reload: reloadLines } = useResource(() => get('/api/land/parcels/{idOrCode}/red-lines', { path: path.value, query: clock.at }), now)
  const { data: steps, reload: reloadSteps } = useResource(async () => (session.ofAnOffice ? get('/api/land/parcels/{idOrCode}/next-steps', { path: path.value, query: clock.at }) : undefined), now)
  const { data: payments } = useResource(async () => (parcel.value?.grant ? get('/api/land/parcels/{idOrCode}/payments', { path: path.value, query: clock.at }) : undefined), [parcel])
  const { data: promises } = useResource(async () => (parcel.value?.grant ? get('/api/land/parcels/{idOrCode}/commitments', { path: path.value, query: clock.at }) : undefined), [parcel])

  /** As it was known on the day that is looked at. */
  const papers = computed(() => (history.value ?? []).filter(e => clock.knew(e.recordedAt)))
  const facts = computed(() => {
    const p = parcel.value
    if (!p) return []
    const g = p.grant, c = p.planningConditions, drawn = p.areas?.differences.find(d => d.kind === 'drawn')
    return [
      { label: t('parcel.holder'), value: p.holder?.name ?? t('parcel.noHolder'), wide: true },
      { label: t('parcel.uscc'), value: p.holder?.uscc ?? null },
      { label: t('parcel.contract'), value: g?.contractNumber ?? null },
      { label: t('parcel.certified'), value: `${number(p.areaMu, 2)} ${t('unit.mu')}${t('sign.open')}${number(p.areaSquareMetres, 2)} m²${t('sign.close')}`, wide: true },
      { label: t('parcel.drawn'), value: p.areas?.drawnSquareMetres ? `${number(p.areas.drawnSquareMetres, 0)} m²${drawn ? `${t('sign.open')}${number(drawn.share * 100, 2)} %${t('sign.close')}` : ''}` : null, tone: drawn && !drawn.isWithinTolerance ? 'amber' as const : undefined },
      { label: t('parcel.price'), value: g?.priceYuan ? `${number(g.priceYuan / 10000, 2)} ${t('unit.tenThousandYuan')}` : null },
      { label: t('parcel.plotRatio'), value: c ? `${c.plotRatioMin ?? '—'}–${c.plotRatioMax ?? '—'}` : null },
      { label: t('parcel.termUntil'), value: p.termUntil ?? null },
      { label: t('parcel.agreedStart'), value: g?.agreedCommencement ?? null },
      { label: t('parcel.started'), value: p.milestones.commencedOn ?? null },
      { label: t('parcel.agreedEnd'), value: g?.agreedCompletion ?? null },
      { label: t('parcel.ended'), value: p.milestones.completedOn ?? null },
      ...(p.restrictions.length ? [{ label: t('parcel.restrictions'), value: p.restrictions.map(r => `${t(`restriction.${r.kind}`)} ${r.number} ${r.inFavourOf}`).join(t('sign.list')), tone: 'red' as const, wide: true }] : []),
    ]
  })
  const ahead = computed(() => (lines.value ?? []).filter(l => l.kind !== 'renewalApplication' && l.kind !== 'termEnd').slice(0, 6))
  const { data: offerings, reload: reloadOfferings } = useResource(async () => (session.ofAnOffice ? get('/api/land/offerings', { query: { parcel: id(), ...clock.at, pageSize: 20 } }) : undefined), now)
  /** The newest one; what failed before it stays in the timeline. */
  const offering = computed(() => [...(offerings.value?.items ?? [])].sort((a, b) => (a.proposedOn < b.proposedOn ? 1 : -1))[0])
  const readAgain = () => Promise.all([reload(), reloadHistory(), reloadSteps(), reloadLines(), reloadAllocations(), reloadFamily(), reloadOfferings()])
  return { parcel, error, papers, allocations, family, ahead, steps, payments, promises, facts, offering, offerings, readAgain }
}
