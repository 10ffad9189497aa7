import { type Place, placesOf, type Root } from './places';
import type { Schema } from './schema';
import { key, list, table, type Table } from './table';

const WORKFLOW: readonly Root[] = [
  { prefix: 'workflow', definition: 'workflow-root-strict', moved: { on: undefined, jobs: undefined } },
  { prefix: 'workflow_call', definition: 'workflow-call' },
  { prefix: 'job', definition: 'job', moved: { snapshot: 'snapshot', steps: 'step' } },
];

const ACTION: readonly Root[] = [
  { prefix: 'action', definition: 'action-root-strict', moved: { outputs: 'composite.outputs', runs: undefined } },
  { prefix: 'action.runs', definition: 'container-runs-strict' },
  { prefix: 'action.runs', definition: 'node-runs-strict' },
  { prefix: 'composite', definition: 'composite-runs-strict', moved: { steps: 'composite.step' } },
];

/** The schema writes a function with its numbers of arguments, such as `hashFiles(1,255)`. */
const FUNCTION = /^(\w+)\((\d+),(\d+|MAX)\)$/g;

export function availabilityTable(workflow: Schema, action: Schema): Table {
  const places = [...placesOf(workflow, WORKFLOW), ...placesOf(action, ACTION)];
  return table('lib/expressions/availability.data.ts', [workflow, action], 'every one with a `context`', [
    '/**',
    ' * What expressions may name, place by place. A key inside a place allows the same, unless it has an entry of its own;',
    ' * a key that neither has an entry nor lies inside one allows no expression. `definition` is the name in the schema;',
    ' * `arity` gives the fewest and the most arguments of the functions that are not built in.',
    ' */',
    'export const AVAILABILITY = {',
    ...places.map(entry),
    '} as const;',
  ]);
}

function entry({ name, definition, allowed }: Place): string {
  const functions = allowed.flatMap((item) => [...item.matchAll(FUNCTION)].map(([, f, min, max]) => ({ f, min, max })));
  const contexts = allowed.filter((item) => !item.includes('('));
  const arity = functions.map(({ f, min, max }) => `${f}: [${min}, ${max === 'MAX' ? 'Infinity' : max}]`).join(', ');
  return [
    `  ${key(name)}: {`,
    `    definition: '${definition}',`,
    `    contexts: ${list(contexts)},`,
    `    functions: ${list(functions.map(({ f }) => f))},`,
    `    arity: ${arity ? `{ ${arity} }` : '{}'},`,
    '  },',
  ].join('\n');
}
