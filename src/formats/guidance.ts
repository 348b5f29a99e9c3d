import type { WritingPrompt } from '../domain';

/** What both formats ask of the person who fills them in, in our words. */

export const narrativePrompts = {
  lead: '用一小段话概括全年工作。',
  proactive: '本年主动公开了多少条信息，通过哪些渠道，重点公开了什么。',
  onApplication: '收到多少件申请，怎样办理的。没有收到也写一句。',
  management: '信息的制作、审核、更新和规范性文件管理。',
  platform: '网站、新媒体、公开栏、查阅点等的建设和维护。',
  oversight: '培训、检查、工作考核、社会评议和责任追究结果情况。',
  problems: '查找具体的问题，与上年不雷同。',
  improvements: '对应上面的问题，写采取的和将要采取的措施，以及上年问题的改进结果。',
  informationFee: '依据《政府信息公开信息处理费管理办法》收取信息处理费的情况，在这里报告。',
  other: '本机关认为需要报告的其他事项；没有的可以不写，写一句更完整。',
} as const;

const asked = (text: string): WritingPrompt => ({ text, origin: '国办规定' });
const byLaw = (text: string): WritingPrompt => ({ text, origin: '法律法规' });
const usual = (text: string): WritingPrompt => ({ text, origin: '惯例' });

/** What may be written in each box: asked for by the notice, or usual. */
export const writingPrompts: Readonly<
  Record<keyof typeof narrativePrompts, readonly WritingPrompt[]>
> = {
  lead: [
    usual('一两句话：本年依据什么、总体怎样做的。不写也可以。'),
    asked('聚焦主题、简明客观，不写与信息公开无关的工作。'),
  ],
  proactive: [
    asked('本年主动公开的情况。'),
    usual('各渠道发布的数量：网站、新媒体、公开栏。总数要等于各项之和。'),
    usual('重点公开了哪些领域，解读、回应了什么。'),
  ],
  onApplication: [
    asked('依申请公开的情况。件数要与表三一致。'),
    usual('收到、办结、结转各几件，办理结果各几件；没有收到也写一句。'),
    usual('有没有因此引起的行政复议、行政诉讼，要与表四一致。'),
  ],
  management: [
    asked('政府信息管理的情况。'),
    usual('规范性文件制发、废止、现行有效各几件，要与表二一致。'),
    usual('发布前怎样审核、做保密审查，旧信息怎样清理、更新、归档。'),
  ],
  platform: [
    asked('公开平台建设的情况。'),
    usual('网站专栏、新媒体账号、村务公开栏、查阅点各有几个，怎样维护。'),
  ],
  oversight: [
    byLaw('各级人民政府要写工作考核、社会评议和责任追究结果（《政府信息公开条例》第五十条）。'),
    usual('街道办事处和部门不是一级政府，这三项没有的可以不写。'),
    usual('培训、检查各几次，发现什么、怎样整改。'),
  ],
  problems: [
    asked('实事求是、明确具体，避免笼统模糊、泛泛而谈。'),
    usual('写明问题出在哪个环节、有什么表现，一般两三条。'),
  ],
  improvements: [
    asked('改进举措要有实效性，不得年年雷同。'),
    usual('与上面的问题一一对应，写明谁来做、什么时候做到。'),
    usual('上年写过的问题，本年改得怎样。'),
  ],
  informationFee: [
    asked('收取信息处理费的，在这里专门报告。'),
    usual('发出收费通知几件，应收、实收各多少元；没有收取也写一句。'),
  ],
  other: [
    asked('其他文件专门要求在年度报告中报告的事项。'),
    usual('对表中数字的说明，如修订几件、到期失效几件。'),
    usual('没有的，写“无其他需要报告的事项。”'),
  ],
};

/** Words that show an aspect of 总体情况 to be spoken of, under whatever heading. */
export const aspectWords: Readonly<Record<string, readonly string[]>> = {
  proactive: ['主动公开', '公开信息', '公开各类信息', '发布信息', '公开政府信息', '信息公开'],
  onApplication: ['依申请', '申请公开', '公开申请', '申请'],
  management: ['信息管理', '保密审查', '审核', '规范性文件', '归档', '清理', '台账', '管理制度'],
  platform: ['平台', '网站', '公众号', '新媒体', '公开栏', '公示栏', '公告栏', '专栏', '查阅'],
  oversight: ['监督', '考核', '评议', '责任追究', '培训', '检查', '保障'],
};

export const questionTexts = {
  applications: '本年收到过政府信息公开申请吗（含上年没办完的）？',
  disputes: '因政府信息公开被申请过行政复议、提起过行政诉讼吗？',
} as const;

/** 立法法第九十一条至第九十三条: offices at county level and below make no 规章. */
export const rulemakingPreset = {
  id: 'noRulemakingPower',
  label: '规章',
  officeKinds: ['town', 'township', 'subdistrict', 'county'],
  reason: '本级无规章制定权',
} as const;
