import { RootConstruct } from 'constructs';
import { catalogueEntry, loadLock } from 'slipway/actions/inside';
import { ActionPins, CacheRestore, Checkout, SetupPython } from 'slipway/actions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const builtIn = catalogueEntry('actions/checkout')!;

function place() {
  const root = new RootConstruct('root');
  const workflow = new Workflow(root, 'ci', { triggers: [Trigger.push()] });
  const job = new Job(workflow, 'test');
  const usesOf = (step: UsesStep) => {
    job.use(step);
    return step._pinned();
  };
  return { root, workflow, job, usesOf };
}

function lock(root: RootConstruct, sha: string): void {
  loadLock(root, JSON.stringify({ 'actions/checkout': { version: 'v9.0.0', sha } }));
}

describe('the pin of an action', () => {
  test('is the one of the catalogue when nobody says otherwise', () => {
    expect(place().usesOf(new Checkout())).toEqual({ uses: `actions/checkout@${builtIn.sha}`, version: builtIn.version });
  });

  test('comes from the lock file rather than from the catalogue', () => {
    const { root, usesOf } = place();
    lock(root, SHA);
    expect(usesOf(new Checkout())).toEqual({ uses: `actions/checkout@${SHA}`, version: 'v9.0.0' });
  });

  test('comes from the program rather than from the lock file', () => {
    const { root, workflow, usesOf } = place();
    lock(root, SHA);
    ActionPins.of(root).pin('actions/checkout', { sha: OTHER, version: 'v10.0.0' });
    expect(usesOf(new Checkout())).toEqual({ uses: `actions/checkout@${OTHER}`, version: 'v10.0.0' });
    expect(ActionPins.of(workflow)).not.toBe(ActionPins.of(root));
  });

  test('is the one set nearest to the step', () => {
    const { root, workflow, usesOf } = place();
    ActionPins.of(root).pin('actions/checkout', { sha: OTHER });
    ActionPins.of(workflow).pin('actions/checkout', { sha: SHA });
    expect(usesOf(new Checkout())).toEqual({ uses: `actions/checkout@${SHA}`, version: undefined });
  });

  test('is found when it is set after the step was handed over', () => {
    const { root, job } = place();
    const step = new Checkout();
    job.use(step);
    ActionPins.of(root).pin('Actions/Checkout', { sha: SHA });
    expect(step._pinned().uses).toBe(`actions/checkout@${SHA}`);
  });

  test('holds for all actions of a repository, unless one has its own', () => {
    const { root, usesOf } = place();
    ActionPins.of(root).pin('actions/cache', { sha: SHA });
    expect(usesOf(new CacheRestore({ path: ['x'], key: 'k' })).uses).toBe(`actions/cache/restore@${SHA}`);
    ActionPins.of(root).pin('actions/cache/restore', { sha: OTHER });
    expect(usesOf(new CacheRestore({ path: ['x'], key: 'k' })).uses).toBe(`actions/cache/restore@${OTHER}`);
  });

  test('must be a full commit', () => {
    expect(() => ActionPins.of(new RootConstruct('r')).pin('actions/checkout', { sha: 'v7' })).toThrow(
      "ActionPins.pin('actions/checkout'): 'v7' must be a full commit of 40 hexadecimal digits in lower case: a tag or branch can be moved.",
    );
  });

  test('belongs to an action without a ref', () => {
    expect(() => ActionPins.of(new RootConstruct('r')).pin('actions/checkout@v7', { sha: SHA })).toThrow("must be 'owner/repository'");
  });
});

describe('a mirror', () => {
  test('replaces the owner', () => {
    const { root, usesOf } = place();
    ActionPins.of(root).mirror('actions', 'acme-mirror');
    expect(usesOf(new Checkout()).uses).toBe(`acme-mirror/checkout@${builtIn.sha}`);
  });

  test('may put the owner into the name of the copy', () => {
    const { root, usesOf } = place();
    ActionPins.of(root).mirror('*', 'acme/{owner}-{repo}');
    expect(usesOf(new CacheRestore({ path: ['x'], key: 'k' })).uses).toMatch(/^acme\/actions-cache\/restore@[0-9a-f]{40}$/);
  });

  test('of one owner beats the one of all', () => {
    const { root, usesOf } = place();
    ActionPins.of(root).mirror('*', 'everything');
    ActionPins.of(root).mirror('actions', 'some');
    expect(usesOf(new SetupPython()).uses).toMatch(/^some\/setup-python@/);
  });

  test.each([['actions/checkout', 'acme'], ['actions', 'acme/x'], ['actions', 'acme/{repository}'], ['actions', 'https://example.com']])(
    'of %s cannot be %s', (owner, target) => {
      expect(() => ActionPins.of(new RootConstruct('r')).mirror(owner, target)).toThrow(/argument must be/);
    });
});

describe('the lock file', () => {
  const load = (text: string) => () => loadLock(new RootConstruct('r'), text);

  test('may be missing', () => {
    expect(() => loadLock(new RootConstruct('r'), undefined)).not.toThrow();
  });

  test('may begin with a mark of byte order, as some editors write it', () => {
    expect(load(`\ufeff${JSON.stringify({ 'actions/checkout': { version: 'v9.0.0', sha: 'a'.repeat(40) } })}`)).not.toThrow();
  });

  test.each([
    ['{', '.github/slipway.lock.json: it is not JSON'],
    ['[]', '.github/slipway.lock.json: it must hold an object'],
    ['{"checkout": {}}', ".github/slipway.lock.json: 'checkout': 'checkout' must be 'owner/repository'"],
    ['{"actions/checkout": "v7"}', 'it must be an object with "version" and "sha"'],
    [`{"actions/checkout": {"version": "v7", "sh": "${SHA}"}}`, "'sh' is not known; did you mean 'sha'?"],
    [`{"actions/checkout": {"sha": "${SHA}"}}`, 'its "version" must be the release'],
    ['{"actions/checkout": {"version": "v7", "sha": "abc"}}', "'abc' must be a full commit"],
    ['{"actions/checkout": {"version": "v7"}}', 'nothing must be a full commit'],
  ])('%s is refused with the reason', (text, reason) => {
    expect(load(text)).toThrow(reason);
  });
});
