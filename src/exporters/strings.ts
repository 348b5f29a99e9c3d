/** Names of the Word styles, as an office sees them in Word's list of styles. */
export const styleNames = {
  documentNumber: '发文字号',
  body: '报告正文',
  lead1: '段首一级',
  lead2: '段首二级',
  lead3: '段首三级',
  signature: '落款署名',
  date: '落款日期',
  pageNumber: '页码一字线',
  caption: '表内项号',
  heading: '表头',
  note: '表内说明',
  label: '表内项目',
  value: '表内数字',
  narrowSuffix: '（窄栏）',
} as const;

/** Stands in for a report that has no title yet. */
export const untitled = '政府信息公开工作年度报告';
