import { halfWidth } from './label-key';

/** What the name of an office ends in. Nothing else is ever taken for one. */
const OFFICE =
  /(?:人民政府|政府|办事处|街道办?|街办|管理委员会|管委会|委员会|发改委|卫健委|办公室|政府办|厅|局|院|中心|站|所|处|馆|大队|支队|总队|公安|苏木|镇|乡)$/;
const AREA = /(?:省|市|州|盟|县|区|旗)$/;
/** “佳和里街”, as some cities call a 街道. */
const STREET = /^[\u3400-\u9FFF]{2,12}街$/;
const LETTERS = /^[\u3400-\u9FFF·()]{2,30}$/;
/** Words that stand where a name could, and name nobody. */
const NOBODY =
  /^(?:(?:本|我|该|各|全)(?:[省市县区旗镇乡街局办处]|街道|单位|机关|部门)(?:政府)?|(?:人民)?政府|街道(?:办事处)?|乡镇|[省市县区旗镇乡]|办事处|办公室|委员会|机关)$/;
const OTHER_WORDS =
  /信息公开|年度|报告|首页|网站|来源|发布|当前|位置|日期|公示|通知|关于|做好|编制/;

export function isOffice(name: string): boolean {
  // “某县卫生健康委员会（县中医药局）”
  const plain = halfWidth(name).replace(/(?<=[\u3400-\u9FFF]{4})\([\u3400-\u9FFF]{2,15}\)$/, '');
  const isWords = NOBODY.test(plain) || OTHER_WORDS.test(plain);
  return LETTERS.test(plain) && OFFICE.test(plain) && !isWords;
}

/** An office, or the name of a place, which in a title stands for its government. */
export function isOfficeOrArea(name: string): boolean {
  return isOffice(name) || (isOffice(`${name}人民政府`) && (AREA.test(name) || STREET.test(name)));
}

/** True if two names may be those of one office: “大田县青溪镇人民政府”, “青溪镇”. */
export function maySameOffice(left: string, right: string): boolean {
  const [a, b] = [coreOf(left), coreOf(right)];
  return a.endsWith(b) || b.endsWith(a);
}

function coreOf(name: string): string {
  return halfWidth(name).replace(/(?:人民政府|政府|办事处|办)(?:党政)?(?:办公室)?$/, '');
}

const NAME = '([\\u3400-\\u9FFF·]{2,30}?)';
/** Sentences of a preamble that say whose report it is. */
const OWNERS = [
  new RegExp(`(?:[,，:：。]|报告)由${NAME}(?:党政办公室)?(?:组织)?(?:结合|根据|依据|编制|负责)`),
  new RegExp(
    `(?:发布|公布|编制|制定|形成|公开)(?:了|完成)?《?(?:20\\d{2}年度?)?${NAME}(?:20\\d{2}年?度?)?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)`,
  ),
  new RegExp(`[,，:：。]${NAME}(?:组织)?编制(?:本|20\\d{2}|《)`),
  new RegExp(
    `(?:请|可)(?:直接)?[与向]${NAME}(?:党政综合办公室|党政办公室|党政办|办公室)?(?:联系|咨询|反映)`,
  ),
];

/** The office that a preamble says the report is of; null where it names none, or several. */
export function ownerIn(preamble: string): string | null {
  const plain = `。${halfWidth(preamble).replace(/\s/g, '')}`;
  const names = OWNERS.flatMap((pattern) => {
    const name = pattern.exec(plain)?.[1]?.replace(/^的|的$/g, '') ?? '';
    const whole = name.endsWith('人民') ? `${name}政府` : name;
    return isOffice(whole) ? [whole] : [];
  });
  const [first] = names;
  return first !== undefined && names.every((name) => maySameOffice(name, first)) ? first : null;
}
