import type { Shape } from '@/api'

/** 一企一单 on the day that is looked at: what was sent later is not there yet, and what was answered later is still waited for. */
export type Sheet = Shape<'yield.ConfirmationView'>
export type SheetStatus = Sheet['status'] | 'outdated'
export type SheetOn = Sheet & { shown: SheetStatus; answered: string | null; said: string | null }

export function sheetsOn(sheets: Sheet[], day: string): SheetOn[] {
  return sheets.filter(s => s.sentOn <= day).map(s => {
    const answered = s.answeredOn != null && s.answeredOn <= day
    const status = answered ? s.status : 'sent'
    // Whatever it has said was about other figures: it has to be asked again.
    return { ...s, shown: s.outdated ? 'outdated' : status, answered: answered ? s.answeredOn : null, said: answered ? s.statement : null }
  })
}
