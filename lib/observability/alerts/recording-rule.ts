import { Construct } from 'constructs';
import { groupScope } from './group-scope';
import { ADDED_LABELS, EXPRESSION } from './rule-options';
import { InvalidValueError, Kind, Origin, asWritten, constructId, declare, expectOptions, nodeIdOf, optionTable } from '../../core/inside';
import { labelsOf } from '../promql/node';
import { PromQl } from '../promql/promql';
import { Series } from '../promql/series';

/** What marks one. @internal */
export const RECORDING_KIND = new Kind<RecordingRule>('recording-rule');

/** What is recorded. */
export interface RecordingRuleProps {
  /** What is worked out, at every evaluation of the group. */
  readonly expression: PromQl;
  /**
   * Labels that the recorded series have besides.
   *
   * @default - none
   */
  readonly labels?: { [name: string]: string };
}

/**
 * Something that is worked out again and again and kept under a name of its own, so that others need not.
 *
 * @see https://prometheus.io/docs/practices/rules/
 */
export class RecordingRule extends Construct {
  /** Its name, as expressions know it. */
  public readonly recordName: string;
  /** @internal */
  public readonly _props: RecordingRuleProps;
  /** @internal */
  public readonly _origin: Origin;

  /**
   * @param scope the group
   * @param id its name, `level:metric:operation`: by which labels, of what, worked out how, such as `environment:cicd_deployments:increase7d`
   * @param props what is recorded
   */
  public constructor(scope: Construct, id: string, props: RecordingRuleProps) {
    super(groupScope('new RecordingRule', scope, id), nodeId(scope, id, props));
    this.recordName = id;
    this._props = props;
    this._origin = declare(this, RECORDING_KIND);
  }

  /** What was recorded last. */
  public current(): PromQl {
    const { expression, labels = {} } = this._props;
    const kept = labelsOf(expression._tree);
    if (!kept) return PromQl.raw(this.recordName);
    const own = Object.entries(labels).map(([label, value]) => [label, [value]] as const);
    const series: Series = { name: this.recordName, metric: this.recordName, labels: new Map<string, readonly string[] | undefined>([...kept.map((label) => [label, undefined] as const), ...own]) };
    return PromQl._of({ kind: 'selector', series, matchers: [] });
  }
}

const RECORDING = optionTable({ expression: EXPRESSION, labels: ADDED_LABELS }, ['expression'], { expr: 'expression' });

/** Asked before the rule is part of any tree. */
function nodeId(scope: Construct, id: string, props: RecordingRuleProps): string {
  expectOptions('new RecordingRule', id, props, RECORDING);
  const node = nodeIdOf('new RecordingRule', scope, constructId('new RecordingRule', id), 'record:');
  if (/^[A-Za-z_]\w*:[A-Za-z_]\w*:[A-Za-z_]\w*$/.test(id)) return node;
  const why = "its id is the name of the series, level:metric:operation, such as 'environment:cicd_deployments:increase7d'";
  throw new InvalidValueError('call/wrong-value', `new RecordingRule(…, ${asWritten(id)})`, why, { option: 'id', given: id });
}
