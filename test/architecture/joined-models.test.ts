import { join } from 'path';
import { joinModels } from '../../scripts/joined-models/joined';
import { unionsIn, unionsOf } from '../../scripts/joined-models/unions';

const text = { primitive: 'string' };
const property = (name: string, type: object = text, more: object = {}) => ({ name, type, immutable: true, abstract: true, docs: {}, ...more });
const struct = (name: string, ...properties: object[]) => ({ assembly: 'slipway', fqn: `slipway.toy.${name}`, name, namespace: 'toy', kind: 'interface', datatype: true, docs: {}, properties });
const union = (...names: string[]) => ({ union: { types: names.map((name) => ({ fqn: `slipway.toy.${name}` })) } });

/** A room with steps of two kinds, as jsii writes it. */
const assembly = (steps: object = union('RunModel', 'UseModel')) => ({
  name: 'slipway',
  types: Object.fromEntries([
    struct('RunModel', property('kind'), property('script'), property('time', { primitive: 'number' }, { optional: true })),
    struct('UseModel', property('kind'), property('uses'), property('time', text)),
    struct('JobModel', property('steps', { collection: { kind: 'array', elementtype: steps } })),
  ].map((type) => [type.fqn, type])),
}) as unknown as Parameters<typeof joinModels>[0];

const unions = unionsOf('lib/toy/model.ts', '\n/** One of the steps. */\nexport type StepModel = RunModel | UseModel;\nexport type Word = string | number;\ntype OwnModel = RunModel | UseModel;\n');

describe('G3: other languages get a struct in place of a union of models', () => {
  test('a union is found by its type, with the comment and the line', () => {
    expect(unions).toEqual([{ name: 'StepModel', of: ['RunModel', 'UseModel'], summary: 'One of the steps.', file: 'lib/toy/model.ts', line: 3 }]);
  });

  test('what all have is required, the rest is not, and a property of two types is of both', () => {
    const made = assembly();
    expect(joinModels(made, unions)).toEqual(['slipway.toy.StepModel']);
    const { properties } = made.types!['slipway.toy.StepModel'] as unknown as { properties: { name: string; optional?: boolean; type: object; docs: { remarks?: string } }[] };
    expect(properties.map(({ name, optional = false, type }) => [name, optional, type])).toEqual([
      ['kind', false, text], ['script', true, text], ['time', true, { union: { types: [{ primitive: 'number' }, text] } }], ['uses', true, text],
    ]);
    expect(properties[1].docs.remarks).toBe('Of RunModel.');
    expect(made.types!['slipway.toy.JobModel']).toMatchObject({ properties: [{ type: { collection: { elementtype: { fqn: 'slipway.toy.StepModel' } } } }] });
  });

  test('a union of structs that has no name is refused, with its place', () => {
    expect(() => joinModels(assembly(), [])).toThrow('slipway.toy.JobModel.steps');
    expect(() => joinModels(assembly(union('RunModel', 'JobModel')), unions)).toThrow('slipway.toy.JobModel.steps');
  });

  test('the models of the library that are one of several are these', () => {
    expect(unionsIn(join(__dirname, '../..')).map(({ name }) => name).sort()).toEqual(
      ['DeployableRefsModel', 'JobModel', 'RepositoryFileModel', 'RunsModel', 'StepModel', 'TrustModel', 'TrustedModel']);
  });
});
