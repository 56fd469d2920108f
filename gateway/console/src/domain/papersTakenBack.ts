import type { IdleCase } from '@/api'
import type { InefficientCase } from '@/domain/inefficiencyForms'

/** A paper that stands, and so may be taken back; what it is called. */
export interface Standing { paper: string; label: string }

const stands = (papers: [unknown, string, string?][]): Standing[] => papers.filter(([there]) => there).map(([, paper, label = `letter.kinds.${paper}`]) => ({ paper, label }))

/** The papers of a case about idle land, the last one first: that is the one which can go. */
export const standing = (c: IdleCase): Standing[] => (c.closing ? [] : stands([
  [c.recoveryDecision, 'recoveryDecision'], [c.feeDecision, 'feeDecision'], [c.hearing, 'hearingNotice'], [c.scheme, 'scheme'], [c.determination, 'determination'],
  [c.state !== 'opened' && c.steps.some(s => s.step === 'investigation-notice'), 'investigationNotice'],
]))

/** The papers about an inefficient asset. */
export const standingOfInefficiency = (c: InefficientCase): Standing[] => (c.ending ? [] : stands([
  [c.escalation, 'inefficiencyExit'], [c.agreement, 'rectificationAgreement', 'inefficient.step.agreement'], [c.recognition, 'inefficiencyRecognition'], [c.notice, 'inefficiencyNotice'],
]))
