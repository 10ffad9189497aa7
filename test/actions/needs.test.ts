import { catalogueEntry, catalogueNames } from 'slipway/actions/inside';
import { readActions, actionId } from '../../scripts/generate-actions/actions-data';
import { needsOf, strayMeanings } from '../../scripts/generate-actions/needs';

describe('what the data says of the surroundings of an action', () => {
  const read = readActions().map((data) => ({ id: actionId(data), words: data.needs, needs: needsOf(actionId(data), data.needs) }));

  test('has lost none of the words whose meaning is written down', () => {
    expect(strayMeanings()).toEqual([]);
  });

  test('is what the catalogue has', () => {
    for (const { id, needs } of read) expect([id, catalogueEntry(id)!.needs ?? []]).toEqual([id, needs]);
  });

  test('asks only for inputs that the action has', () => {
    const inputsIn = (value: unknown): string[] => (typeof value !== 'object' || value === null ? [] : [...'input' in value ? [String(value.input)] : [], ...Object.values(value).flatMap(inputsIn)]);
    for (const { id, needs } of read) for (const input of inputsIn(needs)) expect([id, Object.keys(catalogueEntry(id)!.inputs)]).toEqual([id, expect.arrayContaining([input])]);
  });

  test('names actions that the catalogue knows, but for a few', () => {
    const named = new Set(read.flatMap(({ needs }) => needs.flatMap((need) => ('actions' in need ? need.actions : []))));
    const known = new Set(catalogueNames());
    expect([...named].filter((name) => !known.has(name)).sort()).toEqual(['azure/k8s-set-context', 'azure/use-kubelogin']);
  });

  test('turns more than half of the words about order and logins into what a program can ask', () => {
    const words = read.flatMap(({ words: all }) => all.filter(({ kind }) => kind === 'after' || kind === 'login'));
    const asked = read.flatMap(({ needs }) => needs.filter(({ kind }) => ['after', 'login', 'registry'].includes(kind)));
    expect(asked.length / words.length).toBeGreaterThan(0.5);
  });
});
