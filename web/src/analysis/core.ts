// The core from its own file. The single-file page has it within (single/core.ts).
import { load, type Analyser } from 'tanqih';

export function loadCore(): Promise<Analyser> {
  return load();
}
