import { computed } from 'vue'
import { ALL, get, send, address, type Candidate, type ClassKey, type Parcel, type RedLine } from '@/api'
import { useClock, type AsOf } from '@/stores/clock'
import { useResource } from './useResource'

type Ring = [number, number][]

/** A parcel as map and list show it: the land service's facts, with what the other services know of it. */
export interface ParcelOnMap {
  id: string
  code: string
  name: string
  zone: string
  status: NonNullable<Parcel['status']>
  areaMu: number
  areaSquareMetres: number
  holder: { uscc: string | null; name: string } | null
  ring: Ring
  completedOn: string | null
  idle: Candidate['level'] | 'soon'
  signals: Candidate['signal'][]
  due: RedLine | null
  class: ClassKey
}

interface MapAnswer {
  features: { id: string; geometry: { type: string; coordinates: Ring[] | Ring[][] } | null; properties: Omit<ParcelOnMap, 'id' | 'ring' | 'idle' | 'signals' | 'due' | 'class'> }[]
}

/** The newest run that was published by that day, with each firm's class. */
export async function classesOn(day: string): Promise<Map<string, ClassKey>> {
  const runs = await get('/api/yield/runs', { query: { pageSize: ALL } })
  const run = runs.items.filter(r => r.publishedOn && r.publishedOn <= day).sort((a, b) => b.year - a.year || (b.publishedOn! > a.publishedOn! ? 1 : -1))[0]
  if (!run) return new Map()
  const results = await get('/api/yield/runs/{runId}/results', { path: { runId: run.id }, query: { pageSize: ALL } })
  return new Map(results.items.map(r => [r.uscc, (r.class as ClassKey | null) ?? 'unclassed']))
}

/** What a role may not read is missing from the map, and nothing else. */
const orNone = <T>(asked: Promise<T>, none: T) => asked.catch(() => none)

export async function readParcels(at: AsOf): Promise<ParcelOnMap[]> {
  const [map, candidates, lines, classes] = await Promise.all([
    send(address('/api/land/map', { query: { ...at } })).then(answer => answer.json() as Promise<MapAnswer>),
    orNone(get('/api/reclamation/candidates', { query: { ...at, assetType: 'parcel', pageSize: ALL } }).then(a => a.items), []),
    orNone(get('/api/land/red-lines', { query: { ...at, within: 3650, pageSize: ALL } }).then(a => a.items), []),
    orNone(classesOn(at.asOf), new Map<string, ClassKey>()),
  ])
  const idle = Map.groupBy(candidates, c => c.assetId), due = Map.groupBy(lines.filter(l => l.daysLeft >= 0), l => l.parcelId)
  return map.features.filter(f => f.geometry).map(f => {
    const own = idle.get(f.id) ?? [], ahead = due.get(f.id) ?? []
    const level = own.some(c => c.level === 'twoYears') ? 'twoYears' : own.some(c => c.level === 'oneYear') ? 'oneYear' : ahead.some(l => l.kind === 'idleOneYear' && l.daysLeft <= 90) ? 'soon' : 'none'
    return {
      ...f.properties,
      id: f.id,
      ring: (f.geometry!.type === 'Polygon' ? f.geometry!.coordinates[0] : f.geometry!.coordinates[0][0]) as Ring,
      idle: level,
      signals: own.map(c => c.signal),
      due: ahead.reduce<RedLine | null>((first, l) => (!first || l.dueOn < first.dueOn ? l : first), null),
      class: classes.get(f.properties.holder?.uscc ?? '') ?? 'unclassed',
    } satisfies ParcelOnMap
  })
}

export function useParcels() {
  const clock = useClock()
  const { data, error, loading, reload } = useResource(() => readParcels(clock.at), [() => clock.at])
  return { parcels: computed(() => data.value ?? []), error, loading, reload }
}
