import type { Target } from './editor-context';

/** One place of a report where two drafts differ. */
export interface PlaceChange {
  /** As people call it: “表三‘一、本年新收…，自然人’”, “一、总体情况（主动公开）”. */
  readonly name: string;
  /** What stood and what stands there, as typed or in words; blank where nothing did. */
  readonly before: string;
  readonly after: string;
  /** Where it can be seen. */
  readonly target: Target;
}
