// SPDX-License-Identifier: MIT
// One input cleaned: its file in the format that is asked for, and what is said of it.
import { failureOf } from './failure.js';
import { bytesOf, isHtmlName, nameOfInput } from './input.js';
import { refuseBinary, refuseDocuments } from './refused.js';

/** @param {any} article @param {string} format */
export function fileOf(article, format) {
  switch (format) {
    case 'json': return `${JSON.stringify(article)}\n`;
    case 'html': return article.html;
    case 'markdown': return article.markdown;
    default: return article.clean === '' ? '' : `${article.clean}\n`;
  }
}

/**
 * @param {string} path @param {{ command: string, html?: boolean, encoding?: string, longest: number }} reading @param {any} io
 * @returns {Promise<(options: Record<string, any>) => any>} the article in it, by the options of the core
 */
export async function documentIn(path, { command, html, encoding, longest }, io) {
  const bytes = await bytesOf(path, longest, io);
  const isHtml = html || isHtmlName(path);
  refuseDocuments(path, bytes, { command, text: !encoding && !isHtml });
  const { core } = await io.load();
  return (options) => {
    const article = articleBy(options);
    if (!encoding) refuseBinary(path, bytes, article, { command });
    return article;
  };
  function articleBy(options) {
    const given = { ...options, format: isHtml ? 'html' : 'text' };
    try {
      return core.analyse(bytes, encoding ? { ...given, encoding } : given);
    } catch (error) {
      throw failureOf(error, nameOfInput(path));
    }
  }
}
