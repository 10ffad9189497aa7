import { readFileSync } from 'fs';
import { dirname } from 'path';
import { pageOf, reportJson, reportSarif, reportText } from 'slipway/checks/inside';
import { Checks } from 'slipway/checks';
import { Origin, Severity } from 'slipway/core';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const FILE = 'report.test.ts';
const BASE = dirname(__filename);

/** The line of this file that carries a mark. */
function lineOf(mark: string): number {
  return readFileSync(__filename, 'utf8').split('\n').findIndex((line) => line.endsWith(`// ${mark}`)) + 1;
}

/** One fatal error with a related place, one error, one warning and one error that was accepted. */
function findings() {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const build = new Job(ci, 'build');
  const version = build.run('make version', { env: { 'MY-VAR': 'x' } }); // warning
  const lower = new Job(ci, 'lower');
  lower.run('make', { stepId: 'one' }); // related
  lower.run('make', { stepId: 'ONE' }); // error
  const accepted = new Job(ci, 'accepted');
  accepted.run('make', { env: { TAG: '${{ steps.gone.outputs.tag }}' } });
  Checks.of(accepted).acknowledge('references/missing-step', 'added by hand');
  const other = new Workflow(delivery, 'other', { triggers: [Trigger.push()] });
  new Job(other, 'deploy').run('make deploy', { env: { V: version.output('v') } }); // fatal
  return delivery.synth().findings;
}

describe('the text report', () => {
  const text = reportText(findings(), BASE);
  const entries = text.split('\n\n');

  test('names the line of the user, the severity and the rule first', () => {
    expect(entries.find((e) => e.includes('workflows/duplicate-id'))).toMatch(new RegExp(`^${FILE}:${lineOf('error')}:\\d+  error  workflows/duplicate-id\n`));
  });

  test('names the construct, the related place, the fix, the way to accept it and the page', () => {
    const entry = entries.find((e) => e.includes('workflows/duplicate-id'))!;
    expect(entry).toContain('\n  at      ci/lower/steps[1]\n');
    expect(entry).toMatch(new RegExp(`\n  see     ${FILE}:${lineOf('related')}:\\d+  the first step of that id\n`));
    expect(entry).toContain('\n  fix     Leave stepId out');
    expect(entry).toContain("\n  accept  Checks.of(…).acknowledge('workflows/duplicate-id', ");
    expect(entry).toContain(`\n  more    ${pageOf('workflows/duplicate-id')}`);
  });

  test('offers no way to accept what cannot be accepted', () => {
    const entry = entries.find((e) => e.includes('references/other-workflow'))!;
    expect(entry).toContain(`${FILE}:${lineOf('fatal')}:`);
    expect(entry).not.toContain('accept');
  });

  test('shows errors before warnings', () => {
    const severities = entries.map((e) => /  (error|warning|note)  /.exec(e)?.[1]).filter(Boolean);
    expect(severities).toEqual([...severities].sort());
    expect(entries.find((e) => e.includes('unportable-env-name'))).toContain(`${FILE}:${lineOf('warning')}:`);
  });

  test('leaves out what was accepted, counts it, and says that nothing was written', () => {
    expect(text).not.toContain('steps.gone');
    expect(entries[entries.length - 1]).toBe('2 errors, 1 warning, 1 acknowledged. Nothing was written.');
  });

  test('is empty when everything was accepted', () => {
    expect(reportText(findings().filter((f) => f.acknowledged !== undefined), BASE)).toBe('');
  });

  test('names files outside of the base folder in full', () => {
    expect(reportText(findings(), '/somewhere/else')).toContain(`${__filename}:${lineOf('error')}:`);
  });
});

describe('the JSON report', () => {
  const json = JSON.parse(reportJson(findings(), BASE)) as Record<string, any>[];

  test('holds every finding, accepted ones with their reason', () => {
    expect(json.map((f) => f.id).sort()).toEqual(['references/missing-step', 'references/other-workflow', 'workflows/duplicate-id', 'workflows/unportable-env-name']);
    expect(json.find((f) => f.id === 'references/missing-step')!.acknowledged).toBe('added by hand');
    expect(json.filter((f) => 'acknowledged' in f)).toHaveLength(1);
  });

  test('gives places as path, file, line and column, with notes on the related ones', () => {
    expect(json.find((f) => f.id === 'workflows/duplicate-id')).toEqual({
      id: 'workflows/duplicate-id',
      severity: 'error',
      message: expect.stringContaining("'one' and 'ONE'"),
      fix: expect.stringContaining('Leave stepId out'),
      page: pageOf('workflows/duplicate-id'),
      places: [
        { path: 'ci/lower/steps[1]', file: FILE, line: lineOf('error'), column: expect.any(Number) },
        { path: 'ci/lower/steps[0]', file: FILE, line: lineOf('related'), column: expect.any(Number), note: 'the first step of that id' },
      ],
    });
  });

  test('is an empty list when there are no findings', () => {
    expect(JSON.parse(reportJson([]))).toEqual([]);
  });
});

describe('the SARIF report', () => {
  const sarif = JSON.parse(reportSarif(findings(), BASE));
  const [run] = sarif.runs;

  test('is a log of version 2.1.0 with one run of one tool', () => {
    expect(Object.keys(sarif).sort()).toEqual(['$schema', 'runs', 'version']);
    expect(sarif).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    expect(sarif.runs).toHaveLength(1);
    expect(run.tool.driver).toMatchObject({ name: 'Slipway', informationUri: expect.stringMatching(/^https:/) });
  });

  test('lists every rule once, and every result points at its own', () => {
    const ids = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const result of run.results) expect(ids[result.ruleIndex]).toBe(result.ruleId);
  });

  test('uses properties and values that the standard knows', () => {
    const known = ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'relatedLocations', 'suppressions'];
    for (const result of run.results) {
      expect(Object.keys(result).filter((key) => !known.includes(key))).toEqual([]);
      expect(['none', 'note', 'warning', 'error']).toContain(result.level);
      expect(result.message.text).not.toBe('');
      expect(result.locations).toHaveLength(1);
      for (const location of [...result.locations, ...result.relatedLocations]) expectLocation(location);
      expect(new Set(result.relatedLocations.map((l: { id: number }) => l.id)).size).toBe(result.relatedLocations.length);
    }
  });

  test('says the fix in the message, and what a related place is', () => {
    const result = run.results.find((r: { ruleId: string }) => r.ruleId === 'workflows/duplicate-id');
    expect(result.message.text).toContain('Leave stepId out');
    expect(result.relatedLocations[0]).toMatchObject({
      message: { text: 'the first step of that id' },
      physicalLocation: { artifactLocation: { uri: FILE }, region: { startLine: lineOf('related') } },
    });
  });

  test('reports what was accepted as suppressed, with the reason', () => {
    const suppressed = run.results.filter((r: object) => 'suppressions' in r);
    expect(suppressed.map((r: { ruleId: string }) => r.ruleId)).toEqual(['references/missing-step']);
    expect(suppressed[0].suppressions).toEqual([{ kind: 'inSource', justification: 'added by hand' }]);
  });

  test('is a valid log when there are no findings', () => {
    const empty = JSON.parse(reportSarif([]));
    expect(empty.runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  });
});

function expectLocation(location: Record<string, any>): void {
  expect(Object.keys(location).filter((key) => !['id', 'physicalLocation', 'logicalLocations', 'message'].includes(key))).toEqual([]);
  const { artifactLocation, region } = location.physicalLocation;
  // A URI reference, relative to the root of the repository.
  expect(artifactLocation.uri).toMatch(/^[\w.%~-]+(\/[\w.%~-]+)*$/);
  expect(region.startLine).toBeGreaterThanOrEqual(1);
  expect(region.startColumn).toBeGreaterThanOrEqual(1);
  for (const logical of location.logicalLocations) expect(Object.keys(logical).sort()).toEqual(['fullyQualifiedName', 'kind']);
}

test('a message that holds what somebody typed cannot disturb the terminal, nor begin a line of its own', () => {
  const finding = { id: 'a/b', severity: Severity.ERROR, message: 'bad \u001b[2J\nFAKE error', fix: 'x\u0007', places: [{ origin: Origin.here('ci') }] };
  const text = Delivery.report([finding]);
  expect(text).not.toMatch(/[\u001b\u0007]/);
  expect(text).not.toMatch(/^FAKE/m);
});
