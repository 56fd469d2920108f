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

export interface Done { step: string; effectiveOn: string; withdrawn?: string | null }
/** The papers that can be taken back, and the steps that go with each: the one that made it first, then what followed from it alone. The service undoes the same. */
const UNDONE: Record<string, string[]> = {
  investigationNotice: ['investigation-notice', 'reply'], determination: ['determination', 'government-notice', 'publicity', 'monitoring-filing'], scheme: ['scheme'],
  hearingNotice: ['hearing-notice', 'hearing-request', 'hearing'], feeDecision: ['fee-decision'], recoveryDecision: ['recovery-decision'],
  inefficiencyNotice: ['notice', 'explanation', 'opinion'], inefficiencyRecognition: ['recognition', 'publicity', 'check'], rectificationAgreement: ['agreement', 'check'], inefficiencyExit: ['escalation'],
}
function standing(taken: Done[]): Done[] {
  let left: Done[] = []
  for (const s of taken) {
    const gone = UNDONE[s.withdrawn ?? ''], at = gone ? left.findIndex(o => o.step === gone[0]) : -1
    left = at < 0 ? [...left, s] : left.filter((o, i) => i < at || !gone.includes(o.step))
  }
  return left
}

/** The papers that stand, the last one first: that is the one which can go. */
export const standingPapers = (taken: Done[]): string[] =>
  [...new Set(standing(taken).reverse().flatMap(s => Object.keys(UNDONE).find(paper => UNDONE[paper][0] === s.step) ?? []))]

export function caseSteps(way: Way, steps: Done[], next: { step: string; from: string }[], closed: boolean, today: string): DrawnStep[] {
  const done = standing(steps), taken = new Map(done.map(s => [s.step, s.effectiveOn])), following = new Map(next.map(s => [s.step, s.from]))
  const last = done.filter(s => s.step in way.places).at(-1)?.step ?? way.first
  return Object.entries(way.places).map(([step, [lane, column]]): DrawnStep => {
    const on = taken.get(step), from = following.get(step)
    const status = !closed && step === last ? 'current' : on || step === way.first ? 'done' : from ? (from <= today ? 'next' : 'waiting') : 'off'
    return { step, lane, column, status, on: on ?? (status === 'waiting' ? from : undefined) }
  })
}
