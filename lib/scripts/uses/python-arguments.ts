import { PythonScope } from './python-scope';
import { Value } from './value';
import { PythonNode, childrenOf } from '../private/python-grammar';

/** Who knows the values of expressions. */
export interface Evaluator {
  value(node: PythonNode): Value;
  /** Looks at an entry of a dictionary, which may become the environment of a program. */
  entry(key: string, value: Value, node: PythonNode): void;
}

/** What a call gets. */
export interface Given {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  readonly nodes: readonly PythonNode[];
  readonly named: ReadonlyMap<string, PythonNode>;
  /** Among them is a list whose texts are not known one by one: `*texts`. */
  readonly spread: boolean;
}

/** Reads the arguments of a call. */
export function argumentsIn(list: PythonNode | undefined, scope: PythonScope, expressions: Evaluator): Given {
  const [positional, nodes, keywords, named] = [[] as Value[], [] as PythonNode[], new Map<string, Value>(), new Map<string, PythonNode>()];
  const children = list ? childrenOf(list) : [];
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    const given = children[i + 2];
    if (children[i + 1]?.name === 'AssignOp' && given) {
      const value = expressions.value(given);
      if (scope.textAt(children[i + 1]) === ':=') {
        scope.remember(scope.textAt(child), value);
        positional.push(value);
        nodes.push(given);
      } else {
        keywords.set(scope.textAt(child), value);
        named.set(scope.textAt(child), given);
      }
      i += 2;
    } else if (/Expression$|String$|^(?:VariableName|Number|Boolean|None)$/.test(child.name)) {
      // Nobody knows which arguments a dictionary has: `**options`.
      if (children[i - 1]?.name === '**') {
        keywords.set('**', expressions.value(child));
      } else {
        positional.push(expressions.value(child));
        nodes.push(child);
      }
    }
  }
  return { positional, keywords, nodes, named, spread: children.some(({ name }) => name === '*') };
}
