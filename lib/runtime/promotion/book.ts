import { Book } from './github/recorder';
import { Surroundings, ownPage, required } from './surroundings';

/** Where the run that the program is part of writes. */
export function bookOf(surroundings: Surroundings): Book {
  const { github, configuration, wait, variables } = surroundings;
  return { github, configuration, wait, page: ownPage(surroundings), commit: required(variables, 'GITHUB_SHA') };
}
