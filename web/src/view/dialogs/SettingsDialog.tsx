// SPDX-License-Identifier: MIT
import { useRef } from 'preact/hooks';

import { blockKinds, keptKinds } from '../../article/kinds.ts';
import { saveFile } from '../../browser/save.ts';
import { allTextSettings, type textSettings, type Preferences, type TextSetting, type Theme } from '../../state/preferences.ts';
import { allMarks, marks, type Rules } from '../../state/rules.ts';
import { settingsFrom, settingsText } from '../../state/settings_file.ts';
import { useWords } from '../../words/language.ts';
import { toolWords } from '../../words/tools.ts';
import { usePage } from '../common/context.ts';
import { Icon } from '../common/Icon.tsx';
import { Dialog } from './Dialog.tsx';
import { Dictionary } from './Dictionary.tsx';

/** What holds for every text: how the page looks, what is kept, what a person taught it, and a file of all that. */
export function SettingsDialog({ preferences, rules, onClose }: { preferences: Preferences; rules: Rules; onClose(): void }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  return (
    <Dialog title={say('settings')} onClose={onClose}>
      <fieldset class="fieldset">
        <legend>{say('theme')}</legend>
        {(['system', 'light', 'dark'] as const satisfies readonly Theme[]).map((theme) => (
          <label key={theme} class="choice">
            <input
              type="radio"
              name="theme"
              checked={preferences.theme === theme}
              onChange={() => dispatch({ type: 'prefer', preferences: { theme } })}
            />
            <span>{say(`theme_${theme}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="fieldset">
        <legend>{say(toolWords.settings_text)}</legend>
        {allTextSettings.map((name) => <TextChoice key={name} name={name} preferences={preferences} />)}
      </fieldset>
      <fieldset class="fieldset">
        <legend>{say('settings_page')}</legend>
        <Preference name="session" preferences={preferences} />
        <Preference name="letterKeys" preferences={preferences} />
      </fieldset>
      <fieldset class="fieldset">
        <legend>{say('settings_keep')}</legend>
        <div class="columns">
          {blockKinds.filter((kind) => !keptKinds.includes(kind)).map((kind) => (
            <label key={kind} class="choice">
              <input
                type="checkbox"
                checked={rules.keep.includes(kind)}
                onChange={(event) => dispatch({ type: 'keep_kind', kind, keep: event.currentTarget.checked })}
              />
              <span>{say(`kind_${kind}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="fieldset">
        <legend>{say('settings_marks')}</legend>
        {allMarks.map((mark) => (
          <label key={mark} class="choice">
            <input
              type="checkbox"
              checked={rules.marks[mark] ?? marks[mark]}
              onChange={(event) => dispatch({ type: 'mark', mark, on: event.currentTarget.checked })}
            />
            <span>{say(`mark_${mark}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="fieldset">
        <legend>{say('settings_lines')}</legend>
        <LineRules rules={rules} />
      </fieldset>
      <fieldset class="fieldset">
        <legend>{say('dictionary')}</legend>
        <Dictionary names={rules.names} />
      </fieldset>
      <fieldset class="fieldset">
        <legend>{say('settings_file')}</legend>
        <SettingsFile preferences={preferences} rules={rules} />
      </fieldset>
      {location.protocol.startsWith('http') && (
        <p class="panel-lead">
          {say('single_file')} <a href="tanqih.html" download="tanqih.html">{say('single_file_get')}</a>
        </p>
      )}
    </Dialog>
  );
}

function Preference({ name, preferences }: { name: 'session' | 'letterKeys'; preferences: Preferences }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={preferences[name]}
        onChange={(event) => dispatch({ type: 'prefer', preferences: { [name]: event.currentTarget.checked } })}
      />
      <span>{say(`prefer_${name}`)}</span>
    </label>
  );
}

/** One way in which the article is set. */
function TextChoice({ name, preferences }: { name: TextSetting; preferences: Preferences }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  return (
    <label class="style-choice">
      <span>{say(toolWords[`text_${name}`])}</span>
      <select value={preferences[name]} onChange={(event) => dispatch({ type: 'prefer', preferences: { [name]: event.currentTarget.value } })}>
        {inOrder[name].map((one) => <option key={one} value={one}>{say(toolWords[`text_${name}_${one}` as TextKey])}</option>)}
      </select>
    </label>
  );
}

type TextKey = { [Name in TextSetting]: `text_${Name}_${(typeof textSettings)[Name][number]}` }[TextSetting];

/** From the least to the most. */
const inOrder: { readonly [Name in TextSetting]: readonly (typeof textSettings)[Name][number][] } = {
  textSize: ['small', 'medium', 'large', 'largest'],
  measure: ['narrow', 'medium', 'wide'],
  face: ['sans', 'naskh'],
  labels: ['off', 'on'],
};

function LineRules({ rules }: { rules: Rules }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  if (rules.lines.length === 0) return <p class="panel-empty">{say('settings_lines_none')}</p>;
  return (
    <ul class="rules">
      {rules.lines.map((rule) => (
        <li key={`${rule.match} ${rule.site ?? ''} ${rule.words}`}>
          <span>
            {say(`rule_${rule.match}`)} <bdi lang="ar" class="quoted">{rule.words.slice(0, 80)}</bdi>
            {rule.site !== null && <> {say('rule_site')} <bdi dir="ltr">{rule.site}</bdi></>}
          </span>
          <button
            class="button small"
            type="button"
            aria-label={say('rule_forget', { words: rule.words.slice(0, 40) })}
            onClick={() => dispatch({ type: 'line_rule', rule, on: false })}
          >
            <Icon name="remove" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function SettingsFile({ preferences, rules }: { preferences: Preferences; rules: Rules }) {
  const { say } = useWords();
  const { dispatch, tell } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const settings = settingsFrom(await file.text());
    if (settings) dispatch({ type: 'settings', settings });
    tell(settings ? 'settings_read' : 'settings_unreadable', { name: file.name });
  };
  return (
    <div class="form-end">
      <button class="button" type="button" onClick={() => saveFile('tanqih-settings.json', new Blob([settingsText({ preferences, rules })], { type: 'application/json' }))}>
        {say('settings_export')}
      </button>
      <button class="button" type="button" onClick={() => input.current?.click()}>{say('settings_import')}</button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={say('settings_import')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void read(file);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
