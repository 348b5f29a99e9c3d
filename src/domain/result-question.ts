/** One of the questions that lead from what was answered to a row of results. */
export interface ResultQuestion {
  readonly text: string;
  readonly answers: readonly ResultAnswer[];
}

export type ResultAnswer =
  | { readonly text: string; readonly next: ResultQuestion; readonly result?: never }
  /** Id of a row of results. */
  | { readonly text: string; readonly result: string; readonly next?: never };
