// SPDX-License-Identifier: MIT
// What of the page is loaded first, and what when a file or a person first needs it: each counts apart in its budget (budget.json).

/** @param {string} name of a built file @returns {string | null} the kind of document that it reads, or the font that it is */
export function latePart(name) {
  return /(?:^|\/)(docx|pdf)_worker-[^/]+\.js$/.exec(name)?.[1] ?? (/noto-naskh-[^/]+\.woff2$/.test(name) ? 'naskh' : null);
}

/** @param {string} name of a built file @returns {boolean} whether the first clean article of a first visit needs it, or it comes ahead of that */
export function isOfFirstArticle(name) {
  return /^(?:index\.html|assets\/(?:(?:index|worker)-[^/]+\.js|clean-[^/]+\.wasm|vazirmatn-[^/]+\.woff2))$/.test(name);
}
