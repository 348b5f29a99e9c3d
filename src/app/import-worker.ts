import './polyfills';
import './without-eval';
import { serveImports } from './serve-imports';

serveImports(null);
