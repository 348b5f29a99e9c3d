import { describe, expect, it } from 'vitest';
import { gridCommand } from './grid-command';
import type { BoxText, KeyPress } from './grid-command';

const plain: KeyPress = {
  key: '',
  keyCode: 0,
  isComposing: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
};
const shift = { shiftKey: true };
const control = { ctrlKey: true };
/** “1|25” has the caret behind the 1, “[125]” is selected. */
function textOf(drawn: string): BoxText {
  const start = drawn.search(/[|[]/);
  const end = drawn.includes(']') ? drawn.indexOf(']') - 1 : start;
  return { length: drawn.replace(/[|[\]]/g, '').length, start, end };
}
const command = (key: string, drawn: string, more: Partial<KeyPress> = {}, hasRange = false) =>
  gridCommand({ ...plain, key, ...more }, textOf(drawn), hasRange);

describe('a key in a box', () => {
  it.each([
    ['ArrowLeft', '|125', { kind: 'move', direction: 'left' }],
    ['ArrowRight', '125|', { kind: 'move', direction: 'right' }],
    ['ArrowRight', '[125]', { kind: 'move', direction: 'right' }],
    ['ArrowLeft', '|', { kind: 'move', direction: 'left' }],
    ['ArrowUp', '1|25', { kind: 'move', direction: 'up' }],
    ['ArrowDown', '1[2]5', { kind: 'move', direction: 'down' }],
    ['Enter', '1|25', { kind: 'move', direction: 'down', isOnward: true }],
    ['Home', '[125]', { kind: 'toRowEdge', edge: 'first' }],
    ['End', '125|', { kind: 'toRowEdge', edge: 'last' }],
  ])('%s at “%s” goes on in the table', (key, drawn, expected) => {
    expect(command(key, drawn)).toEqual(expected);
  });

  it.each([
    ['ArrowLeft', '1|25'],
    ['ArrowRight', '|125'],
    ['ArrowRight', '1[25]'],
    ['Home', '125|'],
    ['End', '|125'],
    ['Delete', '[125]'],
    ['Escape', '125|'],
    ['Tab', '125|'],
    ['5', '125|'],
  ])('%s at “%s” is left to the text', (key, drawn) => {
    expect(command(key, drawn)).toBeNull();
  });

  it('extends a range by Shift where the text has no more to select', () => {
    expect(command('ArrowRight', '[125]', shift)).toEqual({ kind: 'extend', direction: 'right' });
    expect(command('ArrowRight', '1[25]', shift)).toEqual({ kind: 'extend', direction: 'right' });
    expect(command('ArrowRight', '1|25', shift)).toBeNull();
    expect(command('ArrowLeft', '1|25', shift, true)).toEqual({
      kind: 'extend',
      direction: 'left',
    });
    expect(command('Enter', '1|25', shift)).toEqual({ kind: 'move', direction: 'up' });
  });

  it('selects the table by the second Ctrl+A, and leaves other keys with Ctrl or Alt alone', () => {
    expect(command('a', '1|25', control)).toBeNull();
    expect(command('a', '[125]', control)).toEqual({ kind: 'selectAll' });
    expect(command('End', '1|25', control)).toEqual({ kind: 'toTableEdge', edge: 'last' });
    expect(command('ArrowLeft', '|125', control)).toBeNull();
    expect(command('ArrowDown', '|125', { altKey: true })).toBeNull();
  });

  it('clears or ends a range only where there is one', () => {
    expect(command('Delete', '125|', {}, true)).toEqual({ kind: 'clear' });
    expect(command('Backspace', '125|', {}, true)).toEqual({ kind: 'clear' });
    expect(command('Escape', '125|', {}, true)).toEqual({ kind: 'end' });
  });

  it.each(['ArrowDown', 'ArrowLeft', 'Enter', 'Home', 'Delete', 'Escape', 'a'])(
    '%s is left to an input method that composes',
    (key) => {
      for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
        expect(command(key, '[125]', { ...composing, ...control }, true)).toBeNull();
        expect(command(key, '[125]', composing, true)).toBeNull();
      }
    },
  );
});
