import { ExpressionNode, contextPath } from '../../../expressions/inside';
import { ExpressionScope, printNode } from '../../../workflows/inside';
import { payloadPath } from '../../payload-path';
import { payloadAt } from '../../values/payload-of';
import { ValueType, isStarred, typesOf } from '../../values/types';

/** An access that gives nothing, because what stands before it has no such parts. */
export interface NothingBelow {
  readonly of: string;
  readonly name: string;
  readonly fix: string;
}

const SINGLE: readonly ValueType[] = ['text', 'number', 'boolean'];
const OF_SINGLE = new Set(['text', 'made', 'choice', 'number', 'boolean']);

/** `env.CONFIG.port`, `github.ref[0]`: a single value has no parts. `env[0]`: an object has names, and no places. */
export function nothingBelow(node: ExpressionNode, scope: ExpressionScope): NothingBelow | undefined {
  if (node.kind !== 'index' || node.index.kind !== 'literal') return undefined;
  const { object, index: { value } } = node;
  const fix = isSingle(object, scope) ? 'It is a single value. Of one that is JSON, read the parts by Functions.fromJson(…).' : typeof value === 'string' ? undefined : fixOfPlace(object, scope);
  return fix === undefined ? undefined : { of: printNode(object), name: String(value), fix };
}

function fixOfPlace(object: ExpressionNode, scope: ExpressionScope): string | undefined {
  if (!hasNames(object, scope)) return undefined;
  return isStarred(object) ? 'What follows a star is asked of every item. To read one of them, write its number in the place of the star.' : 'It is no list: its parts have names, and are read by them.';
}

function isSingle(node: ExpressionNode, scope: ExpressionScope): boolean {
  // Of axes, another rule knows what their values have.
  if (node.kind !== 'index' || contextPath(node)?.[0] === 'matrix') return false;
  const types = typesOf(node, scope);
  return types !== undefined && types.size > 0 && [...types].every((type) => SINGLE.includes(type));
}

/** Whether nobody can give the parts of an object numbers: ids, and names of variables and inputs, begin with no digit. */
function hasNames(node: ExpressionNode, scope: ExpressionScope): boolean {
  if (node.kind === 'context') return true;
  const payload = payloadPath(node);
  if (payload) {
    const parts = payloadAt(payload, scope);
    return parts !== undefined && parts.length > 0 && parts.every(({ kind }) => kind === 'object' || (isStarred(node) && OF_SINGLE.has(kind)));
  }
  const path = contextPath(node);
  return path?.length === 3 && /^(?:needs|jobs)$/.test(path[0]) && path[2].toLowerCase() === 'outputs';
}
