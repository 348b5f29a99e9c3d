import { describe, expect, it } from 'vitest';
import { rules } from '../checks';
import {
  attachedPart,
  evaluateDraft,
  generatePreamble,
  parseDraft,
  standardTitle,
} from '../domain';
import type { Identity, ReportDraft, ReportFormat } from '../domain';
import { reportWithCase } from './labelled/good-report';

/** As offices that write well report a year in which nothing was applied for. */
const words = (year: string, we: string): Readonly<Record<string, string>> => ({
  'overview/lead': `${year}年，在县委、县政府领导下，${we}坚持以公开为常态、不公开为例外，认真落实《中华人民共和国政府信息公开条例》（以下简称《条例》），现将有关情况报告如下。`,
  'overview/proactive': `全年在县政府门户网站主动公开政府信息132条，其中工作动态78条、财政预决算4条、惠农补贴36条、人事信息14条；在“魅力青山”公众号发布信息200余条，阅读量5万余次。`,
  'overview/onApplication': `明确受理、登记、审核、答复流程，公布受理地址和电话。${year}年，${we}共收到政府信息公开申请0件，上年结转0件，答复0件；没有因政府信息公开被申请行政复议、提起行政诉讼。`,
  'overview/management': `严格执行“三审三校”和先审后发，全年未制发行政规范性文件，未发生失泄密问题；对2018年以来发布的信息开展清理，下线失效信息12条。`,
  'overview/platform': `维护好县政府网站专栏，在便民服务中心和12个村（社区）设公开栏、查阅点；以“5·15政务公开日”为契机开展宣传，发放资料600余份。`,
  'overview/oversight': `把政府信息公开列入对站所和各村的年度考核，占4分；请人大代表、群众代表评议1次，满意率98%；全年培训2次、120人次，无责任追究情况。`,
  'problems/problems': `一是个别站所信息报送不及时，动态类信息偏多；二是政策解读多为转发，结合本地实际的图解、短视频少。`,
  'problems/improvements': `一是每月通报各站所报送情况，连续两次靠后的约谈负责人；二是${String(Number(year) + 1)}年至少制作6个惠农政策短视频，送到村组微信群。`,
  'otherMatters/informationFee': `${year}年，${we}未发出收费通知，未收取信息处理费。`,
  'otherMatters/other': '除上述事项外，没有其他需要报告的事项。',
});

function goodReport(
  year: number,
  about: Partial<Identity>,
  we: string,
): { format: ReportFormat; draft: ReportDraft } {
  const { format, draft } = reportWithCase({ says: '', at: 'identity', year, finds: [] });
  const told = words(String(year), we);
  const narrative = Object.fromEntries(
    Object.keys(draft.narrative).map((key) => [key, told[key] ?? '']),
  );
  const identity = { ...draft.identity, title: '', ...about };
  const untitled = { ...draft, narrative, identity };
  const { report } = parseDraft(format, untitled);
  return {
    format,
    draft: {
      ...untitled,
      identity: {
        ...identity,
        title: standardTitle(report),
        preamble: generatePreamble(format, report),
        signatory: identity.organization,
      },
    },
  };
}

const offices: readonly (readonly [string, Partial<Identity>])[] = [
  ['我镇', { organization: '永丰县青山镇人民政府', officeKind: 'town' }],
  ['我乡', { organization: '柳河乡人民政府', officeKind: 'township' }],
  ['我街道', { organization: '东城街街道办事处', officeKind: 'subdistrict' }],
  ['我局', { organization: '青山县审计局', officeKind: 'department' }],
];
const contact = { contactOffice: '党政办公室', contactPhone: '0558-8931187' };

describe('a good report of a year without applications', () => {
  it.each(
    [2019, 2020, 2021, 2025].flatMap((year) =>
      offices.map(([we, about]) => [year, we, about] as const),
    ),
  )(
    'of %d, by “%s”, has at most three findings, none of which has to be mended',
    (year, we, about) => {
      const { format, draft } = goodReport(year, { ...about, ...contact }, we);
      const { findings } = evaluateDraft({ format, rules, draft, previousFormat: null });
      const lines = findings.map(({ rule, severity, message }) => `${severity} ${rule} ${message}`);

      expect(
        findings.filter(({ severity }) => severity !== 'hint'),
        lines.join('\n'),
      ).toEqual([]);
      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(3);
    },
  );

  it('stays quiet beside the report of last year', () => {
    const last = reportWithCase({ says: '', at: 'identity', year: 2024, finds: [] });
    const { format, draft } = goodReport(2025, contact, '我镇');
    const { findings } = evaluateDraft({
      format,
      rules,
      draft: { ...draft, previous: attachedPart(last.draft) },
      previousFormat: last.format,
    });
    const lines = findings.map(({ rule, severity, message }) => `${severity} ${rule} ${message}`);

    expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(3);
  });
});
