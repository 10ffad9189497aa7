import { Edit, EditedFile, Left } from './edited-file';
import { SpannedNode } from '../../delivery/inside';

/** Another script in the place of one, with its layout: of a block only the lines that differ are touched. */
export function scriptEdit(file: EditedFile, node: SpannedNode, script: string, part: string): Edit | Left {
  switch (node.style) {
    case 'literal': return blockEdit(file, node, script, part);
    case 'plain': return isPlain(script) && !spansLines(file, node) ? { start: node.start, end: node.end, text: script, part } : asBlock(file, node, script, part);
    case 'single': case 'double': return asBlock(file, node, script, part);
    default: return { why: 'its lines are folded' };
  }
}

function blockEdit(file: EditedFile, node: SpannedNode, script: string, part: string): Edit | Left {
  const first = file.endOfLine(node.start) + file.eol.length;
  const written = file.text.slice(first, node.end).split(/\r?\n/);
  const indent = /^ */.exec(written.find((line) => line.trim() !== '') ?? '')![0];
  // Digits say how far in it stands: then blanks at the beginning belong to the script.
  if (indent === '' || /\d/.test(file.text.slice(node.start, file.endOfLine(node.start)).replace(/#.*/, ''))) return { why: 'its block says itself how far in it stands' };
  const lines = script.replace(/\n+$/, '').split('\n');
  const last = written.reduce((found, line, i) => (line.trim() === '' ? found : i), 0);
  const kept = written.slice(0, last + 1);
  const bare = (line: string) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart());
  const same = kept.length === lines.length;
  const out = lines.map((line, i) => (same && bare(kept[i]) === line ? kept[i] : line === '' ? '' : indent + line));
  return { start: first, end: first + kept.join(file.eol).length, text: out.join(file.eol), part };
}

/** As lines of their own, where one line would need quotes that nobody wants to read. */
function asBlock(file: EditedFile, node: SpannedNode, script: string, part: string): Edit | Left {
  if (file.text.slice(node.end, file.endOfLine(node.end)).trim() !== '') return { why: 'a comment stands behind it' };
  const line = file.text.slice(file.text.lastIndexOf('\n', node.start - 1) + 1, node.start);
  const [, before] = /^(\s*(?:-\s+)*)run\s*:\s*$/.exec(line) ?? [];
  if (before === undefined || /^\s|\n\s*$/.test(script)) return { why: 'it is written in a way that cannot be kept' };
  const indent = ' '.repeat(before.length + 2);
  return { start: node.start, end: node.end, text: `|-${file.eol}${script.split('\n').map((one) => (one === '' ? '' : indent + one)).join(file.eol)}`, part };
}

function spansLines({ text }: EditedFile, { start, end }: SpannedNode): boolean {
  return text.slice(start, end).includes('\n');
}

/** Whether YAML reads the text as it is. Whatever is doubtful is not. */
function isPlain(script: string): boolean {
  return /^[A-Za-z./]/.test(script) && !/\n|: |:$| #|\s$/.test(script);
}
