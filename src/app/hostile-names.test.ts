import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../e2e/hostile-texts';
import { compose, emptyDraft, evaluateDraft } from '../domain';
import { toDocx, toHtmlPage, toPlainText } from '../exporters';
import { formats } from '../formats';
import { readDocx } from './read-docx.test-support';

/** An office may be called whatever it likes: it stays a name in everything that leaves. */

const format = formats[0]!;

/** Without the tables, in which no office is named: they only take time. */
function modelOf(organization: string) {
  const empty = emptyDraft(format.version, String(format.reportYears.from));
  const draft = { ...empty, identity: { ...empty.identity, organization } };
  const evaluation = evaluateDraft({ format, rules: [], draft, previousFormat: null });
  const model = compose(format, evaluation);
  return { ...model, blocks: model.blocks.filter(({ kind }) => kind !== 'table') };
}

/** Every element with its attributes, in order, and the text of the page, as a browser parses it. */
function parsed(html: string) {
  const { document } = new Window();
  document.write(html);
  const elements = Array.from(document.querySelectorAll('*'), ({ tagName, attributes }) =>
    [tagName, ...Array.from(attributes, ({ name, value }) => `${name}=${value}`)].join(' '),
  );
  return { elements, title: document.title, heading: document.querySelector('h1')?.textContent };
}

const plain = parsed(toHtmlPage(modelOf('镇')));

describe.each(hostileTexts)('an office called %s', (text) => {
  const model = modelOf(text);
  const name = text.replace(/\s+/g, ' ');

  it('brings no element and no attribute into the web page', () => {
    const page = parsed(toHtmlPage(model));

    expect(page.elements).toEqual(plain.elements);
    expect(page.heading).toBe(plain.heading?.replace('镇', () => name));
    expect(page.title).toBe(plain.title.replace('镇', () => name));
  });

  it('is its name in the Word file and in plain text', async () => {
    const { blocks } = await readDocx(await toDocx(model));
    const words = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

    expect(words[0]).toBe(model.title);
    expect(model.title).toContain(name);
    expect(toPlainText(model)).toContain(name);
  });
});
