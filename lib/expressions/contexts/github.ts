import { asWritten, expectArgument, InvalidValueError, kinds } from '../../core/inside';
import { Expression, splitText } from '../expression';
import { Functions } from '../functions';
import { operands } from '../private/operand';

/**
 * The `github` context: the run and the event that started it.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context
 */
export class Github {
  /** The id of the running step or action. */
  public static readonly action = Expression._path('github.action');
  /** The folder of the running composite action. Composite actions only. */
  public static readonly actionPath = Expression._path('github.action_path');
  /** The ref of the running action. */
  public static readonly actionRef = Expression._path('github.action_ref');
  /** The owner and repository of the running action. */
  public static readonly actionRepository = Expression._path('github.action_repository');
  /** The result of the composite action so far. */
  public static readonly actionStatus = Expression._path('github.action_status');
  /** The user who caused the first run. A re-run by somebody else keeps it. */
  public static readonly actor = Expression._path('github.actor');
  /** The account id of `actor`. */
  public static readonly actorId = Expression._path('github.actor_id');
  /** The address of the REST API. */
  public static readonly apiUrl = Expression._path('github.api_url');
  /** The branch a pull request wants to go to; empty for other events. */
  public static readonly baseRef = Expression._path('github.base_ref');
  /** The name of the event that started the run. */
  public static readonly eventName = Expression._path('github.event_name');
  /** The file on the runner that holds the webhook payload. */
  public static readonly eventPath = Expression._path('github.event_path');
  /** The address of the GraphQL API. */
  public static readonly graphqlUrl = Expression._path('github.graphql_url');
  /** The branch a pull request comes from. Named by its author: untrusted. */
  public static readonly headRef = Expression._path('github.head_ref');
  /** The id of the running job. */
  public static readonly job = Expression._path('github.job');
  /** The full ref that started the run: `refs/heads/…`, `refs/tags/…` or `refs/pull/…/merge`. */
  public static readonly ref = Expression._path('github.ref');
  /** The short name of the ref. */
  public static readonly refName = Expression._path('github.ref_name');
  /** Whether a rule protects the ref. */
  public static readonly refProtected = Expression._path('github.ref_protected');
  /** `branch` or `tag`. */
  public static readonly refType = Expression._path('github.ref_type');
  /** Owner and name: `octo-org/octo-repo`. */
  public static readonly repository = Expression._path('github.repository');
  /** The id of the repository: stays when it is renamed. */
  public static readonly repositoryId = Expression._path('github.repository_id');
  /** The name of the owner. */
  public static readonly repositoryOwner = Expression._path('github.repository_owner');
  /** The account id of the owner. */
  public static readonly repositoryOwnerId = Expression._path('github.repository_owner_id');
  /** The Git address of the repository. */
  public static readonly repositoryUrl = Expression._path('github.repositoryUrl');
  /** How many days logs and artifacts are kept. */
  public static readonly retentionDays = Expression._path('github.retention_days');
  /** The id of the run: the same in every attempt. */
  public static readonly runId = Expression._path('github.run_id');
  /** The number of the run of this workflow, from 1. */
  public static readonly runNumber = Expression._path('github.run_number');
  /** The number of the attempt, from 1. */
  public static readonly runAttempt = Expression._path('github.run_attempt');
  /** Where the secrets come from: `None`, `Actions`, `Codespaces` or `Dependabot`. */
  public static readonly secretSource = Expression._path('github.secret_source');
  /** The address of the server, such as `https://github.com`. */
  public static readonly serverUrl = Expression._path('github.server_url');
  /** The commit that started the run. */
  public static readonly sha = Expression._path('github.sha');
  /** The token of the run: the same as `secrets.GITHUB_TOKEN`. */
  public static readonly token = Expression._path('github.token');
  /** The user who started this attempt. */
  public static readonly triggeringActor = Expression._path('github.triggering_actor');
  /** The name of the workflow; of the calling one in a reusable workflow. */
  public static readonly workflow = Expression._path('github.workflow');
  /** The ref path of the workflow file. */
  public static readonly workflowRef = Expression._path('github.workflow_ref');
  /** The commit of the workflow file. */
  public static readonly workflowSha = Expression._path('github.workflow_sha');
  /** The folder a checkout goes to. Where the job runs in a container, the path on the host. */
  public static readonly workspace = Expression._path('github.workspace');

  /**
   * Whether one of these events started the run: `github.event_name == 'push'`.
   *
   * @param names at least one, such as `push`
   */
  public static isEvent(...names: string[]): Expression {
    if (names.length === 0) throw new InvalidValueError('call/empty-list', 'Github.isEvent()', "it takes the names of events, such as 'push'", { option: 'names' });
    names.forEach((name) => expectArgument('Github.isEvent', name, kinds.text, 'the name'));
    return Functions.anyOf(...names.map((name) => Github.eventName.equalTo(name)));
  }

  /**
   * Whether the run is for one of these branches: `github.ref == 'refs/heads/main'`.
   *
   * @param names such as `main`; one that ends in `*`, such as `release/*`, means all that begin so; none: any branch
   */
  public static isBranch(...names: (string | Expression)[]): Expression {
    return isRef('Github.isBranch', 'refs/heads/', names);
  }

  /**
   * Whether the run is for one of these tags: `startsWith(github.ref, 'refs/tags/v')`.
   *
   * @param names such as `v1.0.0`; one that ends in `*`, such as `v*`, means all that begin so; none: any tag
   */
  public static isTag(...names: (string | Expression)[]): Expression {
    return isRef('Github.isTag', 'refs/tags/', names);
  }

  /**
   * A property of the webhook payload.
   *
   * @param path such as `pull_request.number`. Much of the payload is written by strangers; scripts receive it through an environment variable.
   */
  public static event(path: string): Expression {
    expectArgument('Github.event', path, kinds.text, 'the path');
    return Expression._path(`github.event.${path}`);
  }
}

const PHRASE = operands((value) => value instanceof Expression).text;

function isRef(call: string, prefix: string, names: readonly (string | Expression)[]): Expression {
  if (names.length === 0) return Github.ref.startsWith(prefix);
  return Functions.anyOf(...names.map((name) => {
    expectArgument(call, name, PHRASE, 'the name');
    const [, beginning, star] = /^([^]*?)(\*{0,2})$/.exec(String(name))!;
    const literal = splitText(beginning).map((part) => (part.kind === 'text' ? part.text : '')).join('');
    if (/[*?[\]!+]/.test(literal)) {
      const why = "an expression compares a name or its beginning: a '*' stands at the end, and other patterns are for triggers";
      throw new InvalidValueError('call/wrong-value', `${call}(${asWritten(name)})`, why, { option: 'names', given: name });
    }
    return star === '' ? Github.ref.equalTo(`${prefix}${beginning}`) : Github.ref.startsWith(`${prefix}${beginning}`);
  }));
}
