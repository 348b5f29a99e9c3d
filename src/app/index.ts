// First: packages call these while they load.
import './polyfills';
import './without-eval';

export { start } from './start';
