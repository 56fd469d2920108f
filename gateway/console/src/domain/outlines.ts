/** 界址: outlines as the services send them, put on a sheet to be looked at. Areas, overlaps and faults are the service's; nothing is measured here. */
export type Point = [number, number]
export type Ring = Point[]
export interface Outline { type: 'Polygon' | 'MultiPolygon'; coordinates: Ring[] | Ring[][] }
export const ringsOf = (o: Outline): Ring[] => (o.type === 'Polygon' ? (o.coordinates as Ring[]) : (o.coordinates as Ring[][]).flat())

const GEOGRAPHIC = 4490, FIRST_PREFIXED = 4513, FIRST_PLAIN = 4534, FIRST_ZONE = 25, ZONES = 21
/** 三度带: what an EPSG number of CGCS2000 stands for; null for degrees and for whatever else. */
export function zoneOf(epsg: number): { zone: number; meridian: number; prefixed: boolean } | null {
  const prefixed = epsg < FIRST_PLAIN, zone = FIRST_ZONE + epsg - (prefixed ? FIRST_PREFIXED : FIRST_PLAIN)
  return epsg >= FIRST_PREFIXED && epsg < FIRST_PLAIN + ZONES ? { zone, meridian: zone * 3, prefixed } : null
}
/** What a sender may say that the numbers are: degrees, then each zone with its number before the easting, then without. */
export const EPSG = [GEOGRAPHIC, ...[FIRST_PREFIXED, FIRST_PLAIN].flatMap(first => Array.from({ length: ZONES }, (_, i) => first + i))]
type Words = (key: string, named?: Record<string, unknown>) => string
export function epsgText(epsg: number, t: Words): string {
  const zone = zoneOf(epsg)
  return zone ? t(zone.prefixed ? 'outline.zonePrefixed' : 'outline.zonePlain', { zone: zone.zone, meridian: zone.meridian }) : epsg === GEOGRAPHIC ? t('outline.degrees') : String(epsg)
}

/** Outlines on a sheet, north up, as large as it allows: the path of each, and where its name can stand. */
export function sketch(outlines: Outline[], width: number, height: number, margin: number): { path: string; at: Point }[] {
  const points = outlines.flatMap(o => ringsOf(o).flat())
  if (!points.length) return []
  const lons = points.map(p => p[0]), lats = points.map(p => p[1])
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)]
  const narrow = Math.cos(((south + north) / 2) * (Math.PI / 180)) // a degree of longitude is shorter than one of latitude
  const scale = Math.min((width - 2 * margin) / ((east - west) * narrow || 1e-9), (height - 2 * margin) / (north - south || 1e-9))
  const [left, top] = [(width - (east - west) * narrow * scale) / 2, (height - (north - south) * scale) / 2]
  const put = ([lon, lat]: Point): Point => [Number((left + (lon - west) * narrow * scale).toFixed(1)), Number((top + (north - lat) * scale).toFixed(1))]
  return outlines.map(o => {
    const rings = ringsOf(o).map(ring => ring.map(put)), outer = rings[0]
    const middle = (i: 0 | 1) => Number(((Math.min(...outer.map(p => p[i])) + Math.max(...outer.map(p => p[i]))) / 2).toFixed(1))
    return { path: rings.map(ring => `M${ring.map(p => p.join(' ')).join('L')}Z`).join(''), at: [middle(0), middle(1)] }
  })
}

/** 界址点 as they are edited and sent back: a line a point, with its name and its ring. */
export const coordinateText = (points: { name: string; ring: number; x: number; y: number }[]) => points.map(p => `${p.name},${p.ring},${p.x.toFixed(3)},${p.y.toFixed(3)}`).join('\n')

/** GeoJSON that somebody has pasted, whatever it is wrapped in: its first outline. Null where the text is none: then it is coordinates. */
export function outlineIn(text: string): Outline | null {
  if (!text.trimStart().startsWith('{')) return null
  try {
    let node = JSON.parse(text) as { type?: string; geometry?: unknown; features?: unknown[]; coordinates?: unknown }
    if (node.type === 'FeatureCollection') node = node.features?.[0] as typeof node
    if (node?.type === 'Feature') node = node.geometry as typeof node
    return (node?.type === 'Polygon' || node?.type === 'MultiPolygon') && Array.isArray(node.coordinates) ? (node as Outline) : null
  } catch {
    return null
  }
}

/** The box, west, south, east, north, that reaches so many degrees beyond an outline: what the service is asked for to be drawn around it. */
export function boxAround(outline: Outline, beyond = 0.0015): string {
  const points = ringsOf(outline).flat(), least = (i: 0 | 1) => Math.min(...points.map(p => p[i])) - beyond, most = (i: 0 | 1) => Math.max(...points.map(p => p[i])) + beyond
  return [least(0), least(1), most(0), most(1)].map(d => d.toFixed(6)).join()
}
