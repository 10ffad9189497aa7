import { Reliance } from './reliances';
import { DeliveryModel } from '../../checks/inside';
import { imagesIn } from '../checks/repository/images';
import { RepositoryModel } from '../model';

/** What names the repository or its owner. */
export function reliancesOnNames(repository: RepositoryModel, model: DeliveryModel): Reliance[] {
  return [...badges(repository), ...owners(repository), ...teams(repository), ...images(model)];
}

function badges({ badges: all, facts }: RepositoryModel): Reliance[] {
  return all.filter((list) => list.badges.length > 0).map(({ file, badges: shown }) => ({
    what: 'the badges',
    file,
    facts: ['owner', 'name', ...shown.some(({ branch }) => branch === facts?.defaultBranch) ? ['default_branch' as const] : []],
    otherwise: 'they show what runs elsewhere, or nothing',
    severity: 'note',
  }));
}

function owners({ owners: all }: RepositoryModel): Reliance[] {
  return all.filter(({ groups }) => groups.some(({ rules }) => rules.some((rule) => rule.owners.some((owner) => /^@[^/]+\//.test(owner))))).map(({ file }) => ({
    what: 'the code owners', file, facts: ['owner', 'owner_type'], otherwise: 'GitHub asks no team of another owner', severity: 'error',
  }));
}

/** Only organizations have teams, and only their own may have a say. */
function teams({ environments, rulesets, protections }: RepositoryModel): Reliance[] {
  const named = [
    ...environments.filter(({ reviewers }) => reviewers.some(({ type }) => type === 'Team')).map(({ name }) => `the reviewers of the environment '${name}'`),
    ...rulesets.filter(({ bypassActors }) => bypassActors.some(({ type }) => type === 'Team')).map(({ name }) => `who may pass over the ruleset '${name}'`),
    ...protections.filter(({ pushers, reviews }) => [pushers, reviews?.dismissers, reviews?.bypassers].some((actors) => actors && actors.teams.length > 0))
      .map(({ branch }) => `who may pass over the protection of '${branch}'`),
  ];
  return named.map((what) => ({ what, facts: ['owner', 'owner_type'], otherwise: 'the teams that it names are not there', severity: 'error' }));
}

function images(model: DeliveryModel): Reliance[] {
  return imagesIn(model).flatMap(({ step, workflow, by, text }): Reliance[] => {
    const where = { what: `the image '${text}' of the step '${step.label}'`, file: workflow?.file, severity: 'error' as const };
    if (by === 'expression') return [{ ...where, facts: ['owner', 'name'], case_sensitive: true, otherwise: 'it gets another name, and registries refuse one with capitals' }];
    return [{ ...where, facts: ['owner'], otherwise: 'it belongs to somebody else' }];
  });
}
