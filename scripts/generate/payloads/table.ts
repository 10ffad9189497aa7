import { payloadSources } from './schemas';
import { payloadShape, type Shape } from './shapes';
import { eventsOf } from '../events';
import type { Schema } from '../schema';
import type { Table } from '../table';

/** Events that bring the payload of another one. */
const LIKE: Readonly<Record<string, string>> = { pull_request_target: 'pull_request', pull_request_comment: 'issue_comment' };

/** A list of more texts than that is no list that a person compares with. */
const MOST_VALUES = 30;

/** The payloads of the events that start workflows. Equal objects, and equal lists of texts, stand in it once and are known by their number. */
export function payloadsTable(workflow: Schema): Table {
  const sources = payloadSources();
  const [objects, choices] = [new Numbered(), new Numbered()];
  const events = eventsOf(workflow).flatMap(({ name }) => {
    const shape = payloadShape(LIKE[name] ?? name, sources);
    return shape?.kind === 'object' ? [`    ${name}: ${objects.numberOf(printedObject(shape.properties, objects, choices))},`] : [];
  });
  const text = [
    '// Generated, do not edit: `npm run generate` writes this file (scripts/generate-tables.ts).',
    `// Source: ${[...sources.map(({ source }) => source), workflow.source].join(', ')}.`,
    '',
    "import type { PayloadData } from './payload-facts';",
    '',
    'export function payloadData(): PayloadData {',
    '  return {',
    '    events: {',
    ...events.map((line) => `  ${line}`),
    '    },',
    '    choices: [',
    ...choices.texts.map((values) => `      '${values}',`),
    '    ],',
    '    objects: [',
    ...objects.texts.map((object) => `      '${object}',`),
    '    ],',
    '  };',
    '}',
    '',
  ].join('\n');
  return { path: 'lib/workflows/payloads/payloads.data.ts', text };
}

/** Texts by their numbers, in the order in which they were first asked for. */
class Numbered {
  public readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  public numberOf(text: string): number {
    let found = this.numbers.get(text);
    if (found === undefined) {
      this.numbers.set(text, (found = this.texts.length));
      this.texts.push(text);
    }
    return found;
  }
}

function printedObject(properties: ReadonlyMap<string, Shape>, objects: Numbered, choices: Numbered): string {
  const print = (shape: Shape): string => {
    switch (shape.kind) {
      case 'text': return '';
      case 'made': return '@';
      case 'number': return '#';
      case 'boolean': return '?';
      case 'open': return '{}';
      case 'any': return '*';
      case 'choice': return shape.values.length > MOST_VALUES ? '@' : `=${choices.numberOf(shape.values.join('|'))}`;
      case 'list': return `[]${print(shape.of)}`;
      case 'object': return `>${objects.numberOf(printedObject(shape.properties, objects, choices))}`;
    }
  };
  return [...properties].map(([name, shape]) => `${name}:${print(shape)}`).join(' ').replace(/:(?= |$)/g, '');
}
