/** The lawful way through a case, as it is drawn. What is done and what may follow, the service says. */
export type StepStatus = 'done' | 'current' | 'next' | 'waiting' | 'off'
export interface DrawnStep { step: string; lane: number; column: number; status: StepStatus; on?: string }
/** Where each step stands in the drawing, and which follows which. */
export interface Way { lanes: string[]; first: string; places: Record<string, [lane: number, column: number]>; edges: [from: string, to: string][] }

/** 《闲置土地处置办法》. 征缴与收回 stand side by side: one or the other ends a hearing. */
export const idleLandWay: Way = {
  lanes: ['common', 'decision', 'scheme'], first: 'opened',
  places: {
    opened: [0, 0], 'investigation-notice': [0, 1], reply: [0, 2], determination: [0, 3], publicity: [0, 4], 'monitoring-filing': [0, 5],
    'hearing-notice': [1, 1], 'hearing-request': [1, 2], hearing: [1, 3], 'fee-decision': [1, 4], 'recovery-decision': [1, 5], scheme: [2, 1], closing: [2, 2],
  },
  edges: [
    ['opened', 'investigation-notice'], ['investigation-notice', 'reply'], ['reply', 'determination'], ['determination', 'publicity'], ['publicity', 'monitoring-filing'],
    ['monitoring-filing', 'hearing-notice'], ['hearing-notice', 'hearing-request'], ['hearing-request', 'hearing'], ['hearing', 'fee-decision'], ['monitoring-filing', 'scheme'], ['scheme', 'closing'],
  ],
}
/** 低效资产认定: a local label with a local procedure. Whoever has the asset may change at any time, and ends it. */
export const inefficiencyWay: Way = {
  lanes: ['review', 'rectification', 'ending'], first: 'suspected',
  places: {
    suspected: [0, 0], notice: [0, 1], explanation: [0, 2], opinion: [0, 3], recognition: [0, 4], publicity: [0, 5],
    agreement: [1, 4], check: [1, 5], closing: [2, 1], rejection: [2, 3], escalation: [2, 4], clearing: [2, 5],
  },
  edges: [
    ['suspected', 'notice'], ['notice', 'explanation'], ['explanation', 'opinion'], ['opinion', 'recognition'], ['recognition', 'publicity'], ['opinion', 'rejection'],
    ['publicity', 'agreement'], ['publicity', 'check'], ['agreement', 'check'], ['check', 'escalation'], ['check', 'clearing'],
  ],
}

interface Done { step: string; effectiveOn: string; withdrawn?: string | null }
/** The step that made a paper. */
const MADE_BY: Record<string, string> = {
  investigationNotice: 'investigation-notice', hearingNotice: 'hearing-notice', feeDecision: 'fee-decision', recoveryDecision: 'recovery-decision',
  inefficiencyNotice: 'notice', inefficiencyRecognition: 'recognition', rectificationAgreement: 'agreement', inefficiencyExit: 'escalation',
}
/** A paper that was taken back takes along what followed from it: papers go from the last one on, so that is all that came after it. */
function standing(done: Done[]): Done[] {
  const left: Done[] = []
  for (const s of done) {
    const paper = s.withdrawn, at = paper ? left.findLastIndex(o => o.step === (MADE_BY[paper] ?? paper)) : -1
    if (at >= 0) left.splice(at)
    else left.push(s)
  }
  return left
}

export function caseSteps(way: Way, taking: Done[], next: { step: string; from: string }[], closed: boolean, today: string): DrawnStep[] {
  const done = standing(taking), taken = new Map(done.map(s => [s.step, s.effectiveOn])), following = new Map(next.map(s => [s.step, s.from]))
  const last = done.filter(s => s.step in way.places).at(-1)?.step ?? way.first
  return Object.entries(way.places).map(([step, [lane, column]]): DrawnStep => {
    const on = taken.get(step), from = following.get(step)
    const status = !closed && step === last ? 'current' : on || step === way.first ? 'done' : from ? (from <= today ? 'next' : 'waiting') : 'off'
    return { step, lane, column, status, on: on ?? (status === 'waiting' ? from : undefined) }
  })
}
