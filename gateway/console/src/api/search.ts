import { ALL } from './index'
import { get } from './http'

export type HitKind = 'paper' | 'parcel' | 'building' | 'lease' | 'case' | 'enterprise'
export interface Hit { kind: HitKind; title: string; detail: string; link: string }
const FEW = 5

/** 文号、合同号: brackets, 号, or a number with letters and dashes. */
export const looksLikePaper = (q: string) => /[〔〕[\]号]/.test(q) || /\d-[A-Z]/i.test(q)
/** Lists that name the paper they rest on; there is no one index of papers over the services. */
async function papers(q: string): Promise<Omit<Hit, 'kind'>[]> {
  if (!looksLikePaper(q)) return []
  const none = <T>(asked: Promise<{ items: T[] }>) => asked.then(a => a.items, () => [] as T[])
  const [land, runs, rules, objections] = await Promise.all([
    none(get('/api/land/allocations', { query: { all: true, pageSize: ALL } })), none(get('/api/yield/runs', { query: { pageSize: 100 } })), none(get('/api/yield/rule-sets', { query: { pageSize: 100 } })), none(get('/api/yield/objections', { query: { pageSize: 200 } })),
  ])
  const has = (paper: string | null | undefined) => !!paper?.includes(q)
  return [
    ...land.filter(a => has(a.basis)).map(a => ({ title: a.basis, detail: `${a.parcelCode} ${a.holder?.name ?? ''} ${a.from}`, link: `/land/parcels/${a.parcelId}` })),
    ...runs.flatMap(r => [r.documentNumber, r.publicity?.documentNumber, r.approval?.documentNumber].filter(has).map(paper => ({ title: paper!, detail: `${r.year} ${r.ruleSetName}`, link: `/yield/ranking/${r.id}` }))),
    ...rules.filter(r => has(r.documentNumber)).map(r => ({ title: r.documentNumber, detail: r.name, link: '/yield/rules' })),
    ...objections.filter(o => has(o.documentNumber)).map(o => ({ title: o.documentNumber, detail: o.name, link: '/yield/objections' })),
  ].slice(0, FEW * 2)
}

/** Asks every service at once; one that refuses or is down hides nothing of the others. */
export async function searchEverywhere(q: string): Promise<Hit[]> {
  const ask = (kind: HitKind, found: Promise<Omit<Hit, 'kind'>[]>) => found.then(hits => hits.map(h => ({ kind, ...h })), () => [] as Hit[])
  const query = { q, pageSize: FEW }
  const all = await Promise.all([
    ask('paper', papers(q)),
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
