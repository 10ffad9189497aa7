import { parseExpression, walk } from '../../expressions/inside';

/** The refs that a condition names, with which it decides, and samples of those that it describes by a part. */
export function refsNamed(condition: string | undefined): { readonly exact: readonly string[]; readonly samples: readonly string[] } {
  const parsed = condition === undefined ? undefined : parseExpression(condition);
  const exact = new Set<string>();
  const parts = { startswith: [''], contains: [''], endswith: [''] };
  if (parsed?.ok) {
    walk(parsed.root, (node, parent) => {
      // `ref` in `github.ref` is a literal, too.
      if (node.kind !== 'literal' || typeof node.value !== 'string' || parent?.kind === 'index') return;
      const call = parent?.kind === 'call' ? parent : undefined;
      const list = call?.name === 'fromjson' || (call?.name === 'contains' && call.args[0] === node);
      const words = node.value.split(list ? /[\s,;|"[\]]/ : /\s/).filter((word) => word !== '');
      if (!list && words.length !== 1) return;
      if (!list && call && Object.hasOwn(parts, call.name)) parts[call.name as keyof typeof parts].push(words[0]);
      else words.flatMap(refsOf).forEach((ref) => exact.add(ref));
    });
  }
  const joined = parts.startswith.flatMap((head) => parts.contains.flatMap((middle) => parts.endswith.flatMap((tail) => (
    head + middle + tail === '' ? [] : [`${head}any${middle === '' ? '' : `${middle}any`}${tail}`]
  ))));
  return { exact: [...exact], samples: joined.slice(0, MOST).flatMap(refsOf) };
}

/** Beyond this many combinations nobody describes their branches. */
const MOST = 200;

function refsOf(name: string): readonly string[] {
  return name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
}
