import { describe, expect, it } from 'vitest';
import { attachedPart } from './carry-over';
import { draftWith } from './sample-format.test-support';
import {
  editionNumber,
  finalised,
  isFinal,
  nextEdition,
  reopened,
  withOpinions,
  withoutOpinions,
} from './stage';

const draft = draftWith({ 'requests/open/person': '3' });

describe('定稿', () => {
  it('holds until it is lifted, and the reason of lifting it stays', () => {
    const final = finalised(draft, '2026-01-12');
    const open = reopened(final, '2026-01-13', '县里要求补一句');

    expect([isFinal(draft), isFinal(final), isFinal(open)]).toEqual([false, true, false]);
    expect(open.stage.reopenings).toEqual([
      { finalisedOn: '2026-01-12', on: '2026-01-13', reason: '县里要求补一句' },
    ]);
    expect(attachedPart(open)).toEqual(attachedPart(draft));
  });

  it('is not lifted where there is none', () => {
    expect(reopened(draft, '2026-01-13', '没有')).toBe(draft);
  });
});

describe('更正', () => {
  const published = finalised(
    { ...draft, handover: { ...draft.handover, done: { online: '2026-01-20' } } },
    '2026-01-12',
  );
  const second = nextEdition(published, '2026-03-02', '漏计一件');

  it('opens the report as its second edition and keeps the published one whole', () => {
    expect([editionNumber(published), editionNumber(second)]).toEqual([1, 2]);
    expect(isFinal(second)).toBe(false);
    expect(second.stage.editions).toEqual([
      { replacedOn: '2026-03-02', reason: '漏计一件', contents: attachedPart(draft) },
    ]);
  });

  it('leaves the kept edition as it was while the report changes, and counts on', () => {
    const third = nextEdition(
      { ...second, cells: { ...second.cells, 'requests/open/person': '4' } },
      '2026-04-01',
      '又漏一件',
    );

    expect(
      third.stage.editions.map(({ contents }) => contents.cells['requests/open/person']),
    ).toEqual(['3', '4']);
    expect(editionNumber(third)).toBe(3);
  });

  it('has still to be handed over and published', () => {
    expect(second.handover.done).toEqual({});
  });
});

describe('opinions that came back', () => {
  const first = withOpinions(draft, ['总体情况太短', '落款日期不对'], '2026-01-11');
  const changed = { ...first, cells: { 'requests/open/person': '4' } };

  it('are listed, still to be dealt with, with the report as it was when they came', () => {
    expect(first.handover.opinions).toEqual([
      { text: '总体情况太短', state: '', note: '' },
      { text: '落款日期不对', state: '', note: '' },
    ]);
    expect(first.stage.returned).toEqual({ on: '2026-01-11', contents: attachedPart(draft) });
  });

  it('are added to, and what the report was at first is not forgotten', () => {
    const second = withOpinions(changed, ['还有一处'], '2026-01-12');

    expect(second.handover.opinions.map(({ text }) => text)).toEqual([
      '总体情况太短',
      '落款日期不对',
      '还有一处',
    ]);
    expect(second.stage.returned).toEqual(first.stage.returned);
  });

  it('begin anew after the list was cleared', () => {
    const cleared = withoutOpinions(changed);
    const again = withOpinions(cleared, ['第二次退回'], '2026-01-15');

    expect(cleared.handover.opinions).toEqual([]);
    expect(again.stage.returned).toEqual({ on: '2026-01-15', contents: attachedPart(changed) });
  });
});
