// What a text is cleaned and copied without, in one file.
export { Compare } from './article/Compare.tsx';
export { HelpDialog } from './dialogs/HelpDialog.tsx';
export { RuleDialog } from './dialogs/RuleDialog.tsx';
export { SettingsDialog } from './dialogs/SettingsDialog.tsx';
