import { Construct } from 'constructs';
import { FindingSeverity } from './finding-severity';
import { SCAN_VERDICT } from './program';
import { configurationOf, JudgedScan, outcomesOf } from './program-inputs';
import { cleared, conditionOf } from './scan-job';
import { Scanner } from './scanner';
import { SecurityGateProps } from './security-gate-props';
import { ACCEPTED, SeverityPolicy } from './severity-policy';
import { CompositeAction } from '../../actions/inside';
import { asWritten, expectOptions, InvalidValueError, kinds, optionTable } from '../../core/inside';
import { Expression, Status } from '../../expressions/inside';
import { ProgramAction } from '../programs/program-action';

const SEVERITIES = Object.values(FindingSeverity);

const TABLE = optionTable({
  scanners: kinds.list(kinds.made((value) => value instanceof Scanner, 'a Scanner, such as Scanner.trivyFs()')),
  quick: kinds.list(kinds.text),
  failOn: kinds.oneOf(SEVERITIES),
  accepted: ACCEPTED,
}, ['scanners']);

/**
 * Scanners and their verdict as one step of any job, after its checkout: `.github/actions/<id>`. Inputs `scan-type` (`full`, `quick`) and `fail-on` (`critical`, `high`, `medium`, `low`); outputs `scan-report-path`, `vulnerabilities-found`, `gate-passed`.
 *
 * `SecurityScan` has a job for each scanner, keeps their reports and knows since when something is known.
 */
export class SecurityGate extends CompositeAction {
  /**
   * @param scope the delivery
   * @param id the name of its folder: `security-gate`
   * @param props the scanners
   */
  public constructor(scope: Construct, id: string, props: SecurityGateProps) {
    const { scanners, quick, failOn = FindingSeverity.HIGH, accepted } = expectGate(id, expectOptions('new SecurityGate', id, props, TABLE));
    super(scope, id, {
      name: 'Security gate',
      description: 'Looks for weaknesses, and fails when one is found that must not be, or when a scanner did not run.',
      inputs: {
        'scan-type': { description: 'full, or quick for some of the scanners.', defaultValue: 'full' },
        'fail-on': { description: 'The least severity that fails: critical, high, medium or low.', defaultValue: failOn },
      },
    });
    const policy = SeverityPolicy.of({ accepted })._data;
    const scans = this.addScans(scanners, quick);
    const judge = ProgramAction.within(scope, SCAN_VERDICT).step({
      name: 'Judge what was found',
      condition: Status.cancelled().negate(),
      inputs: { configuration: configurationOf(scans, { ...policy, rules: this.rules() }, { codeScanning: false }), outcomes: outcomesOf(scans), reports: '.' },
    });
    this.use(judge);
    this.addOutput('scan-report-path', judge.output('page-file'), { description: 'The file with the summary, as Markdown.' });
    this.addOutput('vulnerabilities-found', judge.output('total'), { description: 'How many findings are open.' });
    this.addOutput('gate-passed', judge.output('result').equalTo('pass'), { description: 'true or false.' });
  }

  private addScans(scanners: readonly Scanner[], quick: readonly string[] | undefined): JudgedScan[] {
    const setup = scanners.flatMap(({ _parts, _options }) => [..._options.setup ?? [], ..._parts.setup?.({ codeScanning: false }) ?? []].flatMap((step) => step.toSteps()));
    const clear = cleared(scanners);
    this.use(...setup, clear);
    const ready = [Status.cancelled().negate(), clear.succeeded()];
    return scanners.map((scanner) => {
      const full = quick === undefined || quick.includes(scanner.scannerName) ? [] : [this.input('scan-type').notEqualTo('quick')];
      const wanted = [...full, ...[conditionOf(scanner)].flatMap((one) => one ?? [])];
      const scan = scanner._parts.scan({ name: scanner._parts.title, condition: all([...ready, ...wanted]) }, { codeScanning: false });
      this.use(scan);
      return { scanner, outcome: scan.outcome, condition: wanted.length > 0 ? all(wanted) : undefined, uploaded: false };
    });
  }

  /** By what is given to the action. What nobody knows fails on everything. */
  private rules(): object {
    const asked = this.input('fail-on');
    const kind = (severity: FindingSeverity) => {
      const graver = SEVERITIES.slice(0, SEVERITIES.indexOf(severity)).map((one) => asked.equalTo(one));
      return graver.length === 0 ? 'block' : Expression.choose(graver.reduce((any, one) => any.orElse(one)), 'warn', 'block').toString();
    };
    return Object.fromEntries(SEVERITIES.map((severity) => [severity, { kind: kind(severity) }]));
  }
}

const all = (conditions: readonly Expression[]): Expression => conditions.reduce((one, other) => one.andAlso(other));

function expectGate(id: string, props: SecurityGateProps): SecurityGateProps {
  const { scanners, quick = [] } = props;
  const refuse = (option: string, given: unknown, why: string) => new InvalidValueError('call/wrong-value', `new SecurityGate(${asWritten(id)}, …)`, why, { option, given });
  const names = scanners.map(({ scannerName }) => scannerName);
  if (scanners.length === 0) throw refuse('scanners', scanners, 'scanners must not be empty: what nothing looked at is not clean');
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw refuse('scanners', twice, `two scanners have the name ${asWritten(twice)}; give one another scannerName`);
  const folder = scanners.find(({ _parts: { report } }) => report.includes('/'));
  if (folder) throw refuse('scanners', folder.scannerName, `the report of ${asWritten(folder.scannerName)} is in a folder; a gate reads those beside each other: give it to a SecurityScan`);
  const unknown = quick.find((name) => !names.includes(name));
  if (unknown !== undefined) throw refuse('quick', unknown, `quick names ${asWritten(unknown)}, which is none of the scanners: ${names.join(', ')}`);
  return props;
}
