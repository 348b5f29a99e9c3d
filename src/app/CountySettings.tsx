import { encodeCountySettings } from '../domain';
import type { CountySettings as Settings } from '../domain';
import { CountySettingsForm, CountySettingsState } from '../forms';
import { downloadText } from './files';
import { useNotify } from './Notice';
import { readOther } from './start-import';
import { useComplaint } from './use-stored-reports';

interface CountySettingsProps {
  readonly county: Settings | null;
  /** The checks as they are set on this page, for the file that a county makes. */
  readonly choices: Settings['rules'];
  readonly onTake: (county: Settings | null) => Promise<void>;
}

/** What the county asks for: an office loads its file, a county makes it. */
export function CountySettings({ county, choices, onTake }: CountySettingsProps) {
  const notify = useNotify();
  const complain = useComplaint();
  const take = (next: Settings | null, text: string) => {
    const undo = () => {
      onTake(county).catch(complain);
    };
    onTake(next).then(() => notify({ text, action: { label: '撤销', run: undo } }), complain);
  };
  const load = async (file: File) => {
    const read = await readOther('county', file);
    if (read.error === undefined) take(read.county, `已载入“${read.county.issuer}”的设置。`);
    else notify({ text: read.error });
  };
  const save = (settings: Settings) => {
    const name = `检查设置（${settings.issuer}）.json`;
    downloadText(encodeCountySettings(settings), name, 'application/json');
    notify({ text: `已生成“${name}”，在浏览器的下载位置。发给各单位，在这一页载入。` });
  };
  return (
    <section className="county-settings" aria-label="县里的设置">
      <CountySettingsState
        county={county}
        onLoad={(file) => void load(file)}
        onRemove={() => take(null, '已不用县里的设置。')}
      />
      <CountySettingsForm choices={choices} onSave={save} />
    </section>
  );
}
