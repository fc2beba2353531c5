// SPDX-License-Identifier: MIT
// The lazy views (lazy_views.ts) and what edits a text, in one file of the build.
export { editBlock } from './article/edit_block.ts';
export { Compare } from './article/Compare.tsx';
export { Finder } from './article/Finder.tsx';
export { SelectionBar } from './article/SelectionBar.tsx';
export { HelpDialog } from './dialogs/HelpDialog.tsx';
export { RuleDialog } from './dialogs/RuleDialog.tsx';
export { SettingsDialog } from './dialogs/SettingsDialog.tsx';
export { ReadingBar } from './ReadingBar.tsx';
export { Checks } from './panels/Checks.tsx';
export { MentionCard } from './panels/MentionCard.tsx';
export { Overview } from './panels/Overview.tsx';
export { RemovedList } from './panels/RemovedList.tsx';
export { Repairs } from './panels/Repairs.tsx';
