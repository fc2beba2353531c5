// SPDX-License-Identifier: MIT
// Views without which a text is cleaned and copied: they are loaded when a first text is done, so that each is there
// before it is wanted, with or without a network.
import { lazy } from './common/lazy.tsx';

const chunk = () => import('./lazy_chunk.ts');

export const compare = lazy(() => chunk().then(({ Compare }) => Compare));
export const settings = lazy(() => chunk().then(({ SettingsDialog }) => SettingsDialog));
export const help = lazy(() => chunk().then(({ HelpDialog }) => HelpDialog));
export const rule = lazy(() => chunk().then(({ RuleDialog }) => RuleDialog));
export const mentionCard = lazy(() => chunk().then(({ MentionCard }) => MentionCard));
export const finder = lazy(() => chunk().then(({ Finder }) => Finder));
export const selectionBar = lazy(() => chunk().then(({ SelectionBar }) => SelectionBar));
export const checksPanel = lazy(() => chunk().then(({ Checks }) => Checks));
export const overviewPanel = lazy(() => chunk().then(({ Overview }) => Overview));
export const removedPanel = lazy(() => chunk().then(({ RemovedList }) => RemovedList));
export const repairsPanel = lazy(() => chunk().then(({ Repairs }) => Repairs));
export const readingBar = lazy(() => chunk().then(({ ReadingBar }) => ReadingBar));

export const sampleText = () => import('../words/sample.ts').then(({ sample }) => sample);
export const editor = () => chunk().then(({ editBlock }) => editBlock);
export const exportFiles = () => import('./export_files.ts');
export const fileOpener = () => import('../documents/open_files.ts');

const views = [compare, settings, help, rule, readingBar, mentionCard, finder, selectionBar, checksPanel, overviewPanel, removedPanel, repairsPanel];

/** One that cannot be loaded now is asked for again when it is wanted. */
export function prefetchViews(): void {
  for (const prefetch of [fileOpener, exportFiles, sampleText, ...views.map((view) => view.prefetch)]) void prefetch().catch(() => {});
}
