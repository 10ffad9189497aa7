import { Known, pathText } from './scope';
import { Expression, Github, JobContext, RunnerContext, StrategyContext } from '../../expressions/inside';
import { textLiteral } from '../code/literal';

/** The classes whose static members are contexts, by name. */
const CLASSES = { Github, JobContext, RunnerContext, StrategyContext };

/** Contexts whose values have names of the user's own. */
const BY_NAME: Readonly<Record<string, string>> = { secrets: 'Secrets', vars: 'Vars', env: 'Env', inputs: 'Inputs' };

/** A name that stands in a path as it is. */
export const PLAIN = /^[A-Za-z_][\w-]*$/;

let table: ReadonlyMap<string, readonly [className: string, code: string]> | undefined;

/** Static members by the path that they print. */
function members(): ReadonlyMap<string, readonly [string, string]> {
  return (table ??= new Map(Object.entries(CLASSES).flatMap(([name, type]) => Object.entries(type as unknown as Record<string, unknown>).flatMap(([member, value]) => {
    const node = value instanceof Expression ? value._node : undefined;
    return node?.kind === 'path' ? [[node.text, [name, `${name}.${member}`] as const] as const] : [];
  }))));
}

/**
 * The member of a context class that a path begins with.
 *
 * @param path its names
 * @param use imports a name of `slipway/expressions`
 */
export function contextMember(path: readonly string[], use: (name: string) => string): Known | undefined {
  const [context, name] = path;
  if (name === undefined) return undefined;
  if (Object.hasOwn(BY_NAME, context)) return { code: `${use(BY_NAME[context])}.get(${textLiteral(name)})`, names: 2 };
  if (context === 'github' && name === 'event' && path.length > 2 && path.slice(2).every((part) => PLAIN.test(part))) {
    return { code: `${use('Github')}.event('${path.slice(2).join('.')}')`, names: path.length };
  }
  for (const names of [3, 2]) {
    const found = names <= path.length ? members().get(pathText(path.slice(0, names))) : undefined;
    if (found) return { code: `${use(found[0])}${found[1].slice(found[0].length)}`, names };
  }
  return undefined;
}
