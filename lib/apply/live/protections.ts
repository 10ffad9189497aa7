import { DesiredProtection, Json } from '../../repository/inside';
import { Context } from '../context';
import { Unseen } from './unseen';
import { FLAGS, PEOPLE_OF_REVIEWS, People, ProtectionAnswer, unknownFlags } from '../resources/protection-comparable';

const PROTECTION = '/repos/{owner}/{repo}/branches/{branch}/protection';

/** The classic protections of branches as the document says them. Branches that only a ruleset protects have none. */
export async function liveProtections({ client }: Context, unseen: Unseen): Promise<DesiredProtection[]> {
  const branches = await unseen.shown('branch protections', () => client.list<{ readonly name: string }>('/repos/{owner}/{repo}/branches', { protected: 'true' })) ?? [];
  const found: DesiredProtection[] = [];
  for (const { name: branch } of branches) {
    const title = `branch protection '${branch}'`;
    const answer = await unseen.shown(title, () => client.get<ProtectionAnswer>(PROTECTION, { branch }));
    if (!answer) continue;
    const more = Object.keys(unknownFlags(answer));
    if (more.length > 0) unseen.notes.push(`${title}: GitHub has what this Slipway does not know: ${more.join(', ')}.`);
    if ((answer.required_signatures as { readonly enabled?: boolean } | undefined)?.enabled) unseen.notes.push(`${title}: that commits are signed is asked for, and left as it is; in a program a ruleset says it.`);
    found.push(protectionOf(branch, answer));
  }
  return found;
}

function protectionOf(branch: string, answer: ProtectionAnswer): DesiredProtection {
  const { required_status_checks: checks, required_pull_request_reviews: reviews, restrictions } = answer;
  const flags = Object.fromEntries(FLAGS.map((flag) => [flag, (answer[flag] as { readonly enabled?: boolean } | undefined)?.enabled ?? false])) as Record<(typeof FLAGS)[number], boolean>;
  const required = (checks?.checks ?? []).map(({ context, app_id: app }) => ({ context, ...(typeof app === 'number' && app > 0 ? { app } : {}) }));
  return {
    branch,
    ...flags,
    required_status_checks: checks ? { strict: checks.strict ?? false, checks: required } : null,
    required_pull_request_reviews: reviews ? reviewsOf(reviews) : null,
    restrictions: restrictions ? namesOf(restrictions) : null,
  };
}

const OPTIONS = ['dismiss_stale_reviews', 'require_code_owner_reviews', 'required_approving_review_count', 'require_last_push_approval'];

function reviewsOf(reviews: { readonly [key: string]: unknown }): { readonly [key: string]: Json } {
  const people = PEOPLE_OF_REVIEWS.map((list) => [list, namesOf(reviews[list] as People | undefined)] as const).filter(([, { users, teams, apps }]) => users.length + teams.length + apps.length > 0);
  return { ...Object.fromEntries(OPTIONS.filter((key) => reviews[key] !== undefined).map((key) => [key, reviews[key] as Json])), ...Object.fromEntries(people) };
}

function namesOf(who: People | undefined): { readonly users: string[]; readonly teams: string[]; readonly apps: string[] } {
  return { users: (who?.users ?? []).map(({ login }) => login), teams: (who?.teams ?? []).map(({ slug }) => slug), apps: (who?.apps ?? []).map(({ slug }) => slug) };
}
