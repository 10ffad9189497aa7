import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One schema of a payload or a part of it, as far as the table needs it. */
export interface PayloadSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, PayloadSchema>>;
  readonly additionalProperties?: unknown;
  readonly items?: PayloadSchema;
  readonly oneOf?: readonly PayloadSchema[];
  readonly anyOf?: readonly PayloadSchema[];
  readonly allOf?: readonly PayloadSchema[];
}

/** What one package says about the payloads of events. */
export interface PayloadSource {
  /** The package and its version, for the header of the table. */
  readonly source: string;
  /** The schemas of an event, one for each activity. */
  payloadsOf(event: string): readonly PayloadSchema[];
  resolve(schema: PayloadSchema): PayloadSchema;
}

type Named = Readonly<Record<string, PayloadSchema>>;

/** GitHub's own description comes first; the older one, which people wrote by hand, knows properties that GitHub sends and does not describe. */
export function payloadSources(): PayloadSource[] {
  return [openApi(), webhooks()];
}

interface Operation {
  readonly post: {
    readonly 'requestBody': { readonly content: Readonly<Record<string, { readonly schema: PayloadSchema }>> };
    readonly 'x-github': { readonly subcategory: string };
  };
}

function openApi(): PayloadSource {
  const { webhooks, components } = readJson<{ webhooks: Readonly<Record<string, Operation>>; components: { schemas: Named } }>('@octokit/openapi-webhooks/generated/api.github.com.json');
  const operations = Object.values(webhooks).map(({ post }) => post);
  return {
    source: versionOf('@octokit/openapi-webhooks'),
    payloadsOf: (event) => operations.filter((post) => post['x-github'].subcategory.replace(/-/g, '_') === event).map((post) => Object.values(post.requestBody.content)[0].schema),
    resolve: (schema) => resolved(schema, components.schemas),
  };
}

function webhooks(): PayloadSource {
  const { definitions } = readJson<{ definitions: Named }>('@octokit/webhooks-schemas/schema.json');
  return {
    source: versionOf('@octokit/webhooks-schemas'),
    payloadsOf: (event) => Object.entries(definitions).filter(([name]) => name.startsWith(`${event}$`)).map(([, schema]) => schema),
    resolve: (schema) => resolved(schema, definitions),
  };
}

function resolved(schema: PayloadSchema, named: Named): PayloadSchema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.split('/').pop()!;
  if (!named[name]) throw new Error(`A schema refers to '${schema.$ref}', which is not there: the generator must be adapted.`);
  return resolved(named[name], named);
}

function versionOf(name: string): string {
  return `${name} ${readJson<{ version: string }>(`${name}/package.json`).version}`;
}

/** By path: the packages do not export these files to everybody. */
function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(resolve(__dirname, '../../../node_modules', path), 'utf8'));
}
