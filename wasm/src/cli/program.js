// SPDX-License-Identifier: MIT
// The command line `tanqih` of the npm package: the core as WebAssembly behind those of the native program's commands and options
// that need no folders, threads and corpora.
import { load } from '../node.js';
import { load as loadPool } from '../pool_node.js';
import { clean } from './clean.js';
import { entities } from './entities.js';
import { exit, Failure, shown } from './failure.js';
import { alternatives, helpOf, parse, seeHelp } from './usage.js';

const commands = [clean, entities];
const nativeCommands = ['learn-site', 'tag', 'eval'];
const names = commands.map(({ name }) => name);

const help = `Makes pasted Arabic articles clean.
Usage: tanqih [OPTIONS] SUBCOMMAND

Options:
  -h,--help                   Print this help message and exit
  --version                   Print the versions of the program and of the trained models

Subcommands:
${commands.map((command) => `  ${command.name.padEnd(28)}${command.help}`).join('\n')}

Exit codes: 0 done, 1 could not read or write, 2 wrong usage, 3 some of many files
failed and the others are done. ${nativeCommands.join(', ')} and folders are of the native program.
`;

/**
 * @param {string[]} words @param {{ stdin: any, stdout: any, stderr: any, env: Record<string, string | undefined> }} streams
 * @returns {Promise<number>} the exit code
 */
export async function run(words, streams) {
  let core;
  const io = {
    ...streams,
    /** The core, and what answers many lines: at more than one job, workers. @param {number} [jobs] */
    async load(jobs = 1) {
      core ??= await load();
      if (jobs < 2) return { core, analyseAll: (items, options) => oneByOne(core, items, options), close() {} };
      return { core, ...(await loadPool({ size: jobs })) };
    },
  };
  try {
    await dispatch(words, io);
    return exit.done;
  } catch (/** @type {any} */ error) {
    if (error?.code === 'EPIPE') return 141; // a reader that has enough (| head)
    io.stderr.write(`tanqih: ${error instanceof Failure ? error.message : error?.stack ?? error}\n`);
    return error instanceof Failure ? error.code : exit.io;
  }
}

async function dispatch(words, io) {
  const [first, ...rest] = words;
  if (first === '-h' || first === '--help') return void io.stdout.write(help);
  if (first === '--version') {
    const { core } = await io.load();
    const { lines, names: tagger } = core.analyse('').models;
    return void io.stdout.write(`tanqih ${core.version} (WebAssembly; models: lines ${lines}, names ${tagger})\n`);
  }
  const command = commands.find(({ name }) => name === first);
  if (!command) throw noCommand(first);
  const parsed = parse(command, rest);
  if (parsed === 'help') return void io.stdout.write(helpOf(command));
  return command.run(parsed, io);
}

/** @param {string | undefined} word */
function noCommand(word) {
  if (word === undefined) return seeHelp(`no command is given; write tanqih ${alternatives(names)}`, 'tanqih');
  if (word === '') return seeHelp('an argument is empty; write a name, or leave it out', 'tanqih');
  if (word.startsWith('-')) return seeHelp(`there is no option ${shown(word.split('=')[0])}`, 'tanqih');
  if (nativeCommands.includes(word)) return seeHelp(`${word} is of the native program; this one, of npm, has ${alternatives(names)}`, 'tanqih');
  return seeHelp(`there is no command "${shown(word)}"; write tanqih ${alternatives(names)}`, 'tanqih');
}

/** As a pool's analyseAll, in this thread. */
async function* oneByOne(core, items, { read, ...options }) {
  for await (const item of items) {
    let answer;
    try {
      answer = { item, article: core.analyse(read(item), options) };
    } catch (error) {
      answer = { item, error };
    }
    yield answer;
  }
}
