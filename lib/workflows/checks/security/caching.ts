import { StepModel } from '../../model';
import { actionOf } from '../steps';

/** How the inputs of an action say that it uses the cache of the repository. */
type Caches = (input: (name: string) => string) => boolean;

const given = (name: string): Caches => (input) => !['', 'false'].includes(input(name));
const unless = (name: string, off: string): Caches => (input) => input(name) !== off;
const always: Caches = () => true;
const github: Caches = (input) => /\btype=gha\b/.test(input('cache-from')) || /\btype=gha\b/.test(input('set'));

const CACHING: Readonly<Record<string, Caches>> = {
  'actions/cache': unless('lookup-only', 'true'),
  'actions/cache/restore': unless('lookup-only', 'true'),
  'actions/setup-node': given('cache'),
  'actions/setup-python': given('cache'),
  'actions/setup-java': given('cache'),
  'actions/setup-dotnet': given('cache'),
  'actions/setup-go': unless('cache', 'false'),
  // These cache unless they are told not to.
  'actions-rust-lang/setup-rust-toolchain': unless('cache', 'false'),
  'astral-sh/setup-uv': (input) => input('enable-cache') !== 'false' && input('restore-cache') !== 'false',
  'golangci/golangci-lint-action': unless('skip-cache', 'true'),
  'jdx/mise-action': unless('cache', 'false'),
  'docker/bake-action': github,
  'docker/build-push-action': github,
  'gradle/actions/setup-gradle': unless('cache-disabled', 'true'),
  'pnpm/action-setup': given('cache'),
  'ruby/setup-ruby': given('bundler-cache'),
  'swatinem/rust-cache': always,
};

/** Whether a step restores something from the cache of the repository. */
export function restoresCache(step: StepModel): boolean {
  const action = actionOf(step) ?? '';
  const caches = Object.hasOwn(CACHING, action) ? CACHING[action] : undefined;
  if (!caches || step.kind !== 'uses') return false;
  // An expression may switch it on: it is taken as on, as it is neither empty nor 'false'.
  return caches((name) => String(step.inputs[name] ?? '').trim().toLowerCase());
}
