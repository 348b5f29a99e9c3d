import {
  narrativeKey,
  OLD_FIGURE,
  oldFigurePlaces,
  reportTexts,
  saidLikeness,
  withoutFacts,
} from '../domain';
import type { FoundByRule, NarrativeSection, Report, Rule, RuleContext, Section } from '../domain';
import { foundInPlaces } from './many-places';

/** Figures of last year that were quoted and are not yet replaced: in 前言, then section by section. */
export function findOldFigures({ format, report }: RuleContext): readonly FoundByRule[] {
  const places = [{ id: null, heading: '基本信息' }, ...format.sections];
  return places.flatMap((section) => {
    const hits = reportTexts(format, report)
      .filter((text) => text.section === section.id)
      .flatMap((text) =>
        oldFigurePlaces(text.text).map((start) => ({
          text,
          start,
          end: start + OLD_FIGURE.length,
        })),
      );
    const count = String(hits.length);
    return foundInPlaces(hits, {
      message: `“${section.heading}”还有 ${count} 处“${OLD_FIGURE}”：那里是去年的数，请换成今年的。`,
    });
  });
}

const MUCH_ALIKE = 0.5;
const ALMOST_SAME = 0.8;

export const notLastYearsWords: Rule = {
  id: 'N7',
  severity: 'hint',
  origin: '国办规定',
  clause: '国办公开办函〔2021〕30号：不得出现敷衍了事甚至年年雷同现象',
  title: '文字与上年不雷同',
  explanation:
    '第一、五部分与上年重复过半的，容易被退回；数字、零情况等事实句和不到 30 字的段落不算。',
  reasons: ['本年情况与上年确实相同，已逐句核对'],
  examples: {
    triggers: '第五部分与上年只字未改。',
    stays: '写了本年的问题，只有零情况的句子与上年相同。',
  },
  reads: 'words',
  find: (context) => {
    const { format, previous } = context;
    if (!previous) return [];
    return format.sections
      .filter((section) => section.kind === 'narrative' && section.mustDifferEachYear === true)
      .flatMap((section) => findAlike(section, context, previous));
  },
};

function findAlike(
  section: Section,
  context: RuleContext,
  previous: Report,
): readonly FoundByRule[] {
  const { format, report } = context;
  const share = shareRepeated(comparedWords(section, report), wordsOf(section, previous));
  if (share <= MUCH_ALIKE) return [];
  const shares = likenessOfTexts(context);
  const texts = reportTexts(format, report).filter((text) => text.section === section.id);
  const alike = texts.filter(({ key }) => (shares[key] ?? 0) > MUCH_ALIKE);
  const names = alike.map(({ key, name }) => `${partOf(name)} ${percent(shares[key] ?? 0)}`);
  const which = texts.length > 1 && names.length > 0 ? `（${names.join('、')}）` : '';
  const found = `“${section.heading}”${saidLikeness(share)}`;
  return [
    {
      section: section.id,
      cells: [],
      severity: share > ALMOST_SAME ? 'confirm' : 'hint',
      isAboutLikeness: true,
      message: `${found}${which}，请改写成本年的情况。`,
      messageOnceSettled: `${found}。`,
      actual: percent(share),
      ...(alike.length > 0 && {
        places: alike.map(({ key }) => ({ text: key, start: 0, end: 0 })),
      }),
    },
  ];
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}

/** “五、……（改进情况）” without its heading. */
function partOf(name: string): string {
  return /（([^（）]*)）$/.exec(name)?.[1] ?? name;
}

/** Share of each text that stood in the same section last year, where a section must differ. */
export function likenessOfTexts({
  format,
  report,
  previous,
}: Pick<RuleContext, 'format' | 'report' | 'previous'>): Readonly<Record<string, number>> {
  if (!previous) return {};
  const shares = format.sections.flatMap((section) => {
    if (section.kind !== 'narrative' || section.mustDifferEachYear !== true) return [];
    const before = wordsOf(section, previous);
    return reportTexts(format, report)
      .filter((text) => text.section === section.id)
      .map(({ key, text }) => [key, shareRepeated(text, before)] as const);
  });
  return Object.fromEntries(shares.filter(([, share]) => share > 0));
}

/** Runs of this many characters count as repeated: shorter ones are common words. */
const RUN = 8;
const FEWEST_CHARACTERS = 50;
/** A shorter box has hardly two ways to be said. */
const SHORTEST_BOX = 30;

/** Share of the characters of a text that stand in a run which last year's text has too. */
export function shareRepeated(text: string, lastYear: string): number {
  const now = telling(text);
  const before = telling(lastYear);
  if (now.length < FEWEST_CHARACTERS || before.length < RUN) return 0;
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= before.length; at += 1) runs.add(before.slice(at, at + RUN));
  let repeated = 0;
  let counted = 0;
  for (let at = 0; at + RUN <= now.length; at += 1) {
    if (!runs.has(now.slice(at, at + RUN))) continue;
    repeated += at + RUN - Math.max(at, counted);
    counted = at + RUN;
  }
  return repeated / now.length;
}

/** Without facts: our own sentences, figures, and sentences that say only that there was nothing. */
function telling(text: string): string {
  return withoutFacts(text)
    .split(/[。；;\n]/)
    .filter(
      (sentence) => !/(?:未收到|没有收到|未发生|未收取|没有收取|无其他需要报告)/.test(sentence),
    )
    .join('')
    .replace(/[\d\s，、：:,.□待填]/g, '');
}

function wordsOf(section: Section, report: Report): string {
  return boxesOf(section, report).join('\n');
}

function comparedWords(section: Section, report: Report): string {
  return boxesOf(section, report)
    .filter((text) => telling(text).length >= SHORTEST_BOX)
    .join('\n');
}

function boxesOf(section: Section, report: Report): readonly string[] {
  if (section.kind !== 'narrative') return [];
  return [...mandatedWords(section, report), ...ownWords(section, report)];
}

function mandatedWords(section: NarrativeSection, { narrative }: Report): readonly string[] {
  return section.blocks.map(({ id }) => narrative[narrativeKey(section.id, id)] ?? '');
}

function ownWords({ id }: NarrativeSection, { ownHeadings }: Report): readonly string[] {
  return (ownHeadings[id] ?? []).map(({ heading, text }) => `${heading}\n${text}`);
}
