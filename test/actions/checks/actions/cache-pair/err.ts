import { CacheRestore, CacheSave } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Functions, Github } from 'slipway/expressions';
import { Job, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const key = `modules-${Functions.hashFiles('package-lock.json')}`;
  const save = new Job(ci, 'save');
  save.run('git clone https://github.com/acme/app .');
  save.use(new CacheSave({ path: ['node_modules', '.cache'], key }));
  const restore = new Job(ci, 'restore', { needs: [save] });
  restore.run('git clone https://github.com/acme/app .');
  restore.use(new CacheRestore({ path: ['node_modules'], key })); // finding
  const other = new Job(ci, 'windows', { needs: [save], runsOn: Runner.WINDOWS_LATEST });
  other.run('git clone https://github.com/acme/app .');
  other.use(new CacheRestore({ path: ['node_modules', '.cache'], key })); // finding

  // The key of the step that looked for it.
  const looked = new CacheRestore({ path: ['target'], key: `target-${Github.sha}` }); // finding
  const late = new Job(ci, 'late');
  late.use(looked);
  late.use(new CacheSave({ path: ['target', 'registry'], key: looked.cachePrimaryKey.toString() }));
}
