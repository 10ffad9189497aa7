import { Delivery } from 'slipway/delivery';
import { Job, RunStep, Step, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const uses = (action: string, inputs: Readonly<Record<string, string>> = {}) => new UsesStep(`${action}@${SHA}`, { inputs });

/** Whether a release with both steps in one job publishes what it takes from the cache. */
function poisonable(restoring: Step, publishing: Step): boolean {
  const delivery = Delivery.standalone();
  new Job(new Workflow(delivery, 'release', { triggers: [Trigger.release()] }), 'publish').use(restoring, publishing);
  return delivery.synth().findings.some(({ id }) => id === 'security/cache-poisoning');
}

describe('something is published', () => {
  const found = (step: Step) => poisonable(uses('actions/cache', { path: 'dist', key: 'k' }), step);
  const script = (text: string) => found(new RunStep(text));

  test.each([
    'npm publish', 'pnpm publish', 'yarn npm publish', 'yarn  npm  publish', 'lerna publish', 'poetry publish', 'uv  publish', 'hatch publish', 'flit publish', 'twine upload dist/*', 'cargo publish',
    'vsce publish', 'ovsx publish', 'gem push a.gem', 'gem  push a.gem', 'dotnet nuget push a.nupkg', 'dotnet  nuget  push a.nupkg', 'docker push acme/app', 'docker  push acme/app', 'docker image push acme/app',
    'docker  image  push acme/app', 'helm push chart oci://x', 'helm  push chart oci://x', 'gh release create v1', 'gh  release  upload v1 app', 'goreleaser release', 'goreleaser  release --clean', 'mvn deploy',
    'mvn --batch-mode -Pci deploy', './mvnw -B deploy', 'gradle publish', './gradlew :app:publish', 'cd dist && npm publish', 'echo start\nnpm publish\necho end',
  ])('by the command %j', (text) => {
    expect(script(text)).toBe(true);
  });

  test.each([
    'npm run publisher', 'npm install', '# npm publish', '  \t# npm publish', '#npm publish', 'npm publish --dry-run', 'goreleaser release --snapshot', 'docker build .', 'docker imagepush x', 'gem install push', 'dotnet nuget add', 'gh release view v1',
    'gh release list', 'mvn verify', 'mvn deployment', 'gradle build', 'npmx-publish', 'gitmvn', 'npm\npublish',
  ])('but not by %j', (text) => {
    expect(script(text)).toBe(false);
  });

  test('by a command behind a comment on the line before, and by one with a mark in its line', () => {
    expect(script('# then\nnpm publish # to everybody')).toBe(true);
  });

  test.each([
    'actions/publish-immutable-action', 'cycjimmy/semantic-release-action', 'helm/chart-releaser-action', 'js-devtools/npm-publish', 'ncipollo/release-action', 'pypa/gh-action-pypi-publish', 'rubygems/release-gem',
    'softprops/action-gh-release', 'JS-DevTools/npm-publish',
  ])('by %s', (action) => {
    expect(found(uses(action))).toBe(true);
  });

  test.each(['docker/build-push-action', 'docker/bake-action'])('by %s when it is to push', (action) => {
    expect([{ push: 'true' }, { push: ' TRUE ' }, { push: '${{ inputs.push }}' }].map((inputs) => found(uses(action, inputs)))).toEqual([true, true, true]);
    expect(['false', ' False ', ''].map((push) => found(uses(action, { push })))).toEqual([false, false, false]);
    expect(found(uses(action))).toBe(false);
  });

  test('by GoReleaser when it is to release, and not only to try', () => {
    expect(['release', 'release --clean', ' RELEASE'].map((args) => found(uses('goreleaser/goreleaser-action', { args })))).toEqual([true, true, true]);
    expect(['build', '', 'release --snapshot', 'release --dry-run'].map((args) => found(uses('goreleaser/goreleaser-action', { args })))).toEqual([false, false, false, false]);
  });

  test.each(['acme/other-action', 'actions/upload-artifact'])('but not by %s, whatever it is told', (action) => {
    expect(found(uses(action, { push: 'true', args: 'release' }))).toBe(false);
  });
});

describe('something is taken from the cache', () => {
  const found = (action: string, inputs: Readonly<Record<string, string>> = {}) => poisonable(uses(action, inputs), new RunStep('npm publish'));

  test.each([['actions/cache', 'lookup-only', 'true'], ['actions/cache/restore', 'lookup-only', 'true'], ['actions/setup-go', 'cache', 'false'], ['astral-sh/setup-uv', 'enable-cache', 'false'], ['gradle/actions/setup-gradle', 'cache-disabled', 'true']])(
    'by %s, unless its %s is %s', (action, input, off) => {
      expect([found(action), found(action, { [input]: off === 'true' ? 'false' : 'true' }), found(action, { [input]: '${{ inputs.off }}' })]).toEqual([true, true, true]);
      expect([found(action, { [input]: off }), found(action, { [input]: ` ${off.toUpperCase()} ` })]).toEqual([false, false]);
    });

  test.each([
    ['actions/setup-node', 'cache'], ['actions/setup-python', 'cache'], ['actions/setup-java', 'cache'], ['actions/setup-dotnet', 'cache'], ['pnpm/action-setup', 'cache'],
    ['ruby/setup-ruby', 'bundler-cache'],
  ])('by %s when its %s says so', (action, input) => {
    expect([found(action, { [input]: 'npm' }), found(action, { [input]: 'true' }), found(action, { [input]: '${{ inputs.cache }}' })]).toEqual([true, true, true]);
    expect([found(action), found(action, { [input]: 'false' }), found(action, { [input]: ' False' }), found(action, { [input]: '' })]).toEqual([false, false, false, false]);
  });

  test.each([['docker/build-push-action', 'cache-from'], ['docker/bake-action', 'cache-from'], ['docker/bake-action', 'set']])('by %s when its %s is the cache of GitHub', (action, input) => {
    expect([found(action, { [input]: 'type=gha' }), found(action, { [input]: '*.cache-from=type=gha,scope=x' })]).toEqual([true, true]);
    expect([found(action), found(action, { [input]: 'type=registry,ref=x' }), found(action, { [input]: 'type=ghax' })]).toEqual([false, false, false]);
  });

  test('by swatinem/rust-cache in any case, and not by an action that nobody knows', () => {
    expect([found('Swatinem/rust-cache'), found('acme/cache', { 'cache': 'npm', 'enable-cache': 'true' })]).toEqual([true, false]);
  });
});
