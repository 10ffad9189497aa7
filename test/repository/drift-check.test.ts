import { inHost } from '../support/host';
import { Checkout, SetupNode } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { DriftCheck } from 'slipway/repository';
import { RunStep } from 'slipway/workflows';

function declared(options: object = {}): Delivery {
  const delivery = Delivery.standalone();
  new DriftCheck(delivery, 'drift', { token: Secrets.get('SETTINGS_TOKEN'), setup: [new Checkout(), new SetupNode({ nodeVersion: '24' }), new RunStep('npm ci')], ...options });
  return delivery;
}

describe('a drift check', () => {
  test('is a workflow that runs by the clock and by hand, and that no check finds fault with (X-10)', () => {
    const { findings } = declared().synth();
    expect(findings.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
    const text = declared().synthText('.github/workflows/drift.yml');
    expect(text).toContain("- cron: '23 4 * * *'");
    expect(text).toContain('workflow_dispatch:');
  });

  test('compares with the token that was given, and writes the issue with that of the run', () => {
    const text = declared().synthText('.github/workflows/drift.yml');
    expect(text).toContain('GH_TOKEN: ${{ secrets.SETTINGS_TOKEN }}\n          SLIPWAY_ISSUE_TOKEN: ${{ github.token }}');
    expect(text).toContain('permissions: {}');
    expect(text).toMatch(/permissions:\n {6}contents: read( #.*)?\n {6}issues: write/);
    expect(text).toContain('run: npx --no slipway drift --api-url "${API_URL}"\n');
  });

  test('G2: is called as the language of the program has it, or as it is said', () => {
    const run = (options?: object) => /run: (.*) drift --api-url /.exec(declared(options).synthText('.github/workflows/drift.yml'))?.[1];
    expect(inHost('python', run)).toBe('slipway');
    expect(inHost('go', run)).toMatch(/^npx --yes slipway@\d/);
    expect(run({ command: 'uv run slipway' })).toBe('uv run slipway');
  });

  test('runs after the steps that install it', () => {
    const text = declared().synthText('.github/workflows/drift.yml');
    expect(text.indexOf('npm ci')).toBeGreaterThan(text.indexOf('actions/checkout'));
    expect(text.indexOf('slipway drift')).toBeGreaterThan(text.indexOf('npm ci'));
  });

  test('has a schedule, a name and a machine of its own if it is told so, and counts what was not declared', () => {
    const text = declared({ schedule: { cron: '7 */6 * * *' }, prune: true, name: 'Settings' }).synthText('.github/workflows/drift.yml');
    expect(text).toContain("- cron: '7 */6 * * *'");
    expect(text).toContain('slipway drift --api-url "${API_URL}" --prune');
    expect(text).toContain('name: Settings');
  });

  test.each([
    [{ token: 'ghp_x' }, /new DriftCheck.*token.*Expression/s],
    [{ setup: ['npm ci'] }, /setup.*step/s],
    [{ schedule: '0 4 * * *' }, /schedule/],
    [{ prune: 'yes' }, /prune/],
    [{ command: 1 }, /command/],
    [{ tokn: 1 }, /tokn.*did you mean.*token/is],
  ])('refuses %j in the call', (options, message) => {
    expect(() => declared(options)).toThrow(message);
  });
});
