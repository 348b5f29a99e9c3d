import type { LabelledCase } from './labelled-case';

const lead = 'overview/lead';
const platform = 'overview/platform';
const preamble = (text: string) => ({ at: 'identity', says: text, identity: { preamble: text } });
const bureau = {
  organization: '永丰县审计局',
  officeKind: 'department',
  title: '永丰县审计局2025年政府信息公开工作年度报告',
} as const;
const bureauLead = '2025年，我局认真贯彻《中华人民共和国政府信息公开条例》。';
const form = '《中华人民共和国政府信息公开工作年度报告格式》';
const six =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';

/** How published reports cite, list, date and call themselves; the sentences are new. */
export const webPreambleCases: readonly LabelledCase[] = [
  // 前言
  { ...preamble(`根据${form}（国办公开办函〔202130号）编制。`), finds: ['N4', 'N9'] },
  { ...preamble(`根据${form}（国办公开办函2021〕30号）编制。`), finds: ['N4', 'N9'] },
  { ...preamble(`根据${form}（国办公开办函〔2021〕60号）编制。`), finds: ['N4'] },
  { ...preamble(`根据${form}（国办公开函〔2021〕30号）编制。`), finds: ['N4'] },
  {
    ...preamble(`根据${form}（国办公开办函〔2021〕第30号）编制。`),
    finds: ['N4'],
    severity: 'hint',
  },
  { ...preamble(`根据${form}（国办公开办函〔2021〕 30 号）编制。`), finds: [] },
  { ...preamble(`根据${form}（国办公开办函〔2021〕30号，以下简称《格式》）编制。`), finds: [] },
  {
    ...preamble('根据《国务院关于深化改革的意见》（国函〔2021〕30号）和县政府的要求编制。'),
    finds: [],
  },
  {
    ...preamble('按照《关于机构改革后政务公开的通知》（国办公开办函〔2019〕51号）编制。'),
    finds: [],
  },
  {
    ...preamble('根据《关于印发<中华人民共和国政府信息公开工作年度报告格式>的通知》编制。'),
    finds: ['N9'],
  },
  {
    ...preamble('根据《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》编制。'),
    finds: [],
  },
  { ...preamble('全文包括总体情况、公开的内容、存在的问题和改进措施四个部分。'), finds: ['N5'] },
  {
    ...preamble(
      '本报告由政府信息公开工作概况、主动公开情况、依申请公开情况、复议诉讼情况、主要问题和措施等组成。',
    ),
    finds: ['N5'],
  },
  {
    at: lead,
    says: `2025年，本报告由${six.replace('总体情况、', '')}等六部分组成。`,
    finds: ['N5'],
  },
  {
    ...preamble(
      `本报告由“${six.split('、').slice(0, 3).join('”“')}”“政府信息公开行政复议、行政诉讼情况”“存在的主要问题及改进情况”“其他需要报告的事项”六个部分组成。`,
    ),
    finds: [],
  },
  { at: lead, says: `2025年，本报告由${six}等六部分组成。`, finds: [] },
  {
    at: lead,
    says: '2025年，主要从主动公开、依申请公开、平台建设、监督保障等方面推进政府信息公开工作。',
    finds: [],
  },
  {
    at: lead,
    says: '全年工作重点包括就业、教育、养老三个方面，群众反映的主要问题得到解决。',
    finds: [],
  },
  {
    ...preamble('全文包括总体情况、公开的内容、存在的问题和改进措施四个部分。'),
    year: 2019,
    finds: ['N5'],
    severity: 'hint',
  },
  { ...preamble('本报告所列数据的统计期限自2024年1月1日起，至2024年12月31日止。'), finds: ['N3'] },
  { ...preamble('本报告所列数据的统计期限自2025年1月1日起，至2025年12月31日止。'), finds: [] },
  // 日期
  { ...preamble('本报告所列数据截止日期为20251231日。'), finds: ['N3'] },
  { at: platform, says: '截至202512月31日，建成村级公开栏12处，均有专人维护。', finds: ['N3'] },
  { at: platform, says: '编号2025123的公开栏于2025年12月3日启用，有专人维护。', finds: [] },
  {
    ...preamble('根据《县政府办公室关于做好2024年度政府信息公开工作年度报告编制的通知》编制。'),
    finds: ['N3'],
    severity: 'hint',
  },
  {
    ...preamble('根据《县政府办公室关于做好2025年度政府信息公开工作年度报告编制的通知》编制。'),
    finds: [],
  },
  { ...preamble('根据《关于做好2025年政务公开总结和2026年思路的通知》编制。'), finds: [] },
  {
    ...preamble('全文包括2025年重点工作、存在的不足，以及主动公开、依申请公开、行政复议等数据。'),
    finds: [],
  },
  // 自称和口气
  {
    at: lead,
    says: '2025年，永平县审计局政府信息公开工作扎实推进。',
    identity: bureau,
    finds: ['N6'],
  },
  { at: lead, says: '2025年，永丰县审计局政府信息公开工作扎实推进。', identity: bureau, finds: [] },
  {
    at: lead,
    says: '2025年，县审计局认真公开审计结果，赴永平县审计局学习。',
    identity: bureau,
    finds: [],
  },
  { says: '受理向市政府及市政府办公室提出的政府信息公开申请0件。', finds: ['N6'] },
  { at: lead, says: '2025年，组织推动全省政府信息公开工作，责任到人。', finds: ['N6'] },
  { at: lead, says: '2025年，扎实推进乡政府信息公开各项工作。', finds: ['N6'] },
  {
    at: lead,
    says: '2025年，我局认真公开审计结果，我镇群众满意。',
    identity: bureau,
    finds: ['N6'],
  },
  { at: lead, says: bureauLead, identity: bureau, finds: [] },
  {
    at: lead,
    says: '2025年，我局派员参加我县乡镇审计，公开审计结果。',
    identity: bureau,
    finds: [],
  },
  { at: lead, says: '2025年，按照全省政府信息公开工作要求，推进乡镇政府信息公开。', finds: [] },
  { at: lead, says: '2025年，向县政府办公室报送政府信息公开材料，责任到人。', finds: [] },
];
