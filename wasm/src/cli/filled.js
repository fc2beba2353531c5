// SPDX-License-Identifier: MIT
/** The words of messages.js with each {name} replaced. @param {string} words @param {Record<string, string>} texts */
export const filled = (words, texts) => words.replace(/\{(\w+)\}/g, (_, name) => texts[name] ?? '');
