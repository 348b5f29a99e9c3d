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
  other: '本机关认为需要报告的其他事项；没有也写一句。',
} as const;

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
