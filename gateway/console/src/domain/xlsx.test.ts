import { expect, it } from 'vitest'
import { xlsx } from './xlsx'

/** Its files by the directory at its end, as another program looks for them; a browser test opens one with a reader that is not ours. */
function read(file: Uint8Array): Record<string, string> {
  const view = new DataView(file.buffer), words = new TextDecoder(), found: Record<string, string> = {}
  let at = view.getUint32(file.length - 6, true)
  for (let n = view.getUint16(file.length - 12, true); n > 0; n--) {
    const length = view.getUint16(at + 28, true), start = view.getUint32(at + 42, true)
    found[words.decode(file.subarray(at + 46, at + 46 + length))] = words.decode(file.subarray(start + 30 + length, start + 30 + length + view.getUint32(at + 20, true)))
    at += 46 + length
  }
  return found
}

it('a workbook has figures and days as such, and text as it was written', () => {
  const files = read(xlsx('履约看板', ['宗地', '天数', '期限'], [['=1+1<"&', 12.5, '2026-01-31'], [null, 0, '']]))
  expect(files['xl/workbook.xml']).toContain('<sheet name="履约看板"')
  expect(files['xl/worksheets/sheet1.xml']).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">=1+1&lt;&quot;&amp;</t></is></c><c r="B2"><v>12.5</v></c><c r="C2" s="2"><v>46053</v></c>')
  expect(files['xl/worksheets/sheet1.xml']).toContain('<row r="3"><c r="B3"><v>0</v></c></row>')
})
it('the twenty-seventh column is AA', () => expect(read(xlsx('宽', Array.from({ length: 27 }, (_, i) => `${i}`), []))['xl/worksheets/sheet1.xml']).toContain('<c r="AA1"'))
