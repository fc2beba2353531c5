// What a text is cleaned and copied without is loaded when a first text is done: so it is there before it is wanted,
// network or none.
import { later } from './common/later.tsx';

const rest = () => import('./rest.ts');

export const compare = later(() => rest().then(({ Compare }) => Compare));
export const settings = later(() => rest().then(({ SettingsDialog }) => SettingsDialog));
export const help = later(() => rest().then(({ HelpDialog }) => HelpDialog));
export const rule = later(() => rest().then(({ RuleDialog }) => RuleDialog));

/** One that does not come now is asked for again when it is wanted. */
export function fetchRest(): void {
  for (const { fetch } of [compare, settings, help, rule]) void fetch().catch(() => {});
}
