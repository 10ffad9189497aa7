import { ExpressionNode, contextPath, parseExpression, walk } from '../../expressions/inside';

/** The names that suit an expression, the best first. The last means nothing to any shell or tool. */
export function namesFor(expression: string): string[] {
  const path = firstPath(expression);
  const names = (path ? pathNames(path) : [[]]).map(snakeUpper);
  // Left when all of them are reserved, as for `runner.temp` and `github.path`.
  const shortest = [...names].sort((a, b) => a.length - b.length)[0];
  return [...new Set([...names, `${shortest}_VALUE`, 'VALUE'])];
}

/** The first plain access in an expression: in `format('{0}', github.ref)` it is `github.ref`. */
function firstPath(expression: string): string[] | undefined {
  const parsed = parseExpression(expression);
  if (!parsed.ok) return undefined;
  let found: string[] | undefined;
  walk(parsed.root, (node: ExpressionNode) => {
    if (!found && node.kind === 'index') found = contextPath(node);
  });
  return found;
}

function pathNames([root, ...rest]: readonly string[]): string[][] {
  const full = [root, ...rest];
  switch (root) {
    case 'steps':
    case 'needs':
    case 'jobs':
      return rest[1] === 'outputs' && rest.length > 2 ? [rest.slice(2), [rest[0], ...rest.slice(2)], full] : [rest, full];
    case 'github':
      return rest[0] === 'event' && rest.length > 1 ? [rest.slice(1), rest, full] : [rest, full];
    case 'inputs':
    case 'vars':
    case 'secrets':
    case 'env':
      return [rest, full];
    default:
      return [full, rest];
  }
}

/** Long enough for every real name; an expression may be 21,000 characters long. */
const LONGEST = 64;

function snakeUpper(words: readonly string[]): string {
  const name = words.join('_')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .replace(/^_|_$/g, '')
    .toUpperCase()
    .slice(0, LONGEST)
    .replace(/_$/, '');
  if (name === '') return 'VALUE';
  return /^\d/.test(name) ? `_${name}` : name;
}
