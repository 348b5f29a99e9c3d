import type { Finding, Progress, ReportDraft, ReportFormat } from '../../domain';
import { severityNames, stepNames, words } from '../strings';

interface OpenMattersInput {
  readonly format: ReportFormat;
  readonly draft: Pick<ReportDraft, 'handover'>;
  readonly findings: readonly Finding[];
  readonly progress: readonly Progress[];
}

/**
 * What should be dealt with before 定稿, each in one sentence, the most serious first. What is only
 * a hint, or has been accounted for, is not.
 */
export function openMatters(input: OpenMattersInput): readonly string[] {
  const { draft, findings } = input;
  const open = findings.filter(({ settledReason }) => settledReason === undefined);
  const wrong = open.filter(({ isMissing, severity }) => isMissing !== true && severity !== 'hint');
  const missing = open.filter(({ isMissing }) => isMissing === true);
  const opinions = draft.handover.opinions.filter(({ state }) => state === '').length;
  return [
    ...wrong.map(({ severity, message }) => `${severityNames[severity]}：${message}`),
    ...missing.map(({ message }) => `${words.missing}：${message}`),
    ...(missing.length === 0 ? unfinished(input) : []),
    ...(opinions === 0 ? [] : [`退回意见还有 ${String(opinions)} 条在处理。`]),
  ];
}

/** Parts of which no finding says that they are not filled in. */
function unfinished({ format, progress }: OpenMattersInput): readonly string[] {
  return progress.flatMap(({ step, state, missing }) => {
    if (state !== 'empty' && state !== 'partial') return [];
    const name = format.sections.find(({ id }) => id === step)?.heading ?? stepNames.basics;
    return `${words.missing}：“${name}”还差${missing.join('、')}。`;
  });
}
