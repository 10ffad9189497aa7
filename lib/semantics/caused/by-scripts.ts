import { gitPushes } from './git-pushes';
import { CausedEvent, released } from '../../actions/inside';

/** What a script causes: by git, with the token that it finds in the checkout, and by programs that take the token from a variable. */
export interface CausedByScript {
  readonly byGit: readonly CausedEvent[];
  readonly byVariable: readonly CausedEvent[];
}

const NOTHING: CausedByScript = { byGit: [], byVariable: [] };
const PULLS: CausedEvent = { event: 'pull_request', types: ['opened'] };
const MERGED: readonly CausedEvent[] = [{ event: 'pull_request', types: ['closed'] }, { event: 'push', space: 'branches', branch: 'base' }];

/** Commands, and what they cause. */
const COMMANDS: readonly (readonly [RegExp, (words: string) => readonly CausedEvent[]])[] = [
  [/\bgh\s+release\s+create\b([^\n;&|]*)/g, (words) => released({ draft: /\s(?:--draft|-d)\b(?!=false)/.test(words) ? 'true' : '', prerelease: /\s(?:--prerelease|-p)\b(?!=false)/.test(words) ? 'true' : '', name: firstWord(words) })],
  [/\bgh\s+release\s+edit\b([^\n;&|]*--draft=false[^\n;&|]*)/g, () => released()],
  [/\bgh\s+pr\s+create\b/g, () => [PULLS]],
  [/\bgh\s+pr\s+merge\b(?![^\n;&|]*--disable-auto)/g, () => MERGED],
  [/\bgh\s+workflow\s+run\s+([^\n;&|]*)/g, (words) => [{ event: 'workflow_dispatch', name: firstWord(` ${words}`) }]],
  [/\bgh\s+api\b[^\n]*\/dispatches\b/g, () => [{ event: 'repository_dispatch' }]],
  [/\bgh\s+api\b[^\n]*\/git\/refs\b[^\n]*refs\/tags\//g, () => [{ event: 'push', space: 'tags' }]],
  [/(?:^|[\s;&|])(?:npx\s+(?:-\S+\s+)*)?semantic-release\b(?![^\n;&|]*--dry-run)/gm, () => released()],
  [/\bgoreleaser\s+release\b(?![^\n;&|]*--(?:snapshot|draft|skip))/g, () => released()],
];

/** The same in a script for actions/github-script. */
const CALLS: readonly (readonly [RegExp, readonly CausedEvent[]])[] = [
  [/\bcreateRelease\s*\((?![\s\S]{0,400}?\bdraft:\s*true)/, released()],
  [/\bgit\.createRef\s*\([\s\S]{0,200}?refs\/tags\//, [{ event: 'push', space: 'tags' }]],
  [/\bpulls\.create\s*\(/, [PULLS]],
  [/\bpulls\.merge\s*\(/, MERGED],
  [/\bcreateWorkflowDispatch\s*\(/, [{ event: 'workflow_dispatch' }]],
  [/\bcreateDispatchEvent\s*\(/, [{ event: 'repository_dispatch' }]],
];

export function causedByScript(script: string): CausedByScript {
  if (!/\bgit\b|\bgh\b|semantic-release|goreleaser/.test(script)) return NOTHING;
  const lines = script.replace(/\\\r?\n/g, ' ').split(/\r?\n/).filter((line) => !line.trimStart().startsWith('#')).join('\n');
  return {
    byGit: gitPushes(lines),
    byVariable: COMMANDS.flatMap(([command, caused]) => [...lines.matchAll(command)].flatMap(([, words = '']) => caused(words))),
  };
}

export function causedByCalls(script: string): readonly CausedEvent[] {
  return CALLS.flatMap(([call, caused]) => (call.test(script) ? caused : []));
}

/** The first that is no option, when the script says it as it is. */
function firstWord(words: string): string | undefined {
  const [, word] = /^\s+["']?([^\s"'-][^\s"']*)/.exec(words) ?? [];
  return word === undefined || /[$`]/.test(word) ? undefined : word;
}
