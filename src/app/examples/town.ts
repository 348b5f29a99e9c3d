import type { Example } from './example';

/** A town with a few applications, one of them left over from the year before. */
export const townExample: Example = {
  id: 'town',
  name: '乡镇',
  identity: {
    organization: '青山镇人民政府',
    officeKind: 'town',
    contactOffice: '党政办公室',
    contactPhone: '0000-1234567',
  },
  none: ['disputes', 'fees'],
  cells: {
    'article20Item1/normativeDocuments/issued': '1',
    'article20Item1/normativeDocuments/inForce': '6',
    'article20Item5/licensing/decisions': '36',
    'article20Item6/penalties/decisions': '4',
    'applications/received/naturalPerson': '2',
    'applications/received/business': '1',
    'applications/broughtForward/naturalPerson': '1',
    'applications/disclosed/naturalPerson': '2',
    'applications/partlyDisclosed/business': '1',
    'applications/unavailableNotHeld/naturalPerson': '1',
  },
  narrative: {
    'overview/lead':
      '{年}年，青山镇人民政府认真贯彻《中华人民共和国政府信息公开条例》，围绕村级事务、惠农补贴和便民服务做好政府信息公开工作。',
    'overview/proactive':
      '全年通过县政府网站青山镇专栏公开信息118条，其中财政预决算6条、惠农补贴42条、办事服务31条、其他39条；“青山发布”公众号推送信息204条。重点公开了高标准农田建设项目和低保、特困供养名单调整情况。',
    'overview/onApplication': '{applications}{results}均在法定期限内答复。{disputes}',
    'overview/management':
      '{documents}信息发布前由承办人初审、党政办公室复核、分管领导签发，同时做保密审查；对往年发布的信息清理一遍，更新联系电话等内容17处。',
    'overview/platform':
      '县政府网站青山镇专栏设栏目14个，每周巡查一次。镇便民服务中心设政府信息查阅点1处，备有电脑和公开目录；14个村（社区）公开栏每月更新。',
    'overview/oversight':
      '政府信息公开占村（社区）和镇属机构年度考核的4分。开展业务培训2次，参加76人次。邀请人大代表、村民代表评议1次，提出的3条意见已全部整改。{年}年没有发生责任追究的情况。',
    'problems/problems':
      '一是政策解读以转发上级材料为主，结合本镇实际的只有5篇，老年群众反映看不懂。二是3个村的公开栏更新晚于规定时间，财务收支有两个月补登。',
    'problems/improvements':
      '针对上年查找的目录更新慢的问题，已改为每周巡查，全年未再出现逾期。针对本年的问题：一是{次年}年由农业、民政两条线各做方言解读视频4期，在村广播和微信群播放。二是由包村干部每月5日前核对公开栏，连续两次逾期的在镇例会通报。',
    'otherMatters/informationFee': '{informationFee}',
    'otherMatters/other': '除上述事项外，无其他需要报告的事项。',
  },
};
