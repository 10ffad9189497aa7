import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

type Json = Record<string, unknown>;

/** cronstrue words a schedule for an editor's hover text. Nothing in Slipway asks for that, and no error depends on it. */
export const withoutCronWords: Plugin = {
  name: 'without-cron-words',
  setup(build) {
    build.onResolve({ filter: /^cronstrue$/ }, () => ({ path: 'cronstrue', namespace: 'left-out' }));
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({
      contents: 'export default { toString() { throw new Error("cronstrue is not part of this bundle"); } };',
    }));
  },
};

/** A program takes functions of `core`, and comes without the library around them: what it does not use of that has no part in it. */
export const withoutLibrary: Plugin = {
  name: 'without-library',
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, pluginData, ...args }) => {
      if (pluginData === 'asked') return undefined;
      const resolved = await build.resolve(path, { ...args, pluginData: 'asked' });
      return /[\\/](lib[\\/]core|node_modules[\\/](constructs|fastest-levenshtein))[\\/]/.test(resolved.path) ? { ...resolved, sideEffects: false } : resolved;
    });
  },
};

/**
 * GitHub's packages only ever call `JSON.stringify` on a schema, and only on first use. `toJSON` keeps that contract and leaves the
 * schema an unparsed string until then.
 */
export const lazySchemas: Plugin = {
  name: 'lazy-schemas',
  setup(build) {
    build.onLoad({ filter: /[\\/](workflow|action)-v1\.0\.min\.json$/ }, ({ path }) => {
      const schema = JSON.stringify(withoutDescriptions(JSON.parse(readFileSync(path, 'utf8'))));
      return { contents: `export default { toJSON: () => JSON.parse(${JSON.stringify(schema)}) };`, loader: 'js' };
    });
  },
};

/** Descriptions feed hover text. `description` is also a key that workflows may use: the names under `properties` stay. */
export function withoutDescriptions(schema: { definitions: Record<string, Json> }): Json {
  const definitions = Object.entries(schema.definitions).map(([name, definition]) => [name, leanDefinition(definition)]);
  return { ...schema, definitions: Object.fromEntries(definitions) };
}

function leanDefinition(definition: Json): Json {
  const { description: _, ...rest } = definition;
  const mapping = rest.mapping as { properties?: Json } | undefined;
  if (!mapping?.properties) return rest;
  return { ...rest, mapping: { ...mapping, properties: leanProperties(mapping.properties) } };
}

function leanProperties(properties: Json): Json {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => {
    if (typeof value !== 'object' || value === null) return [key, value];
    const { description: _, ...rest } = value as Json;
    return [key, rest];
  }));
}
