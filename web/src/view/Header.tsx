import type { Language, Theme } from '../state/preferences.ts';
import { useWords } from '../words/language.ts';
import { usePage } from './context.ts';
import { Icon } from './Icon.tsx';

const nextTheme: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

export function Header({ language, theme }: { language: Language; theme: Theme }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <header class="header">
      <a class="skip" href="#article">{say('skip_to_article')}</a>
      <p class="brand">
        <span class="brand-name">{say('name')}</span>
        <span class="brand-line">{say('tagline')}</span>
      </p>
      <div class="header-tools">
        <button
          class="button quiet"
          type="button"
          onClick={() => dispatch({ type: 'theme', theme: nextTheme[theme] })}
        >
          <Icon name={theme} />
          <span class="wide-only">{say('theme')}: </span>
          {say(`theme_${theme}`)}
        </button>
        <button
          class="button quiet"
          type="button"
          lang={other}
          onClick={() => dispatch({ type: 'language', language: other })}
        >
          {say('other_language')}
        </button>
      </div>
    </header>
  );
}
