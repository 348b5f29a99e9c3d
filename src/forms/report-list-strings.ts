import type { ReportState } from './report-list-model';

/** Every word of the report list. */
export const words = {
  title: '政府信息公开工作年度报告',
  privacy: '不联网、不上传，内容只存在这台电脑。请勿录入涉密内容。',
  create: '新建年报',
  createBlank: '新建空白年报',
  openBackup: '打开备份文件',
  openLastYear: '打开去年的年报（Word/WPS）',
  catalogue: '检查项目',
  backup: '备份与清除',
  dropHere: '松开鼠标，打开这个备份文件',
  oneFileOnly: '一次只能打开一个备份文件。请把文件一个一个拖进来。',
  none: '还没有年报，从这里开始',
  noneHelp: '填到一半关掉也不会丢，下次在这里接着填。已有备份的，',
  lastYearTitle: '从去年的年报开始',
  lastYearHelp:
    '有去年的 Word、WPS、PDF 或网页，用这个最省事：上年结转数自动带过来，去年的数和文字放在旁边对照。',
  blankTitle: '从头填一份',
  blankHelp: '没有去年的文件，从头填。先答五问，答“没有”的，相关各格自动填 0。',
  exampleTitle: '看一份填好的样例',
  exampleHelp: '先看填好的是什么样。机关和数字都是虚构的，另开一份，看完可以删掉。',
  exampleKind: '本单位是',
  noneMatches: '没有符合条件的年报。',
  listName: '年报列表',
  filter: '筛选',
  clearFilters: '清除筛选',
  all: '全部',
  // Not the words of the boxes in 基本信息: nobody should mistake one for the other.
  filterYear: '年度',
  filterOrganization: '机关',
  filterState: '状态',
  year: '报告年度',
  organization: '机关名称',
  state: '状态',
  changedAt: '最后修改',
  acts: '操作',
  organizationBlank: '（未填机关名称）',
  yearBlank: '未填',
  nextYear: '编下一年',
  nextYearHelp: '以这份为上一年的报告，新建下一年度的报告',
  delete: '删除',
  restore: '恢复',
  purge: '彻底删除',
  purgeHelp: '这份年报连同台账、修改记录都从这台电脑删掉，找不回来。已经下载的文件不动。',
  cancel: '取消',
  saveUnreadable: '另存为文件',
  unreadableHelp: '这些内容原样留在这台电脑里，没有改动。请另存为文件，交给技术人员查看。',
} as const;

export const stateWords: Readonly<Record<ReportState, string>> = {
  empty: '未开始',
  partial: '填写中',
  wrong: '须改正',
  ready: '可导出',
  exported: '已导出',
};

export const countText = (total: number, shown: number): string =>
  shown === total ? `共 ${total} 份` : `共 ${total} 份，显示 ${shown} 份`;

export const deletedText = (count: number): string => `最近删除（${count}）`;

export const unreadableText = (count: number): string => `有 ${count} 份内容读不出来`;

export const ordinalText = (position: number): string => `第 ${position} 份`;

export const organizationText = (organization: string): string =>
  organization.trim() === '' ? words.organizationBlank : organization;

export const yearText = (year: string): string =>
  year.trim() === '' ? words.yearBlank : year.trim();

/** Nothing for a report that was never corrected. */
export const editionText = (edition: number): string =>
  edition === 1 ? '' : `（第${String(edition)}版）`;

/** “青山镇人民政府，2025 年度”: tells one row's buttons from another's. */
export const reportName = ({ organization, year }: { organization: string; year: string }) =>
  [
    organization.trim() === '' ? '未填机关' : organization.trim(),
    year.trim() === '' ? '未填年度' : `${year.trim()} 年度`,
  ].join('，');

export const purgeTitle = (report: { organization: string; year: string }): string =>
  `彻底删除“${reportName(report)}”？`;

/** 2026-01-09 10:32, in the time zone of this computer. */
export function dateTimeText(time: number): string {
  const date = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
