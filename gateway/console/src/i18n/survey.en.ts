/** The words of what is drawn, counted and corrected, in English. */
import type zh from './survey.zh-CN'

const en: typeof zh = {
  landImport: {
    kind: 'What to import', kinds: { supplyResults: 'Supply results', parcels: 'Parcel outlines' }, parcelFile: 'Parcel outlines (zipped Shapefile, GeoJSON, survey coordinates as text)', batchesNote: '{n} batches · as of {day}', touched: '{n} parcels touched', noMessages: 'No errors, hints or differences.',
    define: { rows: 'Rows or outlines in the file, without its head.', created: 'Parcels newly registered, or supplies newly entered.', updated: 'Rows that differed from the register and have been taken over.', unchanged: 'Rows that are just as in the register; nothing was written.', failed: 'Rows with an error, not taken in; each says why.' },
  },
  outline: {
    said: 'What the file does not say', system: 'Coordinates', findOut: 'Found out from the file', drawnFrom: 'Drawn so from', paper: 'Document number (empty: the file’s name)', epsg: 'EPSG number', encoding: 'Encoding', order: 'Order of coordinates', inOrder: 'As in the file', swapped: 'East came before north: swapped', degrees: 'CGCS2000 degrees', zonePrefixed: 'CGCS2000 3° zone {zone} (meridian {meridian}°, zone number first)', zonePlain: 'CGCS2000 3° zone {zone} (meridian {meridian}°, no zone number)',
    how: 'The zip must hold a .shp and a .dbf, better also a .prj (projection) and a .cpg (encoding); coordinate text has a line a point, such as J1,3440956.128,35508587.302, or is in the exchange format of the land bureaus. Parcels in the register are drawn anew, others are registered.', nothingRead: 'No outline could be read; the messages above say why.',
    outlines: 'Outlines read', sketchOf: 'Sketch of the {n} outlines read', certificate: 'Certified area (m²)', drawn: 'Drawn area (m²)', difference: 'Difference', allowed: 'Tolerance', beyond: 'beyond {n}', overlaps: 'Lies on', fault: 'Problem',
    define: { certificate: 'Of a registered parcel the certified area, of a new one the area that the file states; where there is neither, the drawn one.', drawn: 'Area of the outline on the ellipsoid, computed by the service: it checks the certified area and never replaces it.', difference: '(drawn − certified) ÷ certified; the tolerance is that of the day.' },
    kinds: { new: 'New outline', old: 'Outline before', near: 'Neighbours', clash: 'Overlap', building: 'Building' },
  },
  deadlines: {
    note: '{n} open deadlines · as of {day}', view: 'What to see', views: { open: 'Open', passed: 'Passed' }, by: 'Order', bys: { due: 'By urgency', case: 'By case', party: 'By party' }, urgency: 'Urgency', urgencies: { all: 'All', red: 'Red', amber: 'Amber', green: 'Green' }, toCalendar: 'The calendar they are counted with',
    sum: { red: 'Within 3 days, or late', amber: 'Within 10 days', green: 'Later', late: 'Late among them', provisional: 'Provisional' }, count: '{n}', what: 'Deadline', kind: 'Kind', duty: 'Duty', right: 'Right', case: 'Asset of the case', trigger: 'Counted from', outcome: 'Outcome', overdue: 'Overdue', lapsed: 'Lapsed unused', countedBy: 'Calendar {calendar}.', back: 'Look back', days: '{n} days',
    define: {
      red: 'Deadlines with at most 3 calendar days left, or late.', amber: 'Deadlines with 4 to 10 calendar days left.', green: 'Deadlines with more than 10 calendar days left.', late: 'Duties whose last day is before the day looked at and which have not been done; they are among the red ones.', provisional: 'Counted into a year whose holidays are not published yet, by weekends alone; counted anew once the notice is loaded.',
    },
    none: 'There are no open deadlines. They come by themselves once a case is opened and its papers are served.', noneOf: 'No deadline of this urgency; choose another.', nonePassed: 'No deadline has passed in this time.', passedNote: 'Not met or not used in time, the last first',
  },
  workday: {
    note: '{n} years · version {version}', years: 'Notices of holidays loaded', yearsNote: 'One a year; another for the same year takes its place', year: 'Year', notice: 'Number of the notice', kind: 'Kind', name: 'Holiday', origin: 'From', shipped: 'came with the platform', notThen: 'not loaded yet on the day looked at', daysOff: '{n} days off', again: 'Load anew', load: 'Load a notice', onlyBureau: 'Loaded by the bureau', none: 'No year is loaded yet. Press “Load a notice”.',
    loadNote: 'Open deadlines are counted anew at once and those that move are listed; what is done or has lapsed stays. A holiday a line: name, first day, last day.', holidaysField: 'Days off (a line: name, first, last)', madeUpField: 'Days worked for it (one or several a line)', unreadable: 'Line {n} cannot be read: {line}', moved: 'Deadlines moved by the notice of {year}', recomputed: '{n} open deadlines counted anew', nothingMoved: 'No deadline has moved.',
    history: 'Who loaded what', noHistory: 'Nobody had loaded anything by the day looked at; what came with the platform is used.', movedThen: '{n} moved when loaded on {day}', provisional: '{n} deadlines reach into a year whose holidays are not published and are marked provisional; load the notice of {year} once it is out.',
  },
}
export default en
