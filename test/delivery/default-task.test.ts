import { writeFileSync } from 'fs';
import { join } from 'path';
import { addWorkflow, emptyFolder, projectIn, removeFolders } from './project';
import { Delivery } from 'slipway/delivery';

afterEach(removeFolders);

function warnings(program: string | undefined, task?: string): string[] {
  const folder = emptyFolder();
  if (program) writeFileSync(join(folder, program), '');
  const said: string[] = [];
  const project = projectIn(folder, said);
  if (task) project.defaultTask!.exec(task);
  addWorkflow(new Delivery(project));
  project.synth();
  return said;
}

describe('a project whose default task has no step', () => {
  test.each([['.projenrc.ts', 'tsx .projenrc.ts'], ['.projenrc.js', 'node .projenrc.js']])('is told how `npx projen` runs %s', (program, command) => {
    expect(warnings(program)).toEqual([expect.stringContaining(`project.defaultTask.exec('${command}');`)]);
  });

  test('is told nothing where the program is not known, or once the task has a step', () => {
    expect(warnings(undefined)).toEqual([]);
    expect(warnings('.projenrc.ts', 'tsx .projenrc.ts')).toEqual([]);
  });
});
