import type { LabelledCase } from './labelled-case';

const lead = 'overview/lead';
const proactive = 'overview/proactive';
const management = 'overview/management';
const platform = 'overview/platform';
const oversight = 'overview/oversight';
const problems = 'problems/problems';
const preamble = (text: string) => ({ at: 'identity', says: text, identity: { preamble: text } });
const title = (text: string) => ({ at: 'identity', says: text, identity: { title: text } });
const signed = (signedOn: string) => ({ at: 'identity', says: signedOn, identity: { signedOn } });
const six =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';

/** Names, years, document numbers, punctuation, wrong words and personal data. */
export const wordCases: readonly LabelledCase[] = [
  // N3 年份
  { ...preamble('本报告所列数据的统计期限为2024年1月1日至2024年12月31日。'), finds: ['N3'] },
  { ...preamble('本报告所列数据的统计期限为2025年1月1日至2025年12月30日。'), finds: ['N3'] },
  { ...preamble('本报告所列数据的统计期限为2025年1月1日至2025年12月。'), finds: ['N3'] },
  { at: platform, says: '截至2024年12月31日，建成村级公开栏12处，均有专人维护。', finds: ['N3'] },
  { at: platform, says: '202525年建成村级公开栏12处，均有专人维护。', finds: ['N3'] },
  { ...title('青山镇人民政府2024年政府信息公开工作年度报告'), finds: ['N3', 'S4'] },
  {
    at: lead,
    says: '2024年，我镇认真贯彻《中华人民共和国政府信息公开条例》。',
    finds: ['N3'],
    severity: 'hint',
  },
  { ...preamble('本报告所列数据的统计期限为2025年1月1日至2025年12月31日。'), finds: [] },
  { ...preamble('本报告所列数据的统计期限自2025年1月1日起至12月31日止。'), finds: [] },
  { at: platform, says: '公开栏自2023年3月1日至2024年6月30日分批改造，现有专人维护。', finds: [] },
  {
    at: 'problems/improvements',
    says: '2026年，我镇将对更新慢的村逐月通报，安排专人上门指导。',
    finds: [],
  },
  { at: problems, says: '2024年年报查找的公开栏更新慢的问题，仍有2个村没有解决到位。', finds: [] },
  { at: platform, says: '截至2025年12月31日，建成村级公开栏12处，均有专人维护。', finds: [] },
  // N4 文号
  {
    ...preamble('根据《中华人民共和国政府信息公开工作年度报告格式》（国办发〔2021〕30号）编制。'),
    finds: ['N4'],
  },
  {
    ...preamble(
      '根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函【2021】30号）编制。',
    ),
    finds: ['N4'],
  },
  {
    ...preamble(
      '根据《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）编制。',
    ),
    finds: ['N4'],
  },
  {
    ...preamble(
      '根据《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制。',
    ),
    finds: ['N4'],
  },
  {
    ...preamble(
      '根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。',
    ),
    finds: [],
  },
  { ...preamble('根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。'), finds: [] },
  {
    ...preamble(
      '根据《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制。',
    ),
    year: 2020,
    finds: [],
  },
  { at: management, says: '落实国办发〔2018〕37号文件，规范性文件制发前逐级审核。', finds: [] },
  // N5 前言
  { ...preamble(`本报告包括${six}等四个部分。`), finds: ['N5'] },
  {
    ...preamble(
      `本报告包括${six.replace('存在的主要问题及改进情况', '存在的问题和改进措施')}六个部分。`,
    ),
    finds: ['N5'],
  },
  {
    ...preamble(`本报告包括${six.replace('其他需要报告的事项', '其他报告的事项')}。`),
    finds: ['N5'],
  },
  { ...preamble(`本报告包括${six}六个部分。`), finds: [] },
  { ...preamble('本报告由青山镇人民政府编制，向社会公布。'), finds: [] },
  // N6 自称和机关名
  { at: platform, says: '我街道在便民服务中心设查阅点，有专人维护。', finds: ['N6'] },
  {
    at: problems,
    says: '全街道公开栏更新不够及时，政策解读以文字为主，群众看不懂的情况仍有发生。',
    finds: ['N6'],
  },
  { at: lead, says: '2025年，白水镇认真贯彻《中华人民共和国政府信息公开条例》。', finds: ['N6'] },
  { at: lead, says: '请贵办对本镇政府信息公开工作给予指导。', finds: ['N6'] },
  { at: 'identity', says: '署名白水镇', identity: { signatory: '白水镇人民政府' }, finds: ['N6'] },
  { at: platform, says: '主要街道两侧和村口设公开栏，有专人维护。', finds: [] },
  { at: platform, says: '赴白水镇学习公开栏管理做法，派人参加全省培训会。', finds: [] },
  { at: platform, says: '全镇12个村都有公开栏，本镇网站专栏有专人维护。', finds: [] },
  { at: 'identity', says: '署名全称', identity: { signatory: '某某县青山镇人民政府' }, finds: [] },
  { at: platform, says: '本乡本土的宣传队每月到村讲解公开栏内容。', finds: [] },
  // N9 标点
  { at: platform, says: '完善公开栏管理制度,形成专人负责的机制。', finds: ['N9'] },
  { at: platform, says: '公开栏每月更新。。便民服务中心设查阅点。', finds: ['N9'] },
  { at: platform, says: '公开栏张贴《政府信息公开指南，有专人维护。', finds: ['N9'] },
  { at: platform, says: '公开栏(村级)每月更新，有专人维护。', finds: ['N9'] },
  { at: platform, says: '公开栏每月更新，便民服务中心设有查阅点，有专人维护', finds: ['N9'] },
  { at: platform, says: '公开栏、，便民服务中心查阅点有专人维护。', finds: ['N9'] },
  {
    at: platform,
    says: '公开栏每月10:30前更新，全年1,203条，访问地址 http://example.gov.cn/a,b 。',
    finds: [],
  },
  { at: platform, says: '1）公开栏每月更新；\n2）查阅点有专人维护。', finds: [] },
  {
    at: platform,
    says: '公开栏张贴《〈条例〉问答》，写明“随到随查”“当场答复”……有专人维护。',
    finds: [],
  },
  // N10 错别字
  { at: platform, says: '截止2025年12月31日，村级公开栏12处均有专人维护。', finds: ['N10'] },
  { at: management, says: '涉及公民权力和义务的规范性文件，公布前逐级审核。', finds: ['N10'] },
  { at: platform, says: '认真做好公开栏维护工作工作，有专人负责。', finds: ['N10'] },
  { at: platform, says: '按县里的布署更新公开栏，有专人维护。', finds: ['N10'] },
  { at: proactive, says: '在县政府网站主动公开信息86条，回应群众建议260余。', finds: ['N10'] },
  {
    at: management,
    says: '清理后保留现行有效的行政规范性文件。信息发布前逐级审核。',
    finds: ['N10'],
    severity: 'confirm',
  },
  { at: platform, says: '报名截止日期写在公开栏上，县政府政府网站专栏有专人维护。', finds: [] },
  {
    at: management,
    says: '召开信息公开工作工作会议，信息发布前逐级审核；依法行使权力和履行职责。',
    finds: [],
  },
  { at: platform, says: '的的确确做到有专人维护公开栏，群众了解办事流程。', finds: [] },
  { at: proactive, says: '在县政府网站主动公开信息86条，回应群众建议260余条。', finds: [] },
  // N11 用语
  { at: proactive, says: '在县政府网站做好政务信息公开，主动公开信息86条。', finds: ['N11'] },
  { at: proactive, says: '依据《条例》主动公开信息86条。', identity: {}, finds: [] },
  { at: lead, says: '2025年，我镇认真贯彻《条例》，做好主动公开。', finds: ['N11'] },
  { at: proactive, says: '推进政务公开和政务信息报送，在县政府网站主动公开信息86条。', finds: [] },
  { at: proactive, says: '在县政府网站主动公开信息86条，解读5份，发放宣传单300份。', finds: [] },
  { at: oversight, says: '“5.15”政务公开日开展宣传，接受监督考核。', finds: ['N11'] },
  { at: oversight, says: '“5·15”政务公开日开展宣传，接受监督考核。', finds: [] },
  // N12 个人信息
  {
    says: '2025年，本机关未收到政府信息公开申请。联系人身份证11010519491231002X。',
    finds: ['N12'],
    severity: 'confirm',
  },
  {
    says: '2025年，本机关未收到政府信息公开申请。咨询请拨打13912345678。',
    finds: ['N12'],
    severity: 'hint',
  },
  {
    says: '2025年，本机关未收到政府信息公开申请。上年申请人周小禾不服答复。',
    finds: ['N12'],
    severity: 'confirm',
  },
  {
    at: platform,
    says: '镇长罗大川担任组长，公开栏有专人维护。',
    finds: ['N12'],
    severity: 'hint',
  },
  {
    at: platform,
    says: '公开栏写明电话139****5678，有专人维护。',
    finds: ['N12'],
    severity: 'hint',
  },
  { says: '2025年，本机关未收到政府信息公开申请。咨询电话0000-62345678。', finds: [] },
  { says: '2025年，本机关未收到政府信息公开申请。统一编号110105194912310021。', finds: [] },
  { says: '2025年，本机关未收到政府信息公开申请。上年申请人周某不服答复。', finds: [] },
  { at: platform, says: '镇长任组长，分管副镇长牵头，公开栏有专人维护。', finds: [] },
  { at: platform, says: '申请人要求当面查阅的，由窗口引导；申请人许可后登记联系方式。', finds: [] },
  // N14 落款
  { ...signed('2025-12-25'), finds: ['N14'] },
  { ...signed('2026-02-14'), finds: ['N14'] },
  { ...signed(''), finds: ['N14'] },
  { ...signed('2026-01-31'), finds: [] },
  {
    at: 'identity',
    says: '县级政府三月公布',
    identity: {
      organization: '青山县人民政府',
      officeKind: 'county',
      title: '',
      signedOn: '2026-03-20',
    },
    finds: [],
  },
  // S4 标题
  { ...title('政府信息公开工作年度报告'), finds: ['S4'] },
  { ...title('青山镇人民政府2025年政府信息公开年度工作报告'), finds: ['S4'] },
  { ...title('青山镇人民政府2025年度政府信息公开工作年度报告'), finds: ['S4'], severity: 'hint' },
  { ...title('青山镇人民政府\n2025年政府信息公开工作年度报告'), finds: [] },
  // S5 残留
  { at: platform, says: '在××网站开设专栏，有专人维护。', finds: ['S5'] },
  { at: platform, says: '专栏有专人维护。</p>', finds: ['S5'] },
  { at: lead, says: '（文字描述）', finds: ['S5'] },
  {
    at: lead,
    says: '根据您提供的材料，2025年我镇认真做好政府信息公开工作。以上内容仅供参考。',
    finds: ['S5'],
  },
  { at: lead, says: '**2025年**，我镇认真做好政府信息公开工作。', finds: ['S5'] },
  { at: lead, says: '2025年□待填月，我镇认真做好政府信息公开工作。', finds: ['S5'] },
  { at: platform, says: '按照您的建议栏目改版，《〈条例〉解读》有专人维护。', finds: [] },
  { at: platform, says: '公开栏写明“申请—受理—答复”流程，有专人维护；AI导办设备1台。', finds: [] },
  // N1, N2, N18 总体情况
  { at: oversight, says: '', finds: ['N1'] },
  { at: 'overview/onApplication', says: '', finds: ['N1'] },
  { at: oversight, says: '全年开展业务培训2次，接受群众监督。', finds: ['N18'] },
  {
    at: oversight,
    says: '全年开展业务培训2次，接受群众监督。',
    identity: { organization: '青山街道办事处', officeKind: 'subdistrict', title: '' },
    finds: ['N6'],
  },
  { at: lead, says: '公开工作扎实推进。'.repeat(120), finds: ['N2'] },
  { at: lead, says: '公开工作扎实推进。'.repeat(105), year: 2020, finds: [] },
  {
    at: lead,
    says: '2025年，我镇认真做好政府信息公开工作。',
    own: [{ heading: '教育培训', text: '全年开展业务培训2次。' }],
    finds: [],
  },
  // off by default
  { at: management, says: '做好敏感时期的舆论监管，信息发布前逐级审核。', finds: [] },
  {
    at: management,
    says: '做好敏感时期的舆论监管，信息发布前逐级审核。',
    on: ['N13'],
    finds: ['N13'],
  },
  { at: management, says: '收集舆情后及时回应，信息发布前逐级审核。', on: ['N13'], finds: [] },
];
