import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readActions } from '../../scripts/generate-actions/actions-data';
import { readEntries } from '../../scripts/generate-actions/entries';
import { actionFiles } from '../../scripts/generate-actions/files';
import { OPEN_OUTPUTS } from '../../scripts/generate-actions/outputs';
import { PHRASES } from '../../scripts/generate-actions/phrases';
import { RENAMED_INPUTS, RENAMED_OUTPUTS } from '../../scripts/generate-actions/renames';
import { SAFE_DEFAULTS } from '../../scripts/generate-actions/safe-defaults';
import { STEP_NAMES, stepName } from '../../scripts/generate-actions/step-names';
import { typedInputs } from '../../scripts/generate-actions/value-types';

const ROOT = resolve(__dirname, '../..');
const entries = readEntries();
const inputsOf = (action: string) => entries.find(({ id }) => id === action)?.inputs.map(({ name }) => name) ?? [];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('the files that are generated from the data about actions', () => {
  test.each(actionFiles().map(({ path, text }) => [path, text]))('%s is what the generator writes', (path, text) => {
    if (readFileSync(resolve(ROOT, path), 'utf8') !== text) {
      throw new Error(`${path} no longer matches data/actions.json and the tables. Run \`npm run generate\`, read the difference, and commit it.`);
    }
  });

  test('are the only files of their folder', () => {
    const written = actionFiles().flatMap(({ path }) => (path.startsWith('lib/actions/catalogue/') ? [path.split('/').pop()!] : []));
    const there = readdirSync(resolve(ROOT, 'lib/actions/catalogue')).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
    expect(there.sort()).toEqual(written.sort());
  });

  test('give every action of the data a class of its own', () => {
    expect(new Set(entries.map(({ className }) => className)).size).toBe(readActions().length);
  });

  test('pin every action to a full commit', () => {
    expect(entries.filter(({ data }) => !/^[0-9a-f]{40}$/.test(data.sha))).toEqual([]);
  });

  test('explain every input and output in a sentence of their own', () => {
    const spoken = entries.flatMap(({ id, inputs, outputs }) => [...inputs.filter(({ prop }) => prop), ...outputs].map(({ name, phrase }) => ({ what: `${id}: ${name}`, name, phrase })));
    const silent = spoken.filter(({ name, phrase }) => !/^[A-Z0-9`][^]{4,}[.!…]$/.test(phrase) || new RegExp(`^The \\W?${name}\\W? (?:input|output)`, 'i').test(phrase));
    expect(silent.map(({ what, phrase }) => `${what} - ${phrase}`)).toEqual([]);
    expect(spoken.length).toBeGreaterThan(2000);
  });

  test('write that sentence at every property', () => {
    const written = new Map(actionFiles().map(({ path, text }) => [path, text]));
    const missing = entries.flatMap(({ group, className, inputs }) => {
      const text = written.get(`lib/actions/catalogue/${group}.ts`)!;
      const [body] = text.split(`export interface ${className}Props `)[1].split('\n}');
      return inputs.filter(({ prop, phrase }) => prop && !new RegExp(`\\* ${escaped(phrase)}\\n[^]*?readonly ${prop}\\??:`).test(body)).map(({ name }) => `${className}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  test('say which values a choice allows', () => {
    const hidden = entries.flatMap(({ id, inputs, data }) => inputs.flatMap(({ name, prop, phrase }) =>
      (data.inputs[name].values ?? []).filter((value) => prop && value !== '' && !phrase.includes(`\`${value}\``)).map((value) => `${id}: ${name} ${value}`)));
    expect(hidden).toEqual([]);
  });

  test('have a property for every input that is not an old spelling of another', () => {
    const without = entries.flatMap(({ id, inputs }) => inputs.filter(({ prop }) => !prop).map(({ name, deprecated }) => ({ id, name, deprecated })));
    expect(without.every(({ deprecated }) => deprecated)).toBe(true);
    expect(without.map(({ id }) => id)).toEqual(['actions/setup-java', ...Array(5).fill('pypa/gh-action-pypi-publish')]);
  });
});

describe('the tables that people keep about actions', () => {
  test('type inputs that exist', () => {
    expect(typedInputs().filter(({ action, input }) => !inputsOf(action).includes(input))).toEqual([]);
  });

  test('rename inputs and outputs that exist', () => {
    const stray = (table: Readonly<Record<string, object>>, known: (action: string) => readonly string[]) =>
      Object.entries(table).flatMap(([action, names]) => Object.keys(names).filter((name) => !known(action).includes(name)));
    expect(stray(RENAMED_INPUTS, inputsOf)).toEqual([]);
    expect(stray(RENAMED_OUTPUTS, (action) => entries.find(({ id }) => id === action)!.outputs.map(({ name }) => name))).toEqual([]);
  });

  test('set safe defaults of inputs that exist', () => {
    const stray = Object.entries(SAFE_DEFAULTS).flatMap(([action, { inputs = {} }]) =>
      Object.entries(inputs).flatMap(([name, { when = {} }]) => [name, ...Object.keys(when)]).filter((name) => !inputsOf(action).includes(name)));
    expect(stray).toEqual([]);
  });

  test('name the steps of actions that exist, by inputs that exist', () => {
    expect(Object.keys(STEP_NAMES).filter((id) => !entries.some((entry) => entry.id === id))).toEqual([]);
    expect(() => stepName('acme/new-action', 'AcmeNew', [])).toThrow("'acme/new-action' is new in the data");
    expect(() => stepName('actions/cache', 'Cache', ['key'])).toThrow("shows its input 'path', which it does not have");
  });

  test('leave the outputs of actions open that exist', () => {
    expect(Object.keys(OPEN_OUTPUTS).filter((id) => !entries.some((entry) => entry.id === id))).toEqual([]);
  });

  test('explain inputs and outputs that exist', () => {
    const stray = Object.entries(PHRASES).flatMap(([action, { inputs = {}, outputs = {} }]) => {
      const entry = entries.find(({ id }) => id === action);
      return [
        ...Object.keys(inputs).filter((name) => !inputsOf(action).includes(name)),
        ...Object.keys(outputs).filter((name) => !entry?.outputs.some((output) => output.name === name)),
      ].map((name) => `${action}: ${name}`);
    });
    // The three cache actions share one table of words.
    expect(stray.filter((text) => !text.startsWith('actions/cache'))).toEqual([]);
  });
});
