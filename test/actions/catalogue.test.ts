import { catalogueEntry, catalogueNames } from 'slipway/actions/inside';
import { Entry, InputEntry, readEntries } from '../../scripts/generate-actions/entries';
import * as actions from 'slipway/actions';
import { Expression } from 'slipway/expressions';
import { UsesStep } from 'slipway/workflows';

const rows = readEntries().map((entry): [string, Entry] => [entry.className, entry]);
const classes = actions as unknown as Readonly<Record<string, new (props?: object) => UsesStep>>;

function make({ className, inputs }: Entry, wanted: (input: InputEntry) => boolean): UsesStep {
  const props = inputs.filter((input) => input.prop && wanted(input)).map((input) => [input.prop, sample(input)]);
  return new classes[className](Object.fromEntries(props));
}

function sample({ type, limits: { values = [], range } }: InputEntry): unknown {
  const words = values.filter((value) => value !== '');
  return { string: words[0] ?? 'text', boolean: true, number: range?.[1] ?? Number(words[0] ?? 7), flexible: words[0] ?? 'word', list: words.length > 1 ? words.slice(0, 2) : ['one', 'two'] }[type];
}

describe.each(rows)('%s', (_, entry) => {
  test('needs its required inputs only, and writes only them and the safe defaults', () => {
    const step = make(entry, ({ required }) => required);
    const expected = entry.inputs.filter(({ required, safe }) => required || (safe && !safe.when)).map(({ name }) => name);
    expect(Object.keys(step._props.inputs!)).toEqual(expected);
  });

  test('is pinned to a full commit with its release', () => {
    const step = make(entry, ({ required }) => required);
    expect(step._pinned()).toEqual({ uses: `${entry.id}@${entry.data.sha}`, version: entry.data.version });
  });

  test('writes every property to the input of the same meaning', () => {
    const step = make(entry, () => true);
    const expected = Object.fromEntries(entry.inputs.filter(({ prop }) => prop).map((input) => {
      const value = sample(input);
      const lines = Array.isArray(value) && value.length > 1 && input.separator === '\n';
      return [input.name, Array.isArray(value) ? value.join(input.separator) + (lines ? '\n' : '') : value];
    }));
    expect(step._props.inputs).toEqual(expected);
  });

  test('has an expression for every output', () => {
    const step = make(entry, ({ required }) => required) as unknown as Readonly<Record<string, unknown>>;
    expect(entry.outputs.every(({ prop }) => step[prop] instanceof Expression)).toBe(true);
  });
});

describe('a step of the catalogue', () => {
  test('keeps what every step may say apart from its inputs', () => {
    const step = new actions.UploadArtifact({ name: 'Keep the report', artifactName: 'report', path: ['out'], continueOnError: true });
    expect(step._props).toMatchObject({ name: 'Keep the report', continueOnError: true });
    expect(step._props.inputs).toEqual({ 'name': 'report', 'path': 'out', 'if-no-files-found': 'error' });
  });

  test('leaves an empty list out', () => {
    expect(new actions.DockerBuildPush({ context: '.', tags: [] })._props.inputs).toEqual({ context: '.' });
  });

  test('takes an expression for a list', () => {
    const metadata = new actions.DockerMetadata({ images: ['ghcr.io/acme/app'] });
    expect(new actions.DockerBuildPush({ tags: metadata.tags })._inputs.tags).toBe(metadata.tags);
  });

  test('writes inputs in the order of the action, whatever the order of the program', () => {
    const step = new actions.SetupPython({ cache: 'pip', pythonVersion: '3.12' });
    expect(Object.keys(step._props.inputs!)).toEqual(['python-version', 'cache']);
  });

  test('is found in the table of facts without regard to case', () => {
    expect(catalogueEntry('Actions/Checkout')).toBe(catalogueEntry('actions/checkout'));
    expect(catalogueEntry('acme/nothing')).toBeUndefined();
    expect([...catalogueNames()].sort()).toEqual(rows.map(([, { id }]) => id).sort());
  });
});
