import type { ReportFormat } from './format';
import type { Identity, Report } from './report';

/** Sentences that follow from facts. They state facts only, never achievements. */

export const TITLE_ENDING = '政府信息公开工作年度报告';

/** `{机关全称}{年}年政府信息公开工作年度报告`; parts that are not known yet are left out. */
export function standardTitle({ identity, year }: Report): string {
  return `${identity.organization.trim()}${year === null ? '' : `${String(year)}年`}${TITLE_ENDING}`;
}

/** The title that is printed: the person's own, or the standard one. */
export function reportTitle(report: Report): string {
  const own = report.identity.title.trim();
  return own === '' ? standardTitle(report) : own;
}

/** A preamble in the customary form; no regulation asks for one. */
export function generatePreamble(format: ReportFormat, report: Report): string {
  const { organization } = report.identity;
  const year = report.year === null ? '□□□□' : String(report.year);
  const names = format.sections.map(({ heading }) =>
    heading.replace(/^[一二三四五六七八九十]+、/, ''),
  );
  return [
    `本报告由${organization.trim() === '' ? '本机关' : organization.trim()}`,
    '依据《中华人民共和国政府信息公开条例》和',
    `《${format.source.title}》（${format.source.documentNumber}）编制。`,
    `全文包括${names.join('、')}${chineseCount(names.length)}个部分。`,
    `数据统计期限为${year}年1月1日至${year}年12月31日。`,
    contactSentence(report.identity),
  ].join('');
}

function contactSentence({ contactOffice, contactPhone }: Identity): string {
  const office = contactOffice.trim();
  const phone = contactPhone.trim();
  if (office === '' && phone === '') return '';
  const call = phone === '' ? '' : `（电话：${phone}）`;
  return `如对本报告有疑问，请与${office === '' ? '本机关' : office}联系${call}。`;
}

function chineseCount(count: number): string {
  return '零一二三四五六七八九十'.charAt(count) || String(count);
}

/** Kind of office that a full name ends with, or `null` where the name does not tell. */
export function officeKindOf(organization: string): Identity['officeKind'] | null {
  const name = organization.trim();
  if (/(?:街道|街道办事处|街办|街)$/.test(name)) return 'subdistrict';
  if (/乡(?:人民政府)?$/.test(name)) return 'township';
  if (/镇(?:人民政府)?$/.test(name)) return 'town';
  if (/(?:县|区|市|旗)(?:人民政府)?$/.test(name)) return 'county';
  return /(?:局|委员会|办公室|中心|队)$/.test(name) ? 'department' : null;
}
