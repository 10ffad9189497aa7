import { gitPushes } from './git-pushes';
import { CausedEvent, released } from '../../actions/inside';
import { commandsIn } from '../../scripts/inside';

type Words = readonly string[];

/** What a script causes: by git, with the token that it finds in the checkout, and by programs that take the token from a variable. */
export interface CausedByScript {
  readonly byGit: readonly CausedEvent[];
  readonly byVariable: readonly CausedEvent[];
}

const NOTHING: CausedByScript = { byGit: [], byVariable: [] };
const PULLS: CausedEvent = { event: 'pull_request', types: ['opened'] };
const MERGED: readonly CausedEvent[] = [{ event: 'pull_request', types: ['closed'] }, { event: 'push', space: 'branches', branch: 'base' }];

/** Commands by their first words, and what they cause by the rest. */
const COMMANDS: readonly (readonly [string, (words: Words) => readonly CausedEvent[]])[] = [
  ['gh release create', (words) => released({ draft: given(words, '--draft', '-d') ? 'true' : '', prerelease: given(words, '--prerelease', '-p') ? 'true' : '', name: nameIn(words) })],
  ['gh release edit', (words) => (words.includes('--draft=false') ? released() : [])],
  ['gh pr create', () => [PULLS]],
  ['gh pr merge', (words) => (words.includes('--disable-auto') ? [] : MERGED)],
  ['gh workflow run', (words) => [{ event: 'workflow_dispatch', name: nameIn(words) }]],
  ['gh api', (words) => byApi(words)],
  ['semantic-release', (words) => (given(words, '--dry-run', '-d') ? [] : released())],
  ['goreleaser release', (words) => (words.some((word) => /^--(?:snapshot|draft|skip)/.test(word)) ? [] : released())],
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

/** Whether a script names a program that causes something: most name none. */
export function mayCause(script: string): boolean {
  return /\bgit\b|\bgh\b|semantic-release|goreleaser/.test(script);
}

/** @param shell as it is written in a workflow; undefined when it depends on a machine that is not known */
export function causedByScript(script: string, shell?: string): CausedByScript {
  if (!mayCause(script)) return NOTHING;
  const commands = commandsIn(script, shell);
  return {
    byGit: gitPushes(commands),
    byVariable: commands.flatMap((words) => COMMANDS.flatMap(([first, caused]) => (words.join(' ').startsWith(`${first} `) || words.join(' ') === first ? caused(words.slice(first.split(' ').length)) : []))),
  };
}

export function causedByCalls(script: string): readonly CausedEvent[] {
  return CALLS.flatMap(([call, caused]) => (call.test(script) ? caused : []));
}

/** The first word, when it is no option and the script says it as it is. */
function nameIn([word = '']: Words): string | undefined {
  return word === '' || word.startsWith('-') || /[$`]/.test(word) ? undefined : word;
}

/** An option that says yes by being there. */
function given(words: Words, ...names: readonly string[]): boolean {
  return words.some((word) => names.includes(word) || names.includes(word.replace(/=true$/, '')));
}

function byApi(words: Words): readonly CausedEvent[] {
  if (words.some((word) => /\/dispatches\b/.test(word))) return [{ event: 'repository_dispatch' }];
  return words.some((word) => /\/git\/refs\b/.test(word)) && words.some((word) => word.includes('refs/tags/')) ? [{ event: 'push', space: 'tags' }] : [];
}
