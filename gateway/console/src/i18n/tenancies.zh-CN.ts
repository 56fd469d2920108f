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
  utility: {
    kind: { power: '电', gas: '气', water: '水', drainage: '排水', steam: '蒸汽', telecom: '通信' },
  },
}
