import { expect, it } from 'vitest'
import { at, changesOf, share, withChanges } from './rules'

const set = { shares: [{ class: 'A', upTo: 0.25 }], groups: [{ indicators: [{ weight: 30, cap: 1.5 }, { weight: 70, cap: null }] }] }
it('a value of a rule set is found by the path that a refusal names', () => expect([at(set, 'groups[0].indicators[1].weight'), at(set, 'shares[0].upTo'), at(set, 'groups[3].name')]).toEqual([70, 0.25, undefined]))
it('only what is another value is a change', () => expect(changesOf(set, { 'groups[0].indicators[0].weight': 35, 'groups[0].indicators[1].cap': null, 'shares[0].upTo': 0.25 })).toEqual([{ path: 'groups[0].indicators[0].weight', value: 35 }]))
it('a copy has the changes, the original does not', () => {
  expect(at(withChanges(set, [{ path: 'groups[0].indicators[1].cap', value: 2 }]), 'groups[0].indicators[1].cap')).toBe(2)
  expect(set.groups[0].indicators[1].cap).toBeNull()
})
it('per cent become parts of one without a tail', () => expect([share(29), share(33.3), share(70)]).toEqual([0.29, 0.333, 0.7]))
