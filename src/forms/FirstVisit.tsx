import { BackupFileButton } from './BackupFileButton';
import type { ReportListProps } from './report-list-model';
import { words } from './report-list-strings';

/** Nothing here yet: three ways to begin, and the way back to what was saved elsewhere. */
export function FirstVisit(props: ReportListProps) {
  return (
    <section className="first-visit" aria-labelledby="first-visit">
      <h2 id="first-visit">{words.none}</h2>
      <ul className="first-ways">
        <li className="card first-way">
          <h3>{words.lastYearTitle}</h3>
          <p>{words.lastYearHelp}</p>
          <a className="button is-primary" href={props.importHref}>
            {words.openLastYear}
          </a>
        </li>
        <li className="card first-way">
          <h3>{words.blankTitle}</h3>
          <p>{words.blankHelp}</p>
          <button type="button" className="button" onClick={props.onCreate}>
            {words.createBlank}
          </button>
        </li>
        <li className="card first-way">
          <h3>{words.exampleTitle}</h3>
          <p>{words.exampleHelp}</p>
          <ExampleChoice {...props} />
        </li>
      </ul>
      <p className="first-backup">
        {words.noneHelp}
        <BackupFileButton onOpen={props.onOpenBackup} />
      </p>
    </section>
  );
}

/** An example of one's own kind of office. */
export function ExampleChoice({
  examples,
  onOpenExample,
}: Pick<ReportListProps, 'examples' | 'onOpenExample'>) {
  return (
    <div className="example-choice" role="group" aria-label={words.exampleTitle}>
      <span>{words.exampleKind}</span>
      {examples.map(({ id, name }) => (
        <button key={id} type="button" className="button" onClick={() => onOpenExample(id)}>
          {name}
        </button>
      ))}
    </div>
  );
}
