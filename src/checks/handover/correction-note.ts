import { printedDate, standardTitle } from '../../domain';
import type { DocumentBlock, DocumentModel, Report } from '../../domain';
import { listGrid } from '../check-report-grid';
import { aroundDifference } from './brief';
import type { Change } from './changes';

interface CorrectionInput {
  readonly report: Report;
  /** Number of the edition that takes the place of the published one. */
  readonly edition: number;
  readonly reason: string;
  /** From what was published to what is in its place. */
  readonly changes: readonly Change[];
  readonly today: string;
}

/** “更正说明”: what was wrong in the published report and what takes its place. May be published. */
export function correctionNote(input: CorrectionInput): DocumentModel {
  const { report, edition, reason, changes, today } = input;
  const title = standardTitle(report);
  const { organization, signatory } = report.identity;
  const signature = signatory.trim() === '' ? organization.trim() : signatory.trim();
  const why = reason.trim().replace(/[。；;]+$/, '');
  const lead = `《${title}》公布后，经核对有以下内容需要更正，以更正后的第${String(edition)}版为准。`;
  return {
    title: `${title}更正说明`,
    organization: organization.trim(),
    blocks: [
      { kind: 'title', text: '更正说明' },
      { kind: 'paragraph', text: why === '' ? lead : `${lead}原因：${why}。` },
      ...changeBlocks(changes),
      ...(signature === '' ? [] : [{ kind: 'signature', text: signature } as const]),
      { kind: 'date', text: printedDate(today) },
    ],
  };
}

const LONGEST_TEXT = 160;

function changeBlocks(changes: readonly Change[]): readonly DocumentBlock[] {
  if (changes.length === 0) return [{ kind: 'paragraph', text: '与已公布的相比，还没有改动。' }];
  const rows = changes.map(({ name, ...texts }) => {
    const { before, after } = aroundDifference(texts.before, texts.after, LONGEST_TEXT);
    return [name, orBlank(before), orBlank(after)];
  });
  return [
    {
      kind: 'table',
      section: 'corrections',
      grid: listGrid([3044, 2900, 2900], ['位置', '更正前', '更正后'], rows),
    },
  ];
}

function orBlank(text: string): string {
  return text === '' ? '（空）' : text;
}
