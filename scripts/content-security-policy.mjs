/** What the built pages may do, written into them: it holds on any server and from a file. */
import { createHash } from 'node:crypto';

/** Styles may stand inline: docx-preview writes sheets and attributes of them (docs/adr/0030). */
const rules = {
  'default-src': "'none'",
  'connect-src': "'none'",
  'img-src': 'data: blob:',
  'worker-src': 'blob:',
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** The site is kept by a service worker and can be installed (docs/adr/0033). */
const ofTheSite = { 'worker-src': "'self' blob:", 'manifest-src': "'self'" };

/** @returns {import('vite').Plugin} */
export function contentSecurityPolicy() {
  return {
    name: 'content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          file.source = withPolicy(String(file.source));
        }
      },
    },
  };
}

/** Scripts that stand in the page are allowed by their hash, others from where the page is.
 * @param {string} html */
function withPolicy(html) {
  const scriptInPage = /<script(?![^>]* src=)[^>]*>(.*?)<\/script>/gs;
  const inline = [...html.matchAll(scriptInPage)];
  const isWhole = !html.replace(scriptInPage, '').includes('<script');
  const hashes = inline.map(([, script]) => hashOf(script));
  const scripts = [...(isWhole ? [] : ["'self'"]), ...hashes].join(' ');
  const styles = isWhole ? "'unsafe-inline'" : "'self' 'unsafe-inline'";
  const all = {
    ...rules,
    ...(isWhole ? {} : ofTheSite),
    'script-src': scripts,
    'style-src': styles,
  };
  const policy = Object.entries(all).map((rule) => rule.join(' '));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`;
  const [start, ...rest] = html.split('<meta charset="UTF-8" />');
  if (rest.length !== 1) throw new Error('index.html must name its charset once, as UTF-8');
  return `${start}<meta charset="UTF-8" />\n    ${meta}${rest[0]}`;
}

/** The browser takes the hash of what its parser read, which turns each CR into LF. */
function hashOf(script = '') {
  if (/[\r\0]/.test(script)) throw new Error('A script in the page holds a CR or NUL');
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
