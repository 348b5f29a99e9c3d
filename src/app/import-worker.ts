import './polyfills';
import { serveImports } from './serve-imports';

serveImports(null);
