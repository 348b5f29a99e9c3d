import {
  addDecimals,
  allTables,
  compareDecimals,
  moneyNumber,
  figureOf,
  formatCells,
  isLeap,
  leafLines,
  cellId,
  subtractDecimals,
  tableCells,
} from '../domain';
import type { CellId, FoundByRule, OfficeKind, Rule, RuleContext, Subject } from '../domain';
import { placeOf, sectionIdOf } from './places';

const LOCAL: readonly OfficeKind[] = ['town', 'township', 'subdistrict'];

function plausible(
  rule: Pick<Rule, 'id' | 'severity' | 'title' | 'explanation' | 'examples' | 'clause' | 'find'> &
    Partial<Pick<Rule, 'reasons' | 'appliesTo' | 'origin'>>,
): Rule {
  return { origin: '建议', reads: 'numbers', ...rule };
}

function found(
  { format }: RuleContext,
  cells: readonly CellId[],
  message: string,
): readonly FoundByRule[] {
  return [{ section: cells[0] ? sectionIdOf(format, cells[0]) : null, cells, message }];
}

function isPositive(value: string | null | undefined): boolean {
  return value !== null && value !== undefined && compareDecimals(value, '0') > 0;
}

function positive(context: RuleContext, subject: Subject): ReturnType<typeof figureOf> {
  const figure = figureOf(context, subject);
  return figure && isPositive(figure.value) ? figure : null;
}

export const noRulesOfTowns = plausible({
  id: 'W-REG',
  severity: 'confirm',
  title: '县级及以下机关的规章为0',
  clause: '立法法第九十一条至第九十三条：县级及以下没有规章制定权',
  explanation: '规章只有国务院部门和设区的市以上政府能定。把本单位的规章制度填进来是常见的错。',
  reasons: ['确为规章，已核对制定机关'],
  appliesTo: { officeKinds: [...LOCAL, 'county'] },
  examples: {
    triggers: '镇的报告“规章”现行有效 6。',
    stays: '镇的报告“规章”全是 0，行政规范性文件现行有效 6。',
  },
  find: (context) => {
    const rules = context.format.subjects?.find(({ subject }) => subject === 'rules');
    const cells = (rules?.cells ?? []).filter((id) => isPositive(context.values.get(id)));
    if (cells.length === 0) return [];
    const shown = cells.map((id) => context.values.get(id) ?? '').join('、');
    return found(
      context,
      cells,
      `表二“规章”填了 ${shown}。县级及以下机关没有规章制定权，应为 0；本单位的规章制度不算。请核对。`,
    );
  },
});

const FEW = 10;

export const fewOtherwiseHandled = plausible({
  id: 'W-OTHER',
  severity: 'hint',
  title: '“其他处理”不偏多',
  clause: '国办公开办函〔2019〕60号：对“其他处理”数量偏高的，要了解情况',
  explanation: '办结十件以上、“其他处理”超过两成的，上级会来问，可在第六部分说明。',
  origin: '国办规定',
  reasons: ['申请人主动撤回', '申请人逾期不补正较多'],
  examples: { triggers: '办结 20 件，其他处理 6 件。', stays: '办结 4 件，其他处理 2 件。' },
  find: (context) => {
    const handled = figureOf(context, 'handled');
    const other = figureOf(context, 'otherwiseHandled');
    if (!handled || !other || compareDecimals(handled.value, String(FEW)) < 0) return [];
    const fiveTimes = addDecimals(Array.from({ length: 5 }, () => other.value));
    if (compareDecimals(fiveTimes, handled.value) <= 0) return [];
    return found(
      context,
      other.cells,
      `${other.name}是 ${other.value} 件，办结 ${handled.value} 件，超过两成。请核对，可在第六部分说明原因。`,
    );
  },
});

export const feesInTenThousands = plausible({
  id: 'W-FEE',
  severity: 'hint',
  title: '收费金额的单位是万元',
  clause: '表二第（八）项：单位为万元',
  explanation: '乡镇、街道一年收费上千万元很少见，多半是按“元”填的。',
  reasons: ['金额无误，单位确为万元'],
  appliesTo: { officeKinds: LOCAL },
  examples: { triggers: '镇的报告收费 12800（万元）。', stays: '镇的报告收费 1.28（万元）。' },
  find: (context) => {
    const fees = figureOf(context, 'administrativeFees');
    const isLarge =
      fees &&
      (compareDecimals(fees.value, '10000') >= 0 ||
        (!fees.value.includes('.') && compareDecimals(fees.value, '1000') > 0));
    if (!isLarge) return [];
    return found(
      context,
      fees.cells,
      `${fees.name}填了 ${fees.value} 万元，数额很大，像是按“元”填的。单位是万元，请核对。`,
    );
  },
});

export const moneyHasUnit = plausible({
  id: 'W-UNIT',
  severity: 'hint',
  title: '采购金额写明元或万元',
  clause: '60号文表二第（九）项“采购总金额”没有印单位',
  explanation: '表头没有印单位，只写数看不出是元还是万元。',
  examples: { triggers: '采购总金额写“8040”。', stays: '采购总金额写“0.804万元”或“0”。' },
  find: (context) =>
    Array.from(formatCells(context.format).values()).flatMap((cell) => {
      const value = context.values.get(cell.id) ?? null;
      if (cell.kind !== 'money' || value === null || /元$/.test(value)) return [];
      if (!isPositive(moneyNumber(value))) return [];
      return found(
        context,
        [cell.id],
        `${placeOf(cell)}只写了“${value}”，没有写元还是万元。请补上单位。`,
      );
    }),
});

export const issuedAreInForce = plausible({
  id: 'W-EFF',
  severity: 'confirm',
  title: '现行有效不少于本年制发',
  clause: '由表二各列含义推得，没有书面规定',
  explanation: '本年制发的一般年末仍然有效，除非当年又废止，或次年才施行。',
  reasons: ['当年制发当年废止', '12月制发、次年1月施行'],
  examples: {
    triggers: '行政规范性文件制发 3、废止 3、现行有效 2。',
    stays: '制发 3、废止 0、现行有效 3。',
  },
  find: (context) => {
    const issued = figureOf(context, 'documentsIssued');
    const repealed = figureOf(context, 'documentsRepealed');
    const inForce = figureOf(context, 'documentsInForce');
    if (!issued || !repealed || !inForce) return [];
    // What even the repealed ones do not make up for is E6's to say.
    const before = subtractDecimals(addDecimals([inForce.value, repealed.value]), issued.value);
    const isLess = compareDecimals(inForce.value, issued.value) < 0;
    if (!isLess || before.startsWith('-')) return [];
    return found(
      context,
      [...inForce.cells, ...issued.cells],
      `${inForce.name}是 ${inForce.value} 件，少于本年制发的 ${issued.value} 件。请核对；当年制发当年废止的，可以不改。`,
    );
  },
});

export const disputesNeedApplications = plausible({
  id: 'W-T4',
  severity: 'hint',
  title: '没有申请而有复议诉讼的，请核对',
  clause: '由各表含义推得，没有书面规定',
  explanation: '复议、诉讼多由答复申请引起。没有申请却有案件的，可能填错，也可能是往年的申请。',
  reasons: ['案件由往年的申请引起', '案件因主动公开引起'],
  examples: { triggers: '表三全是 0，行政复议 1 件。', stays: '收到申请 3 件，行政复议 1 件。' },
  find: (context) => {
    const received = figureOf(context, 'received');
    const broughtForward = figureOf(context, 'broughtForward');
    if (!received || !broughtForward) return [];
    if (isPositive(addDecimals([received.value, broughtForward.value]))) return [];
    const cases = (['reconsiderations', 'litigations'] as const).flatMap(
      (subject) => positive(context, subject) ?? [],
    );
    if (cases.length === 0) return [];
    const shown = cases.map(({ name, value }) => `${name}是 ${value} 件`).join('，');
    return found(
      context,
      cases.flatMap(({ cells }) => cells),
      `表三没有申请（新收、结转都是 0），${shown}。请核对；往年申请引起的，可以不改。`,
    );
  },
});

export const secretsAreRare = plausible({
  id: 'W-DEN1',
  severity: 'hint',
  title: '以国家秘密、三安全一稳定为由不予公开的，请复核',
  clause: '《政府信息公开条例》第十四条、第十七条',
  explanation: '乡镇、街道很少有国家秘密。以此为由的，应有定密依据或风险评估。',
  reasons: ['有定密依据', '已做风险评估'],
  appliesTo: { officeKinds: LOCAL },
  examples: {
    triggers: '镇的报告“1.属于国家秘密”1 件。',
    stays: '镇的报告“6.属于四类过程性信息”1 件。',
  },
  find: (context) =>
    (['stateSecret', 'securityAndStability'] as const).flatMap((subject) => {
      const figure = positive(context, subject);
      if (!figure) return [];
      return found(
        context,
        figure.cells,
        `${figure.name}是 ${figure.value} 件。请复核定密依据或风险评估。`,
      );
    }),
});

/** Compared with last year: more than ten times, and by ten at least. */
export const noLeaps = plausible({
  id: 'W-BIG',
  severity: 'hint',
  title: '与上年相比没有突变',
  clause: '由上下年度的数比较，没有书面规定',
  explanation: '比上年多十倍以上或少到十分之一的，多半是多写少写了一位，或单位不同。',
  reasons: ['工作量确有变化', '赋权执法或收回赋权', '统计口径变化'],
  examples: { triggers: '行政处罚上年 8，本年 830。', stays: '行政处罚上年 0，本年 5。' },
  find: (context) => {
    const { previous, format, values } = context;
    if (!previous) return [];
    const leaps = allTables(format)
      .flatMap(tableCells)
      .flatMap((cell) => {
        const now = values.get(cell.id) ?? null;
        const before = previous.cells[cell.id] ?? null;
        if (cell.isDerived || now === null || before === null || cell.kind === 'money') return [];
        return isLeap(now, before) ? [{ cell, now, before }] : [];
      });
    const [first] = leaps;
    if (!first) return [];
    const shown = leaps
      .slice(0, 3)
      .map(({ cell, now, before }) => `${placeOf(cell)}上年 ${before}，本年 ${now}`)
      .join('；');
    const rest = leaps.length > 3 ? `；等 ${leaps.length} 处` : '';
    const message = `${shown}${rest}。相差十倍以上，请核对有没有多写少写一位。`;
    const cells = leaps.map(({ cell }) => cell.id);
    return found(context, cells, message).map((leap) => ({ ...leap, isAboutLeap: true }));
  },
});

export const pendingCasesGoOn = plausible({
  id: 'X5',
  severity: 'hint',
  title: '上年尚未审结的案件，本年有下落',
  clause: '由上下年度报告各栏含义推得；表四没有“结转”一栏',
  explanation: '上年尚未审结的案件，本年应转入某一种结果，或仍是尚未审结。',
  reasons: ['只计当年新发生的案件', '上年报告有误，已更正或将更正'],
  examples: {
    triggers: '上年复议“尚未审结”2，本年表四全是 0。',
    stays: '上年复议“尚未审结”2，本年“结果维持”2。',
  },
  find: (context) => {
    const { format, previous, values } = context;
    if (!previous) return [];
    return allTables(format).flatMap((table) => {
      const pending = leafLines(table.columns).filter(({ isPending }) => isPending === true);
      const cells = leafLines(table.rows).flatMap((row) =>
        pending.map(({ id }) => cellId(table.id, row.id, id)),
      );
      const open = addDecimals(['0', ...cells.flatMap((id) => previous.cells[id] ?? [])]);
      const now = tableCells(table).map(({ id }) => values.get(id) ?? null);
      const isAllZero = now.every((value) => value !== null && compareDecimals(value, '0') === 0);
      if (cells.length === 0 || !isPositive(open) || !isAllZero) return [];
      return found(
        context,
        cells,
        `上年${table.name}“尚未审结”共 ${open} 件，本年${table.name}全是 0。已审结的请计入本年结果，没有审结的仍填“尚未审结”。`,
      );
    });
  },
});
