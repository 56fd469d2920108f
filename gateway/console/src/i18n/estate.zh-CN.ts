/** The words of buildings, vacancy and billing runs. `estate.en.ts` has the same keys. */
export default {
  building: {
    title: '楼栋档案', titleNote: '{code} · 截至 {day}', notThen: '该日还没有这幢楼，或编号有误。', facts: '基本信息', lettable: '可出租', paper: '手续', has: '情况', since: '自', byRegistration: '登记时已有', units: '单元', unitsNote: '{n} 个 · 点开看沿革', unitCode: '房号', level: '楼层', pick: '选择', pickUnit: '选择 {unit}', lineageOf: '{unit} 的沿革', onlyPark: '手续、参数和单元由园区管委会登记。',
    technicals: '技术参数', technicalsNote: '自该日起的全部参数，替代以前登记的；不知道的留空。', technicalsUnits: '米、吨、kN/m²', noTechnicals: '还没有登记技术参数。由园区管委会登记。', split: '拆分', splitOf: '拆分 {unit}', splitNote: '合计须为 {n} m²。在租的单元只有租约随单元变更才能拆。', merge: '合并所选（{n}）', mergeOf: '合并 {units}', mergeNote: '合并后 {n} m²。须在同一层；用过的房号不再用。',
    neverCut: '没有拆分、合并过。', stillThere: '至今', cameOutOf: '来自 {units}', became: '变为 {units}', register: '登记厂房', registerNote: '缺手续的可以登记，但不能出租。', correct: '更正厂房登记', correctNote: '更正 {day} 的“{what}”：按当日实际重新写明；原记录仍留在履历中。', badLine: '这一行读不懂：{line}',
    paperNote: { planningPermit: '许可证号即文号；没有许可的租约无效', completionFiling: '未竣工备案的不得交付使用', fireAcceptance: '未经消防验收的不得投入使用' }, define: { area: '口径：所选日期在册单元的建筑面积合计。', lettable: '口径：规划许可、竣工备案、消防验收三项齐全，单元方可出租。' },
    use: { production: '生产厂房', research: '研发', warehouse: '仓储物流', rentalHousing: '租赁房', canteen: '食堂', incubator: '孵化器', testingLaboratory: '检验检测' },
    field: {
      code: '幢号', name: '名称', zone: '片区', phase: '期', parcelCode: '宗地代码', plotRatio: '容积率', powerKilovoltAmperes: '变压器容量', planningPermit: '规划许可证号', completionFiled: '已竣工备案', fireAccepted: '已消防验收', floors: '楼层（每行：层 净高 荷载 行车：房号 面积，房号 面积；没有的写 -）', use: '用途', structure: '结构', eaveHeightMetres: '檐口高度', fireResistanceGrade: '耐火等级（1–4）',
      columnGridLongMetres: '柱网长边', columnGridShortMetres: '柱网短边', freightLifts: '货梯台数', freightLiftTonnes: '货梯载重', roofLoadKilonewtonsPerSquareMetre: '屋面荷载', compartmentSquareMetres: '最大防火分区', drainagePermit: '排水许可证号', ownershipCertificate: '不动产权证号', sprinklers: '自动喷淋', ownerKind: '产权人类别', ownerName: '产权人', ownerUscc: '产权人信用代码',
      into: '拆成（每行：房号 面积）', leaseFollows: '租约随单元变更', unitCode: '合并后的房号',
    },
  },
  vacancy: {
    view: '看什么', views: { vacant: '空置清单', idle: '占而不用', room: '找连片' }, note: { vacant: '截至 {day} · 天数由记录推算', idle: '截至 {day} · 线索，须现场核实', room: '为企业找房：同层相邻的单元' }, byReason: '按原因', byAge: '按时长', byAgeNote: '分段由规则规定', sum: '{n} 个 · {area} m²', list: '空置单元', longer: '空置', upTo: '{n} 天以内', moreThan: '超过 {n} 天', why: '原因',
    reason: { neverLet: '新交付未出租', leaseRanOut: '租期届满', leftEarly: '提前退租', noPapers: '手续不全', promised: '已预留或已签待入' }, none: '该日没有空置单元。', noneOf: '没有符合条件的空置单元。', idleNote: '用电很少的在租租约，最少的在前', which: '范围', suspected: '疑似', lowPower: '用电偏低', found: '{day} 起停用（已核实）', quarters: '{n} 个季度', perDay: '近期日均用电（kWh）', perDayBefore: '此前日均（kWh）', share: '用电比', readTo: '抄表至', taxFree: '连续无税', noIdle: '没有用电偏低的在租租约。抄表开账后自动判定。', noSuspect: '没有疑似占而不用的租约。',
    least: '至少', by: '哪天可用', askNote: '按今天掌握的账册推算；已签的租约到期即算空出。', free: '现成连片', blocks: '{n} 处 · {day}', noFree: '没有这么大的连片空置。减小面积，推后日期，或看搬迁一户能否腾出。', byMoving: '搬迁一户可得', noMoving: '搬迁一户也得不到这么大的连片。', tenant: '须搬迁的承租人', theirs: '其面积（m²）',
    define: { reason: '口径：由登记的租约、预留和手续推定；点选一类即只看这一类。', age: '口径：自上一租约结束或单元登记之日到所选日期的天数，按规则分段。', days: '口径：所选日期减空置起之日，由事实推算，无人填报。', perDay: '口径：最近几个月（规则规定）抄表用电量 ÷ 天数。', perDayBefore: '口径：此前一段时间（规则规定）抄表用电量 ÷ 天数。', share: '口径：近期日均 ÷ 此前日均；低于规则比例的才列入。', taxFree: '口径：截至最近一个已过完的季度，连续申报税收为零的季度数；有季度未登记的不计。', suspected: '口径：用电和税收两个迹象都有为疑似；是否占而不用，现场核实后登记在租约页。', free: '口径：该日同一层上相邻、都空置且可租的单元之和；预留的不算。', byMoving: '口径：同一层上，空置单元连同某一承租人的单元相邻可得的面积；搬迁面积最小的在前。' },
  },
  billing: {
    note: '{n} 次 · 截至 {day}', start: '全园出账', startNote: '应付日到此日的账单一次开齐；提前终止的随之更正。已开的不重开，可以反复运行，离开本页也继续。', onlyPark: '由园区管委会出账。', through: '应付日至', issuedOn: '开具日期', by: '经办', leases: '租约', issued: '新开账单', corrected: '更正', withdrawn: '撤销', lines: '账目行', amount: '金额（元）', done: '已完成', running: '正在出账', goesOn: '正在出账：已办 {n} 份租约，开出 {bills} 张。可离开本页，回来再看。',
    stands: '有一会儿没有进展：已办 {n} 份租约，开出 {bills} 张。服务会自动继续，已开的不重开；长时间不动请联系运维。', none: '还没有全园出账。由园区管委会点“全园出账”，或在租约页逐份开具。', made: '本次开出', madeNote: '凭文号 {paper} 登记的 {n} 条', madeNothing: '没有开出账单：到期的此前都已开具。', entry: '登记事项',
    define: { leases: '口径：有应开、应更正账单而已处理的租约份数。', issued: '口径：本次新开的账单张数。', corrected: '口径：因提前终止而缩短的账单张数。', withdrawn: '口径：落在租约结束以后、已撤销的账单张数。', lines: '口径：新开和更正的账单的明细行数。', amount: '口径：本次新开账单的金额合计；更正、撤销的差额不计。' },
  },
}
