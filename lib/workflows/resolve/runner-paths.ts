import { contextPath, parseExpression } from '../../expressions/inside';
import { Hoisted } from '../hoist';

/**
 * Paths that the runner has in the environment, too. The context knows only where they are on the machine: in a container there is no such folder, and the variable has the right one.
 * The runner sets these variables last: nothing that a step is given can change them.
 */
const VARIABLES: ReadonlyMap<string, string> = new Map([
  ['github.workspace', 'GITHUB_WORKSPACE'],
  ['github.action_path', 'GITHUB_ACTION_PATH'],
  ['github.event_path', 'GITHUB_EVENT_PATH'],
  ['github.env', 'GITHUB_ENV'],
  ['github.output', 'GITHUB_OUTPUT'],
  ['github.path', 'GITHUB_PATH'],
  ['github.state', 'GITHUB_STATE'],
  ['github.step_summary', 'GITHUB_STEP_SUMMARY'],
  ['runner.temp', 'RUNNER_TEMP'],
  ['runner.tool_cache', 'RUNNER_TOOL_CACHE'],
]);

/** The same script, which reads such paths from the variables that the runner sets. */
export function withRunnerPaths(done: Hoisted): Hoisted {
  const renamed = new Map(Object.entries(done.env).flatMap(([variable, expression]) => {
    const path = variableOf(expression);
    return path === undefined ? [] : [[variable, path] as const];
  }));
  if (renamed.size === 0) return done;
  // No other word of the script is the name of such a variable: it was chosen so.
  const rename = (text: string) => [...renamed].reduce((changed, [variable, path]) => changed.replace(new RegExp(`(?<!\\w)${variable}(?!\\w)`, 'g'), path), text);
  const without = (env: Hoisted['env']) => Object.fromEntries(Object.entries(env).filter(([variable]) => !renamed.has(variable)));
  return {
    ...done,
    script: rename(done.script),
    env: without(done.env),
    problems: done.problems.map((problem) => ({ ...problem, variable: rename(problem.variable), env: without(problem.env), ...problem.rewrite !== undefined && { rewrite: rename(problem.rewrite) } })),
  };
}

function variableOf(expression: string): string | undefined {
  const parsed = parseExpression(expression);
  const path = parsed.ok ? contextPath(parsed.root) : undefined;
  return path && VARIABLES.get(path.join('.').toLowerCase());
}
