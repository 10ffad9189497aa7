import { Step } from '../step';
import { OwnerState } from './state';

/**
 * The id of a step, made now when it has none: only a step that something refers to needs one.
 *
 * @param wanted what a step without a name of its own is called after: the output that was asked for
 */
export function idOf(step: Step, state: OwnerState, wanted?: string): string {
  let id = state.ids.get(step);
  if (id === undefined) {
    id = free(slug(step._idHint() ?? wanted ?? step._label()) || 'step', state.takenIds);
    state.ids.set(step, id);
    state.takenIds.add(id.toLowerCase());
  }
  return id;
}

/** GitHub's form of an id: letters, digits, `-` and `_`, starting with a letter or `_`, below 100 characters. */
export function slug(text: string): string {
  const whole = text.toLowerCase().replace(/[^a-z0-9_]+/g, '-').replace(/^-+|-+$/g, '');
  // Cut between words.
  const plain = whole.length <= 40 ? whole : whole.slice(0, 41).replace(/-[^-]*$/, '').slice(0, 40);
  return /^[0-9]/.test(plain) ? `_${plain}` : plain.replace(/^__/, '_');
}

/** `name`, or `name-2`, `name-3` … when it is taken. */
export function free(name: string, taken: { has(name: string): boolean }): string {
  if (!taken.has(name)) return name;
  for (let n = 2; ; n++) if (!taken.has(`${name}-${n}`)) return `${name}-${n}`;
}
