import { expect, it } from 'vitest'
import { changedWords, wordFields } from './letterWords'

const field = (name: string, value: string) => ({ name, value, sourceType: '', sourceDocument: '' })
const letter = { fields: [field('holder', '绿溪某公司'), field('location', '大道1号'), field('facts', '长'.repeat(60))] } as never

it('sends only the words that were changed', () => {
  expect(changedWords(letter, { 'word:holder': '绿溪某公司', 'word:location': ' 大道2号 ', 'word:facts': null })).toEqual([{ name: 'location', value: '大道2号' }])
})
it('names each word as masters of letters do, and gives long ones room', () => {
  expect(wordFields(letter, key => `(${key})`, key => key.endsWith('holder')).map(f => [f.label, f.type])).toEqual([['(template.name.holder)', 'text'], ['location', 'text'], ['facts', 'area']])
})
