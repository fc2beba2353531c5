import type { Analysis } from '../analysis/analysis.ts';
import type { Format } from '../analysis/protocol.ts';
import { fileName, pageOf } from '../article/page.ts';
import { writeClipboard } from '../browser/clipboard.ts';
import { saveFile } from '../browser/save.ts';
import { useWords } from '../words/language.ts';
import { usePage } from './context.ts';
import { Icon } from './Icon.tsx';
import { Menu, MenuItem } from './Menu.tsx';

export function Toolbar({ analysis, canUndo, canRedo }: { analysis: Analysis; canUndo: boolean; canRedo: boolean }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  return (
    <div class="toolbar">
      <button class="button" type="button" onClick={() => dispatch({ type: 'close' })}>
        <Icon name="add" />
        {say('new_text')}
      </button>
      <div class="joined">
        <button class="button icon-only" type="button" disabled={!canUndo} aria-label={say('undo')} title={say('undo')} onClick={() => dispatch({ type: 'undo' })}>
          <Icon name="undo" />
        </button>
        <button class="button icon-only" type="button" disabled={!canRedo} aria-label={say('redo')} title={say('redo')} onClick={() => dispatch({ type: 'redo' })}>
          <Icon name="redo" />
        </button>
      </div>
      <ReadAs analysis={analysis} />
      <div class="toolbar-end">
        <Download analysis={analysis} />
        <Copy analysis={analysis} />
      </div>
    </div>
  );
}

/** A paste that came with its formatting can be read without it. */
function ReadAs({ analysis: { document } }: { analysis: Analysis }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  if (document.source.from !== 'paste' || document.source.html === null || document.source.text === '') return null;
  return (
    <div class="joined" role="group" aria-label={say('read_as')}>
      {(['html', 'text'] as const).map((how) => (
        <button key={how} class="button" type="button" aria-pressed={document.readAs === how} onClick={() => dispatch({ type: 'read_as', how })}>
          {say(`read_as_${how}`)}
        </button>
      ))}
    </div>
  );
}

function Copy({ analysis: { document, head, status } }: { analysis: Analysis }) {
  const { say } = useWords();
  const { analyst, tell } = usePage();
  const copy = () => {
    if (!head) return;
    const words = say('count_words', { n: head.statistics.words });
    writeClipboard(head.clean, analyst.render(document, 'html')).then(
      () => tell('copied', { words }),
      () => tell('copy_failed'),
    );
  };
  return (
    <button class="button primary" type="button" disabled={status !== 'done'} onClick={copy}>
      <Icon name="copy" />
      {say('copy')}
    </button>
  );
}

const files = {
  text: { end: 'txt', type: 'text/plain' },
  html: { end: 'html', type: 'text/html' },
  markdown: { end: 'md', type: 'text/markdown' },
  json: { end: 'json', type: 'application/json' },
} as const;

function Download({ analysis: { document, head, status } }: { analysis: Analysis }) {
  const { say } = useWords();
  const { analyst, tell } = usePage();
  const contentOf = async (format: Format | 'text', clean: string) => {
    if (format === 'text') return `${clean}\n`;
    const text = await analyst.render(document, format);
    return format === 'html' ? pageOf(text, fileName(clean)) : text;
  };
  const save = (format: Format | 'text') => {
    if (!head) return;
    const { end, type } = files[format];
    contentOf(format, head.clean).then(
      (content) => saveFile(`${fileName(head.clean)}.${end}`, type, content),
      (error: unknown) => tell('download_failed', { why: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <Menu icon="download" label={say('download')} disabled={status !== 'done'}>
      {(['text', 'html', 'markdown', 'json'] as const).map((format) => (
        <MenuItem key={format} onChoose={() => save(format)}>
          {say(`download_${format}`)}
          <span class="menu-note" dir="ltr">.{files[format].end}</span>
        </MenuItem>
      ))}
    </Menu>
  );
}
