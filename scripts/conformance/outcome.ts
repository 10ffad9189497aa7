import { spawnSync } from 'child_process';
import { ensure, Tool } from './tools';

let passed = 0;
let failed = 0;
let skipped = 0;

/** What a program says of a file; nothing when it is content. */
export function program(command: string, args: readonly string[], cwd?: string, env?: Readonly<Record<string, string>>): string[] {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  return status === 0 ? [] : [error?.message, stdout, stderr, `exit ${status}`].filter((text): text is string => !!text);
}

export function judge(title: string, problems: readonly string[]): void {
  if (problems.length === 0) passed++;
  else failed++;
  console.log(problems.length === 0 ? `ok    ${title}` : `FAIL  ${title}\n${problems.join('\n')}`);
}

/** Whether a tool is there, or can be installed now. */
export function ready(tool: Tool): boolean {
  const missing = ensure(tool);
  if (missing === undefined) return true;
  const line = `${tool.name} ${tool.version} cannot be installed: ${missing}`;
  if (process.env.CI) judge(line, [missing]);
  else skip(line);
  return false;
}

/** What was not proven here, said so that nobody overlooks it. */
export function skip(line: string): void {
  skipped++;
  console.log(`\n!!!!  SKIPPED: ${line}\n`);
}

export function finish(): void {
  console.log(`\nconformance: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
