import { Added, ClassFile } from './class-files';
import { printable } from '../../core/inside';

/** What was written, or would be. */
export function addedText(added: readonly Added[], isDry: boolean, all: boolean): string {
  if (added.length === 0) return all ? 'Nothing to add: the catalogue, or a class of yours, has all that is used here.\n' : '';
  return added.map((one) => textOf(one, isDry)).join('\n');
}

function textOf({ place: { name, className, path }, sha, version, before, files, notes }: Added, isDry: boolean): string {
  const width = Math.max(...files.map((file) => file.path.length));
  return [
    `${name} ${version === undefined ? sha.slice(0, 12) : `${printable(version, 60)} (${sha.slice(0, 12)})`}${before === undefined ? '' : `, ${printable(before, 60)} before`}`,
    ...files.map((file) => `  ${printable(file.path).padEnd(width)}  ${wordsOf(file, isDry)}`),
    ...notes.map((note) => `  note: ${note}`),
    `  import { ${className} } from './${printable(path.replace(/\.ts$/, ''))}';`,
    '',
  ].join('\n');
}

function wordsOf({ path, change }: ClassFile, isDry: boolean): string {
  const would = isDry ? 'would be ' : '';
  switch (change) {
    case 'new': return path.endsWith('.facts.ts') ? `${would}written; it is yours from then on` : `${would}written`;
    case 'other': return `${would}written anew`;
    case 'same': return 'is as it would be written';
    case 'kept': return 'is yours, and left alone';
  }
}
