import { CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { GithubRepository } from 'slipway/repository';
import { Job, Trigger, Workflow } from 'slipway/workflows';

/** What stands on the way. */
export const obstacles = {
  '.github/workflows': 'a symbolic link',
  '.github/actions/setup/action.yml': 'a named pipe',
  '.github/slipway.settings.json': "'slipway.Settings.json', whose name differs in case only",
};

export function declare(delivery: Delivery): void {
  for (const id of ['build', 'lint', 'release', 'test']) {
    new Job(new Workflow(delivery, id, { triggers: [Trigger.push()] }), 'test').run('make test'); // finding
  }
  new CompositeAction(delivery, 'setup', { description: 'Sets up.' }).run('make setup'); // finding
  new GithubRepository(delivery, 'acme/shop', { description: 'A shop' }); // finding
}
