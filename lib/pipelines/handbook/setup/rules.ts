import { idOf, request } from './request';
import { isRecord } from '../../../core/inside';
import { fenced } from '../../../observability/inside';
import { typed } from '../../../promotion/inside';
import { DesiredProtection, DesiredRuleset } from '../../../repository/inside';

/** What branches and tags ask of a change. */
export function ruleBlocks(protections: readonly DesiredProtection[] = [], rulesets: readonly DesiredRuleset[] = []): string[][] {
  const lines = [...protections.flatMap(protectionLines), ...rulesets.flatMap(rulesetLines)];
  if (lines.length === 0) return [];
  return [
    ['## Branches and tags'],
    ['The checks must have run once before GitHub offers them in its pages; the API takes them before.'],
    fenced('sh', lines.join('\n')),
  ];
}

function protectionLines({ branch, required_status_checks: checks, ...rest }: DesiredProtection): string[] {
  return request('PUT', `repos/{owner}/{repo}/branches/${encodeURIComponent(branch)}/protection`, {
    ...rest,
    // GitHub demands the older list of names beside the one that knows apps.
    required_status_checks: checks && { strict: checks.strict, contexts: [], checks: checks.checks.map(({ context, app }) => ({ context, ...app === undefined ? {} : { app_id: idOf('Integration', String(app)) } })) },
  });
}

/** There may be one of the name already: then it is that one that is changed. */
function rulesetLines({ name, target, enforcement, bypass_actors: actors, conditions, rules }: DesiredRuleset): string[] {
  const body = {
    name,
    target,
    enforcement,
    // GitHub has a fixed number for the owners of an organization, and none for deploy keys.
    bypass_actors: actors.map(({ actor_type, actor_name, bypass_mode }) => ({ actor_id: actor_name === undefined ? actor_type === 'OrganizationAdmin' ? 1 : null : idOf(actor_type, actor_name), actor_type, bypass_mode })),
    ...conditions ? { conditions } : {},
    rules: rules.map(({ type, parameters }) => ({ type, ...parameters ? { parameters: withIds(parameters) } : {} })),
  };
  const [, ...rest] = request('POST', '', body);
  const found = typed('gh', 'api', 'repos/{owner}/{repo}/rulesets', '--paginate', '--jq', `.[] | select(.name == ${JSON.stringify(name)}) | .id`);
  return [
    `ruleset=$(${found})`,
    'gh api --method "$([ -z "$ruleset" ] && echo POST || echo PUT)" "repos/{owner}/{repo}/rulesets${ruleset:+/$ruleset}" --input - <<JSON',
    ...rest,
  ];
}

/** The same with ids: of apps that report checks, and of reviewers. */
function withIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIds);
  if (!isRecord(value)) return value;
  const { type, name, integration, ...rest } = value;
  if (typeof type === 'string' && typeof name === 'string' && idOf(type, name) !== undefined) return { type, id: idOf(type, name) };
  if (integration !== undefined) return { ...rest, integration_id: idOf('Integration', String(integration)) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withIds(part)]));
}
