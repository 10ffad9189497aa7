import { spawnSync } from 'child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

/** What a program of a pipeline said. */
export interface Said {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs a program as its action does: the text that a delivery writes, with variables alone. */
export function runProgram(lines: readonly string[], variables: Readonly<Record<string, string>>, { cwd, event, payload = {} }: { cwd: string; event: string; payload?: object }): Said {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const [output, summary] = [file('output'), file('summary')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [file('program.cjs', lines.join('\n'))], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: cwd,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_RUN_ID: '7',
      ...variables,
    },
  });
  const outputs = Object.fromEntries([...readFileSync(output, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]));
  return { status, log: stdout + stderr, outputs, summary: readFileSync(summary, 'utf8') };
}
