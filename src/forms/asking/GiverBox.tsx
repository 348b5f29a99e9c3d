import { useState } from 'react';
import { withGiver } from '../../domain';
import { useEditor } from '../editor-context';
import type { AskingRow } from './asking-rows';

/** Id of the list of all who give something. */
export const GIVER_LIST = 'asking-givers';

/** Who gives a figure. Taken over when the box is left: on the way the figure would move about. */
export function GiverBox({ row }: { readonly row: AskingRow }) {
  const { actions, store } = useEditor();
  const { figure, by, source } = row;
  const [typed, setTyped] = useState(by);
  if (source !== '') return <span className="asking-source">{source}</span>;
  const take = () => {
    const name = typed.trim();
    if (name === by) return;
    const notice =
      name === '' ? `${figure.name}改回原来的提供单位。` : `${figure.name}改由${name}提供。`;
    actions.replaceDraft(withGiver(store.current().draft, figure, name), notice);
  };
  return (
    <input
      className="text-box"
      list={GIVER_LIST}
      aria-label={`${figure.name}，由谁提供`}
      autoComplete="off"
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
        if (key === 'Escape') setTyped(by);
      }}
    />
  );
}
