import { answerNone, evaluateDraft, findingKey, formatOfVersion, withOpinions } from '../../domain';
import type { ReportDraft, ReportFormat } from '../../domain';
import { rules } from '../../checks';
import { formats } from '../../formats';
import { reportWithCase } from '../labelled/good-report';

export function evaluationOf(format: ReportFormat, draft: ReportDraft) {
  const previousFormat = draft.previous
    ? (formatOfVersion(formats, draft.previous.formatVersion) ?? null)
    : null;
  return evaluateDraft({ format, rules, draft, previousFormat });
}

/** A town's report as it usually goes to the county: a few applications, the rest answered with 没有. */
export function townReport() {
  const { format, draft } = reportWithCase({
    says: '2025年，本机关收到政府信息公开申请4件，申请人张小田的1件结转下年度办理。',
    cells: { 'informationFee/charged/notices': '0', 'informationFee/charged/due': '0' },
    finds: [],
    previous: { says: '2024年，本机关收到政府信息公开申请2件。' },
  });
  const answered = format.questions
    .slice(1)
    .reduce((current, question) => answerNone(format, question, current).draft, draft);
  const cells = {
    ...answered.cells,
    'informationFee/charged/collected': '0',
    'applications/received/naturalPerson': '4',
    'applications/disclosed/naturalPerson': '2',
    'applications/withheldThirdParty/naturalPerson': '1',
    'applications/carriedForward/naturalPerson': '1',
  };
  const filled: ReportDraft = { ...answered, cells };
  const settled = Object.fromEntries(
    evaluationOf(format, filled)
      .findings.filter(({ severity }) => severity !== 'error')
      .slice(0, 2)
      .map((finding) => [
        findingKey(finding),
        { reason: '已与承办科室核对，情况属实', message: finding.message },
      ]),
  );
  return { format, draft: { ...filled, settled } };
}

/** One that needs all the room there is: a long name, all questions answered with 没有, many reasons. */
export function fullTownReport() {
  const { format, draft } = townReport();
  const organization = '西南少数民族自治县经济技术开发区管理委员会城东街道办事处';
  const named: ReportDraft = {
    ...draft,
    identity: { ...draft.identity, organization, title: '' },
    narrative: { ...draft.narrative, 'overview/lead': '申请人王小明、申请人李大海不服答复。' },
    settled: {},
  };
  const answered = format.questions.reduce(
    (current, question) => answerNone(format, question, current).draft,
    named,
  );
  const settled = Object.fromEntries(
    evaluationOf(format, answered)
      .findings.filter(({ severity }) => severity !== 'error')
      .map((finding) => [
        findingKey(finding),
        { reason: '已与承办科室逐件核对，情况属实，不需要改动', message: finding.message },
      ]),
  );
  return { format, draft: { ...answered, settled } };
}

/** The same after the county sent it back and most of it was dealt with. */
export function returnedReport() {
  const { format, draft } = townReport();
  const sent = withOpinions(
    draft,
    [
      '总体情况没有写政府信息管理的具体做法',
      '表三“二、上年结转”自然人一格与去年报告不一致',
      '第五部分与去年雷同，请重写',
      '落款日期晚于县里要求',
      '“收到政府信息公开申请4件”请与台账核对',
    ],
    '2026-01-11',
  );
  const notes = ['补写了审核流程', '上年报告为0，本年一致，没有改', '已重写', '改为1月20日', ''];
  const opinions = sent.handover.opinions.map((opinion, index) => ({
    ...opinion,
    state: (['changed', 'explained', 'changed', 'changed', ''] as const)[index] ?? '',
    note: notes[index] ?? '',
  }));
  const changed: ReportDraft = {
    ...sent,
    handover: { ...sent.handover, opinions },
    identity: { ...sent.identity, signedOn: '2026-01-20' },
    cells: { ...sent.cells, 'applications/received/naturalPerson': '5' },
    narrative: {
      ...sent.narrative,
      'problems/problems':
        '山区两个村的公开栏破损，公开内容没有按月更换；惠农政策的解读仍以转发为主。',
    },
  };
  return { format, draft: changed };
}
