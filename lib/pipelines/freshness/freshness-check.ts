import { FreshnessCheckProps } from './freshness-options';
import { FRESHNESS } from './freshness-tables';
import { COLLECT, COMPARE, FAIL, LOOK_THROUGH, PROGRAM } from './scripts';
import { Checkout, DownloadArtifact, UploadArtifact, UploadArtifactIfNoFilesFound } from '../../actions/inside';
import { asWritten, constructScope, Duration, expectOptions, InvalidValueError } from '../../core/inside';
import { Expression, Functions, Github, RunnerContext, Status } from '../../expressions/inside';
import { IStep, Job, PermissionLevel, Permissions, Workflow } from '../../workflows/inside';
import { OWN_CHANGE } from '../change-comment/comment-job';
import { NodePackageManager } from '../languages/node/package-manager';
import { Pipeline } from '../pipeline/pipeline';
import { BranchPush, commitEnv } from '../pushes/branch-push';

/** Outside of the checkout: nothing of it is one of the files that are compared. */
const TEMPORARY = `${RunnerContext.temp}/fresh`;

const event = (path: string) => Github.event(path);

/**
 * Whether the files of the repository are what its program writes. The part `check` runs the program, shows the difference and fails. With `push` the part `push` puts the files on the pull request, where it is one of the same repository.
 *
 * `check` runs what the change brings, and may only read. What it found is a file of JSON; `push` takes it for data, looks at each path, and runs nothing of it.
 */
export class FreshnessCheck extends Pipeline {
  /** @internal */
  public readonly _freshness: FreshnessCheckProps;

  /**
   * @param scope the workflow; to push, it has to run on pull requests
   * @param id its id, with which the ids of its jobs begin
   * @param props the program, and who pushes
   */
  public constructor(scope: Workflow, id: string, props: FreshnessCheckProps = {}) {
    super(scope, id, expected(scope, id, props));
    this._freshness = props;
    const check = this.check();
    if (props.push) this.push(check, props.push);
  }

  private check(): Job {
    const { push, command = 'npx projen' } = this._freshness;
    const job = this.addJob('check', { name: 'Files are what the program writes', timeout: Duration.minutes(15), permissions: Permissions.of({ contents: PermissionLevel.READ }) });
    // What is pushed goes onto the head of the pull request, so it is made of that and not of the merge.
    job.use(new Checkout(push ? { gitRef: event('pull_request.head.sha').orElse(Github.sha) } : {}), ...this.setup());
    job.run(PROGRAM(command), { name: 'Run the program', shell: 'bash' });
    const compare = job.run(`${COMPARE}\necho 'differs=true' >> "$GITHUB_OUTPUT"`, { name: 'Look for differences', stepId: 'compare', shell: 'bash' });
    const differs = compare.output('differs').equalTo('true');
    if (push) {
      const condition = Functions.allOf(differs, Github.isEvent('pull_request'), OWN_CHANGE());
      const collect = job.run(COLLECT, { name: 'Put the files together', stepId: 'collect', shell: 'bash', condition });
      job.use(new UploadArtifact({ name: 'Hand them over', artifactName: this.artifact, path: [`${TEMPORARY}/files.json`], retentionDays: 1, ifNoFilesFound: UploadArtifactIfNoFilesFound.ERROR, condition: collect.output('changed').equalTo('true') }));
      job.addOutput('changed', collect.output('changed'));
    }
    job.run(FAIL, { name: 'Fail where there are any', shell: 'bash', condition: differs });
    return job;
  }

  private push(check: Job, push: BranchPush): void {
    const { files = [], commitMessage = 'chore: write what the program writes', pushToBots = false } = this._freshness;
    // Who pushes is looked at as well: what the app itself has pushed is not answered by another commit.
    const person = event('sender.type').equalTo('User');
    const pusher: Expression = pushToBots ? person.orElse(event('sender.login').equalTo(event('pull_request.user.login'))) : Functions.allOf(event('pull_request.user.type').equalTo('User'), person);
    const job = this.addJob('push', {
      name: 'Push what the program writes',
      needs: [check],
      timeout: Duration.minutes(5),
      condition: Functions.allOf(Status.cancelled().negate(), check.output('changed').equalTo('true'), Github.isEvent('pull_request'), OWN_CHANGE(), pusher),
    });
    job.use(new DownloadArtifact({ name: 'Fetch what the program wrote', artifactName: this.artifact, path: TEMPORARY }));
    const allowed = ['.gitattributes', '.gitignore', ...files].join('\n');
    job.run(LOOK_THROUGH, { name: 'Look through it', shell: 'bash', permissions: Permissions.of({ contents: PermissionLevel.READ }), env: { GH_TOKEN: Github.token, ...commitEnv(commitMessage), FILES: allowed, WORKFLOWS: push._isApp } });
    job.use(...push._steps(true));
  }

  private get artifact(): string {
    return `${this._id}-files`;
  }

  private setup(): IStep[] {
    const { setupSteps, packageManager = NodePackageManager.npm(), nodeVersion = '22' } = this._freshness;
    if (setupSteps) return setupSteps;
    return packageManager._setup({ part: 'check', version: nodeVersion, caches: true }, { versionFile: 'package.json', scripts: true }).filter((step) => !(step instanceof Checkout));
  }
}

/** Asked before the pipeline is part of any tree. */
function expected(scope: Workflow, id: string, props: FreshnessCheckProps): FreshnessCheckProps {
  const { push, files, pushToBots, commitMessage, setupSteps, packageManager, nodeVersion } = expectOptions('new FreshnessCheck', id, props, FRESHNESS);
  const refused = (code: string, option: string, why: string) => new InvalidValueError(code, `new FreshnessCheck(…, ${asWritten(id)}, …)`, why, { option });
  const idle = Object.entries({ files, pushToBots, commitMessage }).find(([, value]) => value !== undefined)?.[0];
  if (!push && idle) throw refused('call/missing-option', idle, `'${idle}' says what is pushed, and nothing is: add 'push'`);
  const unused = Object.entries({ packageManager, nodeVersion }).find(([, value]) => value !== undefined)?.[0];
  if (setupSteps && unused) throw refused('call/contradiction', unused, `'setupSteps' stand instead of what '${unused}' is about: say one of them`);
  const workflow = constructScope('new FreshnessCheck', scope);
  if (push && workflow instanceof Workflow && !workflow._triggers().some(({ _event }) => _event === 'pull_request')) {
    throw refused('call/contradiction', 'push', `the workflow '${workflow._id}' does not run on pull requests, to which it would push: give it Trigger.pullRequest()`);
  }
  return props;
}
