// SPDX-License-Identifier: MIT
import { isWhole, type Analysis } from '../analysis/analysis.ts';
import { fileTypes, formats, type Format, type RenderedFormat } from '../article/export_formats.ts';
import { titleOf } from '../article/title.ts';
import { writeClipboard, writeText } from '../browser/clipboard.ts';
import type { Document } from '../state/document.ts';
import { marks } from '../state/rules.ts';
import { useWords } from '../words/language.ts';
import { usePage } from './common/context.ts';
import { Icon } from './common/Icon.tsx';
import { Menu, MenuItem } from './common/Menu.tsx';
import { exportFiles } from './lazy_views.ts';

/** Copying the article, formatted and plain at once; the other forms in a menu beside it. */
export function CopyMenu({ analysis }: { analysis: Analysis }) {
  const { document, rules, head } = analysis;
  const { say } = useWords();
  const { client, tell } = usePage();
  const ready = isWhole(analysis) && head !== null;
  const copied = (written: Promise<void>) => {
    const words = say('count_words', { n: head?.statistics.words ?? 0 });
    written.then(() => tell('copied', { words }), () => tell('copy_failed'));
  };
  const form = (format: RenderedFormat) => client.render(document, rules, format);
  return (
    <div class="joined">
      <button class="button primary" type="button" disabled={!ready} onClick={() => head && copied(writeClipboard(head.clean, form('html')))}>
        <Icon name="copy" />
        {say('copy')}
      </button>
      <Menu icon="down" label={say('copy_as')} iconOnly primary disabled={!ready}>
        <MenuItem onChoose={() => head && copied(writeText(Promise.resolve(head.clean)))}>{say('copy_text')}</MenuItem>
        <MenuItem onChoose={() => copied(writeText(form('markdown')))}>{say('copy_markdown')}</MenuItem>
        <MenuItem onChoose={() => copied(writeText(form('html')))}>{say('copy_html')}</MenuItem>
      </Menu>
    </div>
  );
}

export function DownloadMenu({ documents, analysis }: {
  documents: readonly Document[];
  analysis: Analysis;
}) {
  const { document, rules, head } = analysis;
  const words = useWords();
  const { say } = words;
  const { client, tell } = usePage();
  const failed = (error: unknown) => tell('download_failed', { why: error instanceof Error ? error.message : String(error) });
  const renderOf = (one: Document) => (format: RenderedFormat) => client.render(one, rules, format);
  const save = async (format: Format) => (await exportFiles()).saveAs(format, head ? titleOf(head) : '', renderOf(document), { ...marks, ...rules.marks }, words);
  const saveAll = async () => {
    const all = documents.map((one) => ({ named: one.source.from === 'file' ? one.source.name : null, render: renderOf(one) }));
    await (await exportFiles()).saveAll(all, { ...marks, ...rules.marks }, words);
  };
  return (
    <Menu icon="download" label={say('download')} disabled={!isWhole(analysis)}>
      {formats.map((format) => (
        <MenuItem key={format} onChoose={() => { save(format).catch(failed); }}>
          {say(`download_${format}`)}
          <span class="menu-note" dir="ltr">.{fileTypes[format].end.split('.').at(-1)}</span>
        </MenuItem>
      ))}
      {documents.length > 1 && (
        <MenuItem onChoose={() => { saveAll().catch(failed); }}>
          {say('download_all', { n: documents.length })}
          <span class="menu-note" dir="ltr">.zip</span>
        </MenuItem>
      )}
      <MenuItem onChoose={() => window.print()}>{say('print')}</MenuItem>
    </Menu>
  );
}
