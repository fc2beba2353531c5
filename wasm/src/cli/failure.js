// SPDX-License-Identifier: MIT
// What ends a run: a message for a person, and the exit code. As cli/io/failure.hpp of the native program has them.

export const exit = Object.freeze({ done: 0, io: 1, usage: 2, some: 3 });

/** "FILE: what is wrong; what to do": `tanqih: ` is put before it. */
export class Failure extends Error {
  /** @param {number} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** One input that is what the command does not read; of many files it alone fails. */
export class RefusedInput extends Failure {
  /** @param {string} message */
  constructor(message) {
    super(exit.usage, message);
  }
}

/** An error of the core, said of `name`: a wrong option is wrong usage, the rest cannot be read. @param {any} error @param {string} name */
export function failureOf(error, name) {
  if (error instanceof Failure) return error;
  if (error?.name === 'CrashError') return new Failure(exit.io, 'the input does not fit in memory; split it and clean the parts');
  const message = String(error?.message ?? error).replace(/^tanqih: /, '');
  return new Failure(/^(No encoding|The name of an encoding)/.test(message) ? exit.usage : exit.io, `${name}: ${message}`);
}

/** strerror: what people know, not Node's own words. */
const words = {
  EACCES: 'Permission denied',
  EISDIR: 'Is a directory',
  ELOOP: 'Too many levels of symbolic links',
  ENAMETOOLONG: 'File name too long',
  ENOENT: 'No such file or directory',
  ENOSPC: 'No space left on device',
  ENOTDIR: 'Not a directory',
  EPERM: 'Operation not permitted',
  EROFS: 'Read-only file system',
};
/** @param {any} error */
export const reasonOf = (error) => words[error?.code] ?? String(error?.message ?? error);

/** What would move the lines of a terminal becomes a space. @param {string} text */
export const shown = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
