import type { Deliverable, Due, Milestone, Opinion } from '../../domain';

/** Words of the page 报送与送审. */

export const milestoneNames: Readonly<Record<Milestone, string>> = {
  firstDraft: '初稿',
  sealed: '定稿盖章',
  online: '网站发布',
};

export const milestoneDone: Readonly<Record<Milestone, string>> = {
  firstDraft: '初稿已交',
  sealed: '定稿已交',
  online: '已发布',
};

const acts: Readonly<Record<Milestone, string>> = {
  firstDraft: '交初稿',
  sealed: '交定稿盖章件',
  online: '在网站发布',
};

export const deliverableNames: Readonly<Record<Deliverable, string>> = {
  paper: '纸质盖章件',
  word: 'Word',
  pdf: 'PDF',
  workbook: '数据汇总表',
  webAddress: '网站链接',
};

export const opinionStates: readonly (readonly [Opinion['state'], string])[] = [
  ['', '还在处理'],
  ['changed', '已改'],
  ['explained', '已说明'],
];

/** “1月10日”; with its year where that is not this one. */
export function dayText(day: string, today: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const short = `${String(Number(month))}月${String(Number(date))}日`;
  return today.startsWith(year) ? short : `${year}年${short}`;
}

/** What is due next, or plainly that it is past. */
export function dueText({ milestone, day, daysLeft, isLegal }: Due, today: string): string {
  const by = dayText(day, today);
  const law = isLegal ? '（法定最迟）' : '';
  if (daysLeft > 0) {
    return `下一步：${by}前${acts[milestone]}${law}，还有 ${String(daysLeft)} 天。`;
  }
  if (daysLeft === 0) return `下一步：${acts[milestone]}${law}，今天是最后一天。`;
  return `${by}前应${acts[milestone]}${law}，已过 ${String(-daysLeft)} 天。`;
}

export function daysLeftText(daysLeft: number): string {
  if (daysLeft === 0) return '今天是最后一天';
  return daysLeft > 0 ? `还有 ${String(daysLeft)} 天` : `已过 ${String(-daysLeft)} 天`;
}
