import { markAt } from '../../lib/scripts/places/slots';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const mockParsed: string[] = [];

jest.mock('../../lib/delivery/render/library', () => {
  const real = jest.requireActual<typeof import('../../lib/delivery/render/library')>('../../lib/delivery/render/library');
  return {
    ...real,
    yaml: () => ({
      ...real.yaml(),
      parseDocument: (text: string) => {
        mockParsed.push(text);
        return real.yaml().parseDocument(text);
      },
    }),
  };
});

afterEach(() => jest.restoreAllMocks());

test('F7: where ten thousand marks stand in a script is found in one pass, and the first of each is meant', () => {
  const marks = Array.from({ length: 10_000 }, (_, i) => `X_${i}_`);
  const source = `${marks.join(' ')} X_3_`;
  const search = jest.spyOn(String.prototype, 'matchAll');
  const found = marks.map((mark) => markAt(source, mark));
  expect(search.mock.calls).toHaveLength(1);
  expect(found).toEqual(marks.map((mark) => source.indexOf(mark)));
  expect([markAt(source, 'X_10000_'), markAt('Y_0_', 'Y_0_'), markAt('a X_1_', 'X_1_')]).toEqual([-1, 0, 2]);
});

test('F7: a text with a thousand mistakes is read once to say where they stand', () => {
  const delivery = Delivery.standalone();
  const workflow = new Workflow(delivery, 'ci', { name: '${{ github.ref }}'.repeat(1000), triggers: [Trigger.push()] });
  new Job(workflow, 'test').run('make');
  expect(delivery.synth().findings.some(({ severity }) => severity === 'error')).toBe(true);
  expect(mockParsed).toHaveLength(1);
});
