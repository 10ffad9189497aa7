import { createHash } from 'crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Project } from 'projen';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const folders: string[] = [];

/** A folder outside of the checkout. */
export function emptyFolder(): string {
  folders.push(realpathSync(mkdtempSync(join(tmpdir(), 'slipway-project-'))));
  return folders[folders.length - 1];
}

export function removeFolders(): void {
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));
}

/** A project in a folder, with nothing of its own to install. */
export function projectIn(outdir: string, warnings: string[] = []): Project {
  process.env.PROJEN_DISABLE_POST = 'true';
  const project = new Project({ name: 'made-up', outdir });
  project.logger.warn = (...text: unknown[]) => void warnings.push(text.join(' '));
  return project;
}

export function addWorkflow(delivery: Delivery, id = 'ci', script = 'make'): Job {
  const job = new Job(new Workflow(delivery, id, { triggers: [Trigger.push()] }), 'build');
  job.run(script);
  return job;
}

/** Whoever runs as root may write everything, and projen then takes no file for read-only. The bits of the file tell. */
export function judgeByBits(): void {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const util = require('projen/lib/util') as { isWritable(path: string): boolean };
  jest.spyOn(util, 'isWritable').mockImplementation((path) => existsSync(path) && (statSync(path).mode & 0o222) !== 0);
}

/** Every file of a folder with its content and when it was written. */
export function state(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.sort().map((path) => {
    const { mtimeMs, mode } = statSync(join(folder, path));
    return [path, `${createHash('sha256').update(readFileSync(join(folder, path))).digest('hex')} ${mtimeMs} ${mode}`];
  }));
}
