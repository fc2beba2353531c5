// SPDX-License-Identifier: MIT
// Files that a person drops or chooses. The core decodes the bytes; only what is plainly no text is refused.
import type { Source } from '../state/document.ts';

const noText = /^(image|video|audio|font)\/|pdf|zip|msword|officedocument|opendocument/;
const noTextNames = /\.(pdf|docx?|odt|rtf|xlsx?|pptx?|zip|png|jpe?g|gif|webp|mp[34])$/i;
const htmlNames = /\.(x?html?|mhtml?)$/i;

export const accepted = '.txt,.md,.html,.htm,.xhtml,text/plain,text/html';

export interface Opened {
  readonly sources: readonly Source[];
  /** Names of the files that are no text. */
  readonly refused: readonly string[];
}

export async function openFiles(files: Iterable<File>): Promise<Opened> {
  const all = [...files];
  const refused = all.filter(({ name, type }) => noText.test(type) || noTextNames.test(name));
  const texts = all.filter((file) => !refused.includes(file));
  const sources = await Promise.all(texts.map(async (file): Promise<Source> => ({
    from: 'file',
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    html: htmlNames.test(file.name) || file.type === 'text/html',
  })));
  return { sources, refused: refused.map(({ name }) => name) };
}
