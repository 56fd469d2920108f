import { strToU8, zipSync } from 'fflate'
import type { Cell } from './csv'

/** XLSX as Excel and WPS open it: one sheet, its head bold and standing still, figures as figures, days as days. Text is text, whatever it begins with. */
export function xlsx(name: string, head: string[], rows: Cell[][]): Uint8Array<ArrayBuffer> {
  const sheet = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
    + `<cols>${head.map((_, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf([head, ...rows].map(row => row[i]))}" customWidth="1"/>`).join('')}</cols>`
    + `<sheetData>${[head, ...rows].map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, columnOf(c) + (r + 1), r === 0)).join('')}</row>`).join('')}</sheetData></worksheet>`
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + ['workbook.xml sheet.main', 'worksheets/sheet1.xml worksheet', 'styles.xml styles'].map(part => part.split(' ')).map(([path, type]) => `<Override PartName="/xl/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`).join('') + '</Types>',
    '_rels/.rels': related(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>`
      + '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
      + '<cellXfs count="3"><xf xfId="0"/><xf fontId="1" xfId="0" applyFont="1"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': sheet,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { mtime: SAME_DAY })
}

/** The same table is the same file. */
const SAME_DAY = new Date(1980, 0, 1)
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
