import {
  addDecimals,
  allTables,
  computeTables,
  figureOfCell,
  formatCells,
  givenBy,
  isFigureVerified,
  isFromLedger,
  isGiverNamed,
  isVerifiedZero,
  parseDraft,
  reportTexts,
  standardTitle,
  writtenFacts,
} from '../../domain';
import type {
  AttachedDraft,
  CellId,
  CellValue,
  Evaluation,
  ReportDraft,
  ReportFormat,
  Subject,
} from '../../domain';
import { listGrid, toGrid } from '../check-report-grid';
import { figureOf } from '../word-finding';
import { SEE_CHECK_REPORT, settledReasons, withinRoom } from './brief';
import type { DocumentModel, GridBox } from '../../domain';

interface LeaderPageInput {
  readonly format: ReportFormat;
  readonly draft: ReportDraft;
  readonly evaluation: Evaluation;
  /** Format of the attached report of last year. */
  readonly previousFormat: ReportFormat | null;
}

/** “请您把关”: one page in large type for whoever signs. Never published. */
export function leaderPage(input: LeaderPageInput): DocumentModel {
  const { report } = input.evaluation;
  const office = report.identity.organization.trim();
  const year = report.year === null ? '（年度没填）' : `${String(report.year)}年`;
  return {
    title: `${standardTitle(report)}请您把关`,
    organization: office,
    blocks: [
      { kind: 'title', text: '请您把关' },
      {
        kind: 'subheading',
        text: `${office === '' ? '（机关名称没填）' : office}${year}年报，内部使用，不公开`,
      },
      { kind: 'table', section: 'figures', grid: figuresGrid(input) },
      { kind: 'subheading', text: '以下请过目' },
      {
        kind: 'table',
        section: 'verified',
        grid: { ...toGrid(verifiedRows(input)), typeSize: 26 },
      },
    ],
  };
}

const asked: readonly (readonly [name: string, subjects: readonly Subject[]])[] = [
  ['本年新收申请', ['received']],
  ['上年结转', ['broughtForward']],
  ['结转下年度', ['carriedForward']],
  ['不予公开', ['withheld']],
  ['不予处理', ['declined']],
  ['其他处理', ['otherwiseHandled']],
  ['复议、诉讼', ['reconsiderations', 'litigations']],
  ['复议、诉讼被纠正', ['reconsiderationsCorrected', 'litigationsCorrected']],
  ['信息处理费实收', ['informationFee']],
  ['行政事业性收费', ['administrativeFees']],
];

interface Year {
  readonly format: ReportFormat;
  readonly values: ReadonlyMap<CellId, CellValue>;
  /** All that is written in it, where its figures may stand in the words only. */
  readonly words?: readonly string[];
}

function figuresGrid(input: LeaderPageInput) {
  const { format, evaluation, draft, previousFormat } = input;
  const now = { format, values: evaluation.values };
  const last = draft.previous && previousFormat ? yearOf(previousFormat, draft.previous) : null;
  const rows = asked
    .filter(([, subjects]) => subjects.every((subject) => unitOf(format, subject) !== null))
    .map(([name, subjects]) => {
      const unit = unitOf(format, subjects[0]) ?? '';
      return [
        `${name}（${unit}）`,
        last ? shown(last, subjects) : '—',
        shown(now, subjects),
        giversOf(input, subjects),
      ];
    });
  const look = rows.some((row) => row[3] !== '') ? withGivers : forThePen;
  const grid = listGrid(look.widths, ['项目', '去年', '今年', '数字由谁提供'], rows);
  return { ...grid, typeSize: look.typeSize, rows: grid.rows.map((boxes) => boxes.map(asFigure)) };
}

const forThePen = { widths: [3700, 1300, 1300, 2544], typeSize: 28 } as const;
/** Every row on one line, also with who gave it. */
const withGivers = { widths: [3200, 1100, 1100, 3444], typeSize: 26 } as const;

function asFigure(box: GridBox): GridBox {
  if (box.role === 'heading') return box;
  return { ...box, role: box.column === 1 || box.column === 2 ? 'value' : 'note' };
}

function yearOf(format: ReportFormat, draft: AttachedDraft): Year {
  const { report } = parseDraft(format, draft);
  const words = reportTexts(format, report).map(({ text }) => text);
  return { format, values: computeTables(allTables(format), report.cells), words };
}

/** Longest name that leaves every row on one line. */
const LONGEST_NAME = 8;

/** Who gave the figures, as far as a person has said or looked up; left for the pen otherwise. */
function giversOf({ format, draft }: LeaderPageInput, subjects: readonly Subject[]): string {
  const asked = (format.subjects ?? []).filter(({ subject }) => subjects.includes(subject));
  const figures = [
    ...new Set(asked.flatMap(({ cells }) => cells.flatMap((id) => figureOfCell(format, id) ?? []))),
  ];
  const isKnown = (figure: (typeof figures)[number]) =>
    isGiverNamed(figure, draft) || isFigureVerified(figure, draft);
  if (figures.length === 0 || !figures.every(isKnown)) return '';
  const names = figures.map((figure) =>
    isFromLedger(figure, format, draft) ? '台账' : givenBy(figure, draft),
  );
  const [first = '', ...others] = [...new Set(names)];
  const short = first.length > LONGEST_NAME ? `${first.slice(0, LONGEST_NAME - 1)}…` : first;
  const name = others.length === 0 ? short : `${short}等`;
  return figures.every((figure) => isFigureVerified(figure, draft)) ? `${name}（已核）` : name;
}

/** Unit of what a subject counts; `null` where the format does not ask for it. */
function unitOf(format: ReportFormat, subject: Subject | undefined): string | null {
  const cell = format.subjects?.find((other) => other.subject === subject)?.cells[0];
  return cell === undefined ? null : (formatCells(format).get(cell)?.unit ?? null);
}

function shown(year: Year, subjects: readonly Subject[]): string {
  if (subjects.some((subject) => unitOf(year.format, subject) === null)) return '—';
  const figures = subjects.flatMap(
    (subject) => figureOf(year, subject)?.value ?? toldInWords(year, subject) ?? [],
  );
  return figures.length < subjects.length ? '没填' : addDecimals(figures);
}

/** Characters in all and for the zeros, so that everything stays on one page. */
const ROOM = { all: 150, zeros: 100 };

const NOTHING_CHARGED =
  /(?:未|没有)(?:收取|产生|发生)(?:任何|过)?(?:政府信息公开)?信息(?:公开)?处理费/;

/** A report that was read in has its fee only in words. */
function toldInWords({ words = [] }: Year, subject: Subject): string | null {
  if (subject !== 'informationFee') return null;
  const [told] = words
    .flatMap(writtenFacts)
    .flatMap(({ figures }) => figures.filter((figure) => figure.subject === subject));
  if (told) return told.value;
  return words.some((text) => NOTHING_CHARGED.test(text)) ? '0' : null;
}

function verifiedRows(input: LeaderPageInput) {
  const { findings } = input.evaluation;
  const reasons = settledReasons(findings);
  const groups = withinRoom(zeroGroups(input), ROOM.zeros, (count) => `另有 ${count} 类`);
  const zeros = groups.length === 0 ? '没有。' : `${groups.join('；')}。`;
  const rest = (count: number) => `另有 ${count} 处，见检查单。`;
  const shown = withinRoom(reasons, ROOM.all - zeros.length, rest, SEE_CHECK_REPORT);
  return [
    { caption: '写明了原因的' },
    ...(shown.length === 0 ? ['没有。'] : shown).map((across) => ({ across })),
    { caption: '确认为 0 的格' },
    { across: zeros },
    {
      label: '意见',
      text: `${'\u3000'.repeat(8)}签名：${'\u3000'.repeat(6)}月\u3000\u3000日`,
      height: 650,
    },
  ];
}

/** How boxes came to be 0, by what was answered, most of them first. */
function zeroGroups({ format, draft }: LeaderPageInput): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of formatCells(format).keys()) {
    if (!isVerifiedZero(draft, id)) continue;
    const why = zeroReason(format, id, draft.verifiedZero[id] ?? '');
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .map(([why, count]) => `${why}：${count} 格`);
}

function zeroReason(format: ReportFormat, id: CellId, source: string): string {
  const { questions, presets } = format;
  const question = questions.find(({ id }) => id === source);
  if (question) return `“${question.text.replace(/（[^）]*）|？/g, '')}”没有`;
  const preset = presets.find(({ id }) => id === source);
  if (preset) return `${preset.label}（${preset.reason}）`;
  if (source !== 'fix') return '空格一次填 0';
  return isFigureBesideWords(format, id) ? '“本年没有收取”' : '按提示填 0';
}

/** The fees, asked for beside the words of the sixth part. */
function isFigureBesideWords({ sections }: ReportFormat, id: CellId): boolean {
  return sections.some(
    (section) =>
      section.kind === 'narrative' &&
      section.figures !== undefined &&
      id.startsWith(`${section.figures.id}/`),
  );
}
