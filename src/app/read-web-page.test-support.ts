import { Window } from 'happy-dom';
import type { Element } from 'happy-dom';
import type { ReadBox } from './read-docx.test-support';

/** Reads a web page back for the tests, as a browser does. Shares nothing with the exporter. */

interface ReadWebPage {
  /** Headings and paragraphs outside tables. */
  readonly words: readonly string[];
  readonly tables: readonly (readonly ReadBox[])[];
  readonly captions: readonly string[];
}

export function readWebPage(html: string): ReadWebPage {
  const { document } = new Window();
  document.write(html);
  const textsOf = (selector: string) =>
    Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent);
  return {
    words: textsOf('h1, h2, h3, p'),
    tables: Array.from(document.querySelectorAll('table'), boxesOf),
    captions: textsOf('caption'),
  };
}

/** Each cell stands in the first place of its row that no cell from above reaches into. */
function boxesOf(table: Element): ReadBox[] {
  const taken = new Set<string>();
  return Array.from(table.querySelectorAll('tr')).flatMap((element, row) => {
    let column = 0;
    return Array.from(element.children).map((cell): ReadBox => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const rowSpan = Number(cell.getAttribute('rowspan') ?? 1);
      const columnSpan = Number(cell.getAttribute('colspan') ?? 1);
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < columnSpan; right += 1) {
          taken.add(`${row + down} ${column + right}`);
        }
      }
      return { text: cell.textContent, row, column, rowSpan, columnSpan };
    });
  });
}
