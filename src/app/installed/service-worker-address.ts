/**
 * Of the site as `npm run build` makes it: beside the page, whatever folder that is in. The single
 * file and `vite` have none.
 */
export const serviceWorkerAddress =
  import.meta.env.MODE === 'production' ? new URL('sw.js', document.baseURI).href : null;
