import { isRecord } from '../../../core/inside';
import { typed } from '../../../promotion/inside';

/** An id that GitHub's API wants, where what is declared has a name. */
export interface NamedId {
  /** What prints the id. */
  readonly idBy: string;
}

const ROLES: Readonly<Record<string, number>> = { maintain: 2, write: 4, admin: 5 };

/** How the id of a team, a person, an app or a role is asked for; a number where it is always the same. */
export function idOf(kind: string, name: string): NamedId | number | undefined {
  if (kind === 'Integration' && /^\d+$/.test(name)) return Number(name);
  if (kind === 'RepositoryRole' && Object.hasOwn(ROLES, name.toLowerCase())) return ROLES[name.toLowerCase()];
  const path = { Team: `orgs/{owner}/teams/${name}`, User: `users/${name}`, Integration: `apps/${name}` }[kind];
  if (path !== undefined) return { idBy: typed('gh', 'api', path, '--jq', '.id') };
  return kind === 'RepositoryRole' ? { idBy: typed('gh', 'api', 'orgs/{owner}/custom-repository-roles', '--jq', `.custom_roles[] | select(.name == ${JSON.stringify(name)}) | .id`) } : undefined;
}

/** A request with a body. An id that cannot be found leaves no JSON behind, which GitHub refuses. */
export function request(method: string, path: string, body: unknown): string[] {
  return [`gh api --method ${method} ${typed(path)} --input - <<JSON`, ...bodyText(body).split('\n'), 'JSON'];
}

/** JSON in a here document: nothing in it is anything to the shell but the ids. */
export function bodyText(body: unknown): string {
  const commands: string[] = [];
  const marked = JSON.stringify(body, (_, value: unknown) => (isNamedId(value) ? `\u0001${commands.push(value.idBy) - 1}\u0001` : value), 2);
  return marked.replace(/[\\$`]/g, '\\$&').replace(/"\\\\u0001(\d+)\\\\u0001"/g, (__, at: string) => `$(${commands[Number(at)]})`);
}

function isNamedId(value: unknown): value is NamedId {
  return isRecord(value) && typeof value.idBy === 'string' && Object.keys(value).length === 1;
}
