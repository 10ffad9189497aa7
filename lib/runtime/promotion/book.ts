import { Book } from './github/recorder';
import { Surroundings, ownPage } from './surroundings';
import { required } from '../common/variables';

/** Where the run that the program is part of writes. */
export function bookOf(surroundings: Surroundings): Book {
  const { github, configuration, wait, now, variables } = surroundings;
  return { github, configuration, wait, now, page: ownPage(surroundings), commit: required(variables, 'GITHUB_SHA') };
}
