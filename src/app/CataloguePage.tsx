import { choicesIn } from '../domain';
import type { CountySettings as Settings, Rule } from '../domain';
import { RuleCatalogue } from '../forms';
import { CountySettings } from './CountySettings';
import { editorPath, hrefOfPath, listRoute } from './routes';

interface CataloguePageProps {
  /** The checks as they run here. */
  readonly rules: readonly Rule[];
  /** The same as they are before anybody set anything. */
  readonly catalogue: readonly Rule[];
  readonly county: Settings | null;
  /** The report from whose checks one came; `undefined` from the list of reports. */
  readonly reportId: string | undefined;
  readonly onSwitch: (ruleId: string, isOn: boolean) => void;
  readonly onCounty: (county: Settings | null) => Promise<void>;
}

/** “检查项目”: everything that is checked, and what this office has checked of it. */
export function CataloguePage(props: CataloguePageProps) {
  const { rules, catalogue, county, reportId, onSwitch, onCounty } = props;
  const back =
    reportId === undefined
      ? { path: listRoute, name: '回到全部年报' }
      : { path: editorPath(reportId, 'check'), name: '回到检查' };
  return (
    <main className="page">
      <header className="catalogue-head">
        <p>
          <a href={hrefOfPath(back.path)}>{back.name}</a>
        </p>
        <h1>检查项目</h1>
        <p>须改正：算不平或不合规定。请核实：改正，或写明原因。提醒：看一眼就行。都不拦着导出。</p>
        <p>不勾的不再检查，本机各份年报都一样，检查单上会写明。设置只存在这台电脑。</p>
        <CountySettings county={county} choices={choicesIn(rules, catalogue)} onTake={onCounty} />
      </header>
      <RuleCatalogue
        rules={rules}
        choicesOf={({ id, title, isOffByDefault }) => (
          <>
            <label>
              <input
                type="checkbox"
                checked={isOffByDefault !== true}
                onChange={(event) => {
                  onSwitch(id, event.target.checked);
                }}
              />{' '}
              检查<span className="unseen">：{title}</span>
            </label>
            {county?.rules[id] !== undefined && (
              <p className="field-help">{county.rules[id] === 'on' ? '县里加查' : '县里不查'}</p>
            )}
          </>
        )}
      />
    </main>
  );
}
