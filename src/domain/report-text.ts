import type { ReportFormat } from './format';
import { narrativeKey } from './report';
import type { Identity, OwnHeading, Report } from './report';

type PrintedField = Exclude<
  keyof Identity,
  'officeKind' | 'contactOffice' | 'contactPhone' | 'seal'
>;

/** Address of one text that a person types: a field of 基本信息, a block of words, an own heading. */
export type TextKey =
  | `identity/${PrintedField}`
  | `narrative/${string}`
  | `ownHeading/${string}/${number}`
  | `ownText/${string}/${number}`;

/** A stretch of one text as it was typed, in UTF-16 units; `end` is the first that is outside. */
export interface TextPlace {
  readonly text: TextKey;
  readonly start: number;
  readonly end: number;
}

/** One text with where it stands. */
export interface ReportText {
  readonly key: TextKey;
  /** `null` for 基本信息, which belongs to the whole report. */
  readonly section: string | null;
  /** The field of 基本信息 that it is, by its name in `Identity`. */
  readonly field?: PrintedField;
  /** Where it stands, for messages: “一、总体情况（主动公开）”, “标题”. */
  readonly name: string;
  readonly text: string;
}

/** Whatever holds the texts of a report: the report itself, or its draft. */
export interface HoldsTexts {
  readonly identity: Readonly<Identity>;
  readonly narrative: Readonly<Record<string, string>>;
  readonly ownHeadings: Readonly<Record<string, readonly OwnHeading[]>>;
}

const fieldsBefore: readonly (readonly [PrintedField, string])[] = [
  ['organization', '机关名称'],
  ['title', '标题'],
  ['documentNumber', '文号'],
  ['preamble', '前言'],
];

const fieldsAfter: readonly (readonly [PrintedField, string])[] = [
  ['signatory', '署名'],
  ['signedOn', '落款日期'],
];

const textsOfReport = new WeakMap<Report, WeakMap<ReportFormat, readonly ReportText[]>>();

/** Every text of a report that is not empty, in printed order. The same array for the same report. */
export function reportTexts(format: ReportFormat, report: Report): readonly ReportText[] {
  const byFormat = textsOfReport.get(report) ?? new WeakMap<ReportFormat, readonly ReportText[]>();
  const known = byFormat.get(format);
  if (known) return known;
  const texts = everyText(format, report).filter(({ text }) => text.trim() !== '');
  textsOfReport.set(report, byFormat.set(format, texts));
  return texts;
}

/** What people call the text at an address, empty or not. */
export function textName(format: ReportFormat, source: HoldsTexts, key: TextKey): string {
  return everyText(format, source).find((text) => text.key === key)?.name ?? key;
}

/** Every text of whatever holds them, empty ones too, in printed order. */
export function everyText(format: ReportFormat, source: HoldsTexts): readonly ReportText[] {
  return [
    ...fieldTexts(fieldsBefore, source),
    ...format.sections.flatMap(({ id }) => sectionTexts(format, source, id)),
    ...fieldTexts(fieldsAfter, source),
  ];
}

function fieldTexts(
  fields: readonly (readonly [PrintedField, string])[],
  { identity }: HoldsTexts,
): readonly ReportText[] {
  return fields.map(([field, name]) => ({
    key: `identity/${field}` as const,
    section: null,
    field,
    name,
    text: identity[field],
  }));
}

/** The words of one section, block by block, then the office's own headings with their texts. */
function sectionTexts(format: ReportFormat, report: HoldsTexts, id: string): readonly ReportText[] {
  const section = format.sections.find((other) => other.id === id);
  if (section?.kind !== 'narrative') return [];
  const blocks = section.blocks.map((block): ReportText => {
    const key = narrativeKey(id, block.id);
    const name =
      section.blocks.length > 1 ? `${section.heading}（${block.label}）` : section.heading;
    return { key: `narrative/${key}`, section: id, name, text: report.narrative[key] ?? '' };
  });
  const own = (report.ownHeadings[id] ?? []).flatMap(({ heading, text }, index): ReportText[] => [
    {
      key: `ownHeading/${id}/${index}`,
      section: id,
      name: `${section.heading}的小标题`,
      text: heading,
    },
    { key: `ownText/${id}/${index}`, section: id, name: `${section.heading}（${heading}）`, text },
  ]);
  return [...blocks, ...own];
}

/** The text at an address; empty where there is none. */
export function textAt(source: HoldsTexts, key: TextKey): string {
  const { kind, rest, index } = partsOf(key);
  switch (kind) {
    case 'identity':
      return source.identity[rest as PrintedField];
    case 'narrative':
      return source.narrative[rest] ?? '';
    case 'ownHeading':
      return source.ownHeadings[rest]?.[index]?.heading ?? '';
    case 'ownText':
      return source.ownHeadings[rest]?.[index]?.text ?? '';
  }
}

/** The same with another text at an address; unchanged if an own heading is no longer there. */
export function withTextAt<Source extends HoldsTexts>(
  source: Source,
  key: TextKey,
  text: string,
): Source {
  const { kind, rest, index } = partsOf(key);
  switch (kind) {
    case 'identity':
      return { ...source, identity: { ...source.identity, [rest]: text } };
    case 'narrative':
      return { ...source, narrative: { ...source.narrative, [rest]: text } };
    case 'ownHeading':
    case 'ownText': {
      const field = kind === 'ownHeading' ? 'heading' : 'text';
      const own = (source.ownHeadings[rest] ?? []).map((heading, at) =>
        at === index ? { ...heading, [field]: text } : heading,
      );
      return { ...source, ownHeadings: { ...source.ownHeadings, [rest]: own } };
    }
  }
}

/** The text that takes sentences which account for findings; `null` in a format without one. */
export function explanationsKey({ sections }: ReportFormat): TextKey | null {
  for (const section of sections) {
    const block =
      section.kind === 'narrative' &&
      section.blocks.find((each) => each.takesExplanations === true);
    if (block) return `narrative/${narrativeKey(section.id, block.id)}`;
  }
  return null;
}

/** The section whose step has the box of a text; `null` for 基本信息. */
export function sectionOfText(key: TextKey): string | null {
  const [kind, section = ''] = key.split('/');
  return kind === 'identity' ? null : section;
}

interface KeyParts {
  readonly kind: 'identity' | 'narrative' | 'ownHeading' | 'ownText';
  /** Field, narrative key or section. */
  readonly rest: string;
  readonly index: number;
}

function partsOf(key: TextKey): KeyParts {
  const slash = key.indexOf('/');
  const kind = key.slice(0, slash) as KeyParts['kind'];
  const rest = key.slice(slash + 1);
  if (kind === 'identity' || kind === 'narrative') return { kind, rest, index: 0 };
  const last = rest.lastIndexOf('/');
  return { kind, rest: rest.slice(0, last), index: Number(rest.slice(last + 1)) };
}
