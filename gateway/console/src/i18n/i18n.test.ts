import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import firstEn from './en'
import moreEn from './pages.en'
import moreZh from './pages.zh-CN'
import firstZh from './zh-CN'

const zh = { ...firstZh, ...moreZh }, en = { ...firstEn, ...moreEn }
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

/** A module and all that it needs before it runs: what is fetched later, by `import()`, is not among it. */
function needed(file: string, found = new Set<string>()) {
  if (found.has(file) || /\.(css|svg|d\.ts)$/.test(file)) return found
  found.add(file)
  for (const [, from] of readFileSync(file, 'utf8').matchAll(/(?:^|\n)(?:import|export) (?!type )[^']*'((?:@|\.)[^']+)'/g)) {
    const at = from.startsWith('@') ? join(source, from.slice(2)) : join(dirname(file), from)
    const path = [at, `${at}.ts`, join(at, 'index.ts')].find(p => existsSync(p) && /\.\w+$/.test(p))
    if (path) needed(path, found)
  }
  return found
}

it('shows the first screen with the words that come with it', () => {
  const files = ['main.ts', 'pages/DeskPage.vue', 'components/shell/CommandPalette.vue'].flatMap(f => [...needed(join(source, f))])
  const asked = files.flatMap(f => [...readFileSync(f, 'utf8').matchAll(/(?<![\w.])\$?te?\(['`](\w+)\./g)].map(m => m[1]))
  expect(asked.length).toBeGreaterThan(50)
  expect([...new Set(asked)].filter(k => !(k in firstZh))).toEqual([])
})
