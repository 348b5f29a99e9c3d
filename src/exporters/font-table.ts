/** What stands in on a computer that does not have a font; each comes with Windows. */
const substitutes: readonly (readonly [font: string, substitute: string])[] = [
  ['仿宋_GB2312', '仿宋'],
  ['楷体_GB2312', '楷体'],
  ['方正小标宋简体', '华文中宋'],
  ['黑体', 'SimHei'],
  ['宋体', 'SimSun'],
];

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The part that tells Word and its relatives which font may take the place of a missing one. */
export const fontTable = {
  path: 'word/fontTable.xml',
  data: [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:fonts ${NAMESPACE}>`,
    ...substitutes.map(
      ([font, substitute]) =>
        `<w:font w:name="${font}"><w:altName w:val="${substitute}"/><w:charset w:val="86"/></w:font>`,
    ),
    '</w:fonts>',
  ].join(''),
} as const;
