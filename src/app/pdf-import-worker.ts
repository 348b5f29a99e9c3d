import './polyfills';
import './without-eval';
import { readPdf } from '../importers/pdf';
import { serveImports } from './serve-imports';

serveImports(readPdf);
