import { DeliveryModel } from '../checks/inside';
import { limitedSecrets } from '../semantics/inside';
import { DeclaredWorkflows } from '../workflows/inside';
import { declaredValues } from './checks/repository/declared-values';
import { repositoryFilesOf } from './declared-repository';
import { RepositoryModel } from './model';

/**
 * The secrets that Dependabot needs of its own: those of its registries, and those that workflows read in runs that it starts, where the secrets of Actions are not there.
 * What an environment alone holds is not asked for: whoever keeps it there does not want it in every pull request.
 */
export function secretsOfDependabot({ settings }: RepositoryModel, model: DeliveryModel): string[] {
  const files = repositoryFilesOf(model);
  const said = settings.flatMap(({ dependabotSecrets }) => dependabotSecrets);
  const registries = files.flatMap((file) => (file.kind === 'dependabot' ? file.registries.flatMap(({ secrets }) => secrets) : []));
  if (!files.some(({ kind }) => kind === 'dependabot')) return said;
  const workflows = DeclaredWorkflows.of(model);
  const { repository, environments } = declaredValues('secrets', model);
  const isKept = (name: string) => !repository.has(name.toUpperCase()) && [...environments.values()].some((held) => held.has(name.toUpperCase()));
  const read = workflows.flatMap((workflow) => limitedSecrets(workflow, workflows, 'dependabot').flatMap(({ secrets }) => secrets)).filter((name) => !isKept(name));
  return [...said, ...registries, ...read];
}
