/**
 * Namespace of the part of a Word file that holds a whole report, in the form of `report-file.ts`.
 * Written by the exporters and looked for by the importers; it never changes, or old files would no
 * longer be known.
 */
export const REPORT_PART_NAMESPACE = 'urn:gongkai-nianbao:report';
