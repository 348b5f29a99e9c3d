import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  narrativeKey,
  sectionOfText,
  subtractDecimals,
} from '../domain';
import type { FoundByRule, Rule, RuleContext, TextPlace } from '../domain';
import { isAboutApplications, receivedMentions } from './application-words';
import type { ReceivedMention } from './application-words';
import { noneMentions, SEE_TABLE } from './no-applications';
import { figureOf, foundInWords, narrativeSentences, numberFix, whereOf } from './word-finding';
import type { Figure } from './word-finding';

export const receivedAgrees: Rule = {
  id: 'T1',
  severity: 'confirm',
  origin: '建议',
  clause: '正文与表三应一致；30号文要求数据准确、要素齐备',
  title: '正文写的收到申请数与表三一致',
  explanation:
    '正文写收到几件，表三“本年新收”（或本年新收加上年结转）就应是几件。汉字数字也会认出。',
  reasons: ['正文按另一口径统计，已在文中说明'],
  examples: {
    triggers: '正文“收到政府信息公开申请四份”，表三本年新收 3、上年结转 0。',
    stays: '正文“收到申请 41 件（含上年结转 3 件）”，表三本年新收 38、上年结转 3。',
  },
  reads: 'words',
  find: (context) => {
    const received = figureOf(context, 'received');
    const broughtForward = figureOf(context, 'broughtForward');
    if (!received || !broughtForward) return [];
    const handled = figureOf(context, 'handled')?.value;
    const both = addDecimals([received.value, broughtForward.value]);
    const wrong = narrativeSentences(context).flatMap((sentence) => {
      const mentions = receivedMentions(sentence, context.report.year);
      const sum = addDecimals(['0', ...mentions.map(({ number }) => number.value)]);
      if (mentions.length > 1 && [received.value, both].includes(sum)) return [];
      return mentions.filter(
        (mention) =>
          !isRight(mention, received.value, both) &&
          !(mention.isHandled && mention.number.value === handled),
      );
    });
    const told = wrong.map((mention) => tellReceived(mention, received, broughtForward, both));
    return told.length > 0 ? told : findNotTold(context, received, broughtForward);
  },
};

/** Nowhere is it said how many were received, or that none were. */
function findNotTold(
  context: RuleContext,
  received: Figure,
  broughtForward: Figure,
): readonly FoundByRule[] {
  const sentences = narrativeSentences(context);
  const words = sentences.filter(({ words: { text } }) => text.name.includes('依申请'));
  const some = compareDecimals(addDecimals([received.value, broughtForward.value]), '0') > 0;
  if (sentences.length === 0 || (words.length === 0 && !some)) return [];
  const isTold = sentences.some(
    (sentence) =>
      (isAboutApplications(sentence, sentence.plain) && /#/.test(sentence.plain)) ||
      noneMentions(sentence, context.report.year).length > 0,
  );
  if (isTold || sentences.some(({ plain }) => SEE_TABLE.test(plain))) return [];
  const place = placeToTell(context);
  const section = place ? sectionOfText(place.text) : (sentences[0]?.words.text.section ?? null);
  const figures = `${received.name}是 ${received.value} 件，上年结转 ${broughtForward.value} 件`;
  return [
    {
      section,
      severity: 'hint',
      cells: [],
      ...(place && { places: [place] }),
      message: `正文没有写收到几件申请（${figures}）。请写明，没有收到也写一句。`,
    },
  ];
}

/** The end of the words in which the applications are to be told, written or not. */
function placeToTell({ format, report }: RuleContext): TextPlace | null {
  for (const section of format.sections) {
    if (section.kind !== 'narrative') continue;
    const block = section.blocks.find(({ facts }) => facts?.includes('applications'));
    if (!block) continue;
    const key = narrativeKey(section.id, block.id);
    const end = (report.narrative[key] ?? '').length;
    return { text: `narrative/${key}`, start: end, end };
  }
  return null;
}

/** Zero is T2's to say; a part may be smaller than the whole. */
export function isRight(
  { number, clause, isPart }: Pick<ReceivedMention, 'number' | 'clause' | 'isPart'>,
  received: string,
  both: string,
): boolean {
  if (compareDecimals(number.value, '0') === 0) return true;
  if (isPart) return compareDecimals(number.value, both) <= 0;
  if (/新收/.test(clause)) return number.value === received;
  if (/(?:含|包括|加上?)[^，。；]{0,6}结转/.test(clause)) return number.value === both;
  return number.value === received || number.value === both;
}

function tellReceived(
  { sentence: { words }, start, end, number }: ReceivedMention,
  received: Figure,
  broughtForward: Figure,
  both: string,
): FoundByRule {
  const carried =
    both === received.value ? '' : `（加上年结转 ${broughtForward.value} 件是 ${both} 件）`;
  const difference = absoluteDecimal(subtractDecimals(number.value, received.value));
  const offered = [...new Set([received.value, both])];
  return foundInWords(words, start, end, {
    cells: [...received.cells, ...broughtForward.cells],
    message: `${whereOf(words)}写收到申请 ${number.value} 件，${received.name}是 ${received.value} 件${carried}，差 ${difference} 件。请核对哪一处错了。`,
    expected: received.value,
    actual: number.value,
    fixes: offered.map((value) => numberFix(words, number, value)),
  });
}
