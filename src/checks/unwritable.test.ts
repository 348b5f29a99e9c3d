import { describe, expect, it } from 'vitest';
import { applyFix } from '../domain';
import type { NarrativeSection } from '../domain';
import { draftWith, findingsOf, formatOfSections } from './sample-report.test-support';
import { everythingCanBeWritten } from './unwritable';

const overview: NarrativeSection = {
  kind: 'narrative',
  id: 'overview',
  heading: '一、总体情况',
  whenEmpty: 'error',
  whenOnlyNone: 'error',
  blocks: [{ id: 'lead', label: '开头的话', prompt: '' }],
};

function reportSaying(words: string) {
  return draftWith({}, { narrative: { 'overview/lead': words } });
}

function found(words: string) {
  return findingsOf(everythingCanBeWritten, formatOfSections([overview]), reportSaying(words));
}

describe('characters that no file can hold', () => {
  it('are named once for each text, with their number and the words around the first', () => {
    const [finding, ...others] = found('柳溪\u0008镇公开信息\u0000三条\ud840。');

    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'confirm', section: 'overview' });
    expect(finding?.message).toContain('“一、总体情况”里有写不进文件的看不见的控制字符 2 个');
    expect(finding?.message).toContain('残缺的字符 1 个');
    expect(finding?.message).toContain('第一处在“柳溪镇公开信息三条。”');
  });

  it('are taken out when the person asks, and nothing else is', () => {
    const draft = reportSaying('柳溪\u0008镇\u001f𡐓\udc00村');
    const [finding] = found('柳溪\u0008镇\u001f𡐓\udc00村');
    const fixed = applyFix(draft, finding!.fixes![0]!);

    expect(fixed?.narrative['overview/lead']).toBe('柳溪镇𡐓村');
  });
});

it('says nothing of rare characters, line ends and tabs', () => {
  expect(found('𠮷野𡐓㙍\n第二段\r\n第三段\t完。')).toEqual([]);
});

it('looks at the fields of the report too', () => {
  const draft = draftWith({});
  const identity = { ...draft.identity, organization: '青山\u0001镇人民政府' };

  expect(
    findingsOf(everythingCanBeWritten, formatOfSections([overview]), { ...draft, identity }),
  ).toMatchObject([{ field: 'organization', section: null }]);
});
