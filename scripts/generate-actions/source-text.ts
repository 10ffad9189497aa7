import { quoted } from '../../lib/importer/typed-action/source-text';
import { SOURCE } from './actions-data';

/** A file that is written from facts: where it belongs and what it says. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Names the source and the command, but no date: an unchanged source must give an unchanged file. */
export function generatedFile(path: string, lines: readonly string[]): GeneratedFile {
  const header = [
    '// Generated, do not edit: `npm run generate` writes this file (scripts/generate-actions.ts).',
    `// Source: ${SOURCE}.`,
    '',
  ];
  return { path, text: [...header, ...lines, ''].join('\n') };
}

export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object') return object(Object.entries(value).map(([key, v]) => [key, literal(v)]));
  return String(value);
}

/** `{ a: 1, b: 2 }`; keys are quoted all or none. */
export function object(entries: readonly (readonly [key: string, text: string])[]): string {
  if (entries.length === 0) return '{}';
  return `{ ${keyed(entries).join(', ')} }`;
}

/** `a: 1`; keys are quoted all or none. */
export function keyed(entries: readonly (readonly [key: string, text: string])[]): string[] {
  const bare = entries.every(([key]) => /^[A-Za-z_]\w*$/.test(key));
  return entries.map(([key, text]) => `${bare ? key : quoted(key)}: ${text}`);
}
