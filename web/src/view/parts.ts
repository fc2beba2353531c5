// What is loaded after the page stands. The workbench is fetched at once, the rest when a first text is done: so all of
// it is there before it is wanted, network or none.
import { later } from './later.tsx';

const rest = () => import('./rest.ts');

export const workbench = later(() => import('./Workbench.tsx').then(({ Workbench }) => Workbench));
export const compare = later(() => rest().then(({ Compare }) => Compare));
export const settings = later(() => rest().then(({ SettingsDialog }) => SettingsDialog));
export const help = later(() => rest().then(({ HelpDialog }) => HelpDialog));
export const rule = later(() => rest().then(({ RuleDialog }) => RuleDialog));

/** One that does not come now is asked for again when it is wanted. */
export function fetchRest(): void {
  for (const { fetch } of [compare, settings, help, rule]) void fetch().catch(() => {});
}
