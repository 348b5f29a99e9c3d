import type { Example } from './example';

/** A street office in a year without applications. */
export const subdistrictExample: Example = {
  id: 'subdistrict',
  name: '街道',
  identity: {
    organization: '东河区柳荫街道办事处',
    officeKind: 'subdistrict',
    contactOffice: '党政办公室',
    contactPhone: '0000-7654321',
  },
  none: ['applications', 'disputes', 'normativeDocuments', 'fees'],
  cells: { 'article20Item6/penalties/decisions': '12' },
  narrative: {
    'overview/lead':
      '{年}年，柳荫街道办事处按照《中华人民共和国政府信息公开条例》的要求，以居民关心的事项为重点推进政府信息公开。',
    'overview/proactive':
      '全年在区政府网站公开信息96条，其中机构职能8条、财政预决算5条、社会救助40条、老旧小区改造43条；在社区公示栏张贴信息150余条次，内容涉及停车位调整、物业服务和高龄津贴。',
    'overview/onApplication':
      '公布受理地址、电话和办理流程，安排专人登记。{applications}{disputes}',
    'overview/management':
      '{documents}建立发布台账，逐条登记来源、审核人和发布时间；对涉及居民个人的信息，公示期满即撤下，全年撤下27条。',
    'overview/platform':
      '维护区政府网站街道专栏，按季度自查链接和错别字。8个社区服务站均设公开栏和查阅点，配备公开指南；“柳荫身边事”公众号由宣传文体科专人维护。',
    'overview/oversight':
      '把政府信息公开列入科室年度考核，每季度检查一次，发现的11处更新不及时已改正。组织社区工作者培训1次，参加38人。',
    'problems/problems':
      '一是老旧小区改造的信息分散在三个栏目里，居民查一个项目要翻几处。二是社区公示栏内容多年沿用一种版式，字小、条目多，老年居民看不清。',
    'problems/improvements':
      '上年查找的公开指南未及时更新的问题，已在3月改正并明确由党政办公室负责。对本年的问题：一是{次年}年上半年按项目归并旧改信息，一个项目一页。二是请两个社区试行大字版公示，每月收集意见，合适的在全街道推开。',
    'otherMatters/informationFee': '{informationFee}',
    'otherMatters/other': '除上述事项外，无其他需要报告的事项。',
  },
};
