import {
  BASICS,
  formatCells,
  formatOfVersion,
  sectionOfCell,
  sectionOfText,
  textAt,
  textName,
} from '../domain';
import type { CellId, ReportDraft, ReportFormat, TextKey } from '../domain';
import type { Target } from './editor-context';
import { sourceChanges } from './source-changes';
import type { PlaceChange } from './place-change';
import { ledgerChanges } from './ledger/ledger-changes';
import { officeKindNames, stepNames } from './strings';
import { changedStretch } from './text-stretch';

interface Pair {
  readonly before: ReportDraft;
  readonly after: ReportDraft;
  readonly formatBefore: ReportFormat | undefined;
  readonly formatAfter: ReportFormat | undefined;
}

/** Every place where two drafts differ, in the order of the steps. */
export function placeChanges(
  formats: readonly ReportFormat[],
  before: ReportDraft,
  after: ReportDraft,
): readonly PlaceChange[] {
  const pair: Pair = {
    before,
    after,
    formatBefore: formatOfVersion(formats, before.formatVersion),
    formatAfter: formatOfVersion(formats, after.formatVersion),
  };
  const places = [
    ...fieldChanges(pair),
    ...attachedChanges(pair),
    ...answerChanges(pair),
    ...bySection(pair, [...narrativeChanges(pair), ...ownChanges(pair), ...cellChanges(pair)]),
    ...ledgerChanges(pair),
    ...noteChanges(pair),
    ...sourceChanges(pair.formatAfter, before, after),
  ];
  return places.length > 0 ? places : markChanges(pair);
}

function change(name: string, before: string, after: string, target: Target): PlaceChange[] {
  return before === after ? [] : [{ name, before, after, target }];
}

function fieldChanges({ before, after, formatBefore, formatAfter }: Pair): PlaceChange[] {
  const { identity: old } = before;
  const { identity: now } = after;
  const at = (field: string): Target => ({ step: BASICS, field });
  const texts = (['organization', 'signedOn', 'title', 'documentNumber', 'signatory'] as const).map(
    (field): TextKey => `identity/${field}`,
  );
  const documentOf = (format: ReportFormat | undefined) => format?.source.documentNumber ?? '';
  const kinds = [officeKindNames[old.officeKind], officeKindNames[now.officeKind]] as const;
  return [
    ...change('报告年度', before.year, after.year, at('year')),
    ...change('使用的表格', documentOf(formatBefore), documentOf(formatAfter), at('year')),
    ...textChanges({ before, after, formatBefore, formatAfter }, texts),
    ...change('机关类别', ...kinds, at('officeKind')),
    ...change('联系科室', old.contactOffice, now.contactOffice, at('contactOffice')),
    ...change('联系电话', old.contactPhone, now.contactPhone, at('contactPhone')),
    ...change('印章', sealNames[old.seal], sealNames[now.seal], at('seal')),
    ...textChanges({ before, after, formatBefore, formatAfter }, ['identity/preamble']),
  ];
}

const sealNames: Record<ReportDraft['identity']['seal'], string> = {
  '': '不加盖印章',
  sealed: '加盖印章',
};

function attachedChanges({ before, after }: Pair): PlaceChange[] {
  const nameOf = ({ previous }: ReportDraft) =>
    previous === null ? '' : `${previous.identity.organization}${previous.year}年年报`;
  if (before.previous === after.previous) return [];
  return change('附在旁边的去年年报', nameOf(before), nameOf(after), { step: BASICS });
}

const answerNames = { none: '没有', some: '有' } as const;

function answerChanges({ before, after, formatAfter }: Pair): PlaceChange[] {
  const nameOf = (answer: 'none' | 'some' | undefined) => (answer ? answerNames[answer] : '');
  return (formatAfter?.questions ?? []).flatMap(({ id, text }) =>
    change(
      `${stepNames.questions}“${text}”`,
      nameOf(before.answers[id]),
      nameOf(after.answers[id]),
      { step: 'questions' },
    ),
  );
}

function narrativeChanges(pair: Pair): PlaceChange[] {
  const { before, after } = pair;
  if (before.narrative === after.narrative) return [];
  const keys = new Set([...Object.keys(after.narrative), ...Object.keys(before.narrative)]);
  return textChanges(
    pair,
    [...keys].map((key): TextKey => `narrative/${key}`),
  );
}

function ownChanges(pair: Pair): PlaceChange[] {
  const { before, after } = pair;
  if (before.ownHeadings === after.ownHeadings) return [];
  const sections = new Set([...Object.keys(after.ownHeadings), ...Object.keys(before.ownHeadings)]);
  const keys = [...sections].flatMap((section) => {
    const lengths = [before, after].map(({ ownHeadings }) => ownHeadings[section]?.length ?? 0);
    return Array.from({ length: Math.max(...lengths) }).flatMap((_, index): TextKey[] => [
      `ownHeading/${section}/${index}`,
      `ownText/${section}/${index}`,
    ]);
  });
  return textChanges(pair, keys);
}

function textChanges(pair: Pair, keys: readonly TextKey[]): PlaceChange[] {
  const { before, after, formatBefore, formatAfter } = pair;
  return keys.flatMap((key) => {
    const [old, now] = [textAt(before, key), textAt(after, key)];
    if (old === now) return [];
    const names = [
      formatAfter && textName(formatAfter, after, key),
      formatBefore && textName(formatBefore, before, key),
    ];
    const name = names.find((each) => each !== undefined && each !== key);
    const { endAfter } = changedStretch(old, now);
    // Where one would go on typing, nothing marked: a key would type over it.
    const place = { text: key, start: endAfter, end: endAfter };
    const target = { step: sectionOfText(key) ?? BASICS, place };
    return change(name ?? '其他文字', old, now, target);
  });
}

function cellChanges({ before, after, formatBefore, formatAfter }: Pair): PlaceChange[] {
  if (before.cells === after.cells) return [];
  const ids = new Set<CellId>();
  return [formatAfter, formatBefore].flatMap((format) => {
    if (!format) return [];
    return [...formatCells(format).values()].flatMap(({ id, table, name }) => {
      if (ids.has(id)) return [];
      ids.add(id);
      const target = { step: sectionOfCell(format, id)?.id ?? BASICS, cell: id };
      const of = ({ cells }: ReportDraft) => cells[id] ?? '';
      return change(`${table.name}“${name}”`, of(before), of(after), target);
    });
  });
}

function bySection({ formatAfter }: Pair, places: readonly PlaceChange[]): PlaceChange[] {
  const order = (formatAfter?.sections ?? []).map(({ id }) => id);
  return [...places].sort(
    (left, right) => order.indexOf(left.target.step) - order.indexOf(right.target.step),
  );
}

function noteChanges({ before, after }: Pair): PlaceChange[] {
  const keys = new Set([...Object.keys(before.settled), ...Object.keys(after.settled)]);
  const reasons = [...keys].flatMap((key) =>
    change('写明的原因', before.settled[key]?.reason ?? '', after.settled[key]?.reason ?? '', {
      step: 'check',
    }),
  );
  const { exportReason: old } = before;
  return [...reasons, ...change('导出的理由', old, after.exportReason, { step: 'export' })];
}

/** What is not seen by itself: told only where nothing else is. */
function markChanges({ before, after }: Pair): PlaceChange[] {
  const counted = (count: number) => (count === 0 ? '' : `${count} 格`);
  const zeros = ({ verifiedZero }: ReportDraft) => counted(Object.keys(verifiedZero).length);
  const totals = ({ published }: ReportDraft) => counted(Object.keys(published).length);
  const target = { step: 'questions' };
  return [
    ...change('“已核实为0”的标记', zeros(before), zeros(after), target),
    ...change('文件上印的总计', totals(before), totals(after), { step: BASICS }),
  ];
}
