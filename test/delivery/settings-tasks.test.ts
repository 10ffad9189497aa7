import { readFileSync } from 'fs';
import { join } from 'path';
import { addWorkflow, emptyFolder, projectIn, removeFolders } from './project';
import { inHost } from '../support/host';
import { Delivery } from 'slipway/delivery';
import { DeploymentEnvironment } from 'slipway/repository';

afterEach(removeFolders);

const tasksIn = (folder: string) => JSON.parse(readFileSync(join(folder, '.projen/tasks.json'), 'utf8')).tasks as Record<string, { steps: { exec: string; receiveArgs?: boolean }[] }>;

describe('the tasks of a project', () => {
  test('plan and apply its settings, when it declares any', () => {
    const folder = emptyFolder();
    const project = projectIn(folder);
    new DeploymentEnvironment(new Delivery(project), 'staging');
    project.synth();
    expect(tasksIn(folder)['slipway:plan'].steps).toEqual([{ exec: 'npx --no slipway plan', receiveArgs: true }]);
    expect(tasksIn(folder)['slipway:apply'].steps).toEqual([{ exec: 'npx --no slipway apply', receiveArgs: true }]);
  });

  test('G2: call the program of the wheel in a project in Python', () => {
    const folder = emptyFolder();
    inHost('python', () => {
      const project = projectIn(folder);
      new DeploymentEnvironment(new Delivery(project), 'staging');
      project.synth();
    });
    expect(tasksIn(folder)['slipway:plan'].steps).toEqual([{ exec: 'slipway plan', receiveArgs: true }]);
  });

  test('are untouched when it declares none', () => {
    const folder = emptyFolder();
    const project = projectIn(folder);
    addWorkflow(new Delivery(project));
    project.synth();
    expect(Object.keys(tasksIn(folder)).filter((name) => name.startsWith('slipway:'))).toEqual([]);
  });

  test('of the same name stay as the user made them, and a second synthesis adds none twice', () => {
    const folder = emptyFolder();
    const project = projectIn(folder);
    project.addTask('slipway:plan', { exec: 'make plan' });
    new DeploymentEnvironment(new Delivery(project), 'staging');
    project.synth();
    project.synth();
    expect(tasksIn(folder)['slipway:plan'].steps).toEqual([{ exec: 'make plan' }]);
  });
});
