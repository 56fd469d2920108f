/** New codes for parts: the next numbers of the same cadastral section that no known parcel has. A proposal: the service knows what is taken. */
export function nextCodes(like: string, taken: string[], count: number): string[] {
  const section = like.slice(0, 14), last = Math.max(0, ...taken.filter(code => code.startsWith(section)).map(code => Number(code.slice(14))))
  return Array.from({ length: count }, (_, i) => section + String(last + i + 1).padStart(5, '0'))
}
/** "105.09 31.09" a line: what was typed or drawn, as points. */
export const pointsOf = (text: string): [number, number][] => text.split('\n').map(line => line.trim().split(/[\s,，]+/).map(Number)).filter(p => p.length === 2 && p.every(Number.isFinite)) as [number, number][]
