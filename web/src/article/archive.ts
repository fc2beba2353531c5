// Several texts as one zip.
import { strToU8, zipSync } from 'fflate';

/** @param files by name; a name that is taken gets a number */
export function archiveOf(files: readonly { readonly name: string; readonly content: string }[]): Uint8Array<ArrayBuffer> {
  const entries: Record<string, Uint8Array> = {};
  for (const { name, content } of files) {
    const dot = name.indexOf('.');
    let free = name;
    for (let n = 2; free in entries; n += 1) free = `${name.slice(0, dot)} ${n}${name.slice(dot)}`;
    entries[free] = strToU8(content);
  }
  return zipSync(entries, { level: 6 }) as Uint8Array<ArrayBuffer>;
}
