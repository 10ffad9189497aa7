import { Reliance } from './reliances';
import { WorkflowModel } from '../../workflows/inside';
import { RepositoryModel } from '../model';
import { isOutsideOfCloud } from '../plans';

/** What is so only while a repository is public or not, is paid for, or is no fork. */
export function reliancesOnVisibility(repository: RepositoryModel, workflows: readonly WorkflowModel[]): Reliance[] {
  const { facts } = repository;
  if (!facts) return [];
  return [
    ...isOutsideOfCloud(facts.server) ? [] : [...environments(repository), ...protections(repository)],
    ...facts.visibility === undefined || facts.visibility === 'public' ? [] : [...settings(repository), ...open(workflows)],
    ...facts.fork === false ? scheduled(workflows) : [],
  ];
}

function environments({ environments: all }: RepositoryModel): Reliance[] {
  return all.filter(({ reviewers, waitMinutes = 0, protectionRules }) => reviewers.length > 0 || waitMinutes > 0 || protectionRules.length > 0).map(({ name }) => ({
    what: `the rules of the environment '${name}'`, facts: ['visibility', 'plan'], least_plan: 'enterprise', otherwise: 'GitHub refuses reviewers, wait timers and rules of apps there', severity: 'error',
  }));
}

function protections({ rulesets, protections: classic }: RepositoryModel): Reliance[] {
  return [
    ...rulesets.map(({ name, enforcement }): Reliance => (enforcement === 'evaluate'
      ? { what: `the ruleset '${name}'`, facts: ['plan'], least_plan: 'enterprise', otherwise: 'GitHub refuses rulesets that are only evaluated', severity: 'error' }
      : { what: `the ruleset '${name}'`, facts: ['visibility', 'plan'], least_plan: 'pro', otherwise: 'GitHub has no rulesets there', severity: 'error' })),
    ...classic.map(({ branch }): Reliance => ({ what: `the protection of '${branch}'`, facts: ['visibility', 'plan'], least_plan: 'pro', otherwise: 'GitHub has no protected branches there', severity: 'error' })),
  ];
}

/** What was left out, or is refused, because it is for repositories that everybody sees. */
function settings({ settings: all }: RepositoryModel): Reliance[] {
  return all.flatMap(({ actions }): Reliance[] => [
    ...actions.forkApproval === undefined
      ? [{ what: 'the settings of GitHub Actions', facts: ['visibility' as const], otherwise: 'it is not declared whose runs from forks wait for an approval', severity: 'error' as const }] : [],
    ...(actions.retentionDays ?? 0) > 90
      ? [{ what: 'the retention of artifacts and logs', facts: ['visibility' as const], otherwise: 'GitHub keeps them for 90 days at most in a public repository', severity: 'error' as const }] : [],
  ]);
}

/** What people cause who see a repository and may do nothing in it. */
const FROM_OUTSIDE = /^(?:pull_request|issue|discussion)/;

/** The rules about strangers were told that there are none. */
function open(workflows: readonly WorkflowModel[]): Reliance[] {
  return workflows.flatMap(({ id, file, triggers }) => {
    const events = [...new Set(triggers.map(({ event }) => event).filter((event) => FROM_OUTSIDE.test(event)))];
    return events.length === 0 ? [] : [{ what: `the workflow '${id}'`, file, facts: ['visibility'], otherwise: `strangers start it by ${events.join(' and ')}, and it was checked for a repository without strangers`, severity: 'error' }];
  });
}

function scheduled(workflows: readonly WorkflowModel[]): Reliance[] {
  return workflows.filter(({ triggers }) => triggers.some(({ event }) => event === 'schedule')).map(({ id, file }) => ({
    what: `the workflow '${id}'`, file, facts: ['fork'], otherwise: 'GitHub runs no schedule of a fork until somebody enables the workflow', severity: 'error',
  }));
}
