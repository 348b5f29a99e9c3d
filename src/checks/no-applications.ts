import { compareDecimals } from '../domain';
import type { FoundByRule, Rule } from '../domain';
import {
  CHANNEL,
  countsIn,
  isAboutApplications,
  numberAt,
  ONE_KIND,
  OTHER_BUSINESS,
  OTHER_SCOPE,
} from './application-words';
import {
  clauseAround,
  figureOf,
  foundInWords,
  namesOtherYear,
  narrativeSentences,
  whereOf,
} from './word-finding';
import type { Figure } from './word-finding';
import type { Sentence } from './words';

const NONE_RECEIVED = /(?:未|没有|没)(?:再|曾)?(?:收到|接到|受理|接收)(?:过)?([^，。；#]{0,40})/g;
const NONE = new RegExp(
  [
    '(?<![有没])无(?:政府)?(?:信息)?(?:依申请公开|公开申请|申请公开)|零申请|申请[^，。；#]{0,6}为零',
    '未(?:发生|产生|出现|有)[^，。；#]{0,6}(?:依申请公开|公开申请)(?:的)?(?:情况|事项|案件|事宜)?(?=[，、]|$)',
  ].join('|'),
  'g',
);
/** Said of a kind of applicant only, where the sentence counts others. */
const NOBODY =
  /(?:没有|无|未有)(?:任何)?(?:人|公民|群众|法人|企业|单位)[^，。；#]{0,24}?(?:(?:提出|提交|递交)[^，。；#]{0,8}申请(?!人|行政|复议)|申请公开)/g;
const SOME_ONLY = /重复|收费|涉及|不予|恶意|大量|商业|第三方|补正|逾期|超期|要求(?!公开|获取)/;

export const noneReceivedAgrees: Rule = {
  id: 'T2',
  severity: 'confirm',
  origin: '建议',
  clause: '正文与表三应一致；30号文要求数据准确、要素齐备',
  title: '正文写没有收到申请的，表三本年新收为0',
  explanation:
    '正文说没有收到，表三“本年新收”就应是 0。只说某个平台没有收到的，看不出别的渠道有没有。',
  reasons: ['正文说的只是其中一个渠道'],
  examples: {
    triggers: '正文“本年未收到政府信息公开申请”，表三本年新收 2。',
    stays: '正文“未收到因政府信息公开申请引发的行政复议”，表三本年新收 2。',
  },
  reads: 'words',
  find: (context) => {
    const received = figureOf(context, 'received');
    if (!received) return [];
    return narrativeSentences(context).flatMap((sentence) =>
      noneMentions(sentence, context.report.year).flatMap((mention) =>
        tellNone(sentence, mention, received),
      ),
    );
  },
};

export const SEE_TABLE = /见(?:附)?表|详见|如下表/;

interface NoneMention {
  readonly start: number;
  readonly end: number;
  /** The only channel that is spoken of. */
  readonly channel: string | null;
}

export function noneMentions(sentence: Sentence, year: number | null): readonly NoneMention[] {
  const { plain } = sentence;
  const negated = Array.from(plain.matchAll(NONE_RECEIVED)).flatMap((match): NoneMention[] => {
    const [all, object = ''] = match;
    const isOther = OTHER_BUSINESS.test(object) || SOME_ONLY.test(object);
    if (isOther || !isAboutApplications(sentence, object)) return [];
    const channel = /([\u3400-\u9FFF]{0,6}(?:平台|网站|邮箱|信箱|窗口))(?:上|内)?(?:均|都)?$/.exec(
      plain.slice(0, match.index),
    );
    const end = match.index + all.length;
    return [{ start: match.index, end, channel: channel?.[1] ?? null }];
  });
  const denials = [
    ...Array.from(plain.matchAll(NONE)),
    ...(plain.includes('#') ? [] : Array.from(plain.matchAll(NOBODY))),
  ];
  const none = denials.flatMap(({ 0: text, index }): NoneMention[] =>
    OTHER_BUSINESS.test(text) ? [] : [{ start: index, end: index + text.length, channel: null }],
  );
  const zero = countsIn(sentence).flatMap((match): NoneMention[] => {
    const [, object = '', , after = ''] = match;
    const { index = 0 } = match;
    const at = numberAt(match);
    const { value } = sentence.words.numberAt(sentence.start + at);
    const isAbout = isAboutApplications(sentence, object + after);
    const isPart = CHANNEL.test(clauseAround(plain, index)) || ONE_KIND.test(object);
    if (Number(value) !== 0 || !isAbout || isPart || OTHER_BUSINESS.test(object + after)) return [];
    return [{ start: index, end: Math.min(at + 2, plain.length), channel: null }];
  });
  return [...negated, ...none, ...zero].filter(({ start }) => {
    const clause = clauseAround(plain, start);
    return !OTHER_SCOPE.test(clause) && !namesOtherYear(clause, year) && !/其中/.test(clause);
  });
}

function tellNone(
  { words, start: from }: Sentence,
  { start, end, channel }: NoneMention,
  received: Figure,
): readonly FoundByRule[] {
  const tell = (about: Omit<Parameters<typeof foundInWords>[3], 'cells'>) => [
    foundInWords(words, from + start, from + end, { ...about, cells: received.cells }),
  ];
  if (channel !== null) {
    const message = `${whereOf(words)}只说“${channel}”没有收到申请，看不出别的渠道有没有收到。都没有的，可写“未收到政府信息公开申请”。`;
    return tell({ severity: 'hint', message });
  }
  if (compareDecimals(received.value, '0') === 0) return [];
  return tell({
    message: `${whereOf(words)}写没有收到申请，${received.name}是 ${received.value} 件。请核对哪一处错了。`,
    expected: received.value,
    actual: '0',
  });
}
