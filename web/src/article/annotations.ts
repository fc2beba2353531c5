// SPDX-License-Identifier: MIT
// Mentions as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), over the clean text.
import type { Article, Mention } from 'tanqih';

import { latinLanguage } from './entities.ts';
import { titleOf } from './title.ts';

const around = 32;

/**
 * Positions count UTF-16 code units of the clean text, which is what the annotations are about; a quote selector finds
 * them in a copy that changed. @param newId another UUID at each call: those of two articles never meet
 */
export function annotationsOf(article: Article, newId: () => string): object {
  const id = `urn:uuid:${newId()}`;
  const source = article.fields.url ?? `urn:uuid:${newId()}`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: titleOf(article),
    total: article.mentions.length,
    first: {
      id: `urn:uuid:${newId()}`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: article.mentions.map((mention) => annotationOf(article, mention, `urn:uuid:${newId()}`, source)),
    },
  };
}

function annotationOf({ clean, blocks, entities, version }: Article, mention: Mention, id: string, source: string): object {
  const start = (blocks[mention.block]?.cleanBegin ?? 0) + mention.offset;
  const end = start + mention.text.length;
  const entity = entities[mention.entity];
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    generator: { type: 'Software', name: 'Tanqih', 'schema:softwareVersion': version },
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: mention.type, format: 'text/plain', language: 'en' },
      { type: 'TextualBody', purpose: 'identifying', value: entity?.name ?? mention.text, format: 'text/plain', language: 'ar', textDirection: 'rtl' },
      ...(entity?.latin
        ? [{ type: 'TextualBody', purpose: 'identifying', value: entity.latin, format: 'text/plain', language: latinLanguage(entity) }]
        : []),
      ...(mention.value === null
        ? []
        : [{ type: 'TextualBody', purpose: 'describing', value: mention.value, format: 'text/plain' }]),
    ],
    target: {
      source,
      selector: [
        { type: 'TextPositionSelector', start, end },
        {
          type: 'TextQuoteSelector',
          exact: clean.slice(start, end),
          prefix: clean.slice(Math.max(0, start - around), start),
          suffix: clean.slice(end, end + around),
        },
      ],
    },
  };
}
