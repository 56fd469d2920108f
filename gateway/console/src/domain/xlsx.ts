import type { Cell } from './csv'

/** XLSX as Excel and WPS open it: one sheet, its head bold and standing still, figures as figures, days as days. Text is text, whatever it begins with. */
export function xlsx(name: string, head: string[], rows: Cell[][]): Uint8Array<ArrayBuffer> {
  const sheet = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
    + `<cols>${head.map((_, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf([head, ...rows].map(row => row[i]))}" customWidth="1"/>`).join('')}</cols>`
    + `<sheetData>${[head, ...rows].map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, columnOf(c) + (r + 1), r === 0)).join('')}</row>`).join('')}</sheetData></worksheet>`
  return zip([
    ['[Content_Types].xml', `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + ['workbook.xml sheet.main', 'worksheets/sheet1.xml worksheet', 'styles.xml styles'].map(part => part.split(' ')).map(([path, type]) => `<Override PartName="/xl/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`).join('') + '</Types>'],
    ['_rels/.rels', related(['officeDocument', 'xl/workbook.xml'])],
    ['xl/workbook.xml', `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', related(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'])],
    ['xl/styles.xml', `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>`
      + '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
      + '<cellXfs count="3"><xf xfId="0"/><xf fontId="1" xfId="0" applyFont="1"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>'],
    ['xl/worksheets/sheet1.xml', sheet],
  ])
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const related = (...parts: [string, string][]) => `${XML}<Relationships xmlns="${PACKAGE}/relationships">${parts.map(([type, path], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${path}"/>`).join('')}</Relationships>`
const SPECIAL: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// Control characters have no place in XML, however they got into a name.
const escaped = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, c => SPECIAL[c])

function columnOf(i: number): string {
  return i < 26 ? String.fromCharCode(65 + i) : columnOf(Math.floor(i / 26) - 1) + columnOf(i % 26)
}
const DAY = /^\d{4}-\d{2}-\d{2}$/, FIRST = Date.UTC(1899, 11, 30), A_DAY = 86_400_000
function cell(value: Cell, place: string, isHead: boolean): string {
  if (value == null || value === '') return ''
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`
  if (!isHead && DAY.test(value) && !Number.isNaN(Date.parse(value))) return `<c r="${place}" s="2"><v>${(Date.parse(value) - FIRST) / A_DAY}</v></c>`
  return `<c r="${place}"${isHead ? ' s="1"' : ''} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}
const NARROWEST = 8, WIDEST = 60
const widthOf = (values: Cell[]) => Math.min(WIDEST, Math.max(NARROWEST, ...values.map(v => [...String(v ?? '')].reduce((n, c) => n + (c > '\u2e80' ? 2 : 1), 2))))

const CRC = Uint32Array.from({ length: 256 }, (_, n) => { for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1; return n })
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const b of bytes) crc = CRC[(crc ^ b) & 0xff] ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/** Files one after the other, as they are: a table is small enough. */
function zip(files: [string, string][]): Uint8Array<ArrayBuffer> {
  const words = new TextEncoder(), parts: Uint8Array[] = [], directory: Uint8Array[] = []
  let at = 0
  const header = (signature: number, more: [number, number][]) => {
    const view = new DataView(new ArrayBuffer(4 + more.reduce((n, [, size]) => n + size, 0)))
    view.setUint32(0, signature, true)
    more.reduce((place, [value, size]) => { if (size === 2) view.setUint16(place, value, true); else view.setUint32(place, value, true); return place + size }, 4)
    return new Uint8Array(view.buffer)
  }
  for (const [path, text] of files) {
    const name = words.encode(path), content = words.encode(text)
    // version, UTF-8 names, stored, 1980-01-01: the same table is the same file.
    const facts: [number, number][] = [[20, 2], [0x800, 2], [0, 2], [0, 2], [0x21, 2], [crc32(content), 4], [content.length, 4], [content.length, 4], [name.length, 2], [0, 2]]
    const local = header(0x04034b50, facts)
    directory.push(header(0x02014b50, [[20, 2], ...facts, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]), name)
    parts.push(local, name, content)
    at += local.length + name.length + content.length
  }
  const size = directory.reduce((n, part) => n + part.length, 0)
  const all = [...parts, ...directory, header(0x06054b50, [[0, 2], [0, 2], [files.length, 2], [files.length, 2], [size, 4], [at, 4], [0, 2]])]
  const file = new Uint8Array(all.reduce((n, part) => n + part.length, 0))
  all.reduce((place, part) => { file.set(part, place); return place + part.length }, 0)
  return file
}
