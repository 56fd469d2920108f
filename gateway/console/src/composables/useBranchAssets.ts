import { computed } from 'vue'
import { ALL, get, type Shape } from '@/api'
import { useResource } from './useResource'
import { readParcels } from './useParcels'

/** What a move on a branch can be about: land and floors as the books of the fork have them. */
export interface BranchAsset { id: string; type: 'parcel' | 'unit'; name: string; holder: string | null; idle: boolean }

export function useBranchAssets(sandbox: () => Shape<'reclamation.SandboxView'> | undefined) {
  const fork = computed(() => { const s = sandbox(); return s && { asOf: s.from, knownAt: s.knownAt } })
  const key = () => JSON.stringify(fork.value)
  const { data: land, error } = useResource(async () => (fork.value ? readParcels(fork.value) : []), [key])
  const { data: leases } = useResource(async () => (fork.value ? get('/api/factories/leases', { query: { ...fork.value, status: 'active', pageSize: ALL } }) : undefined), [key])
  const { data: empty } = useResource(async () => (fork.value ? get('/api/reclamation/candidates', { query: { ...fork.value, signal: 'vacant', pageSize: ALL } }) : undefined), [key])
  const assets = computed<BranchAsset[]>(() => [
    ...(land.value ?? []).map(p => ({ id: p.id, type: 'parcel' as const, name: p.name, holder: p.holder?.name ?? null, idle: p.idle === 'oneYear' || p.idle === 'twoYears' })),
    ...(leases.value?.items ?? []).flatMap(l => l.units.map(u => ({ id: u.unitId, type: 'unit' as const, name: `${u.buildingCode}-${u.code}`, holder: l.tenant.name, idle: false }))),
    ...(empty.value?.items ?? []).map(c => ({ id: c.assetId, type: 'unit' as const, name: c.code, holder: null, idle: false })),
  ].sort((a, b) => a.name.localeCompare(b.name)))
  return { land, assets, error }
}
