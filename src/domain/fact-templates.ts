import type { FactId } from './format';
import type { Subject } from './subject';

/** A piece of a sentence: words, a figure, or a list of those figures that are not zero. */
export type Piece = string | { readonly figure: Subject } | { readonly list: readonly ListItem[] };
type ListItem = readonly [name: string, figure: Subject];

export interface Template {
  /** Behind `{year}年，本机关`. */
  readonly pieces: readonly Piece[];
  /** Figures that are looked at and not written. */
  readonly looksAt?: readonly Subject[];
  /** Whether the sentence says it rightly, all its figures being known. */
  readonly fits: (figure: (subject: Subject) => string) => boolean;
}

interface Fact {
  /** The first one whose figures the format has and that fits. */
  readonly templates: readonly Template[];
  /** Shows that the person has told it in other words. */
  readonly told: RegExp;
  /** Where its figures are filled in. */
  readonly needs: string;
}

export const isZero = (value: string) => /^0(?:\.0+)?$/.test(value);
const figure = (subject: Subject): Piece => ({ figure: subject });

const applicationFigures = ['received', 'broughtForward', 'handled', 'carriedForward'] as const;

const results: readonly ListItem[] = [
  ['予以公开', 'disclosed'],
  ['部分公开', 'partlyDisclosed'],
  ['不予公开', 'withheld'],
  ['无法提供', 'unavailable'],
  ['不予处理', 'declined'],
  ['其他处理', 'otherwiseHandled'],
];

export const facts: Readonly<Record<FactId, Fact>> = {
  applications: {
    told: /(?:收到|受理|接收|收办|新收)[^。]{0,30}申请|无依申请|零申请/,
    needs: '表三',
    templates: [
      {
        pieces: ['未收到政府信息公开申请。'],
        looksAt: applicationFigures,
        fits: (value) => applicationFigures.every((subject) => isZero(value(subject))),
      },
      {
        pieces: [
          '收到政府信息公开申请',
          figure('received'),
          '件，上年结转',
          figure('broughtForward'),
          '件；办结',
          figure('handled'),
          '件，结转下年度继续办理',
          figure('carriedForward'),
          '件。',
        ],
        fits: () => true,
      },
    ],
  },
  results: {
    told: /予以公开|部分公开|不予公开|无法提供|不予处理|其他处理/,
    needs: '表三',
    templates: [
      {
        pieces: ['办结的政府信息公开申请中，', { list: results }, '。'],
        fits: (value) => results.some(([, subject]) => !isZero(value(subject))),
      },
    ],
  },
  disputes: {
    told: /复议|诉讼/,
    needs: '表四',
    templates: [
      {
        pieces: ['未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。'],
        looksAt: ['reconsiderations', 'litigations'],
        fits: (value) => isZero(value('reconsiderations')) && isZero(value('litigations')),
      },
      {
        pieces: [
          '因政府信息公开工作被申请行政复议',
          figure('reconsiderations'),
          '件、被提起行政诉讼',
          figure('litigations'),
          '件。',
        ],
        fits: () => true,
      },
    ],
  },
  documents: {
    told: /规范性文件/,
    needs: '表二',
    templates: [
      {
        pieces: ['未制发、未废止行政规范性文件，现行有效', figure('documentsInForce'), '件。'],
        looksAt: ['documentsIssued', 'documentsRepealed'],
        fits: (value) => isZero(value('documentsIssued')) && isZero(value('documentsRepealed')),
      },
      {
        pieces: [
          '制发行政规范性文件',
          figure('documentsIssued'),
          '件，废止',
          figure('documentsRepealed'),
          '件，现行有效',
          figure('documentsInForce'),
          '件。',
        ],
        fits: () => true,
      },
      {
        pieces: [
          '新制作规范性文件',
          figure('documentsIssued'),
          '件，新公开',
          figure('documentsPublished'),
          '件，对外公开总数',
          figure('documentsPublic'),
          '件。',
        ],
        fits: () => true,
      },
    ],
  },
  informationFee: {
    told: /信息处理费|收费通知/,
    needs: '上面三个数',
    templates: [
      {
        pieces: ['未收取信息处理费。'],
        looksAt: ['feeNotices', 'feesDue', 'informationFee'],
        fits: (value) =>
          (['feeNotices', 'feesDue', 'informationFee'] as const).every((subject) =>
            isZero(value(subject)),
          ),
      },
      {
        pieces: [
          '依据《政府信息公开信息处理费管理办法》发出收费通知',
          figure('feeNotices'),
          '件，应收信息处理费',
          figure('feesDue'),
          '元，实际收取',
          figure('informationFee'),
          '元。',
        ],
        fits: () => true,
      },
    ],
  },
};
