import { describe, expect, it } from 'vitest';
import {
  changesOf,
  correctionNote,
  leaderPage,
  replyToOpinions,
  rules,
  signOffSheet,
} from '../../checks';
import {
  applyFix,
  askedFigures,
  emptyDraft,
  figureOfCell,
  formatOfVersion,
  withGiver,
  withVerified,
} from '../../domain';
import type { CellId, DocumentModel, ReportDraft, ReportFormat } from '../../domain';
import { toDocx, toPlainText } from '../../exporters';
import { formats } from '../../formats';
import { hasOpenXmlValidator, openXmlErrors } from '../open-xml-validator.test-support';
import { libreOffice, savedByLibreOffice, SOFFICE_MS } from '../soffice.test-support';
import { hasPdfToText, printedPages } from '../word-pages.test-support';
import { evaluationOf, fullTownReport, returnedReport, townReport } from './paper.test-support';

const town = townReport();
const back = returnedReport();
const blank = { format: formatOfVersion(formats, '2021')!, draft: emptyDraft('2021', '') };

interface Sample {
  readonly format: ReportFormat;
  readonly draft: ReportDraft;
}

function signOff({ format, draft }: Sample, edition = 1) {
  return signOffSheet({ evaluation: evaluationOf(format, draft), rules, edition });
}

function leader({ format, draft }: Sample) {
  const evaluation = evaluationOf(format, draft);
  const previousFormat = draft.previous && format;
  return leaderPage({ format, draft, evaluation, previousFormat });
}

function reply({ format, draft }: Sample) {
  const { returned } = draft.stage;
  const since = returned && {
    day: returned.on,
    changes: changesOf({ formats, before: returned.contents, after: draft }),
  };
  const { report } = evaluationOf(format, draft);
  return replyToOpinions({ report, opinions: draft.handover.opinions, since });
}

function correction({ format, draft }: Sample, reason = '漏计一件申请') {
  const { report } = evaluationOf(format, draft);
  const before = draft.stage.returned?.contents ?? draft;
  const changes = changesOf({ formats, before, after: draft });
  return correctionNote({ report, edition: 2, reason, changes, today: '2026-03-02' });
}

/** The registry renamed and looked up, a fee looked up, three disputes moved to somebody else. */
function withSources(draft: ReportDraft): ReportDraft {
  const { format } = town;
  const figure = (id: CellId) => figureOfCell(format, id)!;
  const corrected = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'];
  const named = withGiver(draft, figure('applications/received/business'), '信息公开办');
  const moved = corrected.reduce(
    (next, path) => withGiver(next, figure(`disputes/cases/${path}Corrected`), '县司法局'),
    named,
  );
  return ['applications/received/business', 'informationFee/charged/collected'].reduce(
    (next, id) => withVerified(next, figure(id as CellId), true),
    moved,
  );
}

/** Every figure looked up, given by somebody with a long name. */
function everyGiver({ format, draft }: Sample): ReportDraft {
  return askedFigures(format).reduce((next, figure) => {
    const named = withGiver(next, figure, '综合行政执法和应急管理办公室（县司法局派驻）');
    return withVerified(named, figure, true);
  }, draft);
}

const textOf = (model: DocumentModel) => toPlainText(model);

describe('年报审签单', () => {
  it('says which report it goes with and what was checked', () => {
    const text = textOf(signOff(town));

    expect(text).toMatch(/标题\s+青山镇人民政府2025年政府信息公开工作年度报告/);
    expect(text).toMatch(/页数\s+共\s+页\s+份数\s+一式\s+份/);
    expect(text).toMatch(/查了\s+\d+ 项/);
    expect(text).toMatch(/写明原因\s+2 处。.*原因：已与承办科室核对，情况属实/);
    expect(text).toMatch(/没有查 2 项：“?[^；]+；[^；]+。/);
    expect(text).not.toContain('…');
  });

  it('leaves a line for everyone who signs, in the order in which it goes round', () => {
    const signers = /拟稿[^]*审核[^]*保密审查[^]*分管领导意见[^]*主要领导签发/;

    expect(textOf(signOff(town))).toMatch(signers);
    expect(textOf(signOff(town)).match(/签名：/g)).toHaveLength(5);
  });

  it('counts what is left, and says which edition it is', () => {
    const cells = { ...town.draft.cells, 'applications/received/business': '三件' };

    expect(textOf(signOff({ ...town, draft: { ...town.draft, cells } }))).toMatch(
      /还要处理\s+\d+ 处须改正/,
    );
    expect(textOf(signOff(town, 2))).toContain('第2版（公布后更正）');
  });

  it('says plainly what is not filled in', () => {
    expect(textOf(signOff(blank))).toMatch(/标题\s+（没填）/);
  });
});

describe('请您把关', () => {
  it('puts last year beside this year, each with its unit, and leaves room for who gave it', () => {
    const { grid } = leader(town).blocks.find((block) => block.kind === 'table')!;
    const rows = grid.rows.map((boxes) => boxes.map(({ text }) => text));

    expect(rows[0]).toEqual(['项目', '去年', '今年', '数字由谁提供']);
    expect(rows).toContainEqual(['本年新收申请（件）', '0', '4', '']);
    expect(rows).toContainEqual(['不予公开（件）', '0', '1', '']);
    expect(rows).toContainEqual(['结转下年度（件）', '0', '1', '']);
    expect(rows).toContainEqual(['复议、诉讼被纠正（件）', '0', '0', '']);
    expect(rows).toContainEqual(['信息处理费实收（元）', '0', '0', '']);
  });

  it('says who gave a figure where a person has said so or looked it up, and leaves the rest', () => {
    const { grid } = leader({ ...town, draft: withSources(town.draft) }).blocks.find(
      (block) => block.kind === 'table',
    )!;
    const givers = new Map(grid.rows.map((boxes) => [boxes[0]!.text, boxes[3]!.text]));

    expect(givers.get('本年新收申请（件）')).toBe('信息公开办（已核）');
    expect(givers.get('信息处理费实收（元）')).toBe('财政所（已核）');
    expect(givers.get('行政事业性收费（万元）')).toBe('');
    expect(givers.get('复议、诉讼被纠正（件）')).toBe('县司法局');
  });

  it('adds up what was lost in reconsideration and in court', () => {
    const cells = {
      ...town.draft.cells,
      'disputes/cases/reconsiderationCorrected': '1',
      'disputes/cases/litigationDirectCorrected': '2',
    };

    expect(textOf(leader({ ...town, draft: { ...town.draft, cells } }))).toMatch(
      /复议、诉讼被纠正（件）\s+0\s+3/,
    );
  });

  it('says why findings are right as they are, and how boxes came to be 0', () => {
    const text = textOf(leader(town));

    expect(text).toContain('原因：已与承办科室核对，情况属实');
    expect(text).toMatch(/“因政府信息公开被申请过行政复议、提起过行政诉讼吗”没有：12 格/);
  });

  it('tells boxes filled at once from the fees that were answered with 本年没有收取', () => {
    const charged = ['notices', 'due', 'collected'].map((id) => `informationFee/charged/${id}`);
    const zeros = Object.fromEntries(charged.map((id) => [id, '0']));
    const empty = { ...town.draft, verifiedZero: {} };
    const draft = applyFix(empty, { label: '', cells: zeros })!;
    const text = textOf(leader({ ...town, draft }));

    expect(text).toContain('“本年没有收取”：3 格');
    expect(text).not.toContain('空格一次填 0');
  });

  it('reads last year’s fee in its words where they alone tell it, and leaves it blank else', () => {
    const withWords = (told: string) => {
      const previous = town.draft.previous!;
      const narrative = { ...previous.narrative, 'otherMatters/informationFee': told };
      return { ...town, draft: { ...town.draft, previous: { ...previous, narrative } } };
    };
    const fee = (told: string) => /实收（元）\s+(\S+)/.exec(textOf(leader(withWords(told))))?.[1];

    expect(fee('本年度没有收取信息处理费。')).toBe('0');
    expect(
      fee(
        '2024年，本机关依据《政府信息公开信息处理费管理办法》发出收费通知1件，应收信息处理费120元，实际收取120元。',
      ),
    ).toBe('120');
    expect(fee('无。')).toBe('没填');
  });

  it('tells blank from 0, and a year that is not attached from both', () => {
    expect(textOf(leader(blank))).toMatch(/本年新收申请（件）\s+—\s+没填/);
  });

  it.each(formats)('asks for nothing that the format $version does not have', (format) => {
    const draft = emptyDraft(format.version, String(format.reportYears.from));
    const isAsked = textOf(leader({ format, draft })).includes('信息处理费');

    expect(isAsked).toBe(format.subjects?.some(({ subject }) => subject === 'informationFee'));
  });
});

describe('修改情况说明', () => {
  it('puts beside each opinion what came of it, and counts them', () => {
    const text = textOf(reply(back));

    expect(text).toContain('2026年1月11日收到修改意见 5 条，已改 3 条，已说明 1 条，还在处理 1 条');
    expect(text).toMatch(/1\. 总体情况没有写政府信息管理的具体做法\s+已改\s+补写了审核流程/);
    expect(text).toMatch(/5\. .*请与台账核对\s+还在处理/);
  });

  it('lists what was changed since, without the totals that follow', () => {
    const text = textOf(reply(back));

    expect(text).toContain('退回以后改动 3 处');
    expect(text).toMatch(/表三：一、本年新收政府信息公开申请数量，自然人\s+4\s+5/);
    expect(text).not.toMatch(/申请数量，总计/);
  });

  it('lists no changes where it is not known what was sent', () => {
    const stage = { ...back.draft.stage, returned: null };

    expect(textOf(reply({ ...back, draft: { ...back.draft, stage } }))).not.toContain('退回以后');
  });
});

describe('更正说明', () => {
  it('says what was wrong and what takes its place, totals too, signed and dated', () => {
    const text = textOf(correction(back));

    expect(text).toContain('以更正后的第2版为准。原因：漏计一件申请。');
    expect(text).toMatch(/申请数量，总计\s+4\s+5/);
    expect(text).toMatch(/落款日期\s+2026年1月15日\s+2026年1月20日/);
    expect(text).toMatch(/青山镇人民政府\s+2026年3月2日\s*$/);
  });

  it('says so while nothing has been changed yet', () => {
    expect(textOf(correction(town, ''))).toContain('与已公布的相比，还没有改动。');
  });
});

const sheets = {
  'sign-off': signOff(town),
  'sign-off-full': signOff(fullTownReport(), 2),
  'sign-off-blank': signOff(blank),
  leader: leader(town),
  'leader-full': leader(fullTownReport()),
  'leader-givers': leader({ ...fullTownReport(), draft: everyGiver(fullTownReport()) }),
  'leader-blank': leader(blank),
  reply: reply(back),
  correction: correction(back),
} as const;

async function bytesOf(model: DocumentModel): Promise<Uint8Array> {
  return new Uint8Array(await (await toDocx(model)).arrayBuffer());
}

describe('the sheets as Word files', () => {
  it.skipIf(!hasOpenXmlValidator)(
    'are valid to the Open XML SDK',
    async () => {
      for (const model of [sheets['sign-off'], sheets.leader, sheets.reply, sheets.correction]) {
        expect(await openXmlErrors(await bytesOf(model), 'docx')).toEqual([]);
      }
    },
    SOFFICE_MS,
  );

  it.skipIf(libreOffice === undefined || !hasPdfToText)(
    'are one page each, also with a long name and all that there is room for',
    async () => {
      const files: Record<string, Uint8Array> = {};
      for (const [name, model] of Object.entries(sheets)) {
        files[`${name}.docx`] = await bytesOf(model);
      }
      const saved = savedByLibreOffice(files, 'pdf');
      const pages = [...saved].map(([name, pdf]) => [name, printedPages(pdf).length]);

      expect(pages).toEqual(Object.keys(files).map((name) => [name, 1]));
    },
    SOFFICE_MS,
  );
});
