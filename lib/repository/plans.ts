import { GithubServerModel, RepositoryFactsModel } from './model';

/** A server, an enterprise with data residency and one with an issuer of its own are GitHub Enterprise. */
export function isOutsideOfCloud({ kind, issuer }: GithubServerModel): boolean {
  return kind !== 'github.com' || issuer.includes('/');
}

/** Whether a private repository may lack what is part of GitHub Enterprise: as long as nobody said that its owner has it. */
export function mayLackEnterprise({ visibility, server, plan }: RepositoryFactsModel): boolean {
  return visibility === 'private' && !isOutsideOfCloud(server) && plan !== 'enterprise';
}
