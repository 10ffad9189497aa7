import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One definition of GitHub's template schema, as far as the tables need it. */
export interface Definition {
  readonly 'context'?: readonly string[];
  readonly 'one-of'?: readonly string[];
  readonly 'allowed-values'?: readonly string[];
  readonly 'sequence'?: { readonly 'item-type': string };
  readonly 'string'?: { readonly constant?: string };
  readonly 'mapping'?: {
    readonly 'properties'?: Readonly<Record<string, string | { readonly type: string }>>;
    readonly 'loose-value-type'?: string;
  };
}

export interface Schema {
  /** Such as `workflow-v1.0`. */
  readonly name: string;
  /** The package and its version, for the header of a table. */
  readonly source: string;
  readonly definitions: Readonly<Record<string, Definition>>;
}

// By path: the package exports neither its schemas nor its package.json.
const PACKAGE = resolve(__dirname, '../../node_modules/@actions/workflow-parser');

export function readSchema(name: 'workflow-v1.0' | 'action-v1.0'): Schema {
  const { definitions } = readJson<Schema>(`dist/${name}.min.json`);
  const { name: packageName, version } = readJson<{ name: string; version: string }>('package.json');
  return { name, source: `${packageName} ${version}`, definitions };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(PACKAGE, path), 'utf8'));
}

export function definition(schema: Schema, name: string): Definition {
  const found = schema.definitions[name];
  if (!found) throw new Error(`${schema.name} of ${schema.source} has no definition '${name}': the generator must be adapted.`);
  return found;
}

/** The keys of a mapping with the definition that each refers to; through alternatives, the keys of all that are mappings. */
export function propertiesOf(schema: Schema, name: string): Record<string, string> {
  const alternatives = schema.definitions[name]?.['one-of'] ?? [];
  const own = Object.entries(schema.definitions[name]?.mapping?.properties ?? {});
  return Object.assign(
    Object.fromEntries(own.map(([key, value]) => [key, typeof value === 'string' ? value : value.type])),
    ...alternatives.map((alternative) => propertiesOf(schema, alternative)),
  );
}

/** Every constant or listed value that a definition accepts, through its alternatives. */
export function valuesOf(schema: Schema, name: string): string[] {
  const found = schema.definitions[name];
  const own = [...(found?.['allowed-values'] ?? []), ...(found?.string?.constant ? [found.string.constant] : [])];
  const nested = [...(found?.['one-of'] ?? []), ...(found?.sequence ? [found.sequence['item-type']] : [])];
  return [...new Set([...own, ...nested.flatMap((each) => valuesOf(schema, each))])];
}
