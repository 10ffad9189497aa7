import { GithubScript } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';

/** Whether the title of an issue in this input is said to run. */
function runs(action: string, input: string): boolean {
  const delivery = Delivery.standalone();
  const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.issues()] }), 'job');
  job.use(new UsesStep(`${action}@${SHA}`, { inputs: { [input]: Github.event('issue.title') } }), new GithubScript({ script: 'core.info(1)' }));
  return delivery.synth().findings.some(({ id }) => id === 'security/untrusted-input');
}

describe('an input of an action is code', () => {
  test.each([
    // By the data of the action.
    ['actions/github-script', 'script'], ['cloudflare/wrangler-action', 'preCommands'], ['Cloudflare/Wrangler-Action', 'PRECOMMANDS'], ['cycjimmy/semantic-release-action', 'semantic_version'],
    ['cycjimmy/semantic-release-action', 'extra_plugins'], ['changesets/action', 'publish-script'], ['stefanzweifel/git-auto-commit-action', 'before_commit_hook'], ['hadolint/hadolint-action', 'config'],
    // By another name in an older release.
    ['changesets/action', 'publish'], ['changesets/action', 'version'], ['docker/bake-action', 'set'],
    // Of an action that the catalogue does not have.
    ['cypress-io/github-action', 'start'], ['cypress-io/github-action', 'build'], ['cypress-io/github-action', 'install-command'], ['Wandalen/wretry.action', 'pre_retry_command'], ['reactivecircus/android-emulator-runner', 'pre-emulator-launch-script'],
    ['8398a7/action-slack', 'custom_payload'], ['gradle/gradle-build-action', 'arguments'], ['cardinalby/js-eval-action', 'expression'], ['acme/anything', 'command'],
  ])('%s: %s', (action, input) => {
    expect(runs(action, input)).toBe(true);
  });

  test.each([
    ['anthropics/claude-code-action', 'prompt'], ['actions/ai-inference', 'prompt'], ['aquasecurity/trivy-action', 'ignore-policy'], ['changesets/action', 'commit'], ['acme/anything', 'start'], ['acme/anything', 'constructor'], ['constructor', 'name'],
  ])('but not %s: %s', (action, input) => {
    expect(runs(action, input)).toBe(false);
  });
});
