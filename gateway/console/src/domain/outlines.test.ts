import { expect, it } from 'vitest'
import { boxAround, coordinateText, EPSG, epsgText, outlineIn, ringsOf, sketch, zoneOf, type Outline } from './outlines'

const square = (west: number, south: number, side = 0.002): Outline => ({ type: 'Polygon', coordinates: [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]] })

it('knows a zone by its number, with or without it before the easting', () => {
  expect(zoneOf(4523)).toEqual({ zone: 35, meridian: 105, prefixed: true })
  expect(zoneOf(4544)).toEqual({ zone: 35, meridian: 105, prefixed: false })
  expect([zoneOf(4490), zoneOf(4512), zoneOf(4555)]).toEqual([null, null, null])
  expect([EPSG.length, EPSG[0], EPSG.at(-1)]).toEqual([43, 4490, 4554])
  expect(epsgText(4523, (key, named) => `${key} ${named?.zone}`)).toBe('outline.zonePrefixed 35')
})

it('draws north up, side by side as they lie, inside the margin', () => {
  const [west, east] = sketch([square(105.09, 31.09), square(105.094, 31.09)], 400, 200, 10)
  expect(west.at[0]).toBeLessThan(east.at[0])
  const numbers = [...(west.path + east.path).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(m => [Number(m[1]), Number(m[2])])
  expect(Math.min(...numbers.map(n => n[0]))).toBeCloseTo(10, 0)
  expect(Math.max(...numbers.map(n => n[0]))).toBeCloseTo(390, 0)
  const [south, north] = sketch([square(105.09, 31.09), square(105.09, 31.094)], 400, 200, 10)
  expect(north.at[1]).toBeLessThan(south.at[1])
})

it('draws every part of what lies apart, and nothing where nothing is drawn', () => {
  const two: Outline = { type: 'MultiPolygon', coordinates: [ringsOf(square(105, 31)), ringsOf(square(105.01, 31))] }
  expect(sketch([two], 100, 100, 0)[0].path.match(/M/g)).toHaveLength(2)
  expect(sketch([], 100, 100, 0)).toEqual([])
})

it('writes points as surveyors do, with the ring that they are on', () => expect(coordinateText([{ name: 'J1', ring: 1, x: 3441215.396, y: 35507928.4 }])).toBe('J1,1,3441215.396,35507928.400'))

it('finds the outline in GeoJSON however it is wrapped, and none in coordinates or in what is broken', () => {
  const outline = square(105, 31)
  for (const wrapped of [outline, { type: 'Feature', geometry: outline }, { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: outline }] }]) expect(outlineIn(JSON.stringify(wrapped))).toEqual(outline)
  expect([outlineIn('J1,3440956.128,35508587.302'), outlineIn('{"type":"Point"}'), outlineIn('{"type":'), outlineIn('{"type":"FeatureCollection","features":[]}')]).toEqual([null, null, null, null])
})

it('asks for what lies around an outline, and not for more', () => expect(boxAround(square(105, 31))).toBe('104.998500,30.998500,105.003500,31.003500'))
