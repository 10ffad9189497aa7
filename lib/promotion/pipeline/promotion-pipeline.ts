import { Construct } from 'constructs';
import { PromotionPipelineProps } from './pipeline-props';
import { PIPELINE } from './pipeline-table';
import { InvalidValueError, Kind, Origin, asWritten, constructId, constructScope, declare, expectOptions, freeId, nodeIdOf } from '../../core/inside';
import { Expression, Github } from '../../expressions/inside';
import { ReusableWorkflow, Workflow } from '../../workflows/inside';
import { Release } from '../release/release';
import { IStage } from '../stage/stage-reference';
import { RollbackWorkflow } from '../workflows/rollback-workflow';

/** What marks one. @internal */
export const PIPELINE_KIND = new Kind<PromotionPipeline>('promotion-pipeline');

/** What the pipeline must know of its stages. @internal */
export interface PipelineStage extends IStage {
  readonly deployWorkflow: ReusableWorkflow;
}

/** What the pipeline must know of the workflows that promote. @internal */
export interface Promoting {
  readonly workflow: Workflow;
  /** Whether it runs by itself. */
  readonly _automatic: boolean;
  /** What people can ask it for. */
  readonly _actions: readonly string[];
  readonly _stageNames: readonly string[];
  /** What is filled in to ask for this of a stage; undefined where it cannot be asked for. */
  _asked(stage: string, action: string): Record<string, string> | undefined;
}

/**
 * The way of a release through stages. Which releases are where is recorded in GitHub's own deployments, and nowhere else: every run of the workflow that promotes reads them, decides for every stage anew, and says why.
 *
 * It writes the workflow that rolls back, and the program with its configuration beside it, in `.github/promotion/<id of the release>`. The first stage writes the workflow that promotes.
 */
export class PromotionPipeline extends Construct {
  /** What moves. */
  public readonly release: Release;
  /** The workflow that rolls back. */
  public readonly rollbackWorkflow: Workflow;
  /** @internal */
  public readonly _id: string;
  /** @internal */
  public readonly _origin: Origin;
  /** @internal */
  public readonly _props: PromotionPipelineProps;
  /** @internal */
  public readonly _stages: PipelineStage[] = [];
  /** @internal */
  public readonly _promoting: Promoting[] = [];
  private readonly rollback: RollbackWorkflow;

  /**
   * @param scope the delivery
   * @param id what people call it, such as `shop`: letters in lower case, digits and `-`
   * @param props the release, and what holds for all stages
   */
  public constructor(scope: Construct, id: string, props: PromotionPipelineProps) {
    super(constructScope('new PromotionPipeline', scope), nodeId(scope, id, props));
    this._id = id;
    this._props = props;
    this.release = props.release;
    this.release._claim(id);
    this._origin = declare(this, PIPELINE_KIND);
    this.rollback = new RollbackWorkflow(this, { folder: this.release._folder, pipeline: id, condition: this._onlyThere(), options: props.rollback ?? {} });
    this.rollbackWorkflow = this.rollback.workflow;
  }

  /** The workflows that promote, in the order of their declaration. Without one of your own it is `promote-environment.yml`, which the first stage brings. */
  public get promotionWorkflows(): Workflow[] {
    return this._promoting.map(({ workflow }) => workflow);
  }

  /** Where what belongs to the repository is declared. @internal */
  public get _delivery(): Construct {
    return this.node.scope as Construct;
  }

  /** @internal */
  public get _defaultBranch(): string {
    return this._props.defaultBranch ?? 'main';
  }

  /** Whoever starts a workflow on another branch runs what that branch says: nothing is decided there. @internal */
  public _onlyThere(): Expression {
    return Github.ref.equalTo(`refs/heads/${this._defaultBranch}`);
  }

  /** @internal */
  public get _ledger(): string {
    return this._props.ledger ?? `${this._id}-ledger`;
  }

  /** @internal */
  public _add(stage: PipelineStage): void {
    this._stages.push(stage);
    this.rollback.add(stage);
  }
}

/** Told before the construct is part of any tree. @internal */
export function pipelineScope(call: string, scope: PromotionPipeline, id: string): PromotionPipeline {
  if (constructScope(call, scope) instanceof PromotionPipeline) return scope;
  throw new InvalidValueError('call/wrong-scope', `${call}(${asWritten(scope)}, ${asWritten(id)})`, 'it belongs to a PromotionPipeline', { option: 'scope', given: scope, allowed: ['a PromotionPipeline'] });
}

/** Asked before the pipeline is part of any tree. */
function nodeId(scope: Construct, id: string, props: PromotionPipelineProps): string {
  expectOptions('new PromotionPipeline', id, props, PIPELINE);
  constructId('new PromotionPipeline', id);
  const call = `new PromotionPipeline(…, ${asWritten(id)})`;
  if (!/^[a-z](?:[a-z\d-]{0,38}[a-z\d])?$/.test(id)) throw new InvalidValueError('call/wrong-value', call, 'its id is part of names: at most 40 letters in lower case, digits and -, the first of them a letter', { option: 'id', given: id });
  const { release } = props;
  const { user, password, token } = props.prometheus ?? {};
  if ((user === undefined) !== (password === undefined) || (user && token)) throw new InvalidValueError('call/contradiction', call, 'whoever signs in to Prometheus has a token, or a user and a password', { option: 'prometheus', given: props.prometheus });
  const node = nodeIdOf('new PromotionPipeline', scope, id, 'pipeline:');
  if (release.node.root !== scope.node.root) throw new InvalidValueError('call/contradiction', call, `the release '${release._id}' is declared in another delivery; declare it beside the pipeline`, { option: 'release', given: release._id });
  if (release._pipeline !== undefined) throw new InvalidValueError('call/contradiction', call, `the release '${release._id}' moves through the pipeline '${release._pipeline}' already; declare a release of its own`, { option: 'release', given: release._id });
  const { rollback: { workflowId = 'rollback' } = {} } = props;
  freeId(scope, workflowId, call, `the workflow that rolls back would be '${workflowId}.yml', and there is one of this name already: choose another one, { rollback: { workflowId: 'rollback-${id}' } }`);
  return node;
}
