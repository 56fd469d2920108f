import { describe, expect, it } from 'vitest'
import { differences, drafted, type RuleValue } from './ruleVersions'

const figure = (name: string, value: number, source = '办法第十条'): RuleValue => ({ name, value, unit: 'days', mark: 'recalled', source })
const rule = [figure('noticeDays', 30), figure('replyDays', 30)]

describe('a version of a rule', () => {
  it('is drafted from the one before, and what was not touched stays as it is', () => {
    const draft = drafted(rule, { noticeDays: { value: '20', source: '县府办〔2026〕8号' }, replyDays: { value: '30', source: '' } })
    expect(draft).toEqual([{ ...figure('noticeDays', 20, '县府办〔2026〕8号'), mark: 'read' }, figure('replyDays', 30)])
  })
  it('names what it says otherwise', () => expect(differences(rule, [figure('noticeDays', 20), figure('replyDays', 30)])).toEqual([{ name: 'noticeDays', before: 30, after: 20 }]))
  it('names a figure that only one of the two has', () => expect(differences(rule, [figure('noticeDays', 30)])).toEqual([{ name: 'replyDays', before: 30, after: null }]))
  it('counts another source as another figure', () => expect(differences(rule, [figure('noticeDays', 30, '新办法'), rule[1]])).toHaveLength(1))
})
