import { Construct } from 'constructs';
import { ACTIONLINT_FILE, ZIZMOR_FILE } from './model';
import { constructId, constructScope, declare, expectOptions, Kind, kinds, nodeIdOf, optionTable, Origin } from '../../core/inside';
import { Workflow } from '../../workflows/inside';

/** What marks one. @internal */
export const WORKFLOW_LINTERS_KIND = new Kind<WorkflowLinters>('workflow-linters');

/** Something that zizmor would say, and why it may stay. */
export interface AcceptedAudit {
  /** The id of the audit: `unpinned-images`. */
  readonly audit: string;
  /** The workflows in which it is accepted. */
  readonly workflows: Workflow[];
  /** Why. It stands in the file, above the entry. */
  readonly reason: string;
}

/** What the linters are told. */
export interface WorkflowLintersProps {
  /**
   * What zizmor lets pass.
   *
   * @default - only what Slipway itself writes and answers for: the workflows that promote and that add up measures follow other runs
   */
  readonly accepted?: AcceptedAudit[];
}

/**
 * The settings of two linters of workflows, `.github/zizmor.yml` and `.github/actionlint.yaml`, so that both are silent about what is meant: labels of your own machines, what GitHub has learned since the linter was made, and
 * what you accept, with the reason.
 *
 * @see https://docs.zizmor.sh/configuration/
 * @see https://github.com/rhysd/actionlint/blob/main/docs/config.md
 */
export class WorkflowLinters extends Construct {
  /** Path of the settings of zizmor. */
  public readonly zizmorFile: string = ZIZMOR_FILE;
  /** Path of the settings of actionlint. */
  public readonly actionlintFile: string = ACTIONLINT_FILE;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _accepted: readonly AcceptedAudit[];

  /**
   * @param scope the delivery
   * @param id what people call it, such as `linters`
   * @param props what is accepted
   */
  public constructor(scope: Construct, id: string, props: WorkflowLintersProps = {}) {
    super(constructScope('new WorkflowLinters', scope), nodeId(scope, id, props));
    this._id = id;
    this._accepted = props.accepted ?? [];
    this._origin = declare(this, WORKFLOW_LINTERS_KIND);
  }
}

const ACCEPTED = optionTable({
  audit: kinds.made((value) => typeof value === 'string' && /^[a-z][a-z-]*$/.test(value), "the id of an audit, such as 'unpinned-images'"),
  workflows: kinds.list(kinds.made((value) => value instanceof Workflow, 'a Workflow')),
  reason: kinds.made((value) => typeof value === 'string' && value.trim().length > 0, 'a reason, in a sentence'),
}, ['audit', 'workflows', 'reason']);

const LINTERS = optionTable({ accepted: kinds.list(kinds.struct(ACCEPTED, 'what is accepted', "{ audit: 'unpinned-images', workflows: [ci], reason: '…' }")) });

function nodeId(scope: Construct, id: string, props: WorkflowLintersProps): string {
  expectOptions('new WorkflowLinters', id, props, LINTERS);
  return nodeIdOf('new WorkflowLinters', scope, constructId('new WorkflowLinters', id), 'linters:', 'there is one of this id already: say there what is accepted');
}
