import { StepModel } from '../../model';
import { actionOf } from '../steps';

const ALWAYS = new Set([
  'actions/publish-immutable-action', 'cycjimmy/semantic-release-action', 'helm/chart-releaser-action', 'js-devtools/npm-publish', 'ncipollo/release-action',
  'pypa/gh-action-pypi-publish', 'rubygems/release-gem', 'softprops/action-gh-release',
]);

/** Commands that hand something to the users of a project. */
const COMMANDS = [
  /\b(?:npm|pnpm|yarn|lerna|poetry|uv|hatch|flit|twine|cargo|vsce|ovsx)\s+(?:npm\s+)?(?:publish|upload)\b/,
  /\bgem\s+push\b|\bdotnet\s+nuget\s+push\b|\bdocker\s+(?:image\s+)?push\b|\bhelm\s+push\b/,
  /\bgh\s+release\s+(?:create|upload)\b|\bgoreleaser\s+release\b/,
  /\bmvnw?\b.*\sdeploy\b|\bgradlew?\b.*\bpublish/,
];
const TRIAL = /--dry-run|--snapshot/;

function holdsCommand(text: string): boolean {
  return COMMANDS.some((command) => command.test(text));
}

/** Whether a step publishes something that others install. */
export function publishes(step: StepModel): boolean {
  if (step.kind === 'run') return holdsCommand(step.script) && step.script.split('\n').some((line) => !/^\s*#/.test(line) && holdsCommand(line) && !TRIAL.test(line));
  if (step.kind !== 'uses') return false;
  const action = actionOf(step)!;
  if (ALWAYS.has(action)) return true;
  const input = (name: string) => String(step.inputs[name] ?? '').trim().toLowerCase();
  if (action === 'docker/build-push-action' || action === 'docker/bake-action') return !['', 'false'].includes(input('push'));
  return action === 'goreleaser/goreleaser-action' && input('args').includes('release') && !TRIAL.test(input('args'));
}
