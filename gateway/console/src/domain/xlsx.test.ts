import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { xlsx } from './xlsx'

/** Its parts; a browser test opens a workbook with another reader. */
const read = (file: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(file)).map(([path, part]) => [path, strFromU8(part)]))

it('a workbook has figures and days as such, and text as it was written', () => {
  const files = read(xlsx('履约看板', ['宗地', '天数', '期限'], [['=1+1<"&', 12.5, '2026-01-31'], [null, 0, '']]))
  expect(files['xl/workbook.xml']).toContain('<sheet name="履约看板"')
  expect(files['xl/worksheets/sheet1.xml']).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">=1+1&lt;&quot;&amp;</t></is></c><c r="B2"><v>12.5</v></c><c r="C2" s="2"><v>46053</v></c>')
  expect(files['xl/worksheets/sheet1.xml']).toContain('<row r="3"><c r="B3"><v>0</v></c></row>')
})
it('the twenty-seventh column is AA', () => expect(read(xlsx('宽', Array.from({ length: 27 }, (_, i) => `${i}`), []))['xl/worksheets/sheet1.xml']).toContain('<c r="AA1"'))
