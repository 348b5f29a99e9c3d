import { emptyDraft, officeKindOf, standardTitle } from '../domain';
import type { AttachedDraft, OwnHeading, ReportFormat, SourceRemark } from '../domain';
import { periodIn, readHead, readSignature } from './identity';
import { readNarrative } from './narrative';
import { isOffice, maySameOffice } from './office-name';
import { shorten } from './outline';
import type { Outline, OutlineLine } from './outline';
import type { SourceMessage } from './source-document';

/** Everything of a report but its tables. */
export interface ReadWords {
  readonly organization: string | null;
  readonly year: number | null;
  readonly hasTitle: boolean;
  readonly identity: AttachedDraft['identity'];
  readonly narrative: Readonly<Record<string, string>>;
  readonly ownHeadings: Readonly<Record<string, OwnHeading[]>>;
  readonly messages: readonly SourceMessage[];
  readonly remarks: readonly SourceRemark[];
}

export function readWords(format: ReportFormat, outline: Outline): ReadWords {
  const head = readHead(outline);
  const allLines = format.sections.flatMap(({ id }) => outline.sections.get(id) ?? []);
  const signature = readSignature(
    outline.sections.size === 0 ? outline.head : lastPart(format, outline),
  );
  const sections = readSections(format, outline, signature.lines);
  const office = officeOf(head, signature.signatory);
  const organization = office.name;
  const year = findYear(head.year, head.period, signature.signedOn, allLines);
  const identity = {
    ...emptyDraft('', '').identity,
    organization: organization ?? '',
    officeKind: officeKindOf(organization ?? '') ?? 'town',
    documentNumber: head.documentNumber,
    preamble: head.preamble,
    signatory: signature.signatory === organization ? '' : signature.signatory,
    signedOn: signature.signedOn,
  };
  const usual = standardTitle({
    identity,
    year: year.value,
    cells: {},
    narrative: {},
    ownHeadings: {},
  });
  return {
    organization,
    year: year.value,
    hasTitle: head.title !== '',
    identity: { ...identity, title: head.title === usual ? '' : head.title },
    narrative: sections.narrative,
    ownHeadings: sections.ownHeadings,
    remarks: outline.remarks,
    messages: [
      ...outline.messages,
      ...head.messages,
      ...office.messages,
      ...(head.title === '' ? [{ text: '没有找到标题。' }] : []),
      ...year.messages,
      ...sections.messages,
      ...signature.dropped.map(({ text, place }) => ({
        text: `落款之后的文字没有读入：${shorten(text.trim())}`,
        place,
      })),
    ],
  };
}

interface FoundOffice {
  readonly name: string | null;
  readonly messages: readonly SourceMessage[];
}

/** The office of the title; else the one that preamble, website and signature agree on. */
function officeOf(head: ReturnType<typeof readHead>, signatory: string): FoundOffice {
  if (head.organization !== null) return { name: head.organization, messages: [] };
  const signed = isOffice(signatory) ? signatory : null;
  const name = head.inferred ?? signed;
  if (name === null) return { name, messages: [] };
  if (signed === null || maySameOffice(name, signed)) {
    return { name, messages: [{ text: `机关名称“${name}”不是从标题读出的，请核对。` }] };
  }
  const text = `机关名称拿不准：前面写的是“${name}”，落款是“${signed}”，没有读入，请填写。`;
  return { name: null, messages: [{ text }] };
}

/** The lines of the last section that has any. */
function lastPart(format: ReportFormat, { sections }: Outline): readonly OutlineLine[] {
  const filled = format.sections.filter(({ id }) => (sections.get(id) ?? []).length > 0);
  const last = filled[filled.length - 1];
  return last ? (sections.get(last.id) ?? []) : [];
}

function readSections(
  format: ReportFormat,
  outline: Outline,
  leftOut: ReadonlySet<OutlineLine>,
): Pick<ReadWords, 'narrative' | 'ownHeadings' | 'messages'> {
  const narrative: Record<string, string> = {};
  const ownHeadings: Record<string, OwnHeading[]> = {};
  const messages: SourceMessage[] = [];
  for (const section of format.sections) {
    const lines = (outline.sections.get(section.id) ?? []).filter((line) => !leftOut.has(line));
    if (section.kind === 'narrative') {
      const { texts, own } = readNarrative(section, lines);
      Object.assign(narrative, texts);
      if (own.length > 0) ownHeadings[section.id] = [...own];
    } else if (lines.length > 0) {
      const text = shorten(lines.map((line) => line.text.trim()).join(' '));
      messages.push({
        text: `“${section.heading}”下的文字没有读入：${text}`,
        place: lines[0]?.place ?? '',
      });
    }
  }
  return { narrative, ownHeadings, messages };
}

interface FoundYear {
  readonly value: number | null;
  readonly messages: readonly SourceMessage[];
}

/** Title, else period, else the year before the signature, else the year the text speaks of. */
function findYear(
  ofTitle: number | null,
  ofPreamble: number | null,
  signedOn: string,
  lines: readonly OutlineLine[],
): FoundYear {
  const period = ofPreamble ?? periodIn(lines.map(({ text }) => text).join('\n'));
  const ofSignature = signedOn === '' ? null : Number(signedOn.slice(0, 4)) - 1;
  const spokenOf = Number(/^\s*(20\d{2})年度?[，,]/.exec(lines[0]?.text ?? '')?.[1] ?? 0) || null;
  const stated = [
    ['标题', ofTitle],
    ['统计期限', period],
    ['落款日期推得', ofSignature],
  ] as const;
  const known = stated.filter(([, year]) => year !== null);
  const value = known[0]?.[1] ?? spokenOf;
  if (known.length === 0 && value !== null) {
    return { value, messages: [{ text: `报告年度 ${value} 是从正文开头推得的，请核对。` }] };
  }
  const isAgreed = known.every(([, year]) => year === value);
  const text = known.map(([name, year]) => `${name} ${String(year)} 年`).join('，');
  return { value, messages: isAgreed ? [] : [{ text: `年份不一致：${text}。` }] };
}
