/** Year whose report is being written now: the report of a year is due by the next 31 January. */
export function currentReportYear(now: Date): number {
  return now.getMonth() < 6 ? now.getFullYear() - 1 : now.getFullYear();
}

/** Last report year that makes sense to write. */
export function lastReportYear(now: Date): number {
  return now.getFullYear() + 1;
}
