// SPDX-License-Identifier: MIT
// Sources held to their bytes: tools/fetch_source beside an apt, and a download of CMake's, that offer what a test says.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const top = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-sources-'));
after(() => fs.rmSync(top, { recursive: true }));
const suite = /^VERSION_CODENAME=(.*)$/m.exec(fs.existsSync('/etc/os-release') ? fs.readFileSync('/etc/os-release', 'utf8') : '')?.[1] ?? '';

/** The packages of a mirror: a folder a version, and in it what is unpacked from it. */
let mirror;
let folder;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(top, 'case-'));
  mirror = path.join(folder, 'mirror');
  write('tools/packages.list', 'icu source icu4c # Unicode\nlexbor pypi selectolax # the parser\n');
  write('tools/sources.list', '');
  fs.copyFileSync(path.join(repository, 'tools/fetch_source'), path.join(folder, 'tools/fetch_source'));
  // What the script asks of apt, and no more.
  program('apt-get', `case "$*" in
    *indextargets*) echo 'http://me:secret@mirror.example/debian/|stable|main|' ;;
    *--print-uris*) echo "'http://mirror.example/debian/pool/a.dsc' a.dsc 1 SHA256:0" ;;
    *update*) echo asked >> "$MIRROR/asked" ;;
    *--download-only*) version=\${!#}; cp "$MIRROR/\${version#*=}/"* . ;;
  esac`);
  program('apt-cache', 'for version in "$MIRROR"/*/; do echo "Version: $(basename "$version")"; done');
  program('dpkg-source', 'mkdir -p unpacked/source/common/unicode; touch "unpacked/source/common/unicode/$HEADER"');
  program('dpkg-query', 'exit 1'); // no ICU is installed, so that any version will do
  // pip, as far as it is asked: the archive, if it has the hash that is wanted.
  program('python3', `echo asked >> "$MIRROR/asked"; test -f "$PIP_CONSTRAINT"
    echo "$(sed 's/.*sha256://' wanted.txt)  $MIRROR/selectolax-1.tar.gz" | sha256sum --check --status; cp "$MIRROR/selectolax-1.tar.gz" .`);
  write('tools/pypi_build.txt', '');
});

function write(file, text) {
  const where = path.join(folder, file);
  fs.mkdirSync(path.dirname(where), { recursive: true });
  fs.writeFileSync(where, text);
}

function program(name, text) {
  write(`bin/${name}`, `#!/usr/bin/env bash\nset -euo pipefail\n${text}\n`);
  fs.chmodSync(path.join(folder, 'bin', name), 0o755);
}

/** Puts a version on the mirror. @returns {string} the lines that hold to it */
function offer(version, text = version) {
  return ['dsc', 'orig.tar.xz', 'debian.tar.xz'].map((end) => {
    const name = `icu4c_${version}.${end}`;
    const content = `${text} ${end}`;
    write(`mirror/${version}/${name}`, content);
    return `icu ${suite} icu4c ${version} ${name} ${createHash('sha256').update(content).digest('hex')}\n`;
  }).join('');
}

function fetched(header = 'uversion.h', name = 'icu') {
  const { status, stdout, stderr } = spawnSync(path.join(folder, 'tools/fetch_source'), [name], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`, MIRROR: mirror, HEADER: header, TANQIH_CACHE: path.join(folder, 'cache') },
  });
  return { status, stderr, version: stdout.trim() && path.basename(stdout.trim()), asked: fs.existsSync(path.join(mirror, 'asked')) };
}

const cached = () => (fs.existsSync(path.join(folder, 'cache/sources')) ? fs.readdirSync(path.join(folder, 'cache/sources')) : []);

test('the listed version is taken, each download told of, and a second time from the cache without a word', { skip: !suite }, () => {
  offer('1.2-1', 'a newer one');
  write('tools/sources.list', `# a comment\n${offer('1.1-1')}`);
  const { status, version, stderr } = fetched();
  assert.equal(status, 0, stderr);
  assert.equal(version, 'icu-1.1-1');
  assert.equal(stderr, 'fetching the list of source packages from mirror.example\n'
    + 'fetching icu4c 1.1-1, the source of icu, from mirror.example\n');
  fs.rmSync(mirror, { recursive: true });
  assert.deepEqual(fetched(), { status: 0, stderr: '', version: 'icu-1.1-1', asked: false });
});

test('other bytes under the listed version end it, and nothing is cached', { skip: !suite }, () => {
  write('tools/sources.list', offer('1.1-1'));
  offer('1.1-1', 'changed');
  const { status, stderr } = fetched();
  assert.equal(status, 1);
  assert.match(stderr, /icu4c=1\.1-1 is not what tools\/sources\.list holds it to/);
  assert.deepEqual(cached(), []);
});

test('where the listed version is gone the newer one is taken, and the lines that hold to it are printed', { skip: !suite }, () => {
  write('tools/sources.list', offer('1.1-1'));
  fs.rmSync(mirror, { recursive: true });
  const lines = offer('1.1-2');
  const { status, version, stderr } = fetched();
  assert.equal(status, 0, stderr);
  assert.equal(version, 'icu-1.1-2');
  assert.match(stderr, /WARNING: the source icu4c=1\.1-2 is not the one .* \(1\.1-1\)/);
  const printed = stderr.split('\n').filter((line) => line.includes(' icu ')).map((line) => `${line.trim()}\n`);
  assert.deepEqual(printed.sort(), lines.split(/(?<=\n)/).sort());
  // From then on the cache has it; the warning stays until it is listed.
  fs.rmSync(mirror, { recursive: true });
  const again = fetched();
  assert.deepEqual([again.version, again.asked], ['icu-1.1-2', false]);
  assert.match(again.stderr, /WARNING/);
  write('tools/sources.list', lines);
  assert.equal(fetched().stderr, '');
});

test('an older one in the cache is not taken for the listed', { skip: !suite }, () => {
  write('tools/sources.list', offer('1.1-1'));
  assert.equal(fetched().version, 'icu-1.1-1');
  write('tools/sources.list', offer('1.1-2'));
  assert.equal(fetched().version, 'icu-1.1-2');
});

test('a download is told of before it begins', () => {
  offer('1:1.1-1');
  program('apt-get', `case "$*" in
    *indextargets*) echo 'http://mirror.example/debian/|stable|main|' ;;
    *--print-uris*) echo "'http://mirror.example/debian/pool/a.dsc' a.dsc 1 SHA256:0" ;;
    *--download-only*) exit 100 ;;
  esac`);
  const { status, stderr } = fetched();
  assert.equal(status, 1);
  assert.match(stderr, /\nfetching icu4c 1\.1-1, the source of icu, from mirror\.example\nCannot download /);
});

test('a distribution that is not listed gets what its mirror has, with a warning', () => {
  offer('1.9-1');
  offer('1.10-1');
  const { status, version, stderr } = fetched();
  assert.equal(status, 0, stderr);
  assert.equal(version, 'icu-1.10-1');
  assert.match(stderr, /WARNING: the source icu4c=1\.10-1/);
});

test('a source without the header is told of', () => {
  offer('1.1-1');
  const { status, stderr } = fetched('else.h');
  assert.equal(status, 1);
  assert.match(stderr, /lacks source\/common\/unicode\/uversion\.h/);
  assert.deepEqual(cached(), []);
});

/** Puts an archive of PyPI where the download finds it. @returns {string} the line that holds to it */
function publish(text) {
  for (const file of ['LICENSE', 'NOTICE', 'source/lexbor/core/a.c', 'source/lexbor/css/b.c', 'source/lexbor/dom/a.c', 'source/lexbor/html/html.h',
    'source/lexbor/ns/a.c', 'source/lexbor/ports/a.c', 'source/lexbor/tag/a.c'])
    write(`mirror/selectolax-1/lexbor/${file}`, text);
  const archive = path.join(mirror, 'selectolax-1.tar.gz');
  spawnSync('tar', ['-czf', archive, '-C', mirror, 'selectolax-1']);
  return `lexbor - selectolax==1 3.0 selectolax-1.tar.gz ${createHash('sha256').update(fs.readFileSync(archive)).digest('hex')}\n`;
}

test('what PyPI has is taken whatever the distribution, without what is not compiled, and a second time from the cache', () => {
  write('tools/sources.list', publish('listed'));
  const { status, version, stderr } = fetched(undefined, 'lexbor');
  assert.equal(status, 0, stderr);
  assert.equal(version, 'lexbor-3.0');
  assert.equal(stderr, 'fetching selectolax==1 of PyPI, which has the source of lexbor 3.0\n');
  const unpacked = path.join(folder, 'cache/sources/lexbor-3.0');
  assert.deepEqual(fs.readdirSync(unpacked).sort(), ['LICENSE', 'NOTICE', 'source']);
  assert.deepEqual(fs.readdirSync(path.join(unpacked, 'source/lexbor')).sort(), ['core', 'dom', 'html', 'ns', 'ports', 'tag']);
  fs.rmSync(mirror, { recursive: true });
  assert.deepEqual(fetched(undefined, 'lexbor'), { status: 0, stderr: '', version: 'lexbor-3.0', asked: false });
});

test('other bytes of PyPI end it, and nothing is cached', () => {
  write('tools/sources.list', publish('listed'));
  publish('changed');
  const { status, stderr } = fetched(undefined, 'lexbor');
  assert.equal(status, 1);
  assert.match(stderr, /pip cannot download selectolax==1 with the hash that tools\/sources\.list holds it to/);
  assert.deepEqual(cached(), []);
});
