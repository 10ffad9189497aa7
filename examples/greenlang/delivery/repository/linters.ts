import { Project, YamlFile } from 'projen';

/** What linters of workflows are told to let pass, and why. */
export function declareLinters(project: Project): void {
  new YamlFile(project, '.github/zizmor.yml', {
    marker: true,
    obj: () => ({
      rules: {
        // They follow runs of other workflows, take nothing from them but that they are done, and do not start after those of forks.
        'dangerous-triggers': { ignore: ['dora-metrics.yml', 'promote-environment.yml'] },
        // The test services are pinned by tag on purpose: what runs in production is pinned by its chart.
        'unpinned-images': { ignore: ['ci-main.yml', 'database-migrations.yml'] },
        'self-repository': { disable: true },
      },
    }),
  });
  // The linter does not know yet what GitHub has learned: runs that wait in line, an environment without a deployment, time to clean up, a scope for alerts.
  const unknown = ['unexpected key "queue" for "concurrency" section', 'unexpected key "deployment" for "environment" section', 'unexpected key "cancel-timeout-minutes" for "job" section', 'unknown permission scope "vulnerability-alerts"'];
  new YamlFile(project, '.github/actionlint.yaml', { marker: true, obj: () => ({ 'self-hosted-runner': { labels: ['greenlang-dev'] }, 'paths': { '**/*.yml': { ignore: unknown } } }) });
  // The programs are read where they are written: in Slipway. A review of this repository need not show them.
  project.gitattributes.addAttributes('/.github/actions/*/*.cjs', 'linguist-generated');
  project.gitattributes.addAttributes('/.github/promotion/greenlang/promotion.cjs', 'linguist-generated');
}
