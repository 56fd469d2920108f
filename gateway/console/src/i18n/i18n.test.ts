import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import en from './en'
import zh from './zh-CN'

const source = join(import.meta.dirname, '..')
const keysOf = (node: object, at = ''): string[] => Object.entries(node).flatMap(([k, v]) => (typeof v === 'object' ? keysOf(v, `${at}${k}.`) : [`${at}${k}`]))
const known = new Set(keysOf(zh))

it('has the same words in both languages', () => expect(keysOf(en)).toEqual(keysOf(zh)))

it('has every word that a page asks for', () => {
  const asked = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(f => /\.(vue|ts)$/.test(f) && !f.includes('.test.'))
    .flatMap(f => [...readFileSync(join(source, f), 'utf8').matchAll(/(?<![\w.])\$?t\('([\w.-]+)'/g)].map(m => m[1]))
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.filter(k => !known.has(k))).toEqual([])
})
