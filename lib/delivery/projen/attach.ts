import { IConstruct } from 'constructs';
import { InvalidValueError, markRepository, repositoryOf } from '../../core/inside';
import type { Surroundings } from '../conduct';

/** How projen marks a project; asking its class would load projen in programs that have no project. */
const PROJECT = Symbol.for('projen.Project');

/**
 * Makes the project at the root of the repository, if there is one, write the files of the delivery. Gives what a synthesis in it sees of it.
 *
 * @param ownRepository whether the nearest project is that root, although it has a parent
 */
export function attachToProject(delivery: IConstruct, ownRepository: boolean): () => Surroundings {
  const { root, scopes } = delivery.node;
  if (ownRepository) {
    const project = [...scopes].reverse().find((scope) => PROJECT in scope);
    if (!project) {
      const why = 'it stands in no project, and the folder of one is what would be the repository; leave it out, or hand over the project as scope';
      throw new InvalidValueError('call/contradiction', "new Delivery(…, { ownRepository: true })", why, { option: 'ownRepository', given: true });
    }
    if (project !== root) markRepository(project);
  }
  if (!(PROJECT in root)) return () => ({});
  const { ProjenAdapter } = require('./adapter') as typeof import('./adapter');
  // The root writes, whichever of its repositories has something to write; which it is, is known when all is declared.
  ProjenAdapter.of(root);
  ProjenAdapter.of(repositoryOf(delivery));
  return () => ProjenAdapter.of(repositoryOf(delivery)).surroundings();
}
