// SPDX-License-Identifier: MIT
// What `cmake --install` gives: a program with its pages, and a library that other projects (examples/) build with.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';

import { examples, paste, printed } from './example.mjs';

const build = process.env.TANQIH_BUILD ?? path.resolve('build/native');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-install-'));
after(() => fs.rmSync(folder, { recursive: true }));
const prefix = path.join(folder, 'moved');

function ran(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  assert.equal(error, undefined);
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
const found = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

before(() => {
  ran('cmake', ['--install', build, '--prefix', path.join(folder, 'made')]);
  fs.renameSync(path.join(folder, 'made'), prefix); // nothing of it may know where it was
});

/** The path of an installed file, whatever the library folder is called here. */
function installed(name) {
  const match = fs.readdirSync(prefix, { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith(name));
  assert.ok(match, `${name} is not installed`);
  return path.join(prefix, match);
}

test('the program runs, with its man page and completions beside it', () => {
  assert.match(ran(path.join(prefix, 'bin/tanqih'), ['--version']), /^tanqih /);
  for (const name of ['share/man/man1/tanqih.1', 'share/bash-completion/completions/tanqih',
    'share/zsh/site-functions/_tanqih', 'share/fish/vendor_completions.d/tanqih.fish', 'share/doc/tanqih/LICENSE', 'share/doc/tanqih/sbom.cdx.json'])
    assert.ok(fs.existsSync(path.join(prefix, name)), name);
});

describe('another project builds with the library', () => {
  const flags = () => {
    const environment = { ...process.env, PKG_CONFIG_PATH: path.dirname(installed('tanqih.pc')) };
    return ran('pkg-config', ['--cflags', '--libs', '--static', 'tanqih'], { env: environment }).trim().split(/\s+/);
  };
  const skip = !found('pkg-config') && 'SKIPPED: no pkg-config';

  test('by find_package', () => {
    ran('cmake', ['-S', path.join(examples, 'find_package'), '-B', 'by-cmake', `-DCMAKE_PREFIX_PATH=${prefix}`]);
    ran('cmake', ['--build', 'by-cmake']);
    assert.equal(ran('by-cmake/clean_file', [paste]), printed);
  });
  test('by pkg-config', { skip: skip || (!found('make') && 'SKIPPED: no make') }, () => {
    const environment = { ...process.env, PKG_CONFIG_PATH: path.dirname(installed('tanqih.pc')), CXX: 'c++' };
    fs.cpSync(path.join(examples, 'pkg_config'), path.join(folder, 'pkg_config'), { recursive: true });
    fs.copyFileSync(path.join(examples, 'clean_file.cpp'), path.join(folder, 'clean_file.cpp'));
    ran('make', ['-C', 'pkg_config'], { env: environment });
    assert.equal(ran('pkg_config/clean_file', [paste]), printed);
  });
  test('that has a lexbor of its own', { skip }, () => {
    // What a linker would take for ours, or refuse as defined twice.
    const names = ['lxb_html_parser_create', 'lxb_html_parse_chunk_begin', 'lxb_html_document_destroy', 'lxb_tag_data_by_name',
      'lxb_html_tokenizer_state_char_ref', 'lexbor_hash_init', 'lexbor_malloc', 'lexbor_mraw_alloc'];
    fs.writeFileSync(path.join(folder, 'lexbor.cpp'), `#include <cstdio>
#include <cstdlib>
#include <tanqih/tanqih.hpp>
extern "C" {
extern const int lxb_html_tokenizer_eof = 0;
${names.map((name) => `void ${name}() { std::puts("the other ${name}"); std::exit(1); }`).join('\n')}
}
int main() {
  const auto knowledge = tanqih::load_knowledge();
  tanqih::Options options;
  options.format = tanqih::InputFormat::html;
  const auto article = tanqih::analyse(*knowledge.value(), u"<p style='x'>قال &amp;quot;نعم&amp;quot; اليوم.</p>", options);
  std::puts(tanqih::to_utf8(article.value().clean).c_str());
}
`);
    ran('c++', ['-std=c++20', 'lexbor.cpp', '-o', 'with-lexbor', ...flags()]);
    assert.equal(ran('./with-lexbor', []), 'قال "نعم" اليوم.\n');
  });
  test('and no header needs what is not installed', () => {
    for (const name of fs.readdirSync(path.join(prefix, 'include/tanqih')))
      ran('c++', ['-std=c++20', '-fsyntax-only', '-x', 'c++', '-I', path.join(prefix, 'include'), path.join(prefix, 'include/tanqih', name)]);
  });
  test('whose names are all in its namespace, or begin with tanqih_', { skip: !found('nm') && 'SKIPPED: no nm' }, () => {
    const names = ['libtanqih.a', 'libtanqih_lexbor.a']
      .flatMap((name) => ran('nm', ['--extern-only', '--defined-only', '--format=posix', installed(name)]).split('\n'))
      .map((line) => line.split(' ')).filter(([, type]) => type !== undefined && !'VvWwu'.includes(type)).map(([name]) => name);
    assert.ok(names.length > 100);
    assert.deepEqual(names.filter((name) => !/^(tanqih_|_Z.*6tanqih)/.test(name)), []);
  });
});

describe('the man page', () => {
  const page = () => path.join(prefix, 'share/man/man1/tanqih.1');
  test('has no mistakes', { skip: !found('mandoc') && !found('man') && 'SKIPPED: neither mandoc nor man' }, () => {
    if (found('mandoc')) {
      const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', page()], { encoding: 'utf8' });
      assert.equal(stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date')).join('\n'), '');
    }
    if (found('man')) {
      const { stderr } = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', '-Tutf8', '-Z', page()], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
      assert.equal(stderr, '');
    }
  });
  test('has every option of every command', () => {
    const text = fs.readFileSync(page(), 'utf8').replaceAll('\\-', '-').replace(/\\f[BIR]/g, '');
    for (const command of [['clean'], ['learn-site'], ['entities'], ['tag'], ['eval', 'entities']]) {
      const help = ran(path.join(prefix, 'bin/tanqih'), [...command, '--help']);
      const section = text.split(/^\.SS /m).find((part) => part.startsWith(`tanqih ${command.join(' ')} `));
      const options = [...help.matchAll(/^ {2}(?:-\w,)?--([a-z-]+)/gm)].map(([, name]) => name);
      assert.ok(options.length > 2);
      for (const option of options) assert.match(section, new RegExp(`--${option}\\b`), option);
    }
  });
});

describe('completions', () => {
  /** What bash offers for a line, as its last word is typed so far. */
  const offered = (line) => {
    const words = line.match(/=|[^\s=]+/g) ?? [];
    if (line.endsWith(' ')) words.push('');
    const script = `source '${path.join(prefix, 'share/bash-completion/completions/tanqih')}'
      COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 )); COMP_LINE='${line}'
      _tanqih 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return ran('bash', ['-c', script]).split('\n').filter((word) => word !== '');
  };
  const skip = !found('bash') && 'SKIPPED: no bash';
  const lines = {
    'tanqih ': ['clean', 'learn-site', 'entities', 'tag', 'eval'],
    'tanqih cl': ['clean'],
    'tanqih --v': ['--version'],
    'tanqih clean --form': ['--format'],
    'tanqih clean --format ': ['text', 'html', 'markdown', 'json', 'tei', 'docx', 'csv', 'jsonl'],
    'tanqih clean --format=m': ['markdown'],
    'tanqih entities --format ': ['text', 'json', 'tsv'],
    'tanqih clean --keep ti': ['title'],
    'tanqih clean --keep title,so': ['title,source'],
    'tanqih clean --jobs ': [],
    'tanqih eval ': ['entities'],
    'tanqih eval entities --o': ['--output'],
    'tanqih clean -o pa': ['paste one.txt'],
    'tanqih clean pa': ['paste one.txt'],
    'tanqih clean --counters=pa': ['paste one.txt'],
  };
  before(() => fs.writeFileSync(path.join(folder, 'paste one.txt'), ''));
  for (const [line, words] of Object.entries(lines))
    test(`bash: ${line}`, { skip }, () => assert.deepEqual(offered(line).sort(), [...words].sort()));
  test('zsh reads its own', { skip: !found('zsh') && 'SKIPPED: no zsh' }, () => {
    ran('zsh', ['-n', path.join(prefix, 'share/zsh/site-functions/_tanqih')]);
  });
  test('fish reads its own, and offers', { skip: !found('fish') && 'SKIPPED: no fish' }, () => {
    const file = path.join(prefix, 'share/fish/vendor_completions.d/tanqih.fish');
    const complete = (line) => ran('fish', ['--no-config', '-c', `source '${file}'; complete -C '${line}'`], { env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } })
      .split('\n').filter((word) => word !== '').map((word) => word.split('\t')[0]);
    assert.deepEqual(complete('tanqih '), ['clean', 'entities', 'eval', 'learn-site', 'tag']);
    assert.deepEqual(complete('tanqih clean --format '), ['csv', 'docx', 'html', 'json', 'jsonl', 'markdown', 'tei', 'text']);
    assert.deepEqual(complete('tanqih entities --format '), ['json', 'text', 'tsv']);
    assert.deepEqual(complete('tanqih eval entities --out'), ['--output']);
  });
});
