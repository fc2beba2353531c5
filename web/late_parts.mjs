// SPDX-License-Identifier: MIT
// What of the page is loaded when a file first needs it, and counts apart in its budget (budget.json).

/** @param {string} name of a built file @returns {string | null} the kind of document that it reads */
export function latePart(name) {
  return /(?:^|\/)(docx|pdf)_worker-[^/]+\.js$/.exec(name)?.[1] ?? null;
}
