import { CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Dependabot, DependabotEcosystem } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** What stands on the way. */
export const obstacles = {
  '.github/workflows': 'a symbolic link',
  '.github/actions/setup/action.yml': 'a named pipe',
  '.github/dependabot.yml': "'Dependabot.yml', whose name differs in case only",
};

export function declare(delivery: Delivery): void {
  for (const id of ['build', 'lint', 'release', 'test']) {
    const workflow = new Workflow(delivery, id, { triggers: [Trigger.push()] }); // finding
    new Job(workflow, 'test').run('make test');
  }
  new CompositeAction(delivery, 'setup', { description: 'Sets up.' }).run('make setup'); // finding
  const dependabot = new Dependabot(delivery); // finding
  dependabot.addUpdate(DependabotEcosystem.NPM);
}
