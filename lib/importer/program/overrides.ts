import { Override } from './unit';
import { Difference } from '../compare/difference';

/**
 * What has to be set in the finished file so that it says what the first text says. Undefined where it cannot be set: the whole file differs, or a name is one of no path.
 *
 * @param differences between a file and what its program writes
 */
export function overridesFor(differences: readonly Difference[]): readonly Override[] | undefined {
  const overrides: Override[] = [];
  for (const { path, before } of differences) {
    const keys = keysOf(path);
    if (keys === undefined || keys.length === 0) return undefined;
    overrides.push({ path: keys.map((key) => key.replace(/[\\.]/g, '\\$&')).join('.'), value: before });
  }
  // What is taken out of a list moves those behind it: from the end.
  return overrides.reverse();
}

/** The keys of a path such as `jobs.test.steps[2].env["A B"]`. */
function keysOf(path: string): string[] | undefined {
  const keys: string[] = [];
  for (let rest = path; rest !== '';) {
    const [whole, quoted, index, plain] = /^(?:\[("(?:[^"\\]|\\.)*")\]|\[(\d+)\]|\.?([\w/*-]+))/.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    keys.push(quoted === undefined ? index ?? plain : JSON.parse(quoted) as string);
    rest = rest.slice(whole.length);
  }
  return keys.includes('') ? undefined : keys;
}
