import { AdoptPinUpdatesProps } from './adopt-options';
import { ADOPT } from './adopt-tables';
import { ADOPT_PINS, LOOK, LOOK_THROUGH_LOCK } from './scripts';
import { Checkout } from '../../actions/inside';
import { asWritten, constructScope, Duration, expectOptions, InvalidValueError } from '../../core/inside';
import { Functions, Github } from '../../expressions/inside';
import { IStep, Job, PermissionLevel, Permissions, Workflow } from '../../workflows/inside';
import { OWN_CHANGE } from '../change-comment/comment-job';
import { NodePackageManager } from '../languages/node/package-manager';
import { Pipeline } from '../pipeline/pipeline';
import { commitEnv } from '../pushes/branch-push';

const { READ } = PermissionLevel;
const pullRequest = (path: string) => Github.event(`pull_request.${path}`);

/**
 * Takes what a bot changed in generated files over into `.github/slipway.lock.json`, and pushes that to the pull request of the bot: the program then writes the same pins.
 *
 * The part `look` asks GitHub whether all commits are the bot's and only pins of actions change; it uses no action. `adopt` runs `slipway update --adopt` from the base, on the files of the pull request as data, with a token that reads. `push` gets the
 * lock file, compares it with what the bot changed, and can write no other.
 */
export class AdoptPinUpdates extends Pipeline {
  /** @internal */
  public readonly _adoption: AdoptPinUpdatesProps;

  /**
   * @param scope the workflow, which has to run on pull requests
   * @param id its id, with which the ids of its jobs begin
   * @param props the bot, and who pushes
   */
  public constructor(scope: Workflow, id: string, props: AdoptPinUpdatesProps) {
    super(scope, id, expected(scope, id, props));
    this._adoption = props;
    const look = this.look();
    this.push(look, this.adopt(look));
  }

  private look(): Job {
    const { bot = 'dependabot[bot]', push } = this._adoption;
    const job = this.addJob('look', {
      name: 'Look whose change it is',
      timeout: Duration.minutes(5),
      condition: Functions.allOf(Github.isEvent('pull_request'), OWN_CHANGE(), pullRequest('user.login').equalTo(bot)),
    });
    const env = { GH_TOKEN: Github.token, BOT: bot, NUMBER: pullRequest('number'), HEAD: pullRequest('head.sha'), COMMITS: pullRequest('commits'), FILES: pullRequest('changed_files'), HOLDS_THE_KEY: push._isApp ? 'actions/create-github-app-token' : '' };
    const step = job.run(LOOK, { name: 'Ask GitHub', stepId: 'look', shell: 'bash', permissions: Permissions.of({ contents: READ, pullRequests: READ }), env });
    job.addOutput('pins', step.output('pins'));
    job.addOutput('changed', step.output('changed'));
    return job;
  }

  private adopt(look: Job): Job {
    const { slipway = 'node_modules/.bin/slipway' } = this._adoption;
    const job = this.addJob('adopt', { name: 'Adopt pins', needs: [look], timeout: Duration.minutes(10), condition: look.output('pins').equalTo('true'), permissions: Permissions.of({ contents: READ }) });
    job.use(
      new Checkout({ name: 'Check out the base', gitRef: pullRequest('base.sha') }),
      ...this.setup(),
      // Files of workflows and actions alone: no settings of npm, no package, no program.
      new Checkout({ name: 'Check out what the bot changed, as data', gitRef: pullRequest('head.sha'), path: 'change', sparseCheckout: ['/.github/'], sparseCheckoutConeMode: false }),
    );
    const step = job.run(ADOPT_PINS, { name: 'Adopt', stepId: 'adopt', shell: 'bash', workingDirectory: 'change', env: { GITHUB_TOKEN: Github.token, SLIPWAY: slipway } });
    job.addOutput('lock', step.output('lock'));
    return job;
  }

  private push(look: Job, adopt: Job): void {
    const { push, commitMessage = 'chore: adopt pins into the lock' } = this._adoption;
    const job = this.addJob('push', {
      name: 'Push the lock',
      needs: [look, adopt],
      timeout: Duration.minutes(5),
      condition: look.output('pins').equalTo('true').andAlso(adopt.output('lock').notEqualTo('')),
    });
    const env = { GH_TOKEN: Github.token, ...commitEnv(commitMessage), LOCK: adopt.output('lock'), PINS: look.output('changed') };
    job.run(LOOK_THROUGH_LOCK, { name: 'Look through it', shell: 'bash', permissions: Permissions.of({ contents: READ }), env });
    job.use(...push._steps(false));
  }

  private setup(): IStep[] {
    const { setupSteps, packageManager = NodePackageManager.npm(), nodeVersion = '22' } = this._adoption;
    if (setupSteps) return setupSteps;
    return packageManager._setup({ part: 'adopt', version: nodeVersion, caches: false }, { versionFile: 'package.json', scripts: false }).filter((step) => !(step instanceof Checkout));
  }
}

/** Asked before the pipeline is part of any tree. */
function expected(scope: Workflow, id: string, props: AdoptPinUpdatesProps): AdoptPinUpdatesProps {
  const { setupSteps, packageManager, nodeVersion } = expectOptions('new AdoptPinUpdates', id, props, ADOPT);
  const call = `new AdoptPinUpdates(…, ${asWritten(id)}, …)`;
  const unused = Object.entries({ packageManager, nodeVersion }).find(([, value]) => value !== undefined)?.[0];
  if (setupSteps && unused) throw new InvalidValueError('call/contradiction', call, `'setupSteps' stand instead of what '${unused}' is about: say one of them`, { option: unused });
  const workflow = constructScope('new AdoptPinUpdates', scope);
  if (workflow instanceof Workflow && !workflow._triggers().some(({ _event }) => _event === 'pull_request')) {
    throw new InvalidValueError('call/contradiction', call, `the workflow '${workflow._id}' does not run on pull requests: give it Trigger.pullRequest({ paths: ['.github/**'] })`, { option: 'scope', given: scope });
  }
  return props;
}
