// Runs commands from the top of the repository, one after another, and says what became of each.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs one command; its output is shown as it comes. */
export function step(name, command, ...words) {
  return timed(name, () => {
    const { status, error } = spawnSync(command, words, { cwd: root, stdio: 'inherit' });
    if (error) console.error(`${command}: ${error.message}`);
    return status === 0;
  });
}

/** Does one thing; false or a throw is a failure. */
export function timed(name, work) {
  const begin = Date.now();
  console.log(`\n== ${name}`);
  let done = false;
  try {
    done = work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.log(`== ${name}: ${done ? 'done' : 'FAILED'} in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  return done;
}
