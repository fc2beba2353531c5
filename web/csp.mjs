// The page's content security policy: nothing from elsewhere, nothing inline, no connection out.
const rules = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'tanqih',
};

const written = (some) => Object.entries(some).map(([rule, value]) => `${rule} ${value}`).join('; ');

/** For the meta element of the built page, so that any server will do. */
export const metaPolicy = written(rules);
/** For the header; a meta element cannot forbid being framed. */
export const headerPolicy = written({ ...rules, 'frame-ancestors': "'none'" });

/** For the single-file page: its own script and style, known by their hashes, and no connection at all. */
export function singlePolicy(scriptHash, styleHash) {
  return written({
    'default-src': "'none'",
    'script-src': `'sha256-${scriptHash}' 'wasm-unsafe-eval'`,
    'style-src': `'sha256-${styleHash}'`,
    'font-src': 'data:',
    'img-src': 'data:',
    'worker-src': 'blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'tanqih',
  });
}
