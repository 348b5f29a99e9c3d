import { words } from './strings';

interface ChangeProps {
  readonly before: string;
  readonly after: string;
}

/** Old words struck, new ones underlined; both said to screen readers. */
export function Change({ before, after }: ChangeProps) {
  return (
    <>
      {before !== '' && (
        <del>
          <span className="unseen">原文：</span>
          {/\S/.test(before) ? before : `（${words.blank}）`}
        </del>
      )}
      {before !== '' && after !== '' && <span aria-hidden="true"> → </span>}
      {after !== '' && (
        <ins>
          <span className="unseen">改为：</span>
          {after}
        </ins>
      )}
    </>
  );
}
