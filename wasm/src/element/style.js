// SPDX-License-Identifier: MIT
// The look of <tanqih-article>. A style sheet made by a script is no inline style to a page's policy.

// A mark takes no room, so that letters stay joined across its edge: و|القاهرة.
const css = `
:host { display: block; color-scheme: inherit; line-height: 1.8; }
:host([hidden]) { display: none; }
h2, h3, p, ul, pre { margin: 0 0 0.8em; overflow-wrap: anywhere; }
p, li, h2, h3 { white-space: pre-line; }
pre { font: inherit; white-space: pre-wrap; }
mark {
  --tanqih-line: currentColor;
  background: none; background: color-mix(in srgb, var(--tanqih-line) 14%, transparent); color: inherit;
  text-decoration: underline dotted var(--tanqih-line) 0.1em; text-underline-offset: 0.34em; text-decoration-skip-ink: none;
}
[data-type='person'] { --tanqih-line: var(--tanqih-person, #b27a00); text-decoration-style: solid; }
[data-type='organisation'] { --tanqih-line: var(--tanqih-organisation, #3f78d0); text-decoration-style: double; }
[data-type='place'] { --tanqih-line: var(--tanqih-place, #35955a); text-decoration-style: dashed; }
[data-type='misc'] { --tanqih-line: var(--tanqih-misc, #c04a8a); }
:is([data-type='date'], [data-type='time'], [data-type='duration']) { --tanqih-line: var(--tanqih-date, #7a60cc); text-decoration-style: solid; }
details { margin: 0 0 0.8em; font-size: 0.875em; border-inline-start: 3px solid; padding-inline-start: 0.75em; }
summary { cursor: pointer; }
details ul { margin: 0.5em 0 0; padding: 0; list-style: none; }
details li { margin-block-end: 0.8em; }
details p { margin: 0 0 0.2em; }
button { font: inherit; min-block-size: 2em; padding-inline: 0.75em; cursor: pointer; }
:focus-visible { outline: 2px solid Highlight; outline-offset: 2px; }
[tabindex='-1']:focus { outline: none; }
@media print { details { display: none; } }
`;

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** One sheet, shared by all elements. @param {ShadowRoot} root */
export function dress(root) {
  sheet ??= new CSSStyleSheet();
  // jsdom, in which components are tested, has no such sheets, and shows nothing.
  if (!sheet.replaceSync) return;
  if (sheet.cssRules.length === 0) sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
