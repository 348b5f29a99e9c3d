import { printedMonthDay } from '../domain';
import type { CountySettings } from '../domain';
import { FileButton } from './FileButton';

interface CountySettingsStateProps {
  readonly county: CountySettings | null;
  readonly onLoad: (file: File) => void;
  readonly onRemove: () => void;
}

/** Whether the county's settings are in use, and what they say. */
export function CountySettingsState({ county, onLoad, onRemove }: CountySettingsStateProps) {
  return (
    <div className="actions">
      <p>
        {county === null
          ? '县里发了检查设置文件的，在这里载入。'
          : `正在用“${county.issuer}”的设置：${describe(county)}。下面自己改过的，以自己的为准。`}
      </p>
      <FileButton
        name={county === null ? '载入县里的设置' : '换一份设置'}
        accept=".json,application/json"
        onFile={onLoad}
      />
      {county !== null && (
        <button type="button" className="text-button" onClick={onRemove}>
          不用县里的设置
        </button>
      )}
    </div>
  );
}

function describe({ rules, publishBy }: CountySettings): string {
  const count = (wanted: 'on' | 'off') =>
    Object.values(rules).filter((choice) => choice === wanted).length;
  const parts = [
    ...(publishBy === '' ? [] : [`${printedMonthDay(publishBy)}前发布`]),
    ...(count('off') === 0 ? [] : [`不查 ${count('off')} 项`]),
    ...(count('on') === 0 ? [] : [`加查 ${count('on')} 项`]),
  ];
  return parts.length === 0 ? '与平常一样' : parts.join('，');
}
