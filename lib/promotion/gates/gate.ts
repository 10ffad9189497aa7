import { AlertGateOptions, AlertLevel, AlertTool, ApprovalGateOptions, AttestationGateOptions, FreezeGateOptions, GateOptions, MetricGateOptions, RefGateOptions, WindowGateOptions } from './gate-options';
import { GateParts } from './gate-parts';
import { A_JOB, GATE, JOBS, LENGTH, SHARE, ZONE } from './gate-tables';
import { isBefore } from './moment';
import { Duration, InvalidValueError, Origin, Weekday, expectArgument, expectOptions } from '../../core/inside';
import { BaseJob } from '../../workflows/inside';

/**
 * What must be so before a release goes to a stage. It is asked when the release is proposed, and again when the job begins. What cannot be known closes it.
 */
export class Gate {
  /**
   * These jobs succeeded for the commit of the release, in every leg of their matrix. The names of their checks are worked out.
   *
   * @param jobs jobs that run when the commit is pushed
   * @param options its id, and whether an override opens it
   */
  public static checks(jobs: BaseJob[], options: GateOptions = {}): Gate {
    expectArgument('Gate.checks', jobs, JOBS, 'the jobs');
    return new Gate('checks', { kind: 'checks', jobs: [...jobs] }, expectOptions('Gate.checks', undefined, options, GATE.plain));
  }

  /**
   * The job that scans succeeded for the commit of the release.
   *
   * @param scan the job, which fails when it finds something
   * @param options its id, and whether an override opens it
   */
  public static securityScan(scan: BaseJob, options: GateOptions = {}): Gate {
    expectArgument('Gate.securityScan', scan, A_JOB, 'it');
    return new Gate('security-scan', { kind: 'checks', jobs: [scan] }, expectOptions('Gate.securityScan', undefined, options, GATE.plain));
  }

  /**
   * No alert of this kind is open in the repository.
   *
   * @param options which alerts, and how many may be open
   */
  public static noOpenAlerts(options: AlertGateOptions = {}): Gate {
    const { tool = AlertTool.DEPENDABOT, levels = [AlertLevel.CRITICAL], most = 0 } = expectOptions('Gate.noOpenAlerts', undefined, options, GATE.alerts);
    return new Gate(`${tool}-alerts`, { kind: 'alerts', tool, severities: [...new Set(levels)], most }, options);
  }

  /**
   * The share of tests that passed, of those that the release was recorded with. Tests that were skipped count as neither.
   *
   * @param minimum such as 0.95
   * @param options its id, and whether an override opens it
   */
  public static passRate(minimum: number, options: GateOptions = {}): Gate {
    expectArgument('Gate.passRate', minimum, SHARE, 'the share');
    return new Gate('pass-rate', { kind: 'pass-rate', minimum }, expectOptions('Gate.passRate', minimum, options, GATE.plain));
  }

  /**
   * The coverage that the release was recorded with.
   *
   * @param minimum such as 0.8
   * @param options its id, and whether an override opens it
   */
  public static coverage(minimum: number, options: GateOptions = {}): Gate {
    expectArgument('Gate.coverage', minimum, SHARE, 'the share');
    return new Gate('coverage', { kind: 'coverage', minimum }, expectOptions('Gate.coverage', minimum, options, GATE.plain));
  }

  /**
   * The release has been verified in the stages before for so long, and was not rolled back there.
   *
   * @param time how long
   * @param options its id, and whether an override opens it
   */
  public static soak(time: Duration, options: GateOptions = {}): Gate {
    expectArgument('Gate.soak', time, LENGTH, 'the time');
    return new Gate('soak', { kind: 'soak', seconds: time.toSeconds() }, expectOptions('Gate.soak', time, options, GATE.plain));
  }

  /**
   * Only from Monday to Friday.
   *
   * @param timeZone an IANA time zone, such as `Europe/Berlin`
   * @param options its id, and whether an override opens it
   */
  public static weekdays(timeZone: string, options: GateOptions = {}): Gate {
    expectArgument('Gate.weekdays', timeZone, ZONE, 'the time zone');
    return new Gate('weekdays', { kind: 'window', allow: true, days: [1, 2, 3, 4, 5], opens: '00:00', closes: '24:00', timeZone }, expectOptions('Gate.weekdays', timeZone, options, GATE.plain));
  }

  /**
   * Only at these times.
   *
   * @param options days, from when to when, and in which time zone
   */
  public static window(options: WindowGateOptions): Gate {
    return windowGate('Gate.window', options, true);
  }

  /**
   * Not at these times.
   *
   * @param options days, from when to when, and in which time zone
   */
  public static closedWindow(options: WindowGateOptions): Gate {
    return windowGate('Gate.closedWindow', options, false);
  }

  /**
   * Nothing is promoted until then. Who has to, takes an override.
   *
   * @param options until when, and why
   */
  public static freeze(options: FreezeGateOptions): Gate {
    const { starts, until, reason } = expectOptions('Gate.freeze', undefined, options, GATE.freeze);
    if (starts !== undefined && !isBefore(starts, until)) throw new InvalidValueError('call/contradiction', 'Gate.freeze({ … })', 'it ends before it begins', { option: 'until', given: until });
    return new Gate('freeze', { kind: 'freeze', starts, until, reason }, options);
  }

  /**
   * So many of these people say yes to the release, by starting the workflow that promotes with the action `approve`. For plans without required reviewers, and for more than one of them.
   *
   * @param options who, how many of them, for how long
   */
  public static approvals(options: ApprovalGateOptions): Gate {
    const { minimum = 1, approvers, expires = Duration.days(2), preventSelf = true } = expectOptions('Gate.approvals', undefined, options, GATE.approvals);
    const people = [...new Map(approvers.map((login) => [login.toLowerCase(), login])).values()];
    if (people.length < minimum) throw new InvalidValueError('call/contradiction', 'Gate.approvals({ … })', `${minimum} must say yes, and ${people.length === 1 ? 'only one can' : `only ${people.length} can`}: it would never open`, { option: 'minimum', given: minimum });
    return new Gate('approvals', { kind: 'approvals', minimum, approvers: people, expires: expires.toSeconds(), preventSelf }, options);
  }

  /**
   * The release is attested by the workflows that make releases: nobody else can have made it. The job that deploys verifies the signature.
   *
   * @param options who signs
   */
  public static attestation(options: AttestationGateOptions = {}): Gate {
    const { signers } = expectOptions('Gate.attestation', undefined, options, GATE.attestation);
    return new Gate('attestation', { kind: 'attestation', signers }, options);
  }

  /**
   * What Prometheus says. Where it says nothing, or cannot be reached, the gate is closed.
   *
   * @param options the query, and what its value must be
   */
  public static metric(options: MetricGateOptions): Gate {
    const { query, below, above, addressVariable: address = 'PROMETHEUS_URL', samples } = expectOptions('Gate.metric', undefined, options, GATE.metric);
    const refuse = (why: string, option: string) => new InvalidValueError('call/contradiction', 'Gate.metric({ … })', why, { option, given: below ?? above });
    if (below === undefined && above === undefined) throw refuse('it has no limit: give it { below } or { above }', 'below');
    if (below !== undefined && above !== undefined && below <= above) throw refuse('no value is above the one and below the other', 'above');
    return new Gate('metric', { kind: 'metric', query, below, above, address, samples }, options);
  }

  /**
   * The release was made of one of these branches or tags.
   *
   * @param options names or patterns
   */
  public static ref(options: RefGateOptions): Gate {
    const { branches = [], tags = [] } = expectOptions('Gate.ref', undefined, options, GATE.ref);
    if (branches.length + tags.length === 0) throw new InvalidValueError('call/missing-option', 'Gate.ref({})', 'it names no branch and no tag: nothing could be released', { option: 'branches' });
    return new Gate('ref', { kind: 'ref', branches: [...branches], tags: [...tags] }, options);
  }

  /** Makes one, for the calls of this room. @internal */
  public static _of(id: string, parts: GateParts, options: GateOptions): Gate {
    return new Gate(id, parts, options);
  }

  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _parts: GateParts;
  /** @internal */
  public readonly _overridable: boolean;
  /** @internal */
  public readonly _origin: Origin;

  private constructor(id: string, parts: GateParts, { gateId = id, overridable = true }: GateOptions) {
    this._id = gateId;
    this._parts = parts;
    this._overridable = overridable;
    this._origin = Origin.here(`gate ${gateId}`);
  }
}

/** From Monday to Sunday. */
const WEEK = Object.values(Weekday);

function windowGate(call: string, options: WindowGateOptions, allow: boolean): Gate {
  const { days = WEEK, opens = '00:00', closes = '24:00', timeZone } = expectOptions(call, undefined, options, GATE.window);
  if (opens === '24:00') throw new InvalidValueError('call/wrong-value', `${call}({ … })`, "it opens at '24:00', when the day is over; write '00:00' and the day after", { option: 'opens', given: opens });
  return Gate._of(allow ? 'window' : 'closed-window', { kind: 'window', allow, days: [...new Set(days)].map((day) => WEEK.indexOf(day) + 1).sort(), opens, closes, timeZone }, options);
}
