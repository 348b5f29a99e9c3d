import { useContext, useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { morePages } from './more-pages';
import { editorPath, hrefOfPath } from './routes';
import { TypeSizeContext } from './type-size-context';

interface MoreMenuProps {
  readonly id: string;
  readonly step: string;
}

/** “更多”: what few need, out of the way of the many. Closes when one goes on or elsewhere. */
export function MoreMenu({ id, step }: MoreMenuProps) {
  const typeSizeChoice = useContext(TypeSizeContext);
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (!(target instanceof Node && menu.current?.contains(target))) close();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  return (
    <details ref={menu} className="more-menu" onKeyDown={closeOnEscape}>
      <summary>更多</summary>
      <ul>
        {morePages.map((page) => (
          <li key={page.id}>
            <a
              href={hrefOfPath(editorPath(id, page.id))}
              aria-current={page.id === step ? 'page' : undefined}
              onClick={close}
            >
              {page.name}
            </a>
          </li>
        ))}
        <li className="more-menu-choice">{typeSizeChoice}</li>
      </ul>
    </details>
  );
}
