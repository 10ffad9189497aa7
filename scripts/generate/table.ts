import type { Schema } from './schema';

/** A file that is written from facts: where it belongs and what it says. */
export interface Table {
  readonly path: string;
  readonly text: string;
}

/** Names the source and the command, but no date: an unchanged source must give an unchanged file. */
export function table(path: string, schemas: readonly Schema[], definitions: string, lines: readonly string[]): Table {
  const header = [
    '// Generated, do not edit: `npm run generate` writes this file (scripts/generate-tables.ts).',
    `// Source: ${[...new Set(schemas.map((schema) => schema.source))].join(', ')}, ${schemas.map(({ name }) => `${name}.min.json`).join(' and ')}.`,
    `// Definitions: ${definitions}.`,
    '',
  ];
  return { path, text: [...header, ...lines, ''].join('\n') };
}

/** `['a', 'b']` */
export function list(values: readonly string[]): string {
  return `[${values.map((value) => `'${value}'`).join(', ')}]`;
}

/** A key of an object literal, quoted only where it must be. */
export function key(name: string): string {
  return /^[a-zA-Z_]\w*$/.test(name) ? name : `'${name}'`;
}

export function pascalCase(name: string): string {
  return name.split(/[-_]/).map((word) => word[0].toUpperCase() + word.slice(1)).join('');
}

export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal[0].toLowerCase() + pascal.slice(1);
}
