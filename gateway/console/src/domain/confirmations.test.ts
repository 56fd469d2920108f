import { expect, it } from 'vitest'
import { sheetsOn, type Sheet } from './confirmations'

const sheet = (more: Partial<Sheet>): Sheet => ({ uscc: '91510799MA6T00012D', year: 2025, name: '绿溪纺织', status: 'confirmed', sentOn: '2026-03-18', answeredOn: '2026-03-25', statement: null, outdated: false, version: 2, ...more })

it('shows no sheet before it was sent', () => expect(sheetsOn([sheet({})], '2026-03-17')).toEqual([]))

it('still waits for an answer that came later', () => {
  const [waiting] = sheetsOn([sheet({ status: 'disputed', statement: '研发少计' })], '2026-03-24')
  expect([waiting.shown, waiting.answered, waiting.said]).toEqual(['sent', null, null])
})

it('knows the answer from its day on', () => {
  const [told] = sheetsOn([sheet({ status: 'disputed', statement: '研发少计' })], '2026-03-25')
  expect([told.shown, told.answered, told.said]).toEqual(['disputed', '2026-03-25', '研发少计'])
})

it('says of a sheet whose figures have changed that it has to be sent again', () => expect(sheetsOn([sheet({ outdated: true })], '2026-04-01')[0].shown).toBe('outdated'))
