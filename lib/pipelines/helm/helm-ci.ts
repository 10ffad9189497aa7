import { HelmCiProps } from './helm-options';
import { expectHelm, HELM } from './helm-tables';
import { CHART_TESTING, DEPENDENCIES, DIFF, kubeconformScript, LINT, TEMPLATE } from './scripts';
import { Checkout, KindCluster, SetupChartTesting, SetupHelm, UploadArtifact } from '../../actions/inside';
import { Duration, expectOptions } from '../../core/inside';
import { Expression, Github, RunnerContext, Status, StrategyContext } from '../../expressions/inside';
import { Workflow } from '../../workflows/inside';
import { ChangeComment, commentJob, commentSteps } from '../change-comment/comment-job';
import { ChangedPart } from '../changed-parts/changed-part';
import { ChangedParts } from '../changed-parts/changed-parts';
import { changedWithin } from '../changed-parts/within';
import { Pipeline } from '../pipeline/pipeline';

const KUBECONFORM_VERSION = '0.8.0';

/**
 * Charts of Helm: each that has changed is linted, rendered for every environment, read by the schemas of Kubernetes, installed in a cluster of its own, and what a change makes of it is commented.
 *
 * Its parts are `changed`, `render`, `install` and `comment`.
 */
export class HelmCi extends Pipeline {
  /** What has changed: a part for each chart, whose name is its folder. */
  public readonly changed: ChangedParts;

  /**
   * @param scope the workflow
   * @param id its id: `helm`
   * @param props the charts
   */
  public constructor(scope: Workflow, id: string, props: HelmCiProps) {
    super(scope, id, expectOptions('new HelmCi', id, props, HELM, new.target !== HelmCi));
    expectHelm(id, props);
    const { charts, changedWith, install = true } = props;
    this.changed = changedWithin(scope, id, props, charts.map((pattern) => ChangedPart.folders(pattern, { marker: 'Chart.yaml', changedWith })), []);
    this.addSharedJob('changed', this.changed.job('find'));
    this.addRender(id, props);
    if (install) this.addInstall(props);
    const comment: ChangeComment = { title: 'Helm charts', header: id, artifacts: `${id}-report-*`, jobs: new Map([['charts', this.job('render')]]), events: ['pull_request'] };
    commentSteps(scope, this.addJob('comment', commentJob(comment)), comment);
  }

  private addRender(id: string, props: HelmCiProps): void {
    const { helmVersion, kubernetesVersion, values = {}, kubeconformVersion = KUBECONFORM_VERSION, schemaLocations = ['default'], skipKinds = [] } = props;
    const { matrix, part, any } = this.changed;
    const job = this.addJob('render', {
      name: 'Chart',
      matrix,
      condition: any,
      env: { CHART: part, VALUES: ['own', ...Object.entries(values).map(([environment, file]) => `${environment} ${file}`)].join('\n'), KUBERNETES_VERSION: kubernetesVersion },
    });
    job.use(new Checkout({ fetchDepth: 2 }), new SetupHelm({ version: `v${helmVersion}` }));
    const made = job.run(DEPENDENCIES, { name: 'Fetch what the chart is made of', stepId: 'chart', shell: 'bash', env: { REPOSITORIES: this.repositories(props) } });
    const rendered = made.output('type').notEqualTo('library');
    job.run(LINT, { name: 'Lint the chart', shell: 'bash' });
    job.run(TEMPLATE, { name: 'Render the chart', condition: rendered });
    job.run(kubeconformScript(kubeconformVersion, schemaLocations, skipKinds), { name: 'Read what it renders by the schemas of Kubernetes', condition: rendered });
    job.run(DIFF, { name: 'Compare it with the base', shell: 'bash', condition: rendered.andAlso(Github.isEvent('pull_request')) });
    job.use(new UploadArtifact({
      name: 'Keep the report',
      // A folder is no name of an artifact.
      artifactName: `${id}-report-${StrategyContext.jobIndex}`,
      path: [`${RunnerContext.temp}/report`, `${RunnerContext.temp}/rendered`],
      condition: Status.cancelled().negate(),
    }));
  }

  private addInstall(props: HelmCiProps): void {
    const { helmVersion, versionBump = true, chartTestingConfig, installTimeout = Duration.minutes(10) } = props;
    const { matrix, part, any } = this.changed;
    const change = Github.isEvent('pull_request');
    const job = this.addJob('install', {
      name: 'Install',
      matrix,
      condition: any,
      env: { CHART: part, REPOSITORIES: this.repositories(props) },
    });
    job.use(new Checkout({ fetchDepth: 0 }), new SetupHelm({ version: `v${helmVersion}` }), new SetupChartTesting(), new KindCluster());
    job.run(CHART_TESTING(chartTestingConfig, installTimeout.toSeconds()), {
      name: 'Lint and install with chart-testing',
      shell: 'bash',
      env: {
        TARGET_BRANCH: Expression.choose(change, Github.baseRef, Github.event('repository.default_branch')),
        VERSION_BUMP: versionBump ? Expression.choose(change, 'true', 'false') : 'false',
      },
    });
  }

  private repositories({ repositories = {} }: HelmCiProps): string {
    return Object.entries(repositories).map(([name, address]) => `${name} ${address}`).join('\n');
  }
}
