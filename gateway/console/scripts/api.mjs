// Writes src/api/schema.d.ts from the OpenAPI document that a running gateway publishes; with --check only says whether it is current.
//   node scripts/api.mjs [--check] [http://localhost:8080]
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapi, { astToString } from 'openapi-typescript'

const check = process.argv.includes('--check')
const gateway = process.argv.slice(2).find(a => a.startsWith('http')) ?? 'http://localhost:8080'
const file = fileURLToPath(new URL('../src/api/schema.d.ts', import.meta.url))

// Words would make the file follow every edit of a sentence: only shapes count.
const shapes = node => Array.isArray(node) ? node.map(shapes)
  : node && typeof node === 'object' ? Object.fromEntries(Object.entries(node).filter(([k, v]) => !['description', 'summary', 'example', 'examples'].includes(k) || (typeof v === 'object' && 'type' in v)).map(([k, v]) => [k, shapes(v)]))
  : node
const document = shapes(await (await fetch(new URL('/openapi/v1.json', gateway))).json())

// Values with a converter of their own stand open in the document: areas and amounts are numbers, an EquatableArray is an array.
const item = (service, name) => ({ Guid: { type: 'string' }, string: { type: 'string' }, DateOnly: { type: 'string' }, decimal: { type: 'number' } })[name] ?? { $ref: `#/components/schemas/${service}.${name}` }
for (const name of Object.keys(document.components.schemas)) {
  const [service, type] = name.split('.'), open = !document.components.schemas[name].properties && !document.components.schemas[name].enum
  if (!open) continue
  const list = /^EquatableArrayOf(\w+)$/.exec(type)?.[1]
  if (list) document.components.schemas[name] = { type: 'array', items: item(service, list) }
  else if (['Area', 'Yuan'].includes(type)) document.components.schemas[name] = { type: 'number' }
}
// A type whose members are not constructor parameters says of none that it is always there; all of them are.
for (const schema of Object.values(document.components.schemas)) {
  if (schema.properties && !schema.required) schema.required = Object.keys(schema.properties)
}
// A refusal has one shape everywhere (ApiProblem), and headers are set in one place.
for (const operations of Object.values(document.paths)) for (const operation of Object.values(operations)) {
  operation.responses = Object.fromEntries(Object.entries(operation.responses ?? {}).filter(([status]) => status < '300'))
  operation.parameters = operation.parameters?.filter(p => p.in !== 'header')
}
const text = `// Generated from /openapi/v1.json by scripts/api.mjs; do not edit.\n${astToString(await openapi(document, { silent: true }))}`

if (!check) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error('src/api/schema.d.ts is not what the gateway publishes: run `npm run api` beside a running platform.')
  process.exitCode = 1
}
