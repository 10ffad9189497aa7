import { parse } from 'yaml';
import { jobOf } from './support/written';
import { readConfiguration } from '../../lib/runtime/scan-verdict/configuration';
import { Checkout, SetupPython } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { FindingSeverity, Scanner, SecurityGate, SecurityGateProps } from 'slipway/pipelines';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const SCANNERS = () => [Scanner.trivyFs(), Scanner.pipAudit(), Scanner.bandit({ paths: ['src'] }), Scanner.gitleaks()];

function declare(props: Partial<SecurityGateProps> = {}) {
  const delivery = Delivery.standalone();
  const gate = new SecurityGate(delivery, 'security-gate', { scanners: SCANNERS(), quick: ['bandit', 'gitleaks'], ...props });
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] })] });
  const job = new Job(ci, 'gate');
  const step = gate.step({ inputs: { 'fail-on': 'medium' } });
  job.use(new Checkout({ fetchDepth: 0 }), step);
  job.run(`echo ${step.output('vulnerabilities-found')}`);
  return { delivery, action: parse(delivery.synthText('.github/actions/security-gate/action.yml')) };
}

const judging = (action: any) => action.runs.steps[action.runs.steps.length - 1];

test('GL-3: an action with scan-type and fail-on, and with what gates are asked for', () => {
  const { action, delivery } = declare();
  expect(Object.entries<any>(action.inputs).map(([name, input]) => [name, input.default])).toEqual([['scan-type', 'full'], ['fail-on', 'high']]);
  expect(Object.entries<any>(action.outputs).map(([name, { value }]) => [name, value])).toEqual([
    ['scan-report-path', '${{ steps.scan-verdict.outputs.page-file }}'], ['vulnerabilities-found', '${{ steps.scan-verdict.outputs.total }}'], ['gate-passed', "${{ steps.scan-verdict.outputs.result == 'pass' }}"],
  ]);
  expect(action.runs.steps.map((step: any) => [step.name, step.if])).toEqual([
    ['Make room for the reports', undefined],
    ['Trivy (fs)', "${{ !cancelled() && steps.make-room-for-the-reports.outcome == 'success' && inputs.scan-type != 'quick' }}"],
    ['pip-audit', "${{ !cancelled() && steps.make-room-for-the-reports.outcome == 'success' && inputs.scan-type != 'quick' }}"],
    ['Bandit', "${{ !cancelled() && steps.make-room-for-the-reports.outcome == 'success' }}"],
    ['Gitleaks', "${{ !cancelled() && steps.make-room-for-the-reports.outcome == 'success' }}"],
    ['Judge what was found', '${{ !cancelled() }}'],
  ]);
  expect(jobOf(delivery, 'gate').permissions).toEqual({ contents: 'read' });
});

test.each([
  ['critical', ['block', 'warn', 'warn', 'warn']], ['high', ['block', 'block', 'warn', 'warn']], ['medium', ['block', 'block', 'block', 'warn']], ['low', ['block', 'block', 'block', 'block']], ['nonsense', ['block', 'block', 'block', 'block']],
])('GL-3: to fail on %s is %j', (failOn, kinds) => {
  const written: string = judging(declare().action).with.configuration;
  const text = written.replace(/\$\{\{ case\((.*?), 'warn', 'block'\) \}\}/g, (_, condition: string) => (condition.includes(`inputs.fail-on == '${failOn}'`) ? 'warn' : 'block'));
  expect(Object.values(readConfiguration(text).policy.rules).map(({ kind }) => kind)).toEqual(kinds);
});

test('what only a full scan asks is said not to be asked in a quick one', () => {
  const { with: inputs } = judging(declare().action);
  expect(inputs.outcomes).toContain('"trivy-fs": { "wanted": "${{ case(inputs.scan-type != \'quick\', \'true\', \'false\') }}", "outcome": "${{ steps.trivy.outcome }}" }');
  expect(inputs.outcomes).toContain('"bandit": { "wanted": "true"');
  expect(inputs.reports).toBe('.');
});

test.each<[string, Partial<SecurityGateProps>, RegExp]>([
  ['no scanner', { scanners: [] }, /what nothing looked at is not clean/],
  ['two of one name', { scanners: [Scanner.bandit(), Scanner.bandit()] }, /two scanners have the name 'bandit'/],
  ['a report in a folder', { scanners: [Scanner.codeql({ language: 'go' })], quick: [] }, /give it to a SecurityScan/],
  ['a quick one that there is not', { quick: ['bandti'] }, /quick names 'bandti', which is none of the scanners: trivy-fs, pip-audit, bandit, gitleaks/],
  ['an acceptance without a reason', { accepted: [{ id: 'x', reason: '' }] }, /its reason must not be empty/],
  ['a severity that there is not', { failOn: 'severe' as never }, /'critical', 'high', 'medium', 'low'/],
])('%s: refused', (_, props, message) => {
  expect(() => declare(props)).toThrow(message);
});

test('what a scanner needs comes before all of them, and none runs without it', () => {
  const { action } = declare({ scanners: [Scanner.bandit(), Scanner.semgrep({ setup: [new SetupPython({ pythonVersion: '3.13' })] })], quick: undefined, failOn: FindingSeverity.CRITICAL });
  expect(action.runs.steps[0].uses).toMatch(/^actions\/setup-python@/);
  expect(action.runs.steps[1].run).toBe('rm -rf -- bandit.sarif semgrep.sarif');
  expect(action.runs.steps[2].if).toMatch(/!cancelled\(\) && steps\.[\w-]+\.outcome == 'success'/);
});
