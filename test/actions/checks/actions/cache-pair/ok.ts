import { Cache, CacheRestore, CacheSave } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, RunnerContext } from 'slipway/expressions';
import { Job, Matrix, Runner, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const key = `build-${Github.sha}`;
  const save = new Job(ci, 'save');
  save.use(new CacheSave({ path: ['out', 'more'], key }));
  new Job(ci, 'restore', { needs: [save] }).use(new CacheRestore({ path: ['out', 'more'], key }));
  new Job(ci, 'elsewhere', { needs: [save] }).use(new CacheRestore({ path: ['other'], key: `other-${Github.sha}` }));
  // Whoever saves for itself finds its own.
  new Job(ci, 'own').use(new Cache({ path: ['own'], key: `own-${Github.sha}` }), new CacheRestore({ path: ['own'], key: `own-${Github.sha}` }));
  // The system is part of the key, or does not matter.
  const windows = new Job(ci, 'windows', { runsOn: Runner.WINDOWS_LATEST });
  windows.use(new CacheSave({ path: ['a'], key: `a-${RunnerContext.os}` }), new CacheSave({ path: ['b'], key: 'b', enableCrossOsArchive: true }));
  new Job(ci, 'linux').use(new CacheRestore({ path: ['a'], key: `a-${RunnerContext.os}` }), new CacheRestore({ path: ['b'], key: 'b', enableCrossOsArchive: true }));
  // A value of a matrix is another one in every job.
  const one = new Matrix({ axes: { part: ['x'] } });
  new Job(ci, 'legs', { matrix: one }).use(new CacheSave({ path: ['x'], key: `legs-${one.get('part')}` }));
  const two = new Matrix({ axes: { part: ['y'] } });
  new Job(ci, 'others', { matrix: two }).use(new CacheRestore({ path: ['y'], key: `legs-${two.get('part')}` }));
}
