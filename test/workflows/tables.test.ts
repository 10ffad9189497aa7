import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AVAILABILITY } from '../../lib/expressions/availability.data';
import { EVENTS } from '../../lib/workflows/events.data';
import { PERMISSION_SCOPES } from '../../lib/workflows/permission-scopes.data';
import { placesOf } from '../../scripts/generate/places';
import { schemaTables } from '../../scripts/generate/tables';

describe('the tables that are generated from the schemas of GitHub', () => {
  test.each(schemaTables().map(({ path, text }) => [path, text]))('%s is what the generator writes', (path, text) => {
    const committed = readFileSync(resolve(__dirname, '../..', path), 'utf8');
    if (committed !== text) {
      throw new Error(`${path} no longer matches the installed schema. Run \`npm run generate\`, read the difference, and commit it.`);
    }
  });

  test('hold every event and every permission scope', () => {
    expect(Object.keys(EVENTS)).toHaveLength(37);
    expect(PERMISSION_SCOPES).toHaveLength(20);
  });

  test('say which events leave the activity types to the user', () => {
    expect(EVENTS.repository_dispatch).toEqual({ filters: ['types'] });
    expect(EVENTS.pull_request.types).toContain('ready_for_review');
  });

  test('say that a scope does not know every level', () => {
    expect(PERMISSION_SCOPES.find(({ key }) => key === 'id-token')).toEqual({ prop: 'idToken', key: 'id-token', levels: ['none', 'write'] });
  });

  test('give an inner place what the outer place allows', () => {
    expect(AVAILABILITY['job.container.credentials'].contexts).toEqual(expect.arrayContaining([...AVAILABILITY['job.container'].contexts, 'secrets']));
  });

  test('keep secrets out of conditions and status functions out of scripts', () => {
    expect(AVAILABILITY['step.if'].contexts).not.toContain('secrets');
    expect(AVAILABILITY['step.if'].functions).toContain('failure');
    expect(AVAILABILITY['step.run'].functions).toEqual(['hashFiles']);
  });
});

describe('the walk over a schema', () => {
  const schema = (definitions: object) => ({ name: 'test', source: 'test', definitions }) as Parameters<typeof placesOf>[0];

  test('stops at two definitions that disagree about one place', () => {
    const conflicting = schema({
      root: { 'one-of': ['a', 'b'] },
      a: { mapping: { properties: { x: 'xa' } } },
      b: { mapping: { properties: { x: 'xb' } } },
      xa: { context: ['github'], string: {} },
      xb: { context: ['env'], string: {} },
    });
    expect(() => placesOf(conflicting, [{ prefix: 'p', definition: 'root' }])).toThrow("allows different things at 'p.x': 'xa' and 'xb'");
  });

  test('leaves the names that users choose out of a place', () => {
    const nested = schema({ root: { mapping: { 'loose-value-type': 'item' } }, item: { context: ['github'], string: {} } });
    expect(placesOf(nested, [{ prefix: 'p', definition: 'root' }])).toEqual([{ name: 'p', definition: 'item', allowed: ['github'] }]);
  });
});
