import type { ReportFormat, Section, SourceRemark } from '../domain';
import { matchSectionHeading } from './section-heading';
import type { SourceDocument, SourceGrid, SourceMessage } from './source-document';
import { siteLine } from './wording-variants';

export interface OutlineLine {
  readonly text: string;
  readonly place: string;
}

/** The words of a file by the part of the report they stand in. */
export interface Outline {
  /** Before the first heading: title and preamble. */
  readonly head: readonly OutlineLine[];
  /** What a website puts before a report: 索引号, 发布机构 … */
  readonly site: readonly OutlineLine[];
  /** By section id, headings left out. */
  readonly sections: ReadonlyMap<string, readonly OutlineLine[]>;
  readonly messages: readonly SourceMessage[];
  readonly remarks: readonly SourceRemark[];
  /** By the number of a table of figures: the section under whose heading it stands. */
  readonly sectionOfGrid: ReadonlyMap<number, string | null>;
}

const BOOKMARK = /\[bookmark:[^\]]*\]/g;

/** @param tables grids that were read as tables of figures; others are taken as text */
export function outlineOf(
  format: ReportFormat,
  document: SourceDocument,
  tables: ReadonlySet<SourceGrid>,
): Outline {
  const builder = new OutlineBuilder(format);
  let grids = 0;
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') builder.add(block);
    else {
      if (tables.has(block)) builder.passFigures(grids);
      else builder.addGrid(block);
      grids += 1;
    }
  }
  return builder.finish();
}

class OutlineBuilder {
  readonly #head: OutlineLine[] = [];
  readonly #site: OutlineLine[] = [];
  readonly #sections = new Map<string, OutlineLine[]>();
  readonly #messages: SourceMessage[] = [];
  readonly #format: ReportFormat;
  readonly #remarks: SourceRemark[] = [];
  readonly #sectionOfGrid = new Map<number, string | null>();
  #section: Section | null = null;

  constructor(format: ReportFormat) {
    this.#format = format;
  }

  add({ text, place }: OutlineLine): void {
    const plain = text.replace(BOOKMARK, '');
    if (plain !== text) {
      this.#messages.push({ text: '原文有“[bookmark: …]”残留，已略去。', place });
      this.#remark('leftover', this.#section, '[bookmark: …]');
    }
    if (plain.trim() === '') return;
    const heading = matchSectionHeading(this.#format, plain);
    if (!heading) this.#keep({ text: plain, place });
    else this.#begin(heading.section, heading.isChanged, { text: plain, place });
    if (heading && heading.rest !== '') this.#keep({ text: heading.rest, place });
  }

  passFigures(grid: number): void {
    this.#sectionOfGrid.set(grid, this.#section?.id ?? null);
  }

  /** A table of words, or what a website puts around a report. */
  addGrid(grid: SourceGrid): void {
    const lines = grid.rows
      .flat()
      .flatMap(({ text }) => text.split('\n'))
      .filter((text) => text.trim() !== '');
    const isOfSite = lines.some((text) => siteLine.test(text.trim()));
    if (isOfSite && !this.#section) {
      const words = lines.map((text) => text.trim()).join(' ');
      this.#leaveOut({ text: words, place: grid.place });
      return;
    }
    for (const text of lines) this.add({ text, place: grid.place });
  }

  finish(): Outline {
    for (const section of this.#format.sections) {
      if (!this.#sections.has(section.id)) {
        this.#messages.push({ text: `没有找到“${section.heading}”这个标题。` });
        this.#remark('headingMissing', section, '');
      }
    }
    return {
      head: this.#head,
      site: this.#site,
      sections: this.#sections,
      messages: this.#messages,
      remarks: this.#remarks,
      sectionOfGrid: this.#sectionOfGrid,
    };
  }

  #remark(kind: SourceRemark['kind'], section: Section | null, quote: string): void {
    const official = section?.heading ?? '';
    this.#remarks.push({ kind, section: section?.id ?? null, quote, official, cell: null });
  }

  #begin(section: Section, isChanged: boolean, { text, place }: OutlineLine): void {
    const shown = shorten(text.trim());
    if (this.#sections.has(section.id)) {
      this.#messages.push({ text: `标题“${section.heading}”重复出现。`, place });
      this.#remark('headingRepeated', section, shown);
    } else {
      if (this.#isBehind(section)) this.#remark('headingMisplaced', section, shown);
      this.#sections.set(section.id, []);
    }
    if (isChanged) {
      this.#messages.push({ text: `标题“${shown}”按“${section.heading}”读入。`, place });
      this.#remark('headingChanged', section, shown);
    }
    this.#section = section;
  }

  /** A section that comes later in the format has begun already. */
  #isBehind(section: Section): boolean {
    const later = this.#format.sections.slice(this.#format.sections.indexOf(section) + 1);
    return later.some(({ id }) => this.#sections.has(id));
  }

  #keep(line: OutlineLine): void {
    if (this.#section) this.#sections.get(this.#section.id)?.push(line);
    else if (siteLine.test(line.text.trim())) this.#leaveOut(line);
    else this.#head.push(line);
  }

  #leaveOut({ text, place }: OutlineLine): void {
    this.#site.push({ text, place });
    this.#messages.push({ text: `网站的信息没有读入：${shorten(text.trim())}`, place });
    this.#remark('leftover', null, shorten(text.trim()));
  }
}

export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
