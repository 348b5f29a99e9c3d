/** How offices word what the formats call otherwise. Used for reading only, never for writing. */

/** By section: a heading with the right number that has one of these words. */
export const sectionWords: Readonly<Record<string, RegExp>> = {
  overview: /总体|概述|概况|基本情况|综述|工作情况/,
  proactiveDisclosure: /主动公开/,
  applications: /申请/,
  disputes: /复议|诉讼/,
  problems: /问题|不足|改进/,
  otherMatters: /其他|其它|需要(?:报告|说明)/,
};

/** By block: words in a second-level heading. */
export const blockWords: Readonly<Record<string, RegExp>> = {
  proactive: /主动公开/,
  onApplication: /依(?:法)?申请|申请公开/,
  management: /信息管理|信息资源管理|管理情况/,
  platform: /(?<!政务服务|交易|议事|网格|综治)平台|公开渠道/,
  oversight: /监督|考核|评议|(?<!组织|队伍|安全|社会|民生|住房|人员|经费|就业|权益)保障/,
};

/** Where a text turns from what is wrong to what will be done. */
export const turnToImprovement =
  /^(?:(?:[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?)?\s*(?:下一步|下步|下一阶段|今后|接下来|改进|整改|针对|为此|\d{4}年[，,]?(?:为|我|将|本|全)|(?:在)?(?:新的一年|来年|明年)))/;

/** The same within a paragraph, at the beginning of a sentence. */
export const turnWithinText =
  /(?<=[。；;])\s*(?=下一步|下步|下一阶段|今后|接下来|针对(?:上述|以上|存在)|20\d{2}年[，,]?(?:我|本|全)[^，。]{0,4}将)/;

/** Lines that a website puts around a report. */
export const siteLine =
  /^[•·]?\s*(?:索\s*引\s*号|主题分类|发布机构|发布机关|发文机关|生成日期|发布日期|发布时间|成文日期|文件编号|文\s*号|有\s*效\s*性|公开范围|公开方式|公开时限|信息来源|来\s*源|作\s*者|责任编辑|编辑|浏览(?:次数|量)|点击(?:数|率|量)|访问量|字\s*[体号]|当前位置|您(?:当前|现在)?(?:所在)?的?位置|打印|关闭|分享|扫一扫|上一篇|下一篇|[【[]?(?:打印|关闭|字体)|\d{4}年\d{1,2}月\d{1,2}日\s*(?:来源|\d{1,2}:\d{2})|首\s*页\s*(?:[>＞»\/\s]|$)|网站地图|版权所有|主办单位|承办单位|ICP备|.{0,8}公网安备|网站标识码|无障碍|登录|简体|今天是|(?:更新|撰写|归档|成文)?(?:日期|时间)\s*[:：]|撰写时间|更新日期|发文字号|公文时效|组配分类|体裁分类|服务对象|公开责任|文章来源|信息名称|标\s*题\s*[:：\s]|名\s*称\s*[:：\s]|关键词|阅读|访问次数|点击查看|大\s+中\s+小|关怀版|长者|手机版|返回|扫码|【?字体|\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*$|附件(?:下载)?[:：]?\s*$)/;
