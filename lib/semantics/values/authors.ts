import { PayloadPart, describedEvents, isItem, payloadOf } from '../../workflows/inside';

/** Who writes the texts of a thing: anybody with an account, or only people who may write to the repository. */
type Author = 'stranger' | 'writer';

/** Events whose payload speaks of what people with rights made. What strangers made is named inside of it. */
const OF_WRITERS = new Set([
  'branch_protection_rule', 'create', 'delete', 'deployment', 'deployment_status', 'label', 'merge_group', 'milestone', 'page_build', 'project', 'project_card', 'project_column', 'public', 'push',
  'registry_package', 'release', 'repository_dispatch', 'schedule', 'status', 'workflow_dispatch',
]);

/** Things that a stranger makes, wherever they stand in a payload. The workflow file of a fork names its runs and checks; commits come with the pull request that was merged. */
const OF_STRANGERS = new Set([
  'answer', 'check_run', 'check_suite', 'comment', 'commit', 'commits', 'discussion', 'forkee', 'head', 'head_commit', 'head_repository', 'issue', 'old_answer', 'old_issue', 'pages', 'pull_request', 'pull_requests',
  'review', 'workflow_run',
]);

/** Things of the repository and of those who run it, inside of what a stranger made. Of a licence GitHub itself writes the name. */
const OF_THE_REPOSITORY = new Set([
  'app', 'base', 'category', 'custom_properties', 'deployment', 'enterprise', 'installation', 'label', 'labels', 'license', 'milestone', 'new_repository', 'old_repository', 'organization', 'parent', 'performed_via_github_app', 'repository',
  'requested_team', 'requested_teams', 'team', 'type', 'workflow',
]);

/** Texts in which GitHub allows no character that means anything to a shell, or which it writes itself. Formats and choices that the schema names are no such texts: they are known by it. */
const SAFE = new Set([
  'after', 'before', 'color', 'conclusion', 'event', 'href', 'key', 'language', 'login', 'merge_commit_message', 'merge_commit_title', 'mergeable_state', 'notification_setting', 'organization', 'permission', 'privacy', 'pusher_type',
  'ref_type', 'role_name', 'side', 'slug', 'squash_merge_commit_message', 'squash_merge_commit_title', 'start_side', 'state', 'status', 'subject_type', 'timestamp', 'topics', 'type', 'user_view_type', 'username', 'visibility',
]);
const SAFE_ENDINGS = /(?:^|_)(?:association|at|date|id|oid|reason|sha|url)$/;

/** Addresses that people choose. */
const CHOSEN = new Set(['blog', 'details_url', 'environment_url', 'homepage', 'log_url', 'mirror_url', 'target_url']);

/** Names of texts of one line: GitHub takes line breaks out of them, or refuses them. */
const ONE_LINE = /^(?:email|homepage|label|ref|(?:.*_)?(?:branch|name|title|url))$/;

/** What a stranger may have written, or something that holds such a text. */
export interface StrangersPart {
  readonly mayHoldLines: boolean;
}

/** Where in a payload a walk stands. */
interface Spot {
  readonly part: PayloadPart;
  /** The property that it is; of an item, the list that holds it. */
  readonly name: string;
  readonly author: Author;
  /** What has the property. */
  readonly of?: PayloadPart;
}

/** Whether strangers write what stands at a path below `github.event`, or a part of it, in the payload of any event; `*` stands for every item of a list, and for a name that is computed. */
export function strangersPart(names: readonly string[]): StrangersPart | undefined {
  const found = describedEvents().flatMap((event) => {
    const whole: Spot = { part: payloadOf(event)!, name: 'event', author: OF_WRITERS.has(event) ? 'writer' : 'stranger' };
    return names.reduce((spots: readonly Spot[], name) => spots.flatMap((spot) => below(spot, name)), [whole]).flatMap((spot) => writtenIn(spot) ?? []);
  });
  return found.find(({ mayHoldLines }) => mayHoldLines) ?? found[0];
}

function below(spot: Spot, name: string): readonly Spot[] {
  const { part } = spot;
  if (part.kind === 'object') {
    const wanted = name.toLowerCase();
    return name === '*' ? [...part.properties].map(([each, found]) => property(spot, each, found)) : [part.properties.get(wanted)].flatMap((found) => (found ? property(spot, wanted, found) : []));
  }
  if (part.kind === 'list') return isItem(name) ? [{ ...spot, part: part.of }] : [];
  // What nobody lists belongs to whoever writes the whole.
  return part.kind === 'open' || part.kind === 'any' ? [spot] : [];
}

function property({ part: of, name: outer, author }: Spot, name: string, part: PayloadPart): Spot {
  const isThing = part.kind === 'object' || part.kind === 'list' || part.kind === 'open';
  const next = isThing && OF_STRANGERS.has(name) ? 'stranger' : isThing && OF_THE_REPOSITORY.has(name) ? 'writer' : author;
  // `changes.title.from`: what it was before is the same kind of text.
  return { part, name: name === 'from' ? outer : name, author: next, of };
}

function writtenIn(spot: Spot): StrangersPart | undefined {
  const { part, name, author } = spot;
  switch (part.kind) {
    case 'object':
    case 'list': {
      const inside = below(spot, '*');
      const found = inside.flatMap((one) => writtenIn(one) ?? []);
      return found.length === 0 ? undefined : { mayHoldLines: part.kind === 'object' || found.some(({ mayHoldLines }) => mayHoldLines) };
    }
    case 'made': return author === 'stranger' && CHOSEN.has(name) ? { mayHoldLines: false } : undefined;
    case 'text': case 'open': case 'any': return author === 'stranger' && !isSafe(spot) ? { mayHoldLines: part.kind !== 'text' || !ONE_LINE.test(name) } : undefined;
    default: return undefined;
  }
}

function isSafe({ name, of }: Spot): boolean {
  if (CHOSEN.has(name)) return false;
  // The name of a repository has letters, digits, and three signs.
  const ofRepository = of?.kind === 'object' && of.properties.has('full_name');
  return SAFE.has(name) || SAFE_ENDINGS.test(name) || (ofRepository && (name === 'name' || name === 'full_name'));
}
