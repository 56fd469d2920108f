import type { Objection, Shape } from '@/api'

/** Who waits for an answer on a day, though no deadline runs. */
type Proposal = Shape<'reclamation.ReallocationView'>

/** Raised by then, and not answered or taken back by then. */
export const openObjections = (all: Objection[], day: string) =>
  all.filter(o => o.raisedOn <= day && (o.status === 'open' || (o.answeredOn != null && o.answeredOn > day)))

/** Not come to anything yet; a parcel waits for the bureau, a unit for the park. */
export const openProposals = (all: Proposal[], whose: (assetType: Proposal['assetType']) => boolean) =>
  all.filter(p => ['open', 'ordered', 'reserved'].includes(p.status) && whose(p.assetType))
