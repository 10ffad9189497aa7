import { asWritten } from './as-written';
import { ADVISORY, ATTESTATIONS, COMMIT, COMPARED, CONTENTS, REF, RELEASE, TAG } from './others';
import { ACCOUNT, ENVIRONMENT, ISSUE, LENT_SECRET, POLICY, PROTECTION, REPOSITORY, RULESET, RULESET_SUMMARY, RULE_OF_APP, SECRET, VARIABLE } from './parts';
import { Of, Shape, both, flag, id, list, map, maybe, name, nothing, object, orNull, text, whole } from './shape';


/** A list with its number, under the key that GitHub gives it. */
const page = <const K extends string, T>(key: K, item: Shape<T>) => object({ total_count: maybe(whole), ...{ [key]: list(item) } as { readonly [one in K]: Shape<readonly T[]> } });

/** What a query says of whose the token is. */
export const VIEWER = object({ viewer: orNull(object({ login: maybe(text(100)), databaseId: orNull(whole) })) });

/** What GitHub answers to everything that is asked, as far as it is read. An operation that is not here cannot be asked. */
export const ANSWERS = {
  'GET /repos/{owner}/{repo}': both(REPOSITORY, asWritten('PATCH /repos/{owner}/{repo}')),
  'GET /repos/{owner}/{repo}/actions/permissions': asWritten('PUT /repos/{owner}/{repo}/actions/permissions'),
  'GET /repos/{owner}/{repo}/actions/permissions/selected-actions': asWritten('PUT /repos/{owner}/{repo}/actions/permissions/selected-actions'),
  'GET /repos/{owner}/{repo}/actions/permissions/workflow': asWritten('PUT /repos/{owner}/{repo}/actions/permissions/workflow'),
  'GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention': asWritten('PUT /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention'),
  'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval': asWritten('PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval'),
  'GET /repos/{owner}/{repo}/actions/oidc/customization/sub': asWritten('PUT /repos/{owner}/{repo}/actions/oidc/customization/sub'),
  'GET /repos/{owner}/{repo}/immutable-releases': object({ enabled: flag }),
  'GET /repos/{owner}/{repo}/vulnerability-alerts': nothing,
  'GET /repos/{owner}/{repo}/actions/secrets': page('secrets', SECRET),
  'GET /repos/{owner}/{repo}/actions/variables': page('variables', VARIABLE),
  'GET /repos/{owner}/{repo}/actions/variables/{name}': VARIABLE,
  'GET /repos/{owner}/{repo}/actions/organization-secrets': page('secrets', SECRET),
  'GET /repos/{owner}/{repo}/actions/organization-variables': page('variables', VARIABLE),
  'GET /repos/{owner}/{repo}/dependabot/secrets': page('secrets', SECRET),
  'GET /repos/{owner}/{repo}/codespaces/secrets': page('secrets', SECRET),
  'GET /repos/{owner}/{repo}/environments': page('environments', ENVIRONMENT),
  'GET /repos/{owner}/{repo}/environments/{environment_name}': ENVIRONMENT,
  'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies': page('branch_policies', POLICY),
  'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules': page('custom_deployment_protection_rules', RULE_OF_APP),
  'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets': page('secrets', SECRET),
  'GET /repos/{owner}/{repo}/environments/{environment_name}/variables': page('variables', VARIABLE),
  'GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}': VARIABLE,
  'GET /repos/{owner}/{repo}/rulesets': list(RULESET_SUMMARY),
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': both(RULESET, asWritten('PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}')),
  'POST /repos/{owner}/{repo}/rulesets': object({ id }),
  'GET /repos/{owner}/{repo}/branches': list(object({ name })),
  'GET /repos/{owner}/{repo}/branches/{branch}/protection': PROTECTION,
  'GET /repos/{owner}/{repo}/issues': list(ISSUE),
  'GET /repos/{owner}/{repo}/issues/{issue_number}': ISSUE,
  'POST /repos/{owner}/{repo}/issues': ISSUE,
  'GET /repos/{owner}/{repo}/git/ref/{ref}': REF,
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}': REF,
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': COMMIT,
  'GET /repos/{owner}/{repo}/compare/{basehead}': COMPARED,
  'GET /repos/{owner}/{repo}/contents/{path}': CONTENTS,
  'GET /repos/{owner}/{repo}/releases': list(RELEASE),
  'GET /repos/{owner}/{repo}/tags': list(TAG),
  'GET /repos/{owner}/{repo}/attestations/{subject_digest}': ATTESTATIONS,
  'GET /advisories': list(ADVISORY),
  'GET /orgs/{org}': ACCOUNT,
  'GET /orgs/{org}/teams': list(object({ id, slug: name })),
  'GET /orgs/{org}/teams/{team_slug}': object({ id }),
  'GET /orgs/{org}/custom-repository-roles': object({ custom_roles: list(object({ id, name })) }),
  'GET /orgs/{org}/dependabot/secrets': page('secrets', LENT_SECRET),
  'GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories': page('repositories', object({ id })),
  'GET /orgs/{org}/codespaces/secrets': page('secrets', LENT_SECRET),
  'GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories': page('repositories', object({ id })),
  'GET /user/{account_id}': object({ login: name, id }),
  'GET /users/{username}': object({ id }),
  'GET /apps/{app_slug}': object({ id }),
  'GET /user': ACCOUNT,
  'POST /graphql': object({ data: orNull(map), errors: maybe(list(map)) }),
} as const;

/** What an operation answers: `AnswerOf<'GET /repos/{owner}/{repo}/environments'>`. */
export type AnswerOf<O extends keyof typeof ANSWERS> = Of<(typeof ANSWERS)[O]>;

/** What is wrong with an answer; undefined when nothing is, or when the operation answers with something that is not read. */
export function answerProblem(operation: string, data: unknown, status: number): string | undefined {
  const shape: Shape<unknown> | undefined = Object.hasOwn(ANSWERS, operation) ? ANSWERS[operation as keyof typeof ANSWERS] : undefined;
  // Where the status alone is the answer, only one says yes: a page of nothing says neither.
  if (shape === nothing && data === '' && status !== 204) return `it says yes with 204, and this is ${status}`;
  if (shape) return shape.problem(data, '');
  if (!operation.startsWith('GET ')) return undefined;
  throw new Error(`It is not said what '${operation}' answers: say so in lib/apply/client/shapes/answers.ts.`);
}
