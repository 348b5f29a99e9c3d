import type { Example } from './example';

/** A department with more applications, a case of reconsideration, and fees. */
export const departmentExample: Example = {
  id: 'department',
  name: '县级部门',
  identity: {
    organization: '青山县水务局',
    officeKind: 'department',
    contactOffice: '办公室',
    contactPhone: '0000-2345678',
  },
  none: [],
  cells: {
    'article20Item1/normativeDocuments/issued': '2',
    'article20Item1/normativeDocuments/repealed': '1',
    'article20Item1/normativeDocuments/inForce': '11',
    'article20Item5/licensing/decisions': '58',
    'article20Item6/penalties/decisions': '9',
    'article20Item6/compulsoryMeasures/decisions': '1',
    'article20Item8/administrativeFees/amount': '126.35',
    'applications/received/naturalPerson': '5',
    'applications/received/business': '1',
    'applications/received/legalService': '1',
    'applications/broughtForward/naturalPerson': '1',
    'applications/disclosed/naturalPerson': '3',
    'applications/disclosed/business': '1',
    'applications/withheldInternalAffairs/legalService': '1',
    'applications/unavailableNotHeld/naturalPerson': '1',
    'applications/declinedPetition/naturalPerson': '1',
    'applications/carriedForward/naturalPerson': '1',
    'disputes/cases/reconsiderationUpheld': '1',
  },
  narrative: {
    'overview/lead':
      '{年}年，青山县水务局贯彻落实《中华人民共和国政府信息公开条例》，重点做好供水水质、水利工程和水资源管理方面的信息公开。',
    'overview/proactive':
      '全年在县政府网站公开信息174条，其中供水水质48条、水利工程62条、取水许可58条、财政预决算6条。每月公布一次饮用水水质监测结果；就水价调整答复群众关切问题23个。',
    'overview/onApplication':
      '{applications}{results}结转的1件在法定期限内，正在办理。因政府信息公开被申请行政复议1件，复议决定维持；没有行政诉讼。',
    'overview/management':
      '{documents}公开属性在拟文时同步确定，由法规科、办公室先后审核。清理{年}年以前的办事指南，修改9件、停用4件。',
    'overview/platform':
      '局门户栏目并入县政府网站，设公开栏目21个，办公室每月检查两次。在政务服务大厅水务窗口设查阅点，全年接待查询46人次。',
    'overview/oversight':
      '每季度通报各科室公开情况，结果列入年度绩效考核。举办专题培训2次，参加64人次；接受县政务公开主管部门检查1次，指出的2个问题已整改。',
    'problems/problems':
      '一是水利工程信息偏重开工和竣工，施工期间的质量检查结果公开少，群众来电询问较多。二是个别科室对申请内容与业务咨询分不清，有1件转办用了6天。',
    'problems/improvements':
      '上年提出的水质信息不便查询的问题，已改为按水厂分月列表。对本年的问题：一是{次年}年起对在建的5个工程，每季度公开一次质量检查结果。二是由法规科编写登记要点，2月底前对各科室经办人员逐一辅导，转办不超过2个工作日。',
    'otherMatters/informationFee': '{informationFee}',
    'otherMatters/other': '除上述事项外，无其他需要报告的事项。',
  },
};
