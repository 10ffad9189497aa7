import { DocsGenerator } from './docs-generator';
import { ConfigurePages, DeployPages, DownloadArtifact, InstallTool, InstallToolFallback, UploadArtifact, UploadPagesArtifact } from '../../actions/inside';
import { Duration, expectOptions, kinds, optionTable } from '../../core/inside';
import { Expression, Functions, Github } from '../../expressions/inside';
import { shellWord } from '../../repository/inside';
import { IEnvironment, Job, JobEnvironment, Workflow } from '../../workflows/inside';
import { ISetup } from '../languages/setup/setup';
import { Pipeline } from '../pipeline/pipeline';
import { PipelineProps } from '../pipeline/pipeline-options';
import { PIPELINE } from '../pipeline/pipeline-tables';

/** What the site is made of, and where it goes. */
export interface DocsSiteProps extends PipelineProps {
  /**
   * What makes it.
   *
   * @default DocsGenerator.mkdocs()
   */
  readonly generator?: DocsGenerator;
  /**
   * Whether links within the site are looked at, with the places in pages that they lead to.
   *
   * @default true
   */
  readonly checkLinks?: boolean;
  /**
   * Whether links to other sites are looked at, in a part of its own that only runs for `schedule` and `workflow_dispatch`: others break without a change here.
   *
   * @default false
   */
  readonly checkExternalLinks?: boolean;
  /**
   * Links that are not looked at: regular expressions.
   *
   * @default - none
   */
  readonly excludeLinks?: string[];
  /**
   * Whether the site is deployed to GitHub Pages from the branch.
   *
   * @default true
   */
  readonly deploy?: boolean;
  /**
   * The branch whose site is deployed.
   *
   * @default 'main'
   */
  readonly branch?: string;
  /**
   * The environment that it is deployed to. GitHub wants it to be `github-pages`; declare that as a DeploymentEnvironment to say who may deploy.
   *
   * @default - `github-pages`, with the address of the site
   */
  readonly environment?: IEnvironment;
  /**
   * The release of lychee, which looks at links.
   *
   * @default '0.24.2'
   */
  readonly lycheeVersion?: string;
  /**
   * What stands at the beginning of the job that builds, instead of the checkout and the toolchain.
   *
   * @default - those of the generator
   */
  readonly setup?: ISetup;
}

/**
 * Builds a site of pages, looks at its links, and deploys it to GitHub Pages from one branch: the parts `build`, `links` and `deploy`.
 *
 * A pull request builds and checks, and gets no further.
 */
export class DocsSite extends Pipeline {
  /** The artifact with the site, when links to other sites are looked at. */
  public readonly siteArtifact: string;
  private readonly deployment?: DeployPages;

  /**
   * @param scope the workflow
   * @param id its id, with which the ids of its jobs begin
   * @param props what makes the site
   */
  public constructor(scope: Workflow, id: string, props: DocsSiteProps = {}) {
    super(scope, id, expectOptions('new DocsSite', id, props, DOCS_SITE));
    const { generator = DocsGenerator.mkdocs(), setup, checkLinks = true, checkExternalLinks, deploy = true, branch = 'main' } = props;
    const { _model: model } = generator;
    const deploys = Functions.allOf(Github.isEvent('push', 'workflow_dispatch', 'schedule'), Github.isBranch(branch));
    const build = this.addJob('build', { name: 'Documentation' });
    this.siteArtifact = `site-${build.jobId}`;
    build.use(...setup?.setupSteps({ part: 'build', caches: false }) ?? model.setup());
    if (model.install !== undefined) build.run(model.install, { name: 'Install', shell: 'bash', workingDirectory: model.folder });
    build.run(model.build, { name: 'Build the site', shell: 'bash', workingDirectory: model.folder });
    if (checkLinks) this.check(build, props, model.site, '--offline --include-fragments --index-files index.html');
    if (checkExternalLinks) build.use(new UploadArtifact({ name: 'Keep the site', condition: ASKED, artifactName: this.siteArtifact, path: [model.site], retentionDays: 1 }));
    if (deploy) build.use(new UploadPagesArtifact({ condition: deploys, path: model.site }));

    if (checkExternalLinks) {
      const links = this.addJob('links', { name: 'Links to other sites', needs: [build], condition: ASKED, timeout: Duration.minutes(20) });
      links.use(new DownloadArtifact({ name: 'The site', artifactName: this.siteArtifact, path: model.site }));
      this.check(links, props, model.site, '--scheme https --scheme http --max-retries 3');
    }
    if (deploy) this.deployment = this.deploy(build, deploys, props.environment);
  }

  /** The address of the deployed site, when it is deployed. */
  public get pageUrl(): Expression | undefined {
    return this.deployment?.pageUrl;
  }

  private check(job: Job, { excludeLinks = [], lycheeVersion = '0.24.2' }: DocsSiteProps, site: string, how: string): void {
    job.use(new InstallTool({ name: 'Install lychee', tool: [`lychee@${lycheeVersion}`], fallback: InstallToolFallback.NONE }));
    const excludes = excludeLinks.map((pattern) => ` --exclude ${shellWord(pattern)}`).join('');
    // What is at the root of the site is not at the root of the machine.
    job.run(`lychee ${how} --no-progress${excludes} --root-dir "$PWD"/${shellWord(site)} ${shellWord(site)}`, { name: 'Look at the links', shell: 'bash' });
  }

  private deploy(build: Job, condition: Expression, environment?: IEnvironment): DeployPages {
    const step = new DeployPages();
    const job = this.addJob('deploy', {
      name: 'Deploy the documentation',
      needs: [build],
      condition,
      timeout: Duration.minutes(15),
      environment: environment ?? JobEnvironment.named('github-pages', { url: step.pageUrl }),
      // One at a time, and none is stopped half-way.
      concurrency: { group: 'pages', cancelInProgress: false },
    });
    job.use(new ConfigurePages(), step);
    return step;
  }
}

const ASKED = Github.isEvent('schedule', 'workflow_dispatch');
const oneLine = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value), 'a regular expression on one line');

const DOCS_SITE = optionTable({
  ...PIPELINE,
  generator: kinds.made((value) => value instanceof DocsGenerator, 'a DocsGenerator, such as DocsGenerator.mkdocs()'),
  checkLinks: kinds.flag,
  checkExternalLinks: kinds.flag,
  excludeLinks: kinds.list(oneLine),
  deploy: kinds.flag,
  branch: kinds.made((value) => typeof value === 'string' && /^[^\s~^:?*[\\]+$/.test(value), "the name of a branch, such as 'main'"),
  environment: kinds.made((value) => typeof (value as IEnvironment | undefined)?.environmentName === 'string', "an environment, such as new DeploymentEnvironment(delivery, 'github-pages', { … })"),
  lycheeVersion: kinds.made((value) => typeof value === 'string' && /^\d+\.\d+\.\d+$/.test(value), "a release, such as '0.24.2'"),
  setup: kinds.made((value) => typeof (value as ISetup | undefined)?.setupSteps === 'function', 'a setup, such as new ActionSetup(action)'),
});
