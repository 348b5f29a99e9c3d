import { evaluateDraft, emptyDraft, entryCells, narrativeKey, printedTables } from '../domain';
import type { AttachedDraft, CellId, Rule } from '../domain';
import type {
  AcceptedImport,
  ReviewCell,
  ReviewContent,
  ReviewSource,
  ReviewWords,
} from '../forms';
import type { Recognised } from '../importers';
import { keptTotals } from './kept-totals';

const fieldNames = {
  organization: '机关名称',
  title: '标题',
  documentNumber: '发文字号',
  preamble: '前言',
  contactOffice: '联系科室',
  contactPhone: '联系电话',
  signatory: '署名',
  signedOn: '落款日期',
} as const;

type FieldName = keyof typeof fieldNames;

/** What a person has to see of an import before it is let through. */
export function reviewContent(
  recognised: Recognised,
  source: ReviewSource,
  rules: readonly Rule[],
): ReviewContent {
  return {
    format: recognised.format,
    cells: printedTables(recognised.format)
      .flatMap(entryCells)
      .map((cell) => ({
        id: cell.id,
        section: cell.table.name,
        row: cell.row.label,
        name: cell.name,
        unit: cell.unit,
        ...readingOf(recognised, cell.id),
      })),
    words: reviewWords(recognised),
    printedTotals: recognised.draft.published,
    source,
    messages: [
      ...recognised.messages.map(({ text, place }) =>
        place === undefined ? text : `${place}：${text}`,
      ),
      ...recognised.notes.flatMap(({ cell, text }) => (cell === null ? [text] : [])),
      ...printedDifferences(recognised, rules),
    ],
  };
}

function readingOf(
  { readings, notes, draft }: Recognised,
  id: CellId,
): Pick<ReviewCell, 'state' | 'source' | 'place' | 'value' | 'note' | 'candidates'> {
  const reading = readings.get(id);
  const note = notes
    .filter(({ cell }) => cell === id)
    .map(({ text }) => text)
    .join('；');
  if (!reading) {
    const absent = note === '' ? '原文没有这一格' : note;
    return { state: 'notRead', source: '', place: '', value: '', note: absent, candidates: [] };
  }
  const { state, text, place, candidates } = reading;
  // The box takes “3万元” where the unit is said in the box, the reading has the number alone.
  const value = state === 'notRead' ? '' : (draft.cells[id] ?? reading.value);
  return { state, source: text, place, value, note, candidates };
}

/** The words of a report, each with the key by which it is let through or not. */
export function reviewWords(recognised: Recognised): readonly ReviewWords[] {
  return [...fieldWords(recognised), ...narrativeWords(recognised)];
}

function fieldWords({ draft, year }: Recognised): readonly ReviewWords[] {
  const fields = (Object.keys(fieldNames) as FieldName[])
    .map((name) => ({ key: name, label: fieldNames[name], text: draft.identity[name] }))
    .filter(({ text }) => text.trim() !== '');
  return year === null
    ? fields
    : [{ key: 'year', label: '报告年度', text: String(year) }, ...fields];
}

function narrativeWords({ format, draft }: Recognised): readonly ReviewWords[] {
  return format.sections.flatMap((section) => {
    if (section.kind !== 'narrative') return [];
    const blocks = section.blocks.map(({ id, label }) => ({
      key: narrativeKey(section.id, id),
      label: `${section.heading} · ${label}`,
      text: draft.narrative[narrativeKey(section.id, id)] ?? '',
    }));
    const own = (draft.ownHeadings[section.id] ?? []).map(({ heading, text }, index) => ({
      key: `${section.id}#${String(index)}`,
      label: `${section.heading} · ${heading}`,
      text,
    }));
    return [...blocks, ...own].filter(({ text }) => text.trim() !== '');
  });
}

/** Totals that the file prints and that are not the sum of its own figures. */
function printedDifferences(
  { format, draft }: Recognised,
  rules: readonly Rule[],
): readonly string[] {
  const totals = rules.filter(({ id }) =>
    printedTables(format).some(({ checks = [] }) =>
      checks.some((check) => check.kind === 'printedTotals' && check.rule === id),
    ),
  );
  const whole = { ...emptyDraft(format.version, draft.year), ...draft };
  const { findings } = evaluateDraft({ format, rules: totals, draft: whole, previousFormat: null });
  return findings.map(({ message }) => message);
}

/** The recognised report, with only what the person let through. */
export function acceptedDraft(recognised: Recognised, accepted: AcceptedImport): AttachedDraft {
  const { draft } = recognised;
  const keeps = (key: string) => accepted.words.has(key);
  const isAsPrinted = (id: CellId) => {
    const read = readingOf(recognised, id);
    return read.state !== 'read' || read.value === (accepted.cells[id] ?? '');
  };
  const identity = { ...draft.identity };
  for (const name of Object.keys(fieldNames) as FieldName[]) {
    if (!keeps(name)) identity[name] = '';
  }
  return {
    ...draft,
    year: keeps('year') ? draft.year : '',
    identity,
    cells: { ...accepted.cells },
    published: keptTotals(recognised.format, draft.published, isAsPrinted),
    narrative: Object.fromEntries(Object.entries(draft.narrative).filter(([key]) => keeps(key))),
    ownHeadings: Object.fromEntries(
      Object.entries(draft.ownHeadings).map(([section, headings]) => [
        section,
        headings.filter((_, index) => keeps(`${section}#${String(index)}`)),
      ]),
    ),
  };
}
