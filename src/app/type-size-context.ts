import { createContext } from 'react';
import type { ReactNode } from 'react';

/** The choice of type size, wherever a page has room for it. */
export const TypeSizeContext = createContext<ReactNode>(null);
