import { IConstruct } from 'constructs';
import { modelOf } from '../../checks/inside';
import { InvalidValueError, asWritten, constructGiven, expectArgument, kinds } from '../../core/inside';
import { DeclaredRepository } from '../../repository/inside';
import { workflowsOf } from '../../workflows/inside';
import { DeclaredIdentities } from '../declared-identities';
import { accessOf } from './access-of';
import { NO_PERMISSION, possibleRuns, refsInTrust } from './possible-runs';
import { attemptsOn, isMeant } from './strangers';

/** Whether somebody can become a principal. */
export enum Access {
  /** They can. */
  YES = 'yes',
  /** They cannot. */
  NO = 'no',
  /** From some of the refs they can run on, or in one form of the subject. */
  SOME = 'some',
  /** It depends on more than is declared. */
  UNKNOWN = 'unknown',
}

/** One way in which a job comes to run, and one principal. */
export interface AccessRow {
  /** The id of the role or identity. */
  readonly principal: string;
  /** The cloud it belongs to: `aws`, `gcp`, `azure`. */
  readonly cloud: string;
  /** The workflow that runs, calls on the way, the job: `deploy.yml/deploy`. */
  readonly job: string;
  /** The event that starts it. */
  readonly event: string;
  /** The ref it runs on: exact, a pattern, or `*` for any. */
  readonly ref: string;
  /**
   * The environment of the job.
   *
   * @default - none
   */
  readonly environment?: string;
  /** Whether a fork causes it. */
  readonly fork: boolean;
  /** Whether the run can become the principal. */
  readonly access: Access;
  /** What decides. */
  readonly why: string;
  /** Whether the author of the principal named the job, its environment or its workflow. */
  readonly meant: boolean;
}

/** Somebody who is no job of this delivery, and one principal. */
export interface StrangerRow {
  /** The id of the role or identity. */
  readonly principal: string;
  /** The cloud it belongs to: `aws`, `gcp`, `azure`. */
  readonly cloud: string;
  /** Who tries. */
  readonly who: string;
  /** Whether they can become the principal. */
  readonly access: Access;
  /** What decides. */
  readonly why: string;
}

/** Who may assume what: every job, every event that starts it, every cloud identity; and the strangers who try. */
export class AccessMatrix {
  /**
   * The matrix of what was declared so far.
   *
   * @param scope the delivery, or anything that is declared in it
   */
  public static of(scope: IConstruct): AccessMatrix {
    constructGiven('AccessMatrix.of', scope);
    const model = modelOf(scope);
    if (!model) throw new InvalidValueError('call/no-delivery', `AccessMatrix.of(${asWritten(scope)})`, 'it takes the delivery, or something declared in it');
    const [workflows, repository, identity] = [workflowsOf(model), DeclaredRepository.of(model), DeclaredIdentities.of(model)];
    const runs = possibleRuns(workflows, repository, { interest: refsInTrust(identity) });
    const rows = accessOf(identity, runs, repository.facts).map(({ principal, run, access, why }): AccessRow => ({
      principal: principal.id,
      cloud: principal.cloud,
      job: run.label,
      event: run.event,
      ref: run.ref,
      environment: run.environment,
      fork: run.fork,
      access: access as Access,
      why,
      meant: isMeant(principal, run),
    }));
    const strangers = identity.principals.flatMap((principal) => attemptsOn(principal, { repository, workflows }, runs).map(({ stranger, outcome, reason, claims }): StrangerRow => ({
      principal: principal.id,
      cloud: principal.cloud,
      who: stranger.who,
      access: ACCESS[outcome],
      why: outcome === 'allowed' && claims ? `${reason}, as ${claims.sub}` : reason,
    })));
    return new AccessMatrix(rows, strangers);
  }

  /** Every way in which a job can run, with every principal. */
  public readonly rows: AccessRow[];
  /** Other owners, other repositories, other branches, with every principal. */
  public readonly strangers: StrangerRow[];

  private constructor(rows: AccessRow[], strangers: StrangerRow[]) {
    this.rows = rows;
    this.strangers = strangers;
  }

  /**
   * The runs that can become a principal, for sure or perhaps.
   *
   * @param principal its id
   */
  public whoCanAssume(principal: string): AccessRow[] {
    expectArgument('matrix.whoCanAssume', principal, kinds.text, 'it');
    return this.rows.filter((row) => row.principal === principal && row.access !== Access.NO);
  }

  /** The matrix as text for a person: for each principal the jobs that can ask for a token, those who get in besides, and those who are kept out. */
  public toMarkdown(): string {
    const key = ({ cloud, principal }: AccessRow | StrangerRow) => `${principal} (${CLOUDS[cloud]})`;
    const principals = [...new Set([...this.rows, ...this.strangers].map(key))];
    return principals.map((principal) => {
      const [silent, rows] = split(this.rows.filter((row) => key(row) === principal), ({ why }) => why === NO_PERMISSION);
      const [kept, others] = split(this.strangers.filter((row) => key(row) === principal), ({ access }) => access === Access.NO);
      const jobs = [...new Set(silent.map(({ job }) => job))].map((job) => `\`${job}\``);
      return [
        `## ${cell(principal)}`,
        ...rows.length === 0 ? [] : [table(['Job', 'Event', 'Ref', 'Environment', 'May assume', 'Why'], rows.map((r) => [r.job, r.fork ? `${r.event} from a fork` : r.event, r.ref, r.environment ?? '', r.access, r.why]))],
        ...jobs.length === 0 ? [] : [`Without the permission \`id-token: write\`, and so without a token: ${jobs.join(', ')}.`],
        ...others.length === 0 ? [] : [table(['Somebody else', 'May assume', 'Why'], others.map((r) => [r.who, r.access, r.why]))],
        ...kept.length === 0 ? [] : [['Kept out, whoever is not named above:\n', ...kept.map(({ who }) => `- ${cell(who)}`)].join('\n')],
      ].join('\n\n');
    }).join('\n\n').concat('\n');
  }
}

const ACCESS = { allowed: Access.YES, denied: Access.NO, unknown: Access.UNKNOWN };
const CLOUDS: Readonly<Record<string, string>> = { aws: 'AWS', gcp: 'Google Cloud', azure: 'Azure' };

function split<T>(items: readonly T[], first: (item: T) => boolean): [T[], T[]] {
  return [items.filter(first), items.filter((item) => !first(item))];
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replace(/[\\|`*_<>]/g, '\\$&').replace(/\s+/g, ' ');
}
