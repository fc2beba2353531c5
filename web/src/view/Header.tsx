// SPDX-License-Identifier: MIT
import type { Preferences } from '../state/preferences.ts';
import { useWords } from '../words/language.ts';
import { usePage } from './common/context.ts';
import { Icon } from './common/Icon.tsx';

export function Header({ preferences, onSettings, onHelp }: {
  preferences: Preferences;
  onSettings(): void;
  onHelp(): void;
}) {
  const { say } = useWords();
  const { dispatch } = usePage();
  const other = preferences.language === 'ar' ? 'en' : 'ar';
  return (
    <header class="header">
      <a class="skip" href="#article">{say('skip_to_article')}</a>
      <p class="brand">
        <span class="brand-name">{say('name')}</span>
        <span class="brand-line">{say('tagline')}</span>
      </p>
      <div class="header-tools">
        <button class="button quiet" type="button" title={say('help')} onClick={onHelp}>
          <Icon name="help" />
          <span class="wide-words">{say('help')}</span>
        </button>
        <button class="button quiet" type="button" title={say('settings')} onClick={onSettings}>
          <Icon name="settings" />
          <span class="wide-words">{say('settings')}</span>
        </button>
        <button
          class="button quiet"
          type="button"
          lang={other}
          onClick={() => dispatch({ type: 'prefer', preferences: { language: other } })}
        >
          {say('other_language')}
        </button>
      </div>
    </header>
  );
}
