// SPDX-License-Identifier: MIT
// The one place where a string becomes a script address. Under Trusted Types nothing else may, and markup
// never: the page has no policy that makes HTML of a string.
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

function ownAddress(url: string): string {
  const address = new URL(url, document.baseURI);
  if (address.origin !== new URL(document.baseURI).origin && address.protocol !== 'blob:')
    throw new TypeError(`tanqih: ${address.href} is not of this page.`);
  return address.href;
}

/** A name can be taken once: the script in the page's head and the page's own share the policy. */
const shared = globalThis as { trustedTypes?: Factory; tanqihPolicy?: ReturnType<Factory['createPolicy']> | undefined };
shared.tanqihPolicy ??= shared.trustedTypes?.createPolicy('tanqih', { createScriptURL: ownAddress });
const policy = shared.tanqihPolicy;

export function scriptAddress(url: string): string {
  return (policy?.createScriptURL(url) ?? ownAddress(url)) as string;
}
