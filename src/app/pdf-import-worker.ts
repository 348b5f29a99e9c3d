import './polyfills';
import { readPdf } from '../importers/pdf';
import { serveImports } from './serve-imports';

serveImports(readPdf);
