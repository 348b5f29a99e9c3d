/** What became of the files of `npm run fuzz:import`, and the page that says so. */
import { format } from 'prettier';

const faultKinds = {
  crash: 'crashes',
  hang: 'hangs over 2 s',
  'a script': 'scripts run',
  'the open': 'drafts changed',
};

export class FuzzFigures {
  /** @type {string[]} */
  faults = [];
  /** @type {Map<string, { files: number, read: number, refused: number, slowest: number }>} */
  #kinds = new Map();

  /** @param {number} seed */
  constructor(seed) {
    this.seed = seed;
  }

  /** @param {{ index: number, kind: string, outcome: string | { fault: string }, ms: number }} tried */
  add({ index, kind, outcome, ms }) {
    const own = this.#kinds.get(kind) ?? { files: 0, read: 0, refused: 0, slowest: 0 };
    this.#kinds.set(kind, own);
    own.files += 1;
    own.slowest = Math.max(own.slowest, ms);
    if (outcome === 'read' || outcome === 'refused') own[outcome] += 1;
    else
      this.faults.push(
        `${kind}, number ${index}: ${typeof outcome === 'string' ? outcome : outcome.fault}`,
      );
  }

  /** In the order of the promise; whatever else went wrong counts as a crash. */
  #counts() {
    const kindOf = (/** @type {string} */ fault) =>
      Object.keys(faultKinds).find((kind) => fault.includes(`: ${kind}`)) ?? 'crash';
    return Object.entries(faultKinds).map(
      ([kind, name]) => `${this.faults.filter((fault) => kindOf(fault) === kind).length} ${name}`,
    );
  }

  summary() {
    return this.#counts().join(', ');
  }

  report() {
    const kinds = [...this.#kinds];
    const total = kinds.reduce((sum, [, { files }]) => sum + files, 0);
    const rows = kinds.map(
      ([kind, { files, read, refused, slowest }]) =>
        `| ${kind} | ${files} | ${read} | ${refused} | ${Math.ceil(slowest)} |`,
    );
    const day = new Date().toISOString().slice(0, 10);
    return format(
      `# Damaged and hostile files

${total.toLocaleString('en')} files, seed ${this.seed}, ${day}: **${this.summary()}**.

\`npm run fuzz:import -- --count ${total} --seed ${this.seed}\` makes the same files again. Each begins as a sound file of its kind and is damaged up to three times: bytes changed, cut, repeated, joined with another file; parts of a zip emptied, swapped, renamed, filled with zeros, its directory made to lie; elements and lists nested 20,000 deep, entities, attributes and spans beyond measure, scripts, prototype keys, other types and huge numbers. What is read is evaluated and written as a web page, in which no text may be markup.

A crash is whatever a reader throws, and a message that is not Chinese; a hang is a file that takes over two seconds of the processor three times in turn, or twenty by the clock.

| kind | files | read | refused | slowest, ms of the processor |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`,
      { parser: 'markdown', printWidth: 100 },
    );
  }
}
