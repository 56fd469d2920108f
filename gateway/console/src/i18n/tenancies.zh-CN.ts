/** The words of the office that lets factories: a lease's own page, applications, utilities, imports. `tenancies.en.ts` has the same keys. */
export default {
  tenancy: {
    title: '租约', titleNote: '{status} · {from} — {to} · 截至 {day}', page: '租约页', open: '打开租约页', notThen: '该日还没有这份租约，或无权查看。', holdingOver: '租期已满，承租人仍在使用：视为不定期租赁。请办理续租或收回。',
    signedOn: '签订', paper: '合同编号', steps: '租金递增', step: '第 {month} 个租月起 {percent} %', terminated: '提前终止', contract: '合同约定', scheduleNote: '按合同推算 {n} 期，精确到分', scheduleOpen: '逐期查看', onlyPark: '收款、交接和终止由园区管委会办理。',
    stageOf: '履约进度', stage: { contracted: '已签约', handedOver: '已交付', fitOut: '装修', operating: '生产经营', stopped: '停产', idle: '占而不用', leaving: '待退租', handedBack: '已交还', closed: '已结清' },
    handedOver: '交付', operatingSince: '投产', stoppedOn: '停产', idle: '占而不用', demand: '催告', demanded: '{day} 催告 {yuan} 元，限 {by} 前付清', renewal: '续租评审', notice: '退租通知', noticed: '{by} {day} 通知，{leaves} 离场', handedBack: '交还',
    decision: { renew: '同意续租', renewOnConditions: '附条件续租', doNotRenew: '不予续租' }, by: { tenant: '承租人', landlord: '出租人' }, use: { payBills: '抵付欠款', damage: '扣减损坏', refund: '退还' },
    act: { handover: '交付厂房', 'fit-out': '装修进场', operation: '投产登记', stoppage: '停产登记', 'idle-finding': '核实占而不用', demand: '催告付款', 'renewal-review': '续租评审', notice: '退租通知', handback: '交还验收', closing: '结清归档', terminate: '提前终止' },
    actNote: {
      handover: '交钥匙，记表底和房屋状况', 'fit-out': '写明同意的装修内容', operation: '自该日计入投产率', stoppage: '在租而不生产', 'idle-finding': '现场核实；线索转腾笼换鸟', demand: '先催告，才能因欠租解除', 'renewal-review': '引用已公布的历年等级',
      notice: '到期或提前离场', handback: '验收，记表底和损坏', closing: '账清、押金清后办理', terminate: '自该日起可另租',
    },
    field: {
      meters: '表底（每行：表号 读数）', condition: '房屋状况', consentedTo: '同意装修的内容', idleSince: '停用之日', finding: '现场情况', photoDigests: '照片 SHA-256（每行一张）', decision: '结论', by: '通知方', leavesOn: '离场日', damage: '损坏或污染', through: '算到哪天',
      utility: '种类', meter: '表号', readFrom: '抄表期间起', readTo: '抄表期间止', first: '上次读数', last: '本次读数', times: '倍率', use: '用途', damageReason: '损坏内容（扣减时必填）',
    },
    photos: '选择照片（只登记摘要，照片留存本机）', badMeter: '这一行不是“表号 读数”：{line}',
  },
  account: {
    outstanding: '欠费', lateFees: '未开账违约金', advance: '预收', unusedCredit: '未抵减免', deposit: '在押押金', depositOf: '约定 {agreed} · 已收 {received}',
    define: {
      outstanding: '口径：截至所选日期应付日已到、尚未缴清的账单金额，扣除减免；未到期的不算。', lateFees: '口径：截至所选日期已产生、尚未开入账单的违约金；费率按合同，合同未约定的按规则。', advance: '口径：已收到而没有账单可抵的款项，抵下一期。', unusedCredit: '口径：已给予而尚未抵用的租金减免；只抵租金，不抵费用。',
      deposit: '口径：已收押金减抵付、扣减、退还。押金是负债，不是收入。',
    },
    bills: '账单', billsNote: '{n} 张 · 点开看每一行怎么算的', number: '账单号', status: '状态', statuses: { notDueYet: '未到期', due: '待付', overdue: '逾期', settled: '结清' }, days: '{n} 天', what: '内容', other: '水电气、违约金等', otherYuan: '其他（元）', amount: '金额（元）', credited: '减免', paid: '已付', open: '未付', explain: '第 {n} 号账单怎么算的',
    billPaper: '{day} 开具 · {paper}', byCredit: '减免抵', byMoney: '付款抵', nothingYet: '还没有付款。', noBills: '还没有账单。用“开具账单”把到期的租金开出来。', received: '收款与减免', receivedNote: '新的在前；先抵最早到期的', receipt: { payment: '付款', deposit: '押金抵付' }, credit: '租金减免', from: '付款人或理由', noReceipts: '还没有收款。登记收款，或导入银行流水。',
    statement: '对账单', statementNote: '期初、期间每一笔、期末', statementFrom: '自', statementTo: '至', acts: '收费与押金', entry: '哪一条记录',
    act: { payment: '登记收款', bills: '开具账单', metered: '抄表开账', lateFees: '开具违约金', credit: '租金减免', depositReceipt: '收取押金', depositUse: '处置押金', withdraw: '撤销记录' },
    actNote: { payment: '同一流水号只入一次', bills: '按收费计划，已开的不重开', metered: '水电气按公布价，不加价', lateFees: '只计未开过的天数', credit: '只抵租金', depositReceipt: '不超过约定', depositUse: '抵付、扣减或退还', withdraw: '录错的不再计算，履历仍在' },
  },
  leaseDates: { title: '关键日期', note: '由合同和事实推算', name: '名称', set: '登记日期', setNote: '选择权、保险、检查等合同另约定的日期；同名即改期，提醒随之改。', met: '办结', none: '没有待办日期。租约变化时自动重算。', letter: '{day} 已发提醒函 {paper}：{kind} {due}', why: '为什么是 {day}' },
  sublet: {
    title: '转租', note: '产权人 → 承租人 → 次承租人', enter: '登记转租', enterNote: '经同意的，或发现的。发现的自当日起六个月内可提异议。', tenant: '次承租人', from: '转租起', to: '转租止', consented: '出租人同意', finding: '怎样发现的（未经同意时必填）', standingOf: '效力', standing: { consented: '已同意', open: '待处理', deemedConsented: '视为同意', objected: '已提异议' },
    define: '口径：经同意的有效；发现的，六个月内可提异议，逾期沉默视为同意（民法典第七百一十八条）。', known: '{day} 知悉', knownOn: '知悉日', objectBy: '异议截止', object: '提异议', end: '终止转租', none: '没有转租。巡查发现，或承租人申请并经同意后登记。',
  },
  application: {
    note: '{n} 份 · 截至 {day}', titleNote: '{status} · {day} 申请', filter: '企业名称或信用代码', status: '状态', appliedOn: '申请日', notThen: '该日还没有这份申请，或无权查看。', none: '没有入园申请。企业来谈时先登记，再评审。', noneOf: '没有符合条件的申请', register: '登记申请', registerNote: '企业要什么、承诺什么。评审时逐项对照产业目录和单元条件。',
    statuses: { applied: '已申请', screened: '已评审', approved: '已准入', reserved: '已预留', leased: '已签约', rejected: '不予准入', withdrawn: '已撤回' }, passed: '{of} 项全部通过', failed: '{n} / {of} 项不通过', onlyPark: '评审、准入和预留由园区管委会办理。',
    screening: '准入评审', screeningNote: '逐项说明理由；不通过的也记入', checkOf: '检查', result: '结果', finding: '理由', pass: '通过', fail: '不通过', notScreened: '还没有评审。选定单元后逐项检查。', needsOf: '需求', density: '承诺强度', densityUnit: '万元/千 m²', perYear: '万元/年', people: '人',
    check: { industry: '产业目录', tax: '税收门槛', area: '面积', fireClass: '火灾危险性', floorLoad: '楼面荷载', clearHeight: '净高', crane: '行车', power: '电力', environment: '环保' },
    define: { output: '口径：企业承诺的年产值；准入后以准入时承诺为准，写入入园协议。', tax: '口径：企业承诺的年税收；准入后以准入时承诺为准，写入入园协议。', jobs: '口径：企业承诺的就业人数。', density: '口径：承诺年税收 ÷ 需要面积；评审与准入规则的门槛比较。' },
    reservation: '预留', keptUntil: '保留至 {day}', freeFrom: '{day} 起已释放', pick: '选择单元', building: '楼栋', picked: '已选 {units} · 共 {n} m²', pickNone: '还没有选单元', needs: '需要 {n} m²',
    act: { screening: '准入评审', approval: '准入', rejection: '不予准入', reservation: '预留单元', lease: '签订租约', release: '取消预留', withdrawal: '撤回申请' },
    actNote: { screening: '可换单元重评', approval: '承诺写入入园协议', rejection: '写明理由', reservation: '到期自动释放；连同用电等容量', lease: '预留的单元和租期', release: '单元随即可另租', withdrawal: '企业不来了' },
    field: {
      name: '企业', industryCode: '行业代码', areaSquareMetres: '需要面积', clearHeightMetres: '净高', craneTonnes: '行车', powerKilovoltAmperes: '用电', dischargesWastewater: '排放废水', outputTenThousandYuan: '承诺产值', taxTenThousandYuan: '承诺税收', jobs: '承诺就业', conditions: '准入条件', expiresOn: '保留至', keep: '留',
    },
  },
  factoryImport: {
    note: '先试导入看结果，确认后才入库；整批可以撤销', kind: '导入什么', kinds: { payments: '银行流水', buildings: '厂房与单元', leases: '租赁合同' }, file: { payments: '银行流水（CSV、XLSX）', buildings: '厂房与单元（CSV、XLSX）', leases: '租赁合同（CSV、XLSX）' }, paper: '文号（留空取文件名）', onlyPark: '只有园区管委会可以导入',
    columns: '需要的列：交易日期、收入金额、对方户名；有流水号和摘要更好。同一流水号只入一次；拿不准的不入，由人确认。', how: { buildings: '每行一个单元；同一幢号的各行是一幢，整幢入库或整幢不入。在册不一致的报错，不覆盖。', leases: '每行一份合同，按签约的全部规则检查；合同编号只入一次。' },
    batchesNote: '{n} 批 · 截至 {day}', counts: { rows: '总行数', created: '新增', unchanged: '不变', unmatched: '待人工', failed: '错误' }, none: '还没有导入过。选择一个文件即可试导入。', noMessages: '没有错误和提示。', undoNote: '收款撤销后不再计入台账；厂房和合同之后又有记录的不能撤，服务端会指出。',
    define: { rows: '口径：文件中有内容的行，不含表头。', created: '口径：已写入账册的行。', unchanged: '口径：账册里已有的行（同一流水号、同一合同编号或同一单元）。', unmatched: '口径：看不出是谁的收款，等人确认，没有入账。', failed: '口径：有错误、未入库的行。' },
  },
  match: { title: '匹配建议', note: '{sure} 笔确定 · {open} 笔待人工', on: '交易日期', outcome: '结论', sure: '✓ 已定', doubtful: '? 有疑问', nobody: '✕ 无人认领', lease: '租约与依据', owes: '欠 {n} 元', score: '匹配分', why: '依据', take: '记到此租约', nobodyNote: '户名和摘要都对不上。查清后在该租约页登记收款，填同一流水号。' },
  utility: {
    unitOf: { power: 'kVA', gas: 'm³/h', water: 'm³/d', drainage: 'm³/d', steam: 't/h', telecom: '线' },
    note: '{n} 项 · 截至 {day} · 最先用满的在前', place: '楼栋或片区', places: { all: '全部', building: '楼栋', zone: '片区' }, utility: '种类', unit: '单位', capacity: '容量', committed: '已承诺', leased: '租约占用', reserved: '预留占用', ofThat: '其中预留 {n}', headroom: '余量', least: '将来最小余量', leastOn: '最小余量日', peak: '实测最高', outages: '停供', secured: 'N-1 容量', nMinusOne: 'N-1', holds: '满足', fails: '不满足',
    unstated: '未登记', minutes: '{n} 分钟', outNow: '正在停供', none: '还没有公用设施。登记容量，或在预留、签约时写明用量。', open: '{place} {kind} 明细', reserveNote: '容量由入园申请预留、由租约占用，合计不得超过楼栋和片区的容量。预留：', feeds: '供入', noFeeds: '还没有登记容量：此时不限制。', takers: '谁占用', holder: '占用人', amount: '占用', basis: '依据', noTakers: '没有租约或预留占用。', noOutages: '一年内没有停供。', lasting: '至今', planned: '计划检修', unplanned: '故障', measured: '{from} — {to} 实测最高 {n} {unit}',
    define: { capacity: '口径：登记的各路供入之和；未登记的不作限制。', committed: '口径：所选日期在租租约占用与预留占用之和。', headroom: '口径：容量 − 已承诺。负数是容量减少后留下的，不再新增承诺。', least: '口径：自所选日期起，按已签租约和预留推算的最小余量。', peak: '口径：最近一次登记的实测最高负荷。', outages: '口径：截至所选日期一年内的停供分钟数。', nMinusOne: '口径：最大一路供入停用后，剩余容量是否仍够已承诺的用量。' },
    act: { use: '登记用量', capacity: '登记容量', outage: '登记停供', end: '恢复供应' }, actNote: { use: '期间内实测的最高负荷。', capacity: '自该日起的全部供入，替代以前登记的；合计即容量。', outage: '还没有恢复的，结束时间留空。' },
    field: { peak: '最高负荷', from: '期间起', to: '期间止（事实日期）', feeds: '供入（每行：名称 容量）', beganAt: '开始', endedAt: '结束', planned: '计划检修' }, badFeed: '这一行不是“名称 容量”：{line}', badMoment: '不是日期和时刻：{text}',
    kind: { power: '电', gas: '气', water: '水', drainage: '排水', steam: '蒸汽', telecom: '通信' },
  },
}
