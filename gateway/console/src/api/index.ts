import type { Shape } from './http'

export * from './http'

// The names that pages use most; every shape is generated from the gateway's OpenAPI document (schema.d.ts).
export type Parcel = Shape<'land.ParcelView'>
export type ParcelStatus = NonNullable<Shape<'land.ParcelStatus'>>
export type HistoryEntry = Shape<'land.HistoryEntry'>
export type Allocation = Shape<'land.AllocationView'>
export type Family = Shape<'land.Family'>
export type NextStep = Shape<'land.NextStep'>
export type RedLine = Shape<'land.RedLineView'>
export type Timetable = Shape<'land.Timetable'>
export type Offering = Shape<'land.OfferingView'>
export type Preview = Shape<'land.CorrectionPreview'>
export type Building = Shape<'factories.BuildingView'>
export type Unit = Shape<'factories.UnitView'>
export type Lease = Shape<'factories.LeaseView'>
export type Occupancy = Shape<'factories.BuildingOccupancy'>
export type Candidate = Shape<'reclamation.Candidate'>
export type IdleCase = Shape<'reclamation.IdleCaseView'>
export type CaseItem = Shape<'reclamation.IdleCaseItem'>
export type DeadlineView = Shape<'reclamation.DeadlineView'>
export type DeadlineDay = Shape<'reclamation.DeadlineDay'>
export type Offer = Shape<'reclamation.RankedOffer'>
export type WaitingProject = Shape<'reclamation.WaitingProjectView'>
export type Run = Shape<'yield.RunView'>
export type Result = Shape<'yield.ResultView'>
export type Explanation = Shape<'yield.Explanation'>
export type RuleSet = Shape<'yield.RuleSet'>
export type TargetBoard = Shape<'yield.TargetBoard'>
export type BoardRow = Shape<'yield.BoardRow'>
export type BoardFigure = Shape<'yield.BoardFigure'>
export type Objection = Shape<'yield.ObjectionView'>
export type Compared = Shape<'yield.RunsCompared'>
export type YieldClass = Shape<'yield.YieldClass'>
export type ClassKey = YieldClass | 'unclassed'

/** Lists are asked for in one piece where a page needs all of it; no park has more rows of one kind than this. */
export const ALL = 500
