import { RepositoryFactsModel } from '../../model';

/** What is wrong with an owner, and what was probably meant. */
export interface OwnerProblem {
  readonly why: string;
  readonly fix: string;
  /** The same for whoever writes the file by hand. */
  readonly fixInYaml?: string;
}

/** Some old names end with a hyphen. */
const USER = /^@[a-z\d][a-z\d-]{0,38}(?:_[a-z\d]+)?$/i;
const TEAM = /^@([a-z\d][a-z\d-]{0,38})\/[\w][\w.-]*$/i;
const MAIL = /^[^\s@#,;<>()"]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?\.[a-z\d-]+$/i;

const APP: OwnerProblem = { why: 'is an app, and apps review nothing', fix: "Name a user or a team: '@octocat' or '@acme/platform'." };

/** Why GitHub would not ask this owner for a review. */
export function ownerProblem(owner: string, repository: RepositoryFactsModel | undefined): OwnerProblem | undefined {
  if (/^@app\//i.test(owner)) return APP;
  const team = TEAM.exec(owner);
  if (team) return foreignTeam(owner, team[1], repository);
  if (MAIL.test(owner)) return managed(repository);
  return USER.test(owner) ? undefined : syntaxProblem(owner);
}

function foreignTeam(team: string, organization: string, repository: RepositoryFactsModel | undefined): OwnerProblem | undefined {
  if (!repository || repository.owner.toLowerCase() === organization.toLowerCase()) return undefined;
  return {
    why: `is a team of '${organization}', but the repository belongs to '${repository.owner}': teams of others cannot have access to it`,
    fix: `Name a team of '${repository.owner}': '@${repository.owner}/${team.slice(team.indexOf('/') + 1)}'.`,
  };
}

/** Data residency is for enterprises with managed users. */
function managed(repository: RepositoryFactsModel | undefined): OwnerProblem | undefined {
  if (repository?.server.kind !== 'ghe.com') return undefined;
  return { why: `is an e-mail address, and the users of ${repository.server.host} are managed: they are found by their names only`, fix: "Write '@user' or '@organization/team'." };
}

function syntaxProblem(owner: string): OwnerProblem {
  const parts = owner.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length > 1) return { why: 'is more than one', fix: `Write one text for each owner: [${parts.map((part) => `'${part}'`).join(', ')}].`, fixInYaml: `Write blanks between them, and nothing else: \`${parts.join(' ')}\`.` };
  if (owner.includes('#')) return { why: "has a '#', where a comment begins", fix: 'Put what there is to say into { comment: … }.', fixInYaml: 'Write the comment on a line of its own.' };
  if (/\[bot\]$/i.test(owner)) return APP;
  const withAt = `@${owner.replace(/^@+/, '')}`;
  if (withAt !== owner && (USER.test(withAt) || TEAM.test(withAt))) return { why: "has no '@' in front, or too many", fix: `Write '${withAt}'.` };
  if (owner.split('/').length > 2) return { why: "has more than one '/'", fix: "A team is named as in its address, without the teams above it: '@organization/team'." };
  return { why: "is neither a user ('@octocat'), nor a team ('@acme/platform'), nor an e-mail address ('octo@example.com')", fix: 'Write it as GitHub shows it: letters, digits and hyphens, a team in the form of its address.' };
}
