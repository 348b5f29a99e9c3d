import type { WordCell, WordRow, WordTable } from './docx-table';
import type { FlowItem } from './flow';
import type { ListNumbers } from './list-counter';
import type { TextStyles } from './docx-styles';

/** Numbering and styles of the file: what changes the words of a paragraph from outside it. */
export interface WordSurroundings {
  readonly styleOf: TextStyles;
  readonly listNumber: ListNumbers;
}

/** What was met and left out, counted. */
export interface LeftOut {
  hidden: number;
  placeholders: number;
  deleted: number;
  notes: number;
  comments: number;
  pictures: number;
  embedded: number;
  unknownSymbols: number;
}

export interface WordParagraph {
  text: string;
  styleId?: string;
  numberId?: string;
  level?: number;
  /** A tracked change deleted its end: it runs on into the next one. */
  runsOn: boolean;
}

/** Where the pass over document.xml stands. Text boxes and tables stand within paragraphs and cells. */
export class WordWalk {
  readonly flow: FlowItem[] = [];
  readonly leftOut: LeftOut = {
    hidden: 0,
    placeholders: 0,
    deleted: 0,
    notes: 0,
    comments: 0,
    pictures: 0,
    embedded: 0,
    unknownSymbols: 0,
  };
  readonly path: string[] = [];
  readonly paragraphs: WordParagraph[] = [];
  /** Whether the run is hidden; runs nest by text boxes. */
  readonly runs: { isHidden: boolean }[] = [];
  /** Whether a content control shows only its prompt. */
  readonly controls: { isPrompt: boolean }[] = [];
  /** Whether the first choice of an alternative was read. */
  readonly alternatives: { isChosen: boolean }[] = [];
  isText = false;

  private readonly containers: FlowItem[][] = [this.flow];
  private readonly tables: WordTable[] = [];
  private readonly carried: string[] = [''];

  constructor(private readonly surroundings: WordSurroundings) {}

  parent(levelsUp = 1): string | undefined {
    return this.path[this.path.length - 1 - levelsUp];
  }

  add(text: string): void {
    const paragraph = last(this.paragraphs);
    if (paragraph === undefined) return;
    if (last(this.runs)?.isHidden) this.leftOut.hidden += 1;
    else paragraph.text += text;
  }

  beginRun(): void {
    const styleId = last(this.paragraphs)?.styleId;
    this.runs.push({ isHidden: this.surroundings.styleOf(styleId).isHidden });
  }

  styleRun(styleId: string | undefined): void {
    const run = last(this.runs);
    if (run && this.surroundings.styleOf(styleId).isHidden) run.isHidden = true;
  }

  endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    const text = `${this.takeCarried()}${this.numberOf(paragraph)}${paragraph.text}`;
    if (paragraph.runsOn) this.carried[this.carried.length - 1] = text;
    else this.put({ kind: 'text', text });
  }

  /** A body, a cell or a text box begins: what follows is its content. */
  beginContainer(content: FlowItem[] = last(this.containers) ?? this.flow): void {
    this.containers.push(content);
    this.carried.push('');
  }

  endContainer(): void {
    const text = this.takeCarried();
    if (text !== '') this.put({ kind: 'text', text });
    this.containers.pop();
    this.carried.pop();
  }

  beginTable(): void {
    this.tables.push({ columnWidths: [], rows: [] });
  }

  endTable(): WordTable | undefined {
    return this.tables.pop();
  }

  beginRow(): void {
    this.table?.rows.push({ before: 0, isDeleted: false, cells: [] });
  }

  beginCell(): void {
    const content: FlowItem[] = [];
    this.row?.cells.push({
      span: 1,
      goesOnFromAbove: false,
      goesOnFromLeft: false,
      content,
    });
    this.beginContainer(content);
  }

  put(item: FlowItem): void {
    last(this.containers)?.push(item);
  }

  get table(): WordTable | undefined {
    return last(this.tables);
  }

  get row(): WordRow | undefined {
    return last(this.table?.rows ?? []);
  }

  get cell(): WordCell | undefined {
    return last(this.row?.cells ?? []);
  }

  private takeCarried(): string {
    const text = last(this.carried) ?? '';
    this.carried[this.carried.length - 1] = '';
    return text;
  }

  /** Counts the paragraph on in its list. An empty one outside tables shows no number worth reading. */
  private numberOf({ styleId, numberId, level, text }: WordParagraph): string {
    const style = this.surroundings.styleOf(styleId);
    const list = numberId ?? style.numberId;
    if (list === undefined || list === '0') return '';
    const number = this.surroundings.listNumber(list, level ?? style.level, styleId);
    return text.trim() === '' && this.tables.length === 0 ? '' : number;
  }
}

function last<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}
