import { addScans, conditionOf, minutesOf } from './scan-job';
import { Scanner } from './scanner';
import { SecurityScanProps } from './security-scan-props';
import { SeverityPolicy } from './severity-policy';
import { addVerdict } from './verdict-job';
import { LocalActionStep } from '../../actions/inside';
import { asWritten, Duration, expectOptions, InvalidValueError, kinds, optionTable } from '../../core/inside';
import { Expression, Status } from '../../expressions/inside';
import { Job, Workflow } from '../../workflows/inside';
import { Pipeline } from '../pipeline/pipeline';
import { PIPELINE } from '../pipeline/pipeline-tables';

const TABLE = optionTable({
  ...PIPELINE,
  scanners: kinds.list(kinds.made((value) => value instanceof Scanner, 'a Scanner, such as Scanner.trivyFs()')),
  policy: kinds.made((value) => value instanceof SeverityPolicy, 'a SeverityPolicy, such as SeverityPolicy.of({ … })'),
  codeScanning: kinds.flag,
  comment: kinds.flag,
}, ['scanners']);

const PASSING_VERDICT = 'verdict';

/**
 * Scanners, each in a job of its own or in a group, and one job that judges what all of them found. A scanner that did not run is not a clean one.
 *
 * Parts: the name of each scanner or group, and `verdict`.
 */
export class SecurityScan extends Pipeline {
  private readonly step: LocalActionStep;

  /**
   * @param scope the workflow
   * @param id its id: `scan`
   * @param props the scanners, and the policy
   */
  public constructor(scope: Workflow, id: string, props: SecurityScanProps) {
    super(scope, id, expectScans(id, expectOptions('new SecurityScan', id, props, TABLE)));
    const { scanners, policy = SeverityPolicy.of(), codeScanning = true, comment = false } = props;
    const groups = new Map<string, Scanner[]>();
    for (const scanner of scanners) groups.set(partOf(scanner), [...groups.get(partOf(scanner)) ?? [], scanner]);
    const placed = [...groups].flatMap(([part, group]) => {
      const condition = group.length === 1 ? conditionOf(group[0]) : undefined;
      const job = this.addJob(part, { name: group.map(({ _parts: { title } }) => title).join(', '), timeout: Duration.minutes(minutesOf(group)), condition });
      return addScans(job, group, { codeScanning, part });
    });
    const jobs = this.jobs;
    const verdict = this.addJob(PASSING_VERDICT, { name: 'Security verdict', needs: jobs, condition: Status.always(), timeout: Duration.minutes(10) });
    this.step = addVerdict(verdict, placed, { policy, codeScanning, comment, header: `security-${id}` });
  }

  /** The job that judges: it fails when something stands in the way, and when a scanner did not run. Give it to `Gate.securityScan`. */
  public get verdict(): Job {
    return this.job(PASSING_VERDICT);
  }

  /** `pass`, `fail`, or `error` when a scanner did not run. */
  public get result(): Expression {
    return this.step.output('result').orElse('error');
  }

  /** How many critical findings are open. Empty when nothing could be judged. */
  public get critical(): Expression {
    return this.step.output('critical');
  }

  /** How many high ones. */
  public get high(): Expression {
    return this.step.output('high');
  }

  /** How many medium ones. */
  public get medium(): Expression {
    return this.step.output('medium');
  }

  /** How many low ones. */
  public get low(): Expression {
    return this.step.output('low');
  }

  /** How many there are of all. */
  public get total(): Expression {
    return this.step.output('total');
  }
}

const partOf = (scanner: Scanner): string => scanner._options.group ?? scanner.scannerName;

function expectScans(id: string, props: SecurityScanProps): SecurityScanProps {
  const { scanners, policy } = props;
  const refuse = (option: string, given: unknown, why: string) => new InvalidValueError('call/wrong-value', `new SecurityScan(${asWritten(id)}, …)`, why, { option, given });
  if (scanners.length === 0) throw refuse('scanners', scanners, 'scanners must not be empty: what nothing looked at is not clean');
  const twice = <T>(what: string, of: (scanner: Scanner) => T, fix: string) => {
    const seen = new Set<T>();
    for (const scanner of scanners) {
      if (seen.has(of(scanner))) throw refuse('scanners', of(scanner), `two scanners have the ${what} ${asWritten(of(scanner))}; ${fix}`);
      seen.add(of(scanner));
    }
  };
  twice('name', ({ scannerName }) => scannerName, 'give one another scannerName');
  twice('artifact', ({ artifactName }) => artifactName, 'give one another artifactName');
  twice('report', ({ _file }) => _file, 'scanners of that kind need SecurityScans of their own, because their reports have one name');
  if (scanners.some((scanner) => partOf(scanner) === PASSING_VERDICT)) throw refuse('scanners', PASSING_VERDICT, "no scanner and no group is called 'verdict': that is the job that judges");
  const names = scanners.map(({ scannerName }) => scannerName);
  const unknown = policy?._scanners.find((one) => !names.includes(one));
  if (unknown !== undefined) throw refuse('policy', unknown, `the policy accepts a finding of ${asWritten(unknown)}, which is none of the scanners: ${names.join(', ')}`);
  const groups = new Set(scanners.flatMap(({ _options: { group } }) => group ?? []));
  const clash = scanners.find(({ _options, scannerName }) => _options.group === undefined && groups.has(scannerName));
  if (clash) throw refuse('scanners', clash.scannerName, `${asWritten(clash.scannerName)} is the name of a scanner and of a group; give the group another name`);
  return props;
}
