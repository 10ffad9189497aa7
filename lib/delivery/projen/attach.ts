import { IConstruct } from 'constructs';
import type { Surroundings } from '../conduct';

/** How projen marks a project; asking its class would load projen in programs that have no project. */
const PROJECT = Symbol.for('projen.Project');

/** Makes the project at the root of the tree, if there is one, write the files of the delivery. Gives what a synthesis in it sees of it. */
export function attachToProject(delivery: IConstruct): () => Surroundings {
  const root = delivery.node.root;
  if (!(PROJECT in root)) return () => ({});
  const { ProjenAdapter } = require('./adapter') as typeof import('./adapter');
  const adapter = ProjenAdapter.of(root);
  return () => adapter.surroundings();
}
