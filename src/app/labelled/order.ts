import type { LabelledCase } from './labelled-case';

const problems = 'problems/problems';
const improvements = 'problems/improvements';

/** Numbers before paragraphs, and whether problems come with measures. */
export const orderCases: readonly LabelledCase[] = [
  // N8 序号
  {
    at: problems,
    says: '一是公开栏更新不及时，个别村两个月没有换；三是政策解读形式少，老年群众看不懂。',
    finds: ['N8'],
  },
  {
    at: problems,
    says: '1.公开栏更新不及时。\n2.解读形式少，以文字为主。\n4.专门人员少，多为兼职。',
    finds: ['N8'],
  },
  {
    at: problems,
    says: '一是公开栏更新不及时，个别村两个月没有换；二是政策解读形式少，老年群众看不懂。',
    finds: [],
  },
  {
    at: problems,
    says: '统一是为了方便群众，但个别村公开栏更新不及时；二是解读形式少。',
    finds: [],
  },
  { at: problems, says: '第一是公开栏更新不及时，第二是解读形式少，第三是专门人员少。', finds: [] },
  {
    at: problems,
    says: '（一）公开栏更新不及时。\n1.个别村两个月没有换。\n2.没有专人管理。\n（二）解读形式少。\n1.以文字为主。',
    finds: [],
  },
  {
    at: problems,
    says: '1.公开栏更新不及时。\n（1）个别村两个月没有换。\n（2）没有专人管理。\n2.解读形式少，以文字为主。',
    finds: [],
  },
  {
    at: problems,
    says: '1.公开栏更新不及时。\n1.解读形式少，以文字为主。\n2.专门人员少，多为兼职。',
    finds: ['N8'],
  },
  {
    at: problems,
    says: '1.公开栏更新不及时。\n（1）个别村两个月没有换。\n（3）没有专人管理。\n2.解读形式少，以文字为主。',
    finds: ['N8'],
  },
  {
    at: problems,
    says: '（一）公开栏更新不及时，个别村两个月没有换。\n（三）解读形式少，以文字为主。',
    finds: ['N8'],
  },
  {
    at: problems,
    says: '一、公开栏更新不及时，个别村两个月没有换。\n二、解读形式少，以文字为主。',
    finds: ['N8'],
  },
  {
    at: problems,
    says: '公开栏更新不及时的有一、二两个村，解读形式少，以文字为主。',
    finds: [],
  },
  // N15 问题与措施，默认关闭
  { at: improvements, says: '原因正在查找。', finds: [] },
  { at: improvements, says: '原因正在查找。', on: ['N15'], finds: ['N15'] },
  {
    at: improvements,
    says: '群众到村委会查看时常要等人开门，不识字的老年群众也多，包村干部反映较为集中。',
    on: ['N15'],
    finds: ['N15'],
  },
  {
    at: improvements,
    says: '对更新慢的村逐月通报，下一步请包村干部用方言讲解惠农政策。',
    on: ['N15'],
    finds: [],
  },
];
