import { createContext, useContext } from 'react';
import type { EditorSession } from './use-editor-session';

export const SessionContext = createContext<EditorSession | null>(null);

/** The open report, for pages that are no part of the form. */
export function useSession(): EditorSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A page of an open report is used outside of SessionContext');
  return session;
}
