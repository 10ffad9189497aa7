import { Reading } from './normal';
import { condition, list, map, mapOf, text, unless } from './readings';
import { steps } from './workflow';

/** GitHub's schema takes a text that says so as well. */
const required: Reading = (node) => {
  const said = node.kind === 'scalar' ? String(node.value).toLowerCase() : '';
  return said === 'true' ? { kind: 'leaf', value: true, same: 'boolean true' } : said === 'false' ? undefined : text(node);
};

/** An action, as GitHub reads it. */
export const action = map(() => ({
  name: text,
  description: text,
  author: text,
  inputs: mapOf(map(() => ({ description: text, required, default: text, deprecationMessage: text }), { nothing: 'is empty' })),
  outputs: mapOf(map(() => ({ description: text, value: text }))),
  branding: map(() => ({ icon: text, color: text }), { nothing: 'is as if absent' }),
  runs: map(() => ({
    'using': text,
    steps,
    'main': text,
    'pre': text,
    'post': text,
    'pre-if': unless('always()', condition),
    'post-if': unless('always()', condition),
    'image': text,
    'entrypoint': text,
    'pre-entrypoint': text,
    'post-entrypoint': text,
    'args': list(text),
    'env': mapOf(text),
  })),
}));
