// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';

import { sureOfNames } from '../../article/checks.ts';
import { latinLanguage } from '../../article/entities.ts';
import { fold } from '../../article/fold.ts';
import type { ShownEntity, ShownMention } from '../../article/types.ts';
import { useWords } from '../../words/language.ts';
import type { Key } from '../../words/table.ts';
import { countryName, isWhole, valueWords } from '../../words/values.ts';

/** What the core knows of an entity, and by what it knows it: of one mention where one is given. */
export function Facts({ entity, mention }: { entity: ShownEntity; mention?: Pick<ShownMention, 'origin' | 'confidence' | 'value' | 'readings'> }) {
  const { say, language, list } = useWords();
  const { type, name, roles, country, latin, latinOrigin } = entity;
  const others = entity.variants.filter((variant) => variant !== name);
  const { origin, value } = mention ?? entity;
  const inWords = value === null ? null : valueWords(type, value, language);
  const readings = mention?.readings ?? [];
  const guess = latinOrigin === 'spelled' ? 'approximate' : latinOrigin === 'translated' ? 'translated' : null;
  const countryWords = country === null ? null : countryName(country, language);
  return (
    <dl class="facts">
      {roles.length > 0 && <Fact of="fact_roles"><bdi lang="ar">{roles.join('، ')}</bdi></Fact>}
      {inWords !== null && (
        <Fact of="fact_value">
          <bdi>{inWords}</bdi>{inWords !== value && value !== null && isWhole(value) && <> <code dir="ltr">{value}</code></>}
        </Fact>
      )}
      {readings.length > 0 && (
        <Fact of="fact_readings">
          {readings.map((reading) => (
            <span class="reading" key={reading}>
              <bdi>{valueWords(type, reading, language) ?? reading}</bdi>{isWhole(reading) && <> <code dir="ltr">{reading}</code></>}
            </span>
          ))}
        </Fact>
      )}
      {countryWords !== null && fold(countryWords) !== fold(name) && (
        <Fact of="fact_country"><bdi>{countryWords}</bdi></Fact>
      )}
      {latin !== null && (
        <Fact of="fact_latin">
          <bdi lang={latinLanguage(entity)} dir="ltr">{latin}</bdi>{guess && <> <span class="approximate">{say(guess)}</span></>}
        </Fact>
      )}
      {others.length > 0 && <Fact of="fact_variants"><bdi lang="ar">{list(others)}</bdi></Fact>}
      <Fact of="fact_source">
        {say(`origin_${origin}`)}
        {mention && origin !== 'user' && mention.confidence < sureOfNames && <>{' · '}<span class="sure">{say('unsure')}</span></>}
      </Fact>
    </dl>
  );
}

function Fact({ of, children }: { of: Key; children: ComponentChildren }) {
  const { say } = useWords();
  return (
    <div>
      <dt>{say(of)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
