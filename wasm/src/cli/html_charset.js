// SPDX-License-Identifier: MIT
// The charset that a page names in its <meta>.
import { isUtf8 } from 'node:buffer';

/** @param {Buffer} bytes @returns {string} empty: none that counts */
export function htmlCharset(bytes) {
  const head = bytes.subarray(0, 1024).toString('latin1').toLowerCase();
  let found = '';
  for (const [tag] of head.matchAll(/<meta[^>]*/g)) {
    const [, value] = /charset[ \t\r\n\f]*=[ \t\r\n\f]*["']?([^"' \t\r\n\f;/>]*)/.exec(tag) ?? [];
    if (value) {
      found = value;
      break;
    }
  }
  const marked = /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(head);
  // A page whose <meta> could be read is no UTF-16, and HTML reads Latin-1 as windows-1252.
  if (found === '' || found.startsWith('utf-16') || found === 'utf-8' || marked || isUtf8(bytes)) return '';
  return ['iso-8859-1', 'latin1', 'us-ascii'].includes(found) ? 'windows-1252' : found;
}
