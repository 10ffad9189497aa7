import { JudgedScan } from './program-inputs';
import { Scanner } from './scanner';
import { ScannerParts } from './scanner-parts';
import { Checkout, UploadArtifact, UploadSarif } from '../../actions/inside';
import { Expression, Status } from '../../expressions/inside';
import { Job, Step } from '../../workflows/inside';

/** A scanner that stands in a job: what the verdict asks it for. */
export interface PlacedScan extends JudgedScan {
  /** The number of the artifact that holds its report: another job can give one the same name, and not the same number. */
  readonly artifact: Expression;
  /** The folder that its report is fetched into: that of its job, so that no job can hand over the report of another one. */
  readonly folder: string;
}

export function conditionOf({ _parts: { condition: own }, _options: { condition } }: Scanner): Expression | undefined {
  return own && condition ? own.andAlso(condition) : own ?? condition;
}

/** Where the scanners of a job are. */
export interface ScanJob {
  readonly codeScanning: boolean;
  /** The part that the job is. */
  readonly part: string;
}

/** The steps of the scanners of a job: first all that they need, then one after the other, whatever became of those before. */
export function addScans(job: Job, scanners: readonly Scanner[], { codeScanning, part }: ScanJob): PlacedScan[] {
  const alone = scanners.length === 1;
  const checkout = new Checkout(scanners.some(({ _parts: { history } }) => history) ? { fetchDepth: 0 } : {});
  const before: Step[] = [checkout, ...scanners.flatMap(({ _parts: { setup }, _options }) => [..._options.setup ?? [], ...setup?.({ codeScanning }) ?? []].flatMap((step) => step.toSteps()))];
  job.use(...before);
  const ready = before[before.length - 1].succeeded();
  return scanners.map((scanner, at) => addScan(job, scanner, { codeScanning, part, alone, ready: at === 0 ? undefined : ready }));
}

interface Place extends ScanJob {
  /** Then its condition is that of the job. */
  readonly alone: boolean;
  /** Whether everything is there that it needs, when others ran before it. */
  readonly ready: Expression | undefined;
}

function addScan(job: Job, scanner: Scanner, { codeScanning, part, alone, ready }: Place): PlacedScan {
  const { title, report, format, uploads = false, scan: make } = scanner._parts;
  const going = Status.cancelled().negate();
  const condition = conditionOf(scanner);
  const conditions = [...ready ? [going, ready] : [], ...!alone && condition ? [condition] : []];
  const scan = make({ name: title, ...conditions.length > 0 && { condition: all(conditions) } }, { codeScanning });
  const done = ready ? going.andAlso(scan.succeeded()) : scan.succeeded();
  const kept = new UploadArtifact({ artifactName: scanner.artifactName, path: [report], condition: alone ? undefined : done });
  job.use(scan, kept);
  const uploaded = codeScanning && format === 'sarif';
  if (uploaded && !uploads) job.use(new UploadSarif({ sarifFile: report, category: scanner.scannerName, condition: alone ? undefined : done }));
  return { scanner, outcome: scan.outcome, artifact: kept.artifactId, folder: part, condition, uploaded };
}

const all = (conditions: readonly Expression[]): Expression => conditions.reduce((one, other) => one.andAlso(other));

/** How long a job may take. */
export function minutesOf(scanners: readonly Scanner[]): number {
  const longest = ({ minutes = 15 }: ScannerParts, given: number | undefined) => given ?? minutes;
  return scanners.reduce((sum, { _parts, _options }) => Math.max(sum, longest(_parts, _options.timeout?.toMinutes())), 0) * scanners.length;
}
