import type { Document as YamlDocument } from 'yaml';
import { commentLines, withEscapes } from './characters';
import { renderJson } from './json';
import { schema, yaml } from './library';
import { nodeOf } from './nodes';
import { renderText } from './text';
import { Document, TextDocument, TreeDocument } from '../../core/inside';

/** How every file is written: no folding of long lines, which would change a script, and `key:` for a key without value. */
const STYLE = { lineWidth: 0, nullStr: '', singleQuote: true, flowCollectionPadding: false, directives: false } as const;

/**
 * A document as text: YAML, JSON, or what its room made of it.
 *
 * @param header a line at the very top, without `#`
 */
export function render(document: TreeDocument | TextDocument, header?: string): Document {
  return { path: document.path, text: textOf(document, header) };
}

function textOf(document: TreeDocument | TextDocument, header: string | undefined): string {
  if ('lines' in document) return renderText(document, header);
  return document.json ? renderJson(document, header) : renderYaml(document, header);
}

function renderYaml(document: TreeDocument, header: string | undefined): string {
  const out: YamlDocument = new (yaml().Document)(undefined, { schema: schema() });
  out.contents = nodeOf(document.root) as YamlDocument['contents'];
  const text = withEscapes(out.toString(STYLE));
  const top = [header, document.comment].filter((c): c is string => c !== undefined && c.trim() !== '').map(topComment);
  return [...top, text].join('\n');
}

/** `# …` for every line. */
function topComment(text: string): string {
  return `${commentLines(text).map((line) => `# ${line}`.trimEnd()).join('\n')}\n`;
}
