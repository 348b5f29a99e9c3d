import { RuleCatalogue } from '../forms';
import { editorPath, hrefOfPath, listRoute } from './routes';
import type { Surroundings } from './surroundings';

interface CataloguePageProps extends Pick<Surroundings, 'rules'> {
  /** The report from whose checks one came; `undefined` from the list of reports. */
  readonly reportId: string | undefined;
}

/** “检查项目”: everything that is checked, and what this office has checked of it. */
export function CataloguePage({ rules, reportId }: CataloguePageProps) {
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
      </header>
      <RuleCatalogue
        rules={rules}
        choicesOf={(rule) => (rule.isOffByDefault === true ? '平时不查' : null)}
      />
    </main>
  );
}
