// SPDX-License-Identifier: MIT
// A worker of our own in the place of the page's, for what the real one cannot be made to do at will.
import type { Article, Fields, Mention, MentionType } from '../../wasm/types/index.js';
import { sectionsOf, shownEntities, shownQuotations } from '../../web/src/analysis/sections.ts';
import type { FromWorker } from '../../web/src/analysis/protocol.ts';
import type { Tanqih } from './tanqih.ts';

/** Nothing is said of the article. */
export const noFields: Fields = {
  title: null, byline: null, date: null, modified: null, site: null, url: null, language: null, description: null, image: null, section: null, licence: null,
  tags: [], origins: {},
};

/** The next pages get this script as their worker. */
export async function replaceWorker(tanqih: Tanqih, script: string): Promise<void> {
  const { page } = tanqih;
  await page.route('**/assets/worker-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }));
  await tanqih.reload();
}

type Part = Omit<Exclude<FromWorker, { type: 'ready' }>, 'id'>;

/** A worker that answers every question with one article. */
export function answering(article: Article): string {
  return saying(whole(article));
}

function whole(article: Article): Part[] {
  return [
    { type: 'head', head: { ...article, cuts: 0 } },
    { type: 'entities', entities: shownEntities(article) },
    { type: 'quotations', quotations: shownQuotations(article) },
    ...sectionsOf(article).map((section) => ({ type: 'section', section })),
    { type: 'edits', edits: article.edits },
    { type: 'done' },
  ] as Part[];
}

/** The clean article, ahead of its names. */
function cleaned(article: Article): Part[] {
  return [
    { type: 'head', head: { ...article, cuts: 0 } },
    ...sectionsOf({ ...article, mentions: [] }).map((section) => ({ type: 'section', section })),
    { type: 'cleaned' },
  ] as Part[];
}

/** A worker that gives the clean article, and the names when it hears that this is drawn. */
export function waitingForDrawn(article: Article): string {
  return `const cleaned = ${JSON.stringify(cleaned(article))};
    const whole = ${JSON.stringify(whole(article))};
    self.onmessage = ({ data }) => {
      const id = data.type === 'drawn' ? data.id : data.question?.id;
      if (id !== undefined) (data.type === 'drawn' ? whole : cleaned).forEach((part) => self.postMessage({ ...part, id }));
    };`;
}

/** A worker that gives the clean article, and waits for the part of the core that finds names; they come, or fail to be found, when `letFind` or `letFail` says so. */
export function cleaningFirst(article: Article): string {
  return `${saying([...cleaned(article), { type: 'waiting', missing: false } as Part])}
    const whole = ${JSON.stringify(whole(article))};
    new BroadcastChannel('names').onmessage = ({ data }) =>
      (data === 'found' ? whole : [{ type: 'failed', message: 'memory ran out' }]).forEach((part) => self.postMessage({ ...part, id: asked }));`;
}

export async function letFail({ page }: Tanqih): Promise<void> {
  await page.evaluate(() => new BroadcastChannel('names').postMessage('failed'));
}

export async function letFind({ page }: Tanqih): Promise<void> {
  await page.evaluate(() => new BroadcastChannel('names').postMessage('found'));
}

function saying(parts: readonly Part[]): string {
  return `const parts = ${JSON.stringify(parts)};
    let asked;
    self.onmessage = ({ data }) => {
      if (!data.question) return;
      asked = data.question.id;
      parts.forEach((part) => self.postMessage({ ...part, id: asked }));
    };`;
}

/** An article of whole paragraphs, with the named words as its mentions wherever they stand. */
export function articleOf(paragraphs: readonly string[], names: Readonly<Record<string, MentionType>>): Article {
  const entities = Object.entries(names).map(([name, type]) => ({
    type, name, variants: [name], count: 0, mentions: [] as number[], origin: 'rule' as const, value: null, roles: [], country: null,
    latin: null, latinOrigin: null, key: name,
  }));
  const mentions: Mention[] = [];
  const begins: number[] = [];
  let at = 0;
  paragraphs.forEach((paragraph, block) => {
    begins.push(at);
    const found = entities.flatMap(({ name, type }, entity) =>
      [...paragraph.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ name, type, entity, offset: index })));
    for (const { name, type, entity, offset } of found.sort((a, b) => a.offset - b.offset)) {
      entities[entity]!.mentions.push(mentions.length);
      entities[entity]!.count += 1;
      mentions.push({
        type, begin: at + offset, end: at + offset + name.length, text: name, block, offset, entity,
        origin: 'rule', confidence: 90, value: null,
      });
    }
    at += paragraph.length + 1;
  });
  const text = paragraphs.join('\n');
  return {
    schema: 1,
    version: '0',
    models: { lines: '00000000', names: '00000000' },
    text,
    clean: paragraphs.join('\n\n'),
    blocks: paragraphs.map((paragraph, i) => ({
      kind: 'body', keep: true, overridden: false, unsure: false, confidence: 95,
      begin: begins[i]!, end: begins[i]! + paragraph.length, cleanBegin: begins[i]! + i, text: paragraph,
      shape: 'paragraph', level: 0, linkUnits: 0, reason: { id: 'body', ar: 'فقرة', en: 'A paragraph' }, cue: '',
    })),
    edits: [],
    cuts: [],
    fields: noFields,
    mentions,
    quotations: [],
    entities,
    confidence: 99,
    other: null,
    issues: [],
    statistics: { words: 10, characters: text.length, kept: paragraphs.length, removed: 0 },
  };
}
