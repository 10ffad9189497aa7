import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import Ajv, { ValidateFunction } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';

const ROOT = join(__dirname, '../../../..');
const TYPES = join(__dirname, 'grafana-types.ts');
const SDK = join(ROOT, 'node_modules/@grafana/grafana-foundation-sdk/package.json');

interface Schema {
  readonly definitions: Record<string, unknown>;
}

/** Making them takes some seconds: they are kept until there is another release of the package, or another type is asked for. */
function schemas(): Record<string, Schema> {
  const names = [...readFileSync(TYPES, 'utf8').matchAll(/^export type (\w+)/gm)].map(([, name]) => name);
  const { version } = JSON.parse(readFileSync(SDK, 'utf8')) as { version: string };
  const file = join(ROOT, 'node_modules/.cache/slipway', `grafana-schemas-${version}-${names.length}.json`);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    // Another test may make them at the same moment.
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(made(names)));
    renameSync(`${file}.${process.pid}`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Schema>;
}

function made(names: readonly string[]): Record<string, Schema> {
  const generator = createGenerator({ path: TYPES, tsconfig: join(ROOT, 'tsconfig.dev.json'), type: '*', skipTypeCheck: true, additionalProperties: false });
  return Object.fromEntries(names.map((name) => {
    const schema = generator.createSchema(name) as Schema;
    // What is asked is looked at on its own: of which kind it is, depends on the data source.
    if (name === 'GrafanaDashboardJson') schema.definitions.Dataquery = { type: 'object' };
    // A method, by which their compiler tells kinds apart.
    const text = JSON.stringify(schema, (key, value: unknown) => (key === '_implementsDataqueryVariant' ? undefined : value));
    return [name, JSON.parse(text.replace(/,?"_implementsDataqueryVariant"/g, '')) as Schema];
  }));
}

let validators: Map<string, ValidateFunction> | undefined;

/**
 * What a type of Grafana does not allow.
 *
 * @param type a name of `grafana-types.ts`
 */
export function problems(type: string, value: unknown): string[] {
  if (!validators) {
    const ajv = new Ajv({ allErrors: true, strict: false });
    validators = new Map(Object.entries(schemas()).map(([name, schema]) => [name, ajv.compile(schema)]));
  }
  const validate = validators.get(type)!;
  return validate(value) ? [] : validate.errors!.map(({ instancePath, message, params }) => `${type}${instancePath} ${message} ${JSON.stringify(params)}`);
}
