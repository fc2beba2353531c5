// SPDX-License-Identifier: MIT
// Where a command writes: standard output, or a file that is there whole or not at all.
import fs from 'node:fs';
import path from 'node:path';

import { exit, Failure, reasonOf } from './failure.js';

const cannotWrite = (/** @type {string} */ name, /** @type {any} */ error) =>
  new Failure(exit.io, `${name}: cannot be written: ${reasonOf(error)}; check the path, the rights and the space on the disk`);

/** @param {string | undefined} file absent or "-": standard output @param {any} io */
export function openOutput(file, io) {
  if (file === undefined || file === '-') {
    return {
      write: (/** @type {string | Uint8Array} */ bytes) => new Promise((resolve, reject) => {
        io.stdout.write(bytes, (/** @type {any} */ error) => (error ? reject(cannotWrite('standard output', error)) : resolve(undefined)));
      }),
      async commit() {},
      async drop() {},
    };
  }
  const attempt = (/** @type {() => any} */ act) => {
    try {
      return act();
    } catch (error) {
      throw cannotWrite(file, error);
    }
  };
  const there = fs.statSync(file, { throwIfNoEntry: false });
  const whole = there && !there.isFile(); // a pipe or a device is written as it is
  const target = there ? fs.realpathSync(file) : file; // the file behind a link, which stays one
  const temporary = whole ? file : path.join(path.dirname(target), `.tanqih-${process.pid}-${Math.random().toString(36).slice(2, 8)}`);
  const number = attempt(() => fs.openSync(temporary, whole ? 'w' : 'wx', there && !whole ? there.mode & 0o777 : 0o666));
  return {
    async write(/** @type {string | Uint8Array} */ bytes) {
      attempt(() => fs.writeFileSync(number, bytes));
    },
    async commit() {
      attempt(() => {
        fs.closeSync(number);
        if (!whole) fs.renameSync(temporary, target);
      });
    },
    async drop() {
      fs.closeSync(number);
      if (!whole) fs.rmSync(temporary, { force: true });
    },
  };
}

/** @param {string | undefined} file @param {string} text @param {any} io */
export async function writeAll(file, text, io) {
  const output = openOutput(file, io);
  await output.write(text);
  await output.commit();
}
