/** The words of the books that offices keep: batches, confirmation sheets, quota, templates of letters, versions of rules. `books.en.ts` has the same keys. */
export default {
  batch: {
    note: '{n} 批 · 截至 {day}', undoneOn: '{day} 已撤销：{reason}', stands: '已入库', writes: '本批写入 {n} 户年', open: '查看 {name}', version: '版次', day: '事实日期', kind: '性质', kinds: { reported: '上报', corrected: '更正' }, standing: '现况', last: '现行', replaced: '已被取代或撤回', nothing: '本批没有写入任何数据：各行与账册相同，或有错误。', sheet: '看单',
    closed: '本批的行、提示和差异含企业数据，由规划/经信和审计查看。', toData: '去导入', none: '该日以前还没有导入过企业年度数据。在“数据归集”选择一个文件即可试导入。', noMessages: '没有错误和提示。', undoNote: '本批写入的全部撤回；此后又改过的数据不能撤，服务端会指出是哪几户。',
    define: { rows: '口径：文件中有内容的行，不含表头。', created: '口径：账册中原来没有的户年。', updated: '口径：与账册不同、已更正的户年。', unchanged: '口径：与账册完全相同的行。', failed: '口径：有错误、未入库的行。' },
  },
  quota: {
    note: '{n} 个账户 · 截至 {day} · 亩数按 1 亩 = 2000/3 m² 折算', account: '{year} 年 · {zone}', county: '县本级', open: '开立账户', year: '年度', allYears: '全部年度', zone: '片区', zoneHint: '片区（县本级则留空）', none: '该日没有指标账户。由自然资源局开立一个，再登记下达。', noneOf: '没有这一年度的账户。', ledger: '指标台账', ledgerNote: '按事实日期排列，每行写明办理后的余额', history: '账户履历与更正', historyNote: '写错的可以重述或撤销，先看会变动什么', noBatch: '还没有批次。登记“批次预留”后，转用批准即在此使用指标。',
    column: { opening: '期初', allotted: '年度下达', direct: '重大项目配置', earned: '增存挂钩', transferredIn: '调入', transferredOut: '调出', reserved: '预留', consumed: '已使用', returned: '退回', expired: '作废', available: '可用' },
    define: {
      opening: '口径：开立账户时结转的指标。', allotted: '口径：上级按年度计划下达的指标。', direct: '口径：上级为重大项目直接配置的指标。', earned: '口径：处置存量土地奖励的指标；比例按处置当日的规则版本。', transferredIn: '口径：从其他账户调入的指标。', transferredOut: '口径：调出到其他账户的指标。', reserved: '口径：为尚未批准转用的批次预留的指标。', consumed: '口径：农用地转用已批准的批次；自批准之日起使用，与出让无关。',
      returned: '口径：退回上级的指标。', expired: '口径：逾期未用而作废的指标。', available: '口径：期初 + 下达 + 配置 + 奖励 + 调入 − 调出 − 预留 − 已使用 − 退回 − 作废；任何一天都不小于零。',
    },
    kind: {
      quota_account_opened: '开立账户', quota_allotted: '指标下达', quota_earned: '增存挂钩奖励', quota_transferred_in: '指标调入', quota_transferred_out: '指标调出', quota_reserved: '批次预留', quota_released: '批次撤回', quota_consumed: '转用批准（使用）', quota_returned: '指标退回', quota_expired: '指标作废',
    },
    line: { day: '事实日期', kind: '事项', batch: '批次', change: '可用增减（亩）', available: '可用（亩）', reserved: '预留（亩）', consumed: '已使用（亩）' }, batches: '批次', batchesNote: '批准之日起使用指标；两年未实施，批准文件失效', parcels: '宗地', approval: '批准', waiting: '待批准', lapse: '批准失效', lapseWhy: '为什么是 {day}', organ: { province: '省政府', stateCouncil: '国务院', city: '市政府' },
    act: { open: '开立指标账户', allotments: '下达', 'stock-rewards': '增存挂钩奖励', transfers: '调剂', returns: '退回', expiries: '作废', reservations: '批次预留', releases: '撤回批次', conversions: '登记转用批准' }, enter: '登记', onlyBureau: '由自然资源局登记', earned: '奖励 {mu} 亩：处置面积 × {share}（规则第 {edition} 版）。',
    field: { opening: '期初指标（m²）', kind: '下达方式', kinds: { annual: '年度计划', keyProject: '重大项目直接配置' }, area: '面积（m²）', disposed: '处置存量土地（m²）', to: '调入账户', batch: '批次名称', parcels: '宗地与面积（m²）', parcelsHint: '每行一宗：宗地代码 空格 农转面积（m²），如 510799011001GB00093 12000', approvedBy: '批准机关', arable: '{code} 耕地（m²）', basic: '{code} 含永久基本农田', offset: '{code} 占补平衡凭证（有耕地必填）' },
    unreadable: '第 {n} 行读不懂：{line}。每行写宗地代码、空格、面积。', noParcel: '没有这宗地：{code}',
  },
  template: {
    note: '母版由自然资源局维护 · 截至 {day}', kind: '文书', edition: '第 {n} 版', since: '自', paper: '依据', shipped: '平台初始模板', master: '母版', masterNote: '双大括号里的名称由案件自动填写', versions: '历次版本', recorded: '入库', download: '下载母版', edit: '发布新版', upload: '选择改好的母版（.txt）', text: '标题与正文', textHint: '第一行是标题，以后每段一行；可在此修改，也可下载母版改好后选择文件。', names: '可用的名称', onlyBureau: '由自然资源局发布', latest: '最新', unreadable: '文件里没有标题和正文。第一行写标题，以后每段一行。', none: '该日还没有模板。', publishNote: '已制发的文书不变；新版自事实日期起用于新制发的文书。', see: '查看 {title}',
    name: {
      agreedStart: '约定动工日', approvalDocumentNumber: '批准文号', approvedBy: '批准机关', area: '面积', branch: '处置方向', category: '类别', cause: '原因', code: '宗地或单元代码', correctedNumber: '被更正文号', correctedOn: '更正日', corrections: '更正内容', criterion: '低效标准', evidence: '依据', facts: '认定事实', fee: '闲置费', feeInCapitals: '闲置费大写', hearingFor: '听证事项', holder: '使用权人', holderCode: '信用代码', idleDaysGross: '闲置天数（毛）', idleDaysNet: '闲置天数（净）', limb: '情形',
      measured: '实测值', measures: '整改措施', newStart: '新动工日', number: '文号', openedOn: '立案日', option: '处置方式', paper: '文书名称', price: '价款', reason: '理由', rectifyBy: '整改期限', route: '退出路径', serviceMethod: '送达方式', servedOn: '送达日', servedTo: '受送达人', terms: '方案内容', threshold: '标准值', withdrawnNumber: '被撤回文号',
    },
  },
  versions: {
    note: '{n} 项规则 · {day} 的版本', service: '哪个服务', services: { land: '土地', factories: '厂房', reclamation: '腾笼换鸟', yield: '亩产效益' }, rule: '规则', edition: '版次', place: '适用地区', from: '生效', to: '失效', inForce: '现行', paper: '来源文件', recorded: '入库', shipped: '随平台提供', outside: '该日不在任何版本的有效期内，暂用最近一版', see: '查看 {title}', figures: '参数', figure: '参数', value: '数值', unit: '单位', mark: '核对', source: '出处', all: '历次版本', shown: '正在看', changed: '与上一版不同', noChange: '与上一版相同', none: '这个服务没有带参数的规则。',
    edit: '拟新版', stop: '放弃修改', publish: '发布新版', publishNote: '{n} 处改动。新版自生效日起适用；以前各日的计算不变。', byRole: '由{who}发布', field: { place: '适用地区', validTo: '失效日期（文件未写则留空）', effectiveOn: '生效日期' }, was: '原 {n}', valueOf: '{name} 数值', sourceOf: '{name} 出处',
    marks: { read: '已核', partlySeen: '部分核对', recalled: '待核', recommended: '建议值' }, markNote: { read: '已在所列出处读到', partlySeen: '见于摘要或转载', recalled: '凭记忆，使用前须核对', recommended: '法规未规定，平台建议' },
    units: { yuanPerHectare: '元/公顷', ratio: '比值', share: '比例', weight: '权重', months: '个月', days: '天', yuanPerSquareMetre: '元/m²', years: '年', workingDays: '工作日', points: '分', tenThousandYuanPerMu: '万元/亩', yuanPerCubicMetre: '元/m³', tenThousandYuanPerHectare: '万元/公顷', sharePerDay: '每日比例', hectares: '公顷', flag: '是否（1/0）', yuanPerKilowattHour: '元/千瓦时', yuanPerSquareMetreYear: '元/m²·年', yuanPerSquareMetreMonth: '元/m²·月', tenThousandYuan: '万元', squareMetres: 'm²', sharePerYear: '每年比例', quarters: '季', peoplePerMu: '人/亩', mu: '亩' },
  },
  counts: {
    payment: { paid: '口径：所选日期前已登记缴纳的出让价款。', outstanding: '口径：成交价 − 已缴；未到期的分期也在内。', overdue: '口径：约定缴款日已过、尚未缴清的分期金额。', interest: '口径：逾期金额 × 合同违约金日率 × 逾期天数，算到所选日期；日率按签约日的规则版本。' },
    ranking: {
      rank: '口径：同一组（规上、规下）内按总分排名；豁免、数据不足和用地不足的不排名。', class: '口径：按规则集的比例和上限由名次定类，再适用一票否决、封顶和保护。', land: '口径：自有 − 出租 + 承租 − 核减，按全年实际天数加权（亩）。', total: '口径：各指标得分之和加上有上限的加减分。', indicator: '口径：{name}与基准 {baseline} 比较得分，权重 {n} 分，封顶和缺数处理按规则集；* 为缺数据。', why: '口径：影响该户等级的最后一条理由；逐项算分点企业名称查看。',
    },
    plan: {
      landFreedMu: '口径：在比较期末之前原权利人已离开的宗地面积。', landReusedMu: '口径：期末之前新项目已取得的宗地面积。', landIdleMu: '口径：期末时无权利人、已腾出未用或仍闲置的宗地面积。', floorsReusedSquareMetres: '口径：期末之前新承租人已取得的厂房面积。', floorsVacantSquareMetres: '口径：期末时空置的厂房面积。', taxTenThousandYuanPerYear: '口径：已取得宗地的项目承诺的亩均税收 × 面积；现使用人的纳税不在内。', taxPerMu: '口径：承诺税收 ÷ 参加比较的全部宗地面积。', jobs: '口径：已取得宗地的项目承诺的每亩就业 × 面积。',
      months: '口径：最晚办完的一条处置路径需要的月数，按路径规则。', costYuan: '口径：各处置路径需公共支付的金额合计，按路径规则。', idleCostYuan: '口径：闲置资产每日闲置成本 × 天数，算到再利用或期末。',
    },
  },
}
