import { expect, it } from 'vitest';
import { rules } from '../checks';
import { evaluateDraft } from '../domain';
import { reportWithCase } from './labelled/good-report';

const cells = {
  'applications/received/naturalPerson': '3',
  'applications/disclosed/naturalPerson': '3',
};

it.each(['本机关规范办理依申请公开，流程清楚。', ''])(
  'that the words say nowhere how many came in leads to the words: “%s”',
  (says) => {
    const { format, draft } = reportWithCase({ says, cells, finds: [] });
    const { findings } = evaluateDraft({ format, rules, draft, previousFormat: null });

    expect(findings.find(({ rule }) => rule === 'T1')).toMatchObject({
      section: 'overview',
      cells: [],
      places: [{ text: 'narrative/overview/onApplication', start: says.length, end: says.length }],
    });
  },
);
