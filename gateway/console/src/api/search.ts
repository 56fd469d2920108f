import { get } from './http'
import { pageOf, type Paper } from '@/domain/papers'
import { i18n } from '@/i18n'

export type HitKind = 'paper' | 'parcel' | 'building' | 'lease' | 'case' | 'enterprise'
export interface Hit { kind: HitKind; title: string; detail: string; link: string }
const FEW = 5, SHORTEST = 2

/** 文号 or its beginning: each service looks in the index of its own entries. A firm may not: a paper names others, too. */
async function papers(number: string): Promise<Omit<Hit, 'kind'>[]> {
  const none = (asked: Promise<{ items: Paper[] }>) => asked.then(a => a.items, () => [] as Paper[]), query = { number, pageSize: FEW }
  const found = await Promise.all([none(get('/api/land/papers', { query })), none(get('/api/factories/papers', { query })), none(get('/api/reclamation/papers', { query })), none(get('/api/yield/papers', { query }))])
  return found.flat().flatMap(p => {
    const link = pageOf(p)
    return link ? [{ title: p.entry.documentNumber ?? '', detail: [p.entry.effectiveOn, p.entry.summary, ...(p.entry.version > 1 ? [p.subject.summary] : [])].join(' · '), link }] : []
  })
}

/** Asks every service at once; one that refuses or is down hides nothing of the others. */
export async function searchEverywhere(q: string, { office }: { office: boolean }): Promise<Hit[]> {
  const ask = (kind: HitKind, found: Promise<Omit<Hit, 'kind'>[]>) => found.then(hits => hits.map(h => ({ kind, ...h })), () => [] as Hit[])
  const query = { q, pageSize: FEW }
  const all = await Promise.all([
    ...(office && q.length >= SHORTEST ? [ask('paper', papers(q))] : []),
    ask('parcel', get('/api/land/parcels', { query }).then(a => a.items.map(p => ({ title: p.name, detail: `${p.code} ${p.holder?.name ?? ''}`, link: `/map?parcel=${p.id}` })))),
    ask('building', get('/api/factories/buildings', { query }).then(a => a.items.map(b => ({ title: b.name, detail: b.code, link: `/factories/buildings/${b.id}` })))),
    ask('lease', get('/api/factories/leases', { query }).then(a => a.items.map(l => ({
      title: l.tenant.name, detail: `${l.units.map(u => `${u.buildingCode} ${u.code}`).join(i18n.global.t('sign.list'))} · ${l.from} — ${l.to}`, link: `/factories/leases/${l.id}`,
    })))),
    ask('case', get('/api/reclamation/cases', { query }).then(a => a.items.map(c => ({ title: c.assetCode, detail: c.holder.name, link: `/reclamation/cases/${c.id}` })))),
    ask('enterprise', get('/api/yield/enterprises', { query: { ...query, pageSize: FEW * 2 } }).then(a =>
      [...new Map(a.items.map(e => [e.uscc, e])).values()].slice(0, FEW).map(e => ({ title: e.name, detail: e.uscc, link: `/yield/ranking?q=${e.uscc}` })))),
  ])
  return all.flat()
}
