// SPDX-License-Identifier: MIT
// Which site a piece of HTML comes from. The clipboard does not say; most of the links of a page lead to its own site.
const links = /\bhref\s*=\s*["']?https?:\/\/([a-z0-9.-]+)/gi;
const looked = 400_000;

/** A host such as "news.example", without "www."; null where nothing tells. Links are read, never followed. */
export function siteOf(html: string): string | null {
  const counts = new Map<string, number>();
  for (const [, host = ''] of html.slice(0, looked).matchAll(links)) {
    const site = host.toLowerCase().replace(/^www\./, '');
    counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 ? most[0] : null;
}
