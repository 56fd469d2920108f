// The shapes that the console's pages ask for, from the OpenAPI document that a running gateway publishes.
//   node scripts/api.mjs [http://localhost:8080]            writes src/api/schema.d.ts, in the order of the alphabet: services answer in any
//   node scripts/api.mjs --check [http://localhost:8080]    does the console compile against what is published there, current file or not?
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapi, { astToString } from 'openapi-typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const gateway = process.argv.slice(2).find(a => a.startsWith('http')) ?? 'http://localhost:8080'
const document = await (await fetch(new URL('/openapi/v1.json', gateway))).json()
const schemas = document.components.schemas

// Values with a converter of their own stand open in the document: areas and amounts are numbers, an EquatableArray is an array.
const item = (service, name) => ({ Guid: { type: 'string' }, string: { type: 'string' }, DateOnly: { type: 'string' }, decimal: { type: 'number' } })[name] ?? { $ref: `#/components/schemas/${service}.${name}` }
for (const name of Object.keys(schemas)) {
  const [service, type] = name.split('.'), list = /^EquatableArrayOf(\w+)$/.exec(type)?.[1]
  if (schemas[name].properties || schemas[name].enum) continue
  if (list) schemas[name] = { type: 'array', items: item(service, list) }
  else if (['Area', 'Yuan'].includes(type)) schemas[name] = { type: 'number' }
  else if (type === 'DateRange') schemas[name] = { type: 'object', properties: { from: { type: 'string' }, to: { type: 'string' } } }
}
const refs = node => [...JSON.stringify(node ?? {}).matchAll(/"#\/components\/schemas\/([\w.]+)"/g)].map(m => m[1])
const reached = (from, found = new Set()) => {
  for (const queue = [...from]; queue.length;) {
    const name = queue.pop()
    if (found.has(name)) continue
    found.add(name)
    queue.push(...refs(schemas[name]))
  }
  return found
}
// What may be left out when it is sent is there all the same when it is answered: a type that no body has is always whole.
const sent = reached(Object.values(document.paths).flatMap(path => Object.values(path)).flatMap(operation => refs(operation.requestBody)))
for (const [name, schema] of Object.entries(schemas)) {
  if (schema.properties && (!schema.required || !sent.has(name))) schema.required = Object.keys(schema.properties)
}
// Words would make the file follow every edit of a sentence: only shapes count. A refusal has one shape everywhere (ApiProblem), and headers are set in one place.
const shapes = node => Array.isArray(node) ? node.map(shapes)
  : node && typeof node === 'object' ? Object.fromEntries(Object.entries(node).filter(([k, v]) => !['description', 'summary', 'example', 'examples', 'format'].includes(k) || (typeof v === 'object' && v && 'type' in v)).map(([k, v]) => [k, shapes(v)]))
  : node
for (const operations of Object.values(document.paths)) for (const operation of Object.values(operations)) {
  operation.responses = Object.fromEntries(Object.entries(operation.responses ?? {}).filter(([status]) => status < '300'))
  operation.parameters = operation.parameters?.filter(p => p.in !== 'header')
  delete operation.operationId
}

// Only what is asked for, and what that refers to.
const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter(f => /\.(vue|ts)$/.test(f) && !f.endsWith('schema.d.ts')).map(f => readFileSync(`${root}src/${f}`, 'utf8')).join('\n')
const asked = new Set([...sources.matchAll(/['"`](\/api\/[\w/{}-]+|\/session)/g)].map(m => m[1]))
const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => asked.has(path)))
const kept = reached([...[...sources.matchAll(/Shape<'([\w.]+)'>/g)].map(m => m[1]), ...refs(paths)])
const used = shapes({ ...document, paths, components: { schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => kept.has(name))) } })
const text = `// Generated from /openapi/v1.json by scripts/api.mjs; do not edit.\n${astToString(await openapi(used, { silent: true, alphabetize: true }))}`

if (!process.argv.includes('--check')) writeFileSync(`${root}src/api/schema.d.ts`, text)
else if (readFileSync(`${root}src/api/schema.d.ts`, 'utf8') !== text) {
  const fresh = `${root}.fresh`
  mkdirSync(fresh, { recursive: true })
  try {
    writeFileSync(`${fresh}/schema.d.ts`, text)
    writeFileSync(`${fresh}/tsconfig.json`, JSON.stringify({ extends: '../tsconfig.json', compilerOptions: { paths: { '@/api/schema': ['./schema.d.ts'], '@/*': ['../src/*'] } }, include: ['../src/**/*.ts', '../src/**/*.vue', './schema.d.ts'], exclude: ['../src/**/*.test.ts', '../src/api/schema.d.ts'] }))
    execFileSync(process.execPath, [`${root}node_modules/vue-tsc/bin/vue-tsc.js`, '--noEmit', '-p', `${fresh}/tsconfig.json`], { stdio: 'inherit' })
    console.log('src/api/schema.d.ts is not the newest, but every page fits what is published: run `npm run api` when convenient.')
  } catch {
    console.error('A page does not fit what the gateway publishes: run `npm run api` beside a running platform and mend it.')
    process.exitCode = 1
  } finally {
    rmSync(fresh, { recursive: true })
  }
}
