import { Document as YamlDocument } from 'yaml';
import { commentLines, withEscapes } from './characters';
import { schema, yaml } from './library';
import { nodeOf } from './nodes';
import { Document, TreeDocument } from '../../core';

/** How every file is written: no folding of long lines, which would change a script, and `key:` for a key without value. */
const STYLE = { lineWidth: 0, nullStr: '', singleQuote: true, flowCollectionPadding: false, directives: false } as const;

/**
 * A document as YAML text.
 *
 * @param header a line at the very top, without `#`
 */
export function render(document: TreeDocument, header?: string): Document {
  const out: YamlDocument = new (yaml().Document)(undefined, { schema: schema() });
  out.contents = nodeOf(document.root) as YamlDocument['contents'];
  const text = withEscapes(out.toString(STYLE));
  const top = [header, document.comment].filter((c): c is string => c !== undefined && c.trim() !== '').map(topComment);
  return { path: document.path, text: [...top, text].join('\n') };
}

/** `# …` for every line. */
function topComment(text: string): string {
  return `${commentLines(text).map((line) => `# ${line}`.trimEnd()).join('\n')}\n`;
}
