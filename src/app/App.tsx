import { useCallback, useMemo, useRef, useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import type { ReportDraft } from '../domain';
import { TypeSizeChoice } from '../forms';
import type { SettingsStore } from '../storage';
import { BackupPage } from './backups/BackupPage';
import { useRegularLook } from './backups/use-regular-look';
import { CataloguePage } from './CataloguePage';
import { CountyContext } from './county-context';
import { EditorPage } from './EditorPage';
import { ErrorBoundary } from './ErrorBoundary';
import { createHeldLocation, HeldLocationContext } from './held-location';
import { ImportPage } from './ImportPage';
import { NoticeProvider } from './Notice';
import { ReportListPage } from './ReportListPage';
import { backupRoute, catalogueRoute, editorRoute, importRoute } from './routes';
import type { ListSurroundings } from './surroundings';
import { TypeSizeContext } from './type-size-context';
import { useOfficeRules } from './use-office-rules';

interface AppProps extends Omit<ListSurroundings, 'office'> {
  readonly settings: SettingsStore;
}

/** The whole application. Formats, rules and storage are given to it: it knows none by name. */
export function App(props: AppProps) {
  const [location] = useState(createHeldLocation);
  const lastDraft = useRef<ReportDraft | null>(null);
  const rememberDraft = useCallback((draft: ReportDraft) => {
    lastDraft.current = draft;
  }, []);
  return (
    <ErrorBoundary draft={() => lastDraft.current}>
      <NoticeProvider>
        <HeldLocationContext value={location}>
          <Router hook={location.hook}>
            <Pages {...props} onDraft={rememberDraft} />
          </Router>
        </HeldLocationContext>
      </NoticeProvider>
    </ErrorBoundary>
  );
}

interface PagesProps extends AppProps {
  readonly onDraft: (draft: ReportDraft) => void;
}

function Pages({ rules: catalogue, settings, onDraft, ...given }: PagesProps) {
  const { rules, county, office, switchRule, takeCounty, typeSize, chooseTypeSize } =
    useOfficeRules(catalogue, settings);
  const typeSizeChoice = useMemo(
    () => <TypeSizeChoice size={typeSize} onChoose={chooseTypeSize} />,
    [typeSize, chooseTypeSize],
  );
  useRegularLook(given.backups);
  if (!rules) return <main className="page" aria-busy="true" />;
  const editing = { ...given, rules };
  const surroundings = { ...editing, office };
  return (
    <TypeSizeContext value={typeSizeChoice}>
      <Switch>
        <Route path={editorRoute}>
          {({ id, step }: { readonly id: string; readonly step: string }) => (
            <CountyContext value={county}>
              <EditorPage key={id} {...editing} id={id} step={step} onDraft={onDraft} />
            </CountyContext>
          )}
        </Route>
        <Route path={importRoute}>
          <ImportPage {...editing} />
        </Route>
        <Route path={backupRoute}>
          <BackupPage {...surroundings} />
        </Route>
        <Route path={catalogueRoute}>
          {({ report }: { readonly report?: string }) => (
            <CataloguePage
              rules={rules}
              catalogue={catalogue}
              county={county}
              reportId={report}
              onSwitch={switchRule}
              onCounty={takeCounty}
            />
          )}
        </Route>
        <Route>
          <ReportListPage {...surroundings} />
        </Route>
      </Switch>
    </TypeSizeContext>
  );
}
