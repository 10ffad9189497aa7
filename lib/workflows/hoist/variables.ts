import { namesFor } from './names';
import { mayBeUsed } from './reserved';
import { contextPath, parseExpression } from '../../expressions/inside';
import { ScriptPart } from '../../scripts/inside';

export interface Variables {
  /** Expression to the variable that is read. */
  readonly variables: ReadonlyMap<string, string>;
  /** Variable to expression, for those that have to be added. */
  readonly env: Readonly<Record<string, string>>;
}

/** One variable for each expression of a script. */
export function variablesFor(parts: readonly ScriptPart[], taken: ReadonlySet<string>): Variables {
  const texts = parts.filter((part): part is string => typeof part === 'string');
  const expressions = new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.expression.trim()])));
  const variables = new Map<string, string>();
  const env: Record<string, string> = {};
  // Without case: on Windows the environment knows none.
  const used = new Set([...taken].map((name) => name.toUpperCase()));
  // A script that mentions a name may assign or read a variable of its own by it.
  const mentioned = new Set(texts.flatMap((text) => text.match(/[A-Za-z_]\w*/g) ?? []));
  for (const expression of expressions) {
    const direct = environmentVariable(expression);
    if (direct === undefined) continue;
    variables.set(expression, direct);
    used.add(direct.toUpperCase());
  }
  for (const expression of expressions) {
    if (variables.has(expression)) continue;
    const name = freeName(namesFor(expression), (candidate) => !used.has(candidate) && !mentioned.has(candidate));
    used.add(name);
    variables.set(expression, name);
    env[name] = expression;
  }
  return { variables, env };
}

/** `env.NAME` is in the environment already, unless the runner or the shell gives the name a meaning of its own. */
function environmentVariable(expression: string): string | undefined {
  const parsed = parseExpression(expression);
  const path = parsed.ok ? contextPath(parsed.root) : undefined;
  if (path?.length !== 2 || path[0] !== 'env') return undefined;
  return /^[A-Za-z_]\w*$/.test(path[1]) && mayBeUsed(path[1]) ? path[1] : undefined;
}

function freeName(candidates: readonly string[], isFree: (name: string) => boolean): string {
  const allowed = candidates.filter(mayBeUsed);
  const free = allowed.find(isFree);
  if (free !== undefined) return free;
  const stem = allowed[allowed.length - 1];
  let i = 2;
  while (!isFree(`${stem}_${i}`)) i++;
  return `${stem}_${i}`;
}
