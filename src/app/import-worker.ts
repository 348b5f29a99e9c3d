import './polyfills';
import { importFile } from './import-file';
import type { ImportRequest } from './import-file';

// Reading a large file takes seconds: here it does not hold up the page, and it can be stopped.
self.addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  void importFile(event.data).then((outcome) => {
    self.postMessage(outcome);
  });
});
