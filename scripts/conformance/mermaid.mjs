/**
 * Reads diagrams as Mermaid does, which draws them on GitHub: a list of texts comes in as JSON, and what is wrong with each goes out, null for what is right.
 * It is copied beside the packages that it imports.
 */
import { readFileSync } from 'node:fs';
import DOMPurify from 'dompurify';

// Without a page there is nothing to clean: text is read, and nothing is drawn. It must be so before Mermaid is loaded.
DOMPurify.addHook ??= () => undefined;
DOMPurify.sanitize ??= (text) => text;
const { default: mermaid } = await import('mermaid');

const said = [];
for (const text of JSON.parse(readFileSync(0, 'utf8'))) {
  try {
    await mermaid.parse(text);
    said.push(null);
  } catch (error) {
    said.push(String(error.message ?? error));
  }
}
process.stdout.write(JSON.stringify(said));
