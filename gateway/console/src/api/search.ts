import { get } from './http'

export type HitKind = 'parcel' | 'building' | 'lease' | 'case' | 'enterprise'
export interface Hit { kind: HitKind; title: string; detail: string; link: string }
const FEW = 5

/** Asks every service at once; one that refuses or is down hides nothing of the others. */
export async function searchEverywhere(q: string): Promise<Hit[]> {
  const ask = (kind: HitKind, found: Promise<Omit<Hit, 'kind'>[]>) => found.then(hits => hits.map(h => ({ kind, ...h })), () => [] as Hit[])
  const query = { q, pageSize: FEW }
  const all = await Promise.all([
    ask('parcel', get('/api/land/parcels', { query }).then(a => a.items.map(p => ({ title: p.name, detail: `${p.code} ${p.holder?.name ?? ''}`, link: `/map?parcel=${p.id}` })))),
    ask('building', get('/api/factories/buildings', { query }).then(a => a.items.map(b => ({ title: b.name, detail: b.code, link: `/factories/buildings/${b.id}` })))),
    ask('lease', get('/api/factories/leases', { query }).then(a => a.items.map(l => ({
      title: l.tenant.name, detail: `${l.units.map(u => `${u.buildingCode} ${u.code}`).join('、')} · ${l.from} — ${l.to}`, link: `/factories/leases?lease=${l.id}`,
    })))),
    ask('case', get('/api/reclamation/cases', { query }).then(a => a.items.map(c => ({ title: c.assetCode, detail: c.holder.name, link: `/reclamation/cases/${c.id}` })))),
    ask('enterprise', get('/api/yield/enterprises', { query: { ...query, pageSize: FEW * 2 } }).then(a =>
      [...new Map(a.items.map(e => [e.uscc, e])).values()].slice(0, FEW).map(e => ({ title: e.name, detail: e.uscc, link: `/yield/ranking?q=${e.uscc}` })))),
  ])
  return all.flat()
}
