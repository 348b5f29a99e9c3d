import { useCallback, useRef } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { ReportDraft } from '../domain';
import { CataloguePage } from './CataloguePage';
import { EditorPage } from './EditorPage';
import { ErrorBoundary } from './ErrorBoundary';
import { ImportPage } from './ImportPage';
import { NoticeProvider } from './Notice';
import { ReportListPage } from './ReportListPage';
import { catalogueRoute, editorRoute, importRoute } from './routes';
import type { Surroundings } from './surroundings';

/** The whole application. Formats, rules and storage are given to it: it knows none by name. */
export function App({ formats, rules, store }: Surroundings) {
  const lastDraft = useRef<ReportDraft | null>(null);
  const rememberDraft = useCallback((draft: ReportDraft) => {
    lastDraft.current = draft;
  }, []);
  const surroundings = { formats, rules, store };
  return (
    <ErrorBoundary draft={() => lastDraft.current}>
      <NoticeProvider>
        <Router hook={useHashLocation}>
          <Switch>
            <Route path={editorRoute}>
              {({ id, step }: { readonly id: string; readonly step: string }) => (
                <EditorPage
                  key={id}
                  {...surroundings}
                  id={id}
                  step={step}
                  onDraft={rememberDraft}
                />
              )}
            </Route>
            <Route path={importRoute}>
              <ImportPage {...surroundings} />
            </Route>
            <Route path={catalogueRoute}>
              {({ report }: { readonly report?: string }) => (
                <CataloguePage rules={rules} reportId={report} />
              )}
            </Route>
            <Route>
              <ReportListPage {...surroundings} />
            </Route>
          </Switch>
        </Router>
      </NoticeProvider>
    </ErrorBoundary>
  );
}
