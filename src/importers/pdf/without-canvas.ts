/** pdf.js makes a matrix for drawing as it is loaded. Node has none, and nothing is drawn here. */
if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: Object });
