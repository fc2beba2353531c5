// SPDX-License-Identifier: MIT
// The page's content security policy: nothing from elsewhere, nothing inline but what is known by its hash, no
// connection out.
import { createHash } from 'node:crypto';

const rules = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'tanqih',
};

const written = (some) => Object.entries({ ...rules, ...some }).map(([rule, value]) => `${rule} ${value}`).join('; ');
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** For the meta element of the built page, so that any server will do. @param script the one in its head @param style */
export function pagePolicy(script, style) {
  return written({
    'script-src': `'self' ${hashOf(script)} 'wasm-unsafe-eval'`,
    'style-src': hashOf(style),
    'font-src': "'self'",
    'img-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
  });
}

/** For the header, of the policy that a built page has; a meta element cannot forbid being framed. */
export function headerPolicy(html) {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return `${policy ?? written({})}; frame-ancestors 'none'`;
}

/** For the single-file page: its own script and style, and no connection at all. */
export function singlePolicy(script, style) {
  return written({
    'script-src': `${hashOf(script)} 'wasm-unsafe-eval'`,
    'style-src': hashOf(style),
    'font-src': 'data:',
    'img-src': 'data:',
    'worker-src': 'blob:',
  });
}
