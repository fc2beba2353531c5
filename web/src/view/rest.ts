// What a text is cleaned and copied without, in one file.
export { Compare } from './Compare.tsx';
export { HelpDialog } from './HelpDialog.tsx';
export { RuleDialog } from './RuleDialog.tsx';
export { SettingsDialog } from './SettingsDialog.tsx';
