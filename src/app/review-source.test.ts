import { describe, expect, it } from 'vitest';
import type { ReviewSource, SourceTableBox } from '../forms';
import { formats } from '../formats';
import { readText, recognise } from '../importers';
import { reviewSource } from './review-source';

const columns = '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';
const report = [
  '青山镇人民政府2022年政府信息公开工作年度报告',
  '一、总体情况',
  '全年公开信息三条。',
  '（一）主动公开',
  '公开  三条。',
  '三、收到和处理政府信息公开申请情况',
  columns,
  '一、本年新收政府信息公开申请数量\t5\t约3\t0\t0\t0\t0\t5',
  '本乡自己加的一行\t7\t0\t0\t0\t0\t0\t0',
  '二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0',
  '五、存在的主要问题及改进情况',
  '更新不够及时。',
  '六、其他需要报告的事项',
  '无',
  '青山镇人民政府',
  '2023年1月9日',
].join('\n');

function sourceOf(text: string): ReviewSource {
  const { document } = readText(text);
  return reviewSource(document!, recognise(formats, document!));
}

function boxes({ pieces }: ReviewSource): readonly SourceTableBox[] {
  return pieces.flatMap((piece) => (piece.kind === 'table' ? piece.rows.flat() : []));
}

describe('the source beside the review', () => {
  const source = sourceOf(report);

  it('leads from each figure to its cell, and back', () => {
    const five = boxes(source).find(
      ({ goesTo }) => goesTo === 'applications/received/naturalPerson',
    );

    expect(five).toMatchObject({ text: '5', use: 'read' });
    expect(source.origins.get('applications/received/naturalPerson')).toEqual([five?.key]);
    expect(boxes(source).find(({ text }) => text === '约3')).toMatchObject({ use: 'notRead' });
  });

  it('says of each number that went nowhere that it was not used, and of no printed total', () => {
    const unused = boxes(source).filter(({ use }) => use === 'unused');

    expect(unused.map(({ text }) => text)).toEqual(['7', '0', '0', '0', '0', '0', '0']);
    expect(boxes(source).filter(({ use }) => use === 'total').length).toBe(2);
  });

  it('leads from each paragraph to the words it became', () => {
    const goesTo = source.pieces.flatMap((piece) =>
      piece.kind === 'paragraph' && piece.goesTo !== null ? [[piece.text, piece.goesTo]] : [],
    );

    expect(goesTo).toEqual([
      ['青山镇人民政府2022年政府信息公开工作年度报告', 'organization'],
      ['全年公开信息三条。', 'overview/lead'],
      ['公开  三条。', 'overview/proactive'],
      ['更新不够及时。', 'problems/problems'],
      ['无', 'otherMatters/other'],
      ['2023年1月9日', 'signedOn'],
    ]);
  });

  it('of a very long file shows what was read from, and says how much it does not show', () => {
    const long = Array.from({ length: 4000 }, (_, line) => `栏目导航第${String(line)}行`);
    const { pieces, origins } = sourceOf([...long, report].join('\n'));

    expect(pieces.length).toBeLessThan(3100);
    const leftOut = pieces.map((piece) => (piece.kind === 'gap' ? piece.lines : 0));
    expect(leftOut.reduce((sum, lines) => sum + lines, 0)).toBeGreaterThan(1000);
    const keys = new Set(boxes({ pieces, origins }).map(({ key }) => key));
    expect(keys).toContain(origins.get('applications/received/naturalPerson')?.[0]);
  });
});
