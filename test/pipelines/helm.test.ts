import { ON_MAIN, OURS, runs, workflow } from './support/runs';
import { jobOf, scriptsOf, stepUsing, workflowOf } from './support/written';
import { Duration } from 'slipway/core';
import { HelmCi } from 'slipway/pipelines';

describe('Helm', () => {
  const declared = (more = {}) => workflow((ci) => {
    new HelmCi(ci, 'helm', { charts: ['deployment/helm/*', 'deployment/infrastructure/helm/*'], helmVersion: '3.19.0', kubernetesVersion: '1.34.0', values: { prod: 'values-prod.yaml' }, ...more });
  });

  test('GL-26: each changed chart is linted, rendered, read by the schemas and installed by chart-testing on kind', () => {
    const scripts = scriptsOf(jobOf(declared(), 'helm-render'));
    for (const command of ['helm dependency build "$CHART"', 'helm lint --strict "$CHART"', 'helm template release "$CHART"', '/kubeconform" -strict']) expect(scripts).toContain(command);
    expect(scriptsOf(jobOf(declared(), 'helm-install'))).toContain('ct lint-and-install');
    expect(stepUsing(jobOf(declared(), 'helm-install'), 'helm/kind-action')).toBeDefined();
    for (const job of ['helm-render', 'helm-install']) expect(jobOf(declared(), job).strategy.matrix).toEqual({ part: '${{ fromJSON(needs.helm-changed.outputs.parts) }}' });
    expect(stepUsing(jobOf(declared(), 'helm-render'), 'actions/upload-artifact')).toMatchObject({ if: '${{ !cancelled() }}', with: { name: 'helm-report-${{ strategy.job-index }}' } });
  });

  test('a pull request is commented, one from a fork only rendered, and a push is not compared with anything', () => {
    const jobs = (happening: typeof OURS, parts = ['deployment/helm/a']) => runs(declared(), 'helm-changed', happening, parts);
    expect(jobs(OURS)).toEqual(['helm-changed', 'helm-render', 'helm-install', 'helm-comment']);
    expect(jobs(ON_MAIN as never)).toEqual(['helm-changed', 'helm-render', 'helm-install']);
    expect(jobs(OURS, [])).toEqual(['helm-changed']);
    expect(stepUsing(jobOf(declared(), 'helm-comment'), 'marocchino/sticky-pull-request-comment').if).toContain('head.repo.full_name == github.repository');
  });

  test('the name of a chart is in no script and in no name of an artifact', () => {
    for (const job of ['helm-render', 'helm-install']) {
      const { env, steps } = jobOf(declared(), job);
      expect([env.CHART, JSON.stringify(steps)]).toEqual(['${{ matrix.part }}', expect.not.stringContaining('matrix.part')]);
    }
  });

  test('steps with a pipe in them notice what fails in the middle', () => {
    for (const job of ['helm-render', 'helm-install']) for (const { run = '', shell } of jobOf(declared(), job).steps) if (/[^|]\|[^|]/.test(run)) expect(shell).toBe('bash');
  });

  test('what is not wanted is left out, and what varies can be said', () => {
    expect(Object.keys(workflowOf(declared({ install: false })).jobs)).toEqual(['helm-changed', 'helm-render', 'helm-comment']);
    const install = jobOf(declared({ versionBump: false, chartTestingConfig: 'ct.yaml', installTimeout: Duration.minutes(3), repositories: { acme: 'https://charts.example.com' } }), 'helm-install');
    expect([install.env.REPOSITORIES, scriptsOf(install)]).toEqual(['acme https://charts.example.com', expect.stringMatching(/--timeout 180s[^]*--config ct\.yaml/)]);
    expect(install.steps.at(-1).env.VERSION_BUMP).toBe('false');
    expect(scriptsOf(jobOf(declared({ skipKinds: ['ServiceMonitor'], schemaLocations: ['default', 'schemas/{{.ResourceKind}}.json'] }), 'helm-render'))).toMatch(/-schema-location 'default' \\\n +-schema-location 'schemas\/{{\.ResourceKind}}\.json' \\\n +-skip ServiceMonitor/);
    for (const wrong of [{ charts: [] }, { helmVersion: 'latest' }, { kubernetesVersion: '1.34' }, { values: { own: 'a.yaml' } }, { values: { 'a b': 'a.yaml' } }, { schemaLocations: ["'; rm -rf /"] }, { repositories: { a: 'http://x' } }]) expect(() => declared(wrong)).toThrow();
  });
});
