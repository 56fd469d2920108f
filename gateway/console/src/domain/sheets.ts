export const SCALES = [500, 1000, 2000, 5000, 10000]
export type PaperSize = 'a4' | 'a3'

const ROUND = [10, 20, 50, 100, 200, 500, 1000], LONGEST = 60

/** The scale bar of a sheet: the longest round distance that is not longer than six centimetres, and how long it is on paper. */
export function barOf(scale: number): { metres: number; millimetres: number } {
  const metres = ROUND.filter(m => (m * 1000) / scale <= LONGEST).at(-1) ?? ROUND[0]
  return { metres, millimetres: (metres * 1000) / scale }
}
