import { describe, expect, it } from 'vitest';
import { decodeCountySettings, encodeCountySettings } from './county-settings';

const settings = {
  issuer: '青山县政务公开办',
  rules: { N9: 'off' as const, N13: 'on' as const },
  publishBy: '01-20',
};

describe('the file of a county’s settings', () => {
  it('says the same when it is read again', () => {
    expect(decodeCountySettings(encodeCountySettings(settings))).toEqual({ county: settings });
  });

  it('may leave the day to the law', () => {
    const file = encodeCountySettings({ ...settings, publishBy: '' });

    expect(decodeCountySettings(file).county?.publishBy).toBe('');
  });

  it.each([
    ['words', '1月20日前报送'],
    ['a backup of a report', '{"kind":"gongkai-nianbao/report","version":1}'],
    ['nothing', ''],
  ])('is told from %s', (_, text) => {
    expect(decodeCountySettings(text).error).toContain('不是检查设置文件');
  });

  it('of a later version says so', () => {
    const later = encodeCountySettings(settings).replace('"version": 1', '"version": 2');

    expect(decodeCountySettings(later).error).toContain('更新版本');
  });

  it('with a day that is none says where, and is not taken', () => {
    const wrong = encodeCountySettings({ ...settings, publishBy: '02-30' });

    expect(decodeCountySettings(wrong).county).toBeUndefined();
    expect(decodeCountySettings(wrong).error).toContain('publishBy');
  });
});
