import { readFileSync, readdirSync, statSync } from 'fs';
import { join } from 'path';
import { JsonFile, Project, TextFile } from 'projen';
import { Delivery } from 'slipway/delivery';
import { GithubRepository, StatusBadges } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** Three states of one repository: each loses, gains and changes files, of ours, of projen's, and of the user's. */
export type State = 'old' | 'new' | 'other';

export const STATES: readonly State[] = ['old', 'new', 'other'];

/** A program that declares one of them. */
export function programOf(folder: string, state: State): Project {
  process.env.PROJEN_DISABLE_POST = 'true';
  const project = new Project({ name: 'made-up', outdir: folder });
  project.logger.warn = () => undefined;
  const sub = new Project({ name: 'sub', parent: project, outdir: 'packages/sub' });
  for (const one of [project, sub]) {
    new TextFile(one, 'run.sh', { lines: [`echo ${state}`], executable: true });
    new JsonFile(one, 'free.json', { obj: { state }, readonly: false });
    one.addTask(`task-${state}`, { exec: state });
  }
  const delivery = new Delivery(project);
  new GithubRepository(delivery, `acme/${state}`);
  new StatusBadges(delivery, 'badges');
  for (const id of ['ci', `only-${state}`]) new Job(new Workflow(delivery, id, { triggers: [Trigger.push()] }), 'build').run(`make ${state}`);
  return project;
}

/** Every file below a folder, by its path, but for those that a killed run leaves behind and the next one removes. */
export function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => !path.endsWith('.slipway-tmp') && statSync(join(folder, path)).isFile());
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** What is wrong with a folder: each file must be as one of the states has it, and may be missing only where one of them has none. */
export function faultsIn(folder: string, allowed: readonly ReadonlyMap<string, string>[]): string[] {
  const found = filesIn(folder);
  const paths = new Set([...found.keys(), ...allowed.flatMap((state) => [...state.keys()])]);
  return [...paths].filter((path) => !allowed.some((state) => state.get(path) === found.get(path))).map((path) => {
    const text = found.get(path);
    return `${path} is ${text === undefined ? 'missing' : text === '' ? 'empty' : 'neither the old one nor the new one'}`;
  });
}
