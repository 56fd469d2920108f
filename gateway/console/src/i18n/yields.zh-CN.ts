/** The words of measures, publicity of land, the figures of the park and its targets. `yields.en.ts` has the same keys. */
export default {
  measure: {
    note: '{n} 项 · 截至 {day} · 平台只建议，由有权机关决定', none: '该日还没有差别化措施。由规划/经信按文件发布。', new: '发布新措施', again: '发布新文本', wordingNote: '自事实日期起按此执行；以前的日子仍按原文本。', edition: '第 {n} 版', validFrom: '起效', outside: '所选日期在文件有效期之外：尚无文件说明如何执行。', terms: '各等级待遇', termsNote: '负数为减免；比例写小数', term: '内容', fromYear: '连续第几年起', versions: '历次文本 {n} 版',
    firms: '应执行与已执行', firmsNote: '应执行 {n} 户，已执行 {applied} 户', sum: '应执行合计 {n} 元/年（{none} 户无金额）', perYear: '每年（元）', years: '连续年数', standing: '执行情况', because: '依据', notApplied: '未执行', givesWay: '不叠加，让位于“{to}”', ofClass: '按 {year} 年等级，连续第 {n} 年', noClass: '所选日期没有有效等级，没有措施。', notice: '告知书文本', appliedUntil: '{by} {from} — {to}', apply: '登记执行', noFirms: '该日没有企业适用这项措施。等级公布后自动得出。', applications: '执行记录', applicationsNote: '有权机关已作出的决定，与等级得出的建议不是一回事', noApplications: '还没有执行记录。在上表中点“登记执行”。', end: '停止执行', ended: '{day} 起停止', holds: '执行中', over: '已到期', badTerm: '这一行不是“类 | 连续第几年 | 数值 | 内容 | 依据”：{line}',
    define: { perYear: '口径：按评价年度的用量或面积 × 加价（或价格 × 比例）；负数为减免。没有用量或价格的不计金额。', years: '口径：截至所选日期连续处于该等级的年数；豁免年度不计也不中断。', standing: '口径：所选日期有权机关的执行文件是否有效；未执行只是建议。' },
    kind: { landUseTax: '城镇土地使用税', powerPrice: '用电价格', waterPrice: '用水价格', sewageFee: '排污和污水处理', energyQuota: '用能指标', rent: '厂房租金和续租', landAndQuota: '新增用地和指标', credit: '金融信贷', support: '项目和补贴', inspection: '检查频次', other: '其他' }, effect: { addedPrice: '每单位加价', shareOfPrice: '按价格比例', treatment: '不计金额' },
    field: { code: '代码（小写字母）', name: '名称', nameEn: '英文名称', kind: '种类', effect: '计法', place: '适用地区', authority: '决定机关', quantity: '计量（electricity、landSquareMetres …）', priceYuan: '单价（元）', group: '不叠加组', validTo: '有效期至', classes: '各档（每行：类 | 连续第几年起 | 数值 | 内容 | 依据；不计金额的数值留空）', appliedBy: '执行机关', from: '执行起', to: '执行止', endedOn: '停止之日' },
  },
  landNotice: {
    note: '{n} 次 · 截至 {day} · 评价之前公示，到期自动结束', publicise: '公示用地', publiciseNote: '公示该年度全部企业此刻账册中的用地。截止日留空即按规则的最短工作日；更正后可以再次公示。', from: '公示起', until: '公示止', workingDays: '工作日', open: '公示中', closed: '已结束', firms: '企业', withoutLand: '无用地', none: '还没有公示用地。年度数据归集后由规划/经信公示。', land: '{year} 年公示的用地（亩）', knownAt: '{n} 户 · 按 {day} 掌握', registered: '证载', stated: '按核定面积', deduct: '核减用地', deductNote: '{name} 的这些面积在期间内不计入用地。', withdraw: '撤销核减',
    field: { until: '公示止（留空按规则）' }, define: { withoutLand: '口径：账册中没有可计用地、因而不能按亩评价的企业数。', objections: '口径：对这次公示提出的异议数，在“异议”页答复。' },
  },
  park: {
    note: '{year} 年 · 截至 {day}', views: { indicators: '指标', potential: '挖潜', intensity: '集约用地' }, indicators: '{year} 年园区与片区指标', indicatorsNote: '企业计入其用地最多的片区；未报的不填零', firms: '企业', aboveScaleFirms: '规上企业', firmsWithoutLand: '无用地企业', land: '用地', perMuOf: '亩均{name}', unitPerMu: '{unit}/亩', reported: '{n} 家已报，{missing} 家未报', sources: '{name}：逐户来源', noZone: '无片区', potential: '亩均挖潜', references: { groupMean: '组内加权平均', groupMedian: '组内中位数' }, now: '现有', gain: '可增', gainShare: '可增比例', spare: '可腾出用地', byGroup: '按组别', byZone: '按片区', below: '低于基准（户）', landBelow: '其用地（亩）', perMu: '亩均', potentialFirms: '挖潜企业', potentialFirmsNote: '{n} 户 · {zone} · 可增最多的在前', noFirms: '没有低于基准的企业。',
    intensity: '{year} 年土地节约集约利用', intensityNote: '{day} 调查 · {paper}', noSurvey: '{year} 年还没有土地调查成果。由规划/经信或自然资源局录入。', state: '录入调查成果', stateNote: '{year} 年；没有调查的留空。再次录入自其日期起生效。', surveyed: '调查成果', surveyedOn: '调查日期', ideal: '理想值', score: '综合得分', formula: '公式', zoneType: '用地类型', zoneTypes: { industryLed: '产业主导型', cityIndustry: '产城融合型', other: '其他' },
    define: { firms: '口径：该年度有数据的企业数。', aboveScaleFirms: '口径：其中规模以上的企业数。', firmsWithoutLand: '口径：账册中没有可计用地的企业数；亩均不含它们。', gainShare: '口径：可增 ÷ 现有。', spare: '口径：低于基准的企业按基准亩均产出现有数值所不需要的用地。', zoneType: '口径：由工业、住宅用地占比推定。', score: '口径：各指标得分按用地类型的权重加权；没有权重或得分的不计。', indicator: '口径：指标值 ÷ 理想值 × 100，不超过 100。' },
    indicator: { developmentRate: '土地开发率', landSupplyRate: '土地供应率', landBuiltRate: '土地建成率', industrialShare: '工业用地率', overallPlotRatio: '综合容积率', buildingDensity: '建筑密度', industrialPlotRatio: '工业用地容积率', industrialCoefficient: '工业用地建筑系数', industrialFixedAssetsPerHectare: '工业用地地均固定资产', industrialTaxPerHectare: '工业用地地均税收', overallTaxPerHectare: '综合地均税收', populationDensity: '人口密度', idleRate: '土地闲置率' },
    room: { expansion: '扩展潜力', structure: '结构潜力', intensity: '强度潜力', management: '管理潜力' }, units: { hectares: '公顷', money: '万元', people: '人' },
    survey: { builtUp: '已建成（A）', industrial: '其中工矿仓储（A2）', residential: '其中住宅（A1）', notBuiltUp: '未建成（B）', readyToSupply: '其中已达条件未供（B21）', supplied: '已供（D）', idle: '闲置（G）', floorArea: '总建筑面积', footprint: '建筑基底', industrialFloorArea: '工业建筑面积', industrialFootprint: '工业建筑基底', industrialFixedAssets: '工业固定资产', industrialTax: '工业税收', overallTax: '二三产业税收', residents: '常住人口' },
  },
  targetAct: {
    set: '下达目标', setAgain: '重新下达', report: '上报进度', setNote: '{year} 年；再次下达自事实日期起生效，以前的仍可查。', kind: { cumulative: '累计', level: '存量', note: '定性' },
    field: { code: '代码（小写字母）', name: '名称', nameEn: '英文名称', kind: '类型', unit: '单位', value: '目标值', start: '起点', from: '期间起', to: '期间止', owner: '责任单位', frequency: '调度频次', metric: '自动计算的指标代码', definition: '口径', sentence: '原话', reached: '完成值', needsConfirmation: '待核实', note: '说明' },
  },
}
