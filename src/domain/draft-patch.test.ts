import { describe, expect, it } from 'vitest';
import { patchBetween, patched, patchSchema, sizeOfPatch } from './draft-patch';
import { draftWith } from './sample-format.test-support';

const draft = draftWith({ 'requests/open/person': '3' });
const put = (path: string, value: unknown) => [{ op: 'replace' as const, path, value }];

describe('a patch as it lies in the store', () => {
  it.each([
    [[{ op: 'add', path: '/a', value: 1 }]],
    [[{ op: 'replace', path: '/a', value: null }]],
    [[{ op: 'remove', path: '/a' }]],
  ])('puts, replaces or takes away: %j', (patch) => {
    expect(patchSchema.parse(patch)).toEqual(patch);
  });

  it.each([
    [[{ op: 'move', from: '/a', path: '/b' }]],
    [[{ op: 'test', path: '/a', value: 1 }]],
    [[{ op: '', path: '/a' }]],
    [[{ op: 'remove' }]],
    [{}],
  ])('does nothing else: %j', (patch) => {
    expect(patchSchema.safeParse(patch).success).toBe(false);
  });

  it('takes the room of its addresses and of what it puts there', () => {
    expect(sizeOfPatch(put('/year', '2025'))).toBe(9);
    expect(sizeOfPatch(put('/year', { a: 1 }))).toBe(5 + '{"a":1}'.length);
    expect(sizeOfPatch([{ op: 'remove', path: '/year' }])).toBe(5);
    expect(sizeOfPatch([])).toBe(0);
  });
});

describe('a patch', () => {
  it('of a list puts the whole list', () => {
    const after = { ...draft, refusedPresets: ['rules', 'fees'] };
    const longer = { ...draft, refusedPresets: ['rules', 'fees', 'more'] };

    expect(patchBetween(draft, after)).toEqual(put('/refusedPresets', ['rules', 'fees']));
    expect(patchBetween(after, longer)).toEqual(put('/refusedPresets', ['rules', 'fees', 'more']));
    expect(patchBetween(after, { ...draft, refusedPresets: ['rules', 'fees'] })).toEqual([]);
  });

  it('of a list that was nothing before puts it', () => {
    const ownHeadings = { overview: [{ heading: '培训', text: '两次' }] };

    expect(patchBetween(draft, { ...draft, ownHeadings })).toEqual([
      { op: 'add', path: '/ownHeadings/overview', value: ownHeadings.overview },
    ]);
  });

  it('is made where it fits, and leaves the given draft as it is', () => {
    const next = patched(draft, put('/cells/requests~1open~1person', '4'));

    expect(next?.cells).toEqual({ 'requests/open/person': '4' });
    expect(next?.narrative).toBe(draft.narrative);
    expect(draft.cells).toEqual({ 'requests/open/person': '3' });
  });

  it.each([
    ['a place that is not there', put('/cells/nowhere', '4')],
    ['a place after one that is there', [...put('/year', '2020'), ...put('/cells/nowhere', '4')]],
    ['a value of another kind', put('/year', 2020)],
    ['one right and one wrong value', [...put('/year', '2020'), ...put('/formatVersion', 3)]],
    ['a field that no draft has', [{ op: 'add' as const, path: '/more', value: '' }]],
    ['a field that every draft has', [{ op: 'remove' as const, path: '/year' }]],
    ['the prototype', [{ op: 'add' as const, path: '/cells/__proto__', value: '' }]],
    [
      'the prototype, too',
      [...put('/year', '2020'), { op: 'add' as const, path: '/__proto__/x', value: '' }],
    ],
    ['no address', put('year', '2020')],
  ])('is not made for %s', (_, patch) => {
    expect(patched(draft, patch)).toBeNull();
  });
});
