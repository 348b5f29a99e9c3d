// First: packages call these while they load.
import './polyfills';

export { start } from './start';
