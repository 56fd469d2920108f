export type Cell = string | number | null | undefined

/** CSV as spreadsheets in Chinese offices read it: UTF-8 with a byte order mark, CRLF, and nothing that would run as a formula. */
export function csv(head: string[], rows: Cell[][]): string {
  const cell = (value: Cell) => {
    if (value == null) return ''
    if (typeof value === 'number') return String(value)
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
    return `"${safe.replaceAll('"', '""')}"`
  }
  return `\uFEFF${[head, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** Says what and when: 闲置线索_截至20261123.csv */
export const fileName = (what: string, asOf: string, until = '截至', format = 'csv') => `${what}_${until}${asOf.replaceAll('-', '')}.${format}`
