/**
 * Writes the schemas by which kubeconform reads manifests: of Kubernetes' own kinds from the OpenAPI document that its API server is made with, of the others from their definitions. Strict: what a
 * schema does not name is refused. Run with `npm run lab:schemas`; the files are committed, so that reading a manifest needs no network.
 */
import { readFileSync, readdirSync, rmSync } from 'fs';
import { join } from 'path';
import { customResources, prometheusRule } from './definitions';
import { moduleFolder } from './modules';
import { KUBERNETES_MODULE } from './programs';
import { writeIfChanged } from '../write-if-changed';

export const SCHEMAS = join(__dirname, '..', '..', 'test', 'kubernetes', 'schemas');
const SHARED = '_definitions.json';
const META = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

/** What a repository applies with a release. */
const KINDS = [
  'core/v1/ConfigMap', 'core/v1/Namespace', 'core/v1/PersistentVolumeClaim', 'core/v1/Secret', 'core/v1/Service', 'core/v1/ServiceAccount',
  'apps/v1/DaemonSet', 'apps/v1/Deployment', 'apps/v1/StatefulSet', 'autoscaling/v2/HorizontalPodAutoscaler', 'batch/v1/CronJob', 'batch/v1/Job',
  'networking.k8s.io/v1/Ingress', 'networking.k8s.io/v1/NetworkPolicy', 'policy/v1/PodDisruptionBudget', 'rbac.authorization.k8s.io/v1/Role', 'rbac.authorization.k8s.io/v1/RoleBinding',
];
const CUSTOM_KINDS = ['AnalysisTemplate', 'ClusterAnalysisTemplate', 'Gateway', 'HTTPRoute', 'PrometheusRule', 'Rollout', 'TrafficSplit'];

interface Schema {
  readonly [word: string]: unknown;
}

/** The files, by name. */
export function schemaFiles(): Map<string, string> {
  const { definitions } = JSON.parse(readFileSync(join(moduleFolder(KUBERNETES_MODULE), 'api', 'openapi-spec', 'swagger.json'), 'utf8')) as { definitions: Record<string, Schema> };
  const own = KINDS.map((kind) => ({ kind, name: definitionOf(kind, definitions) }));
  const needed = reachable([META, ...own.map(({ name }) => name)], definitions);
  const files = new Map<string, Schema>([[SHARED, { definitions: Object.fromEntries(needed.map((name) => [name, strict(definitions[name], name)])) }]]);
  for (const { kind, name } of own) files.set(fileOf(kind), { $ref: `${SHARED}#/definitions/${name}` });
  for (const { spec } of [...customResources(), prometheusRule()]) {
    const { group, names, versions } = spec as CustomSpec;
    if (!CUSTOM_KINDS.includes(names.kind)) continue;
    for (const { name, served, schema } of versions) if (served) files.set(fileOf(`${group}/${name}/${names.kind}`), custom(schema.openAPIV3Schema));
  }
  return new Map([...files].map(([name, schema]) => [name, `${JSON.stringify(schema, undefined, name === SHARED ? 1 : undefined)}\n`]));
}

interface CustomSpec {
  readonly group: string;
  readonly names: { readonly kind: string };
  readonly versions: readonly { readonly name: string; readonly served: boolean; readonly schema: { readonly openAPIV3Schema: Schema } }[];
}

/** As kubeconform asks for it: `{{.ResourceKind}}-{{.Group}}-{{.ResourceAPIVersion}}.json`, all in small letters. */
function fileOf(kind: string): string {
  const [group, version, name] = kind.split('/');
  return `${name}-${group === 'core' ? '' : `${group.split('.')[0]}-`}${version}.json`.toLowerCase();
}

function definitionOf(wanted: string, definitions: Readonly<Record<string, Schema>>): string {
  const [group, version, kind] = wanted.split('/');
  const found = Object.entries(definitions).find(([, schema]) => (schema['x-kubernetes-group-version-kind'] as { group: string; version: string; kind: string }[] | undefined)
    ?.some((one) => one.kind === kind && one.version === version && one.group === (group === 'core' ? '' : group)));
  if (found === undefined) throw new Error(`Kubernetes has no ${wanted}`);
  return found[0];
}

function reachable(names: readonly string[], definitions: Readonly<Record<string, Schema>>): string[] {
  const found = new Set(names);
  for (const name of found) for (const [, next] of JSON.stringify(definitions[name]).matchAll(/"#\/definitions\/([^"]+)"/g)) found.add(next);
  return [...found].sort();
}

/** A definition of a resource says of its metadata no more than that it is an object, and may leave out what every object has. */
function custom(schema: Schema): Schema {
  const made = strict(schema) as { properties: Schema };
  return { ...made, properties: { apiVersion: { type: 'string' }, kind: { type: 'string' }, ...made.properties, metadata: { $ref: `${SHARED}#/definitions/${META}` } } };
}

const NUMBER_OR_TEXT = { anyOf: [{ type: 'string' }, { type: 'number' }] };
/** Words for people, for editors and for the API server alone. */
const LEFT_OUT = /^(?:description|default|example|externalDocs|title|format|x-kubernetes-.*)$/;

function strict(schema: Schema, name?: string): Schema {
  if (schema.format === 'int-or-string' || schema['x-kubernetes-int-or-string'] === true || name?.endsWith('.resource.Quantity')) return NUMBER_OR_TEXT;
  const made: Record<string, unknown> = {};
  for (const [word, value] of Object.entries(schema).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (LEFT_OUT.test(word)) continue;
    if (word === 'properties') made[word] = Object.fromEntries(Object.entries(value as Record<string, Schema>).map(([key, inner]) => [key, strict(inner)]));
    else if (word === 'items' || word === 'additionalProperties') made[word] = typeof value === 'boolean' ? value : strict(value as Schema);
    else if (word === 'allOf' || word === 'anyOf' || word === 'oneOf') made[word] = (value as Schema[]).map((inner) => branch(inner));
    else if (word === 'type' && schema.nullable === true) made[word] = [value, 'null'];
    else if (word !== 'nullable') made[word] = value;
  }
  if (made.properties !== undefined && made.additionalProperties === undefined && schema['x-kubernetes-preserve-unknown-fields'] !== true) made.additionalProperties = false;
  return made;
}

/** A branch narrows what stands around it, where all properties are named. */
function branch(schema: Schema): Schema {
  const { additionalProperties, ...rest } = strict(schema);
  return additionalProperties === false ? rest : strict(schema);
}

export function writeSchemas(): void {
  const files = schemaFiles();
  for (const file of readdirSync(SCHEMAS)) if (!files.has(file)) rmSync(join(SCHEMAS, file));
  for (const [name, text] of files) writeIfChanged(join(SCHEMAS, name), text);
}

if (require.main === module) writeSchemas();
