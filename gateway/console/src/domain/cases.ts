/** The lawful way through a case (《闲置土地处置办法》), as it is drawn. What is done and what may follow, the service says. */
export type StepStatus = 'done' | 'current' | 'next' | 'waiting' | 'off'
export interface DrawnStep { key: string; step: string; lane: number; column: number; status: StepStatus; on?: string }

const LANES: string[][] = [
  ['opened', 'investigation-notice', 'reply', 'determination', 'publicity', 'monitoring-filing'],
  ['hearing-notice', 'hearing-request', 'hearing', 'fee-decision', 'recovery-decision'],
  ['scheme', 'closing'],
]

export function caseSteps(done: { step: string; effectiveOn: string }[], next: { step: string; from: string }[], closed: boolean, today: string): DrawnStep[] {
  const taken = new Map(done.map(s => [s.step, s.effectiveOn])), following = new Map(next.map(s => [s.step, s.from]))
  const last = done.filter(s => s.step !== 'service').at(-1)?.step ?? 'opened'
  return LANES.flatMap((steps, lane) => steps.map((step, i): DrawnStep => {
    const on = taken.get(step), from = following.get(step)
    const status = !closed && step === last ? 'current' : on || step === 'opened' ? 'done' : from ? (from <= today ? 'next' : 'waiting') : 'off'
    return { key: step, step, lane, column: lane === 0 ? i : i + 1, status, on: on ?? (status === 'waiting' ? from : undefined) }
  }))
}
