import { resolveActions } from '../../lib/actions/inside';
import { declaredIn } from '../../lib/core/inside';
import { resolveIdentity, possibleRuns, refsInTrust } from '../../lib/identity/inside';
import { GithubRepository, GithubRepositoryProps } from '../../lib/repository';
import { RepositoryModel, RepositorySettingsModel, resolveRepository } from '../../lib/repository/inside';
import { resolveWorkflows } from '../../lib/workflows/inside';
import { Delivery } from 'slipway/delivery';

/** A delivery of a repository that is known in full. */
export function delivery(props: GithubRepositoryProps = {}): Delivery {
  const made = Delivery.standalone();
  new GithubRepository(made, 'acme/app', { ownerId: 1, repositoryId: 2, createdAt: '2026-09-01', ...props });
  return made;
}

/** What was declared, as data. */
export function models(made: Delivery, oidcSubject?: RepositorySettingsModel['actions']['oidcSubject']) {
  const declared = declaredIn(made);
  resolveActions(declared);
  const workflows = resolveWorkflows(declared);
  const found = resolveRepository(declared, workflows);
  const settings = oidcSubject ? [{ actions: { oidcSubject } } as RepositorySettingsModel] : found.settings;
  const repository: RepositoryModel = { ...found, settings };
  const identity = resolveIdentity(declared, workflows, repository);
  return { workflows, repository, identity, facts: repository.facts!, runs: possibleRuns(workflows, repository, { interest: refsInTrust(identity) }) };
}
