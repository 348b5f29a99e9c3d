/**
 * The column where a run of Tabs began: Enter goes back to it, as in spreadsheets. Any way to another
 * box that is no Tab ends the run.
 */
export class TabRun {
  #column: number | null = null;
  #isTabbing = false;

  /** Where Enter goes down; `null` outside of a run. */
  get column(): number | null {
    return this.#column;
  }

  /** A key before the browser acts on it; Shift+Tab goes back in a run and begins none. */
  onKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, column: number): void {
    this.#isTabbing = key === 'Tab';
    if (this.#isTabbing && !shiftKey) this.#column ??= column;
  }

  /** Another box of the table is in use now. */
  onArrival(): void {
    if (!this.#isTabbing) this.end();
    this.#isTabbing = false;
  }

  end(): void {
    this.#column = null;
  }
}
