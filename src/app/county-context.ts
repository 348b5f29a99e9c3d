import { createContext } from 'react';
import type { CountySettings } from '../domain';

/** What the county asks for, where its settings file was loaded. */
export const CountyContext = createContext<CountySettings | null>(null);
