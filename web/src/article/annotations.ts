// SPDX-License-Identifier: MIT
// Mentions as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), over the clean text.
import type { Article, Mention } from 'tanqih';

const around = 32;

/** Positions count UTF-16 code units of the clean text, which is what the annotations are about; a quote selector finds them in a copy that changed. */
export function annotationsOf(article: Article): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: 'Tanqih',
    total: article.mentions.length,
    first: {
      type: 'AnnotationPage',
      startIndex: 0,
      items: article.mentions.map((mention, i) => annotationOf(article, mention, i)),
    },
  };
}

function annotationOf({ clean, blocks, entities, version }: Article, mention: Mention, index: number): object {
  const start = (blocks[mention.block]?.cleanBegin ?? 0) + mention.offset;
  const end = start + mention.text.length;
  const entity = entities[mention.entity];
  return {
    id: `urn:tanqih:mention:${index}`,
    type: 'Annotation',
    motivation: 'identifying',
    generator: { type: 'Software', name: 'Tanqih', 'schema:softwareVersion': version },
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: mention.type, format: 'text/plain', language: 'en' },
      { type: 'TextualBody', purpose: 'identifying', value: entity?.name ?? mention.text, format: 'text/plain', language: 'ar', textDirection: 'rtl' },
      ...(entity?.latin
        ? [{ type: 'TextualBody', purpose: 'identifying', value: entity.latin, format: 'text/plain', language: 'ar-Latn' }]
        : []),
      ...(mention.value === null
        ? []
        : [{ type: 'TextualBody', purpose: 'describing', value: mention.value, format: 'text/plain' }]),
    ],
    target: {
      source: 'urn:tanqih:clean-text',
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
