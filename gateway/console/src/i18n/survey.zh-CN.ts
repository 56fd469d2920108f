/** The words of what is drawn, counted and corrected: files of parcels, outlines, deadlines, the calendar, waiting projects. `survey.en.ts` has the same keys. */
export default {
  landImport: {
    kind: '导入什么', kinds: { supplyResults: '供地结果', parcels: '宗地图形' }, parcelFile: '宗地图形（Shapefile 压缩包、GeoJSON、界址点坐标文本）', batchesNote: '{n} 批 · 截至 {day}', touched: '涉及 {n} 宗', noMessages: '没有错误、提示和差异。',
    define: { rows: '口径：文件中的数据行或图形，不含表头。', created: '口径：新登记的宗地或新登记的供地。', updated: '口径：与在册的不同、已更新的行。', unchanged: '口径：与在册完全相同、未写入的行。', failed: '口径：有错误、未入库的行；逐行说明原因。' },
  },
  outline: {
    said: '文件没有写明的', system: '坐标系', findOut: '由文件自动识别', drawnFrom: '图形自', paper: '文号（留空取文件名）', epsg: 'EPSG 代号', encoding: '字符编码', order: '坐标顺序', inOrder: '按文件顺序', swapped: '文件为先东后北，已对调', degrees: 'CGCS2000 经纬度', zonePrefixed: 'CGCS2000 三度带 {zone} 带（中央经线 {meridian}°，带号在前）', zonePlain: 'CGCS2000 三度带 {zone} 带（中央经线 {meridian}°，不带带号）',
    how: '压缩包内须有 .shp、.dbf，最好有 .prj（投影）和 .cpg（编码）；坐标文本每行一点，如 J1,3440956.128,35508587.302，也可用带“[地块坐标]”的交换格式。在册的宗地按新图形变更界址，未在册的登记为新宗地。', nothingRead: '没有读出图形，原因见上方说明。',
    outlines: '读出的图形', sketchOf: '读出的 {n} 个图形示意图', certificate: '证载面积（m²）', drawn: '图上面积（m²）', difference: '相差', allowed: '限差', beyond: '超过限差 {n}', overlaps: '压占', fault: '问题',
    define: { certificate: '口径：在册宗地取证载面积，新宗地取文件所载面积；都没有的取图上面积。', drawn: '口径：图形在椭球面上的面积，由服务端计算，只作核对，不代替证载面积。', difference: '口径：（图上面积 − 证载面积）÷ 证载面积；限差按该日的规定。', certified: '口径：不动产权证或合同所载面积，法定面积；与图上、实测面积并列，不被取代。', surveyed: '口径：最近一次登记的实测面积；括号内为与证载面积之差。' },
    kinds: { own: '宗地', new: '新图形', old: '原图形', near: '相邻宗地', clash: '压占部分', building: '建筑物' },
    title: '界址与落图', counts: '界址点 {points} 个 · 建筑物 {buildings} 栋', act: { check: '检查界址', redraw: '变更界址', building: '建筑物落图' }, actNote: { check: '只检查，不保存', redraw: '自事实日期起按新界址，此前不变；证载面积不变', building: '基底不得越出宗地' }, check: '检查', points: '界址点', pointsHint: 'J1,1,3441215.396,35507928.404（点名,圈号,X 北,Y 东），每行一点；也可粘贴 GeoJSON',
    fromFile: '从文件读入（坐标文本、GeoJSON）', buildingCode: '楼栋编号', onlyOne: '读出 {n} 个图形，这里只能有一个。', noOverlap: '不压占其他宗地', sketch: '界址示意图', surveyed: '实测面积（m²）', notDrawn: '还没有落图。点“变更界址”登记界址点，或在“土地导入”导入图形。', pointTable: '界址点 {n} 个 · {system}', point: '点名', ring: '圈号', x: 'X（北）', y: 'Y（东）',
    tolerances: '限差：界线 {border} m · 图上面积 {drawn} · 实测面积 {surveyed}', since: '{day} 起', toleranceHistory: '设定履历', neverSet: '还没有设定过，用的是随平台提供的限差。', setTolerances: '设定测绘限差', setNote: '适用于全部宗地；自事实日期起，此前的检查不变。', border: '界线限差',
  },
  deadlines: {
    note: '{n} 项在办期限 · 截至 {day}', view: '看什么', views: { open: '在办期限', passed: '已届满' }, by: '怎样排', bys: { due: '按缓急', case: '按案件', party: '按当事人' }, urgency: '缓急', urgencies: { all: '全部', red: '红', amber: '黄', green: '绿' }, toCalendar: '按哪个日历计算',
    sum: { red: '3 日内及逾期', amber: '10 日内', green: '10 日以后', late: '其中逾期', provisional: '暂定' }, count: '{n} 项', what: '期限', kind: '性质', duty: '义务', right: '权利', case: '案件资产', trigger: '起算', outcome: '结果', overdue: '逾期未履行', lapsed: '未行使，已届满', countedBy: '日历版本 {calendar}。', back: '往前看', days: '{n} 天',
    define: {
      red: '口径：剩余自然日不超过 3 天或已逾期的期限项数。', amber: '口径：剩余 4 至 10 个自然日的期限项数。', green: '口径：剩余 10 个自然日以上的期限项数。', late: '口径：届满日早于所选日期、仍未办理的义务项数；已含在红色内。', provisional: '口径：推算用到尚未公布放假安排的年份，按周末推算；公布并载入后重算。',
    },
    none: '没有在办期限。立案并送达文书后自动产生。', noneOf: '这一档没有期限，换一档看。', nonePassed: '这段时间没有届满的期限。', passedNote: '没有按期履行或行使的，最近的在前',
  },
  workday: {
    note: '{n} 个年度 · 版本 {version}', years: '已载入的放假安排', yearsNote: '每年一份通知，同年再载入的取代前一份', year: '年度', notice: '放假通知', kind: '类别', name: '节名', origin: '来源', shipped: '随平台提供', notThen: '所选日期尚未载入', daysOff: '放假 {n} 天', again: '改载', load: '载入放假通知', onlyBureau: '由自然资源局载入', none: '还没有载入任何年度。点“载入放假通知”。',
    loadNote: '载入后，在办期限立即重算，并列出移动的；已办结、已届满的不动。每行一个节日：节名 起 止，如“春节 2027-02-05 2027-02-12”。', holidaysField: '放假（每行：节名 起 止）', madeUpField: '调休上班（每行一天或多天）', unreadable: '第 {n} 行读不懂：{line}', moved: '{year} 年通知载入后移动的期限', recomputed: '重算 {n} 项在办期限', nothingMoved: '没有期限因此移动。',
    history: '载入履历', noHistory: '所选日期以前没有人载入过，用的是随平台提供的安排。', movedThen: '{day} 载入时移动 {n} 项', provisional: '有 {n} 项期限用到尚未公布放假安排的年份，标为“暂定”；{year} 年通知公布后请载入。',
  },
  letterWord: { correct: '更正', title: '更正文书', note: '改动写错的字句，其余不动；同时出具更正通知书，文号即下方文号。决定案件结果的内容不能这样改，须撤回重作。' },
  reproduction: { act: '复算', note: '按运行时掌握的账册重新计算一遍，核对是否得出同样的配对。', same: '结果一致。', other: '结果不一致。', sameInputs: '输入数据相同（摘要 {hash}）。', otherInputs: '输入数据不同：现在读出 {hash}，当时记录 {recorded}。' },
}
