import { printedDate, standardTitle } from '../../domain';
import type { DocumentBlock, DocumentModel, Opinion, Report } from '../../domain';
import { listGrid } from '../check-report-grid';
import { aroundDifference } from './brief';
import type { Change } from './changes';

interface ReplyInput {
  readonly report: Report;
  readonly opinions: readonly Opinion[];
  /** Day on which the opinions came, and what has changed since; `null` where it is not known. */
  readonly since: { readonly day: string; readonly changes: readonly Change[] } | null;
}

/** “修改情况说明”: each opinion of the county with what came of it. Goes to the county only. */
export function replyToOpinions({ report, opinions, since }: ReplyInput): DocumentModel {
  return {
    title: `${standardTitle(report)}修改情况说明`,
    organization: report.identity.organization.trim(),
    blocks: [
      { kind: 'title', text: '修改情况说明' },
      { kind: 'paragraph', text: leadSentence(report, opinions, since?.day ?? null) },
      { kind: 'table', section: 'opinions', grid: opinionsGrid(opinions) },
      ...changeBlocks(since?.changes ?? []),
      { kind: 'paragraph', text: SIGNED },
    ],
  };
}

const SIGNED = ['经办人：', '审核人：', '日期：'].join('\u3000'.repeat(4));

function leadSentence(report: Report, opinions: readonly Opinion[], day: string | null): string {
  const count = (state: Opinion['state']) =>
    opinions.filter((opinion) => opinion.state === state).length;
  const parts = [
    [count('changed'), '已改'],
    [count('explained'), '已说明'],
    [count(''), '还在处理'],
  ] as const;
  const counted = parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${what} ${number} 条`);
  const came = day === null ? '收到' : `${printedDate(day)}收到`;
  return `《${standardTitle(report)}》${came}修改意见 ${opinions.length} 条，${counted.join('，')}。`;
}

const stateNames = { '': '还在处理', changed: '已改', explained: '已说明' } as const;

function opinionsGrid(opinions: readonly Opinion[]) {
  const rows = opinions.map(({ text, state, note }, index) => [
    `${index + 1}. ${text.trim()}`,
    stateNames[state],
    note.trim(),
  ]);
  return listGrid([4000, 1200, 3644], ['意见原文', '结果', '修改情况'], rows);
}

/** More would not fit on the page beside the opinions. */
const MOST_CHANGES = 12;
const LONGEST_TEXT = 60;

/** Totals follow by themselves: the county asked about what they are made of. */
function changeBlocks(all: readonly Change[]): readonly DocumentBlock[] {
  const changes = all.filter(({ isTotal }) => isTotal !== true);
  if (changes.length === 0) return [];
  const rows = changes.slice(0, MOST_CHANGES).map(({ name, ...texts }) => {
    const { before, after } = aroundDifference(texts.before, texts.after, LONGEST_TEXT);
    return [name, orBlank(before), orBlank(after)];
  });
  const more = changes.length - rows.length;
  const rest = more > 0 ? [[`另有 ${more} 处改动`, '', '']] : [];
  return [
    { kind: 'subheading', text: `退回以后改动 ${changes.length} 处` },
    {
      kind: 'table',
      section: 'changes',
      grid: listGrid([3044, 2900, 2900], ['位置', '原来', '现在'], [...rows, ...rest]),
    },
  ];
}

function orBlank(text: string): string {
  return text === '' ? '（空）' : text;
}
