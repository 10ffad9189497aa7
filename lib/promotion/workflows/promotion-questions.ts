import { PromotionAction, PromotionInputs } from './promotion-workflow-props';
import { INPUT_NAMES } from './promotion-workflow-table';
import { Expression, Functions, Github } from '../../expressions/inside';
import { DispatchInput, Workflow } from '../../workflows/inside';

/** What is known of the stages of a workflow so far. */
export interface AskedOf {
  readonly stages: readonly string[];
  readonly strategies: readonly string[];
  /** Those of which an override can be asked. */
  readonly overridden: readonly string[];
}

/** What people are asked for, and what the program is told of it. It grows with the stages. */
export class PromotionQuestions {
  /** The inputs of the workflow. */
  public readonly inputs: { [name: string]: DispatchInput } = {};
  private readonly names: typeof INPUT_NAMES & Pick<PromotionInputs, 'skipUpstream' | 'force'>;
  private asked: AskedOf = { stages: [], strategies: [], overridden: [] };

  public constructor(private readonly workflow: () => Workflow, names: PromotionInputs, private readonly wanted: readonly PromotionAction[], private readonly automatic: boolean) {
    this.names = { ...INPUT_NAMES, ...names };
    this.know(this.asked);
  }

  /** What can be asked for depends on what there is. */
  public know(asked: AskedOf): void {
    this.asked = asked;
    for (const name of Object.keys(this.inputs)) delete this.inputs[name];
    const { names, inputs, actions } = this;
    const { stages, strategies } = asked;
    const some = (...of: PromotionAction[]) => actions.some((action) => of.includes(action as PromotionAction));
    if (actions.length > 1) inputs[names.action] = DispatchInput.choice({ description: 'What is wanted.', options: actions });
    if (stages.length > 1) inputs[names.stage] = DispatchInput.choice({ description: 'To which stage.', options: ['all', ...stages] });
    if (stages.length > 1 && some(PromotionAction.PROMOTE)) inputs[names.source] = DispatchInput.choice({ description: 'The release that serves in this stage, when none is named.', options: ['none', ...stages] });
    if (actions.length === 1 && actions[0] === PromotionAction.RECONCILE) return;
    inputs[names.release] = DispatchInput.string({ description: 'Which release, such as 1.2.3.' });
    if (strategies.length > 1) inputs[names.strategy] = DispatchInput.choice({ description: 'How it takes the place of the one before.', options: [...strategies] });
    for (const [name, description] of this.ways) inputs[name] = DispatchInput.bool({ description });
    inputs[names.reason] = DispatchInput.string({ description: 'Why.' });
    if (some(PromotionAction.FREEZE, PromotionAction.OVERRIDE)) inputs[names.until] = DispatchInput.string({ description: 'Until when, by ISO 8601: 2027-01-04T06:00:00+01:00.' });
  }

  /** Whether an override can be asked for at all. */
  public get mayOverride(): boolean {
    return this.names.skipUpstream !== undefined || this.names.force !== undefined || this.wanted.includes(PromotionAction.OVERRIDE);
  }

  /** What the program is told. */
  public get variables(): Record<string, string | Expression> {
    const { names, inputs } = this;
    return {
      PROMOTION_ACTION: this.action,
      PROMOTION_STAGE: this.stage,
      ...inputs[names.source] ? { PROMOTION_SOURCE: this.source } : {},
      ...this.told('PROMOTION_RELEASE', names.release),
      ...this.told('PROMOTION_STRATEGY', names.strategy),
      ...this.told('PROMOTION_REASON', names.reason),
      ...this.told('PROMOTION_UNTIL', names.until),
    };
  }

  /** What somebody fills in to ask for this; undefined where it cannot be asked for. What stands in `<…>` is up to them. */
  public filledIn(stage: string, action: string): Record<string, string> | undefined {
    const { names, inputs, asked: { overridden } } = this;
    const overrides = action === PromotionAction.OVERRIDE;
    // A yes or no beside a promotion is an override as well.
    const skips = overrides && names.skipUpstream !== undefined;
    const said = skips ? PromotionAction.PROMOTE : action;
    if (!this.actions.includes(said) || (overrides && !overridden.includes(stage))) return undefined;
    const all: readonly (readonly [name: string | undefined, value: string, asked: boolean])[] = [
      [names.action, said, true],
      [names.stage, stage, true],
      [names.release, '<release>', !SPEAKS_OF_NO_RELEASE.includes(action)],
      [names.strategy, '<strategy>', action === PromotionAction.PROMOTE || overrides],
      [names.skipUpstream, 'true', skips],
      [names.until, '<until>', action === PromotionAction.FREEZE],
      [names.reason, '<reason>', action !== PromotionAction.APPROVE],
    ];
    return Object.fromEntries(all.flatMap(([name, value, asked]) => (asked && name !== undefined && inputs[name] ? [[name, value]] : [])));
  }

  /** When an override is asked for, of this stage. */
  public overrides(stage: string): Expression {
    const { names: { skipUpstream, force, action, stage: input }, inputs, asked: { stages } } = this;
    const ways = [
      ...[skipUpstream, force].flatMap((name) => (name === undefined ? [] : [this.workflow().input(name)])),
      ...this.actions.includes(PromotionAction.OVERRIDE) && inputs[action] ? [this.workflow().input(action).equalTo(PromotionAction.OVERRIDE)] : [],
    ];
    const wanted = ways.length === 0 ? Expression.of(this.wanted.length === 1 && this.wanted[0] === PromotionAction.OVERRIDE) : Functions.anyOf(...ways);
    const byHand = Github.eventName.equalTo('workflow_dispatch').andAlso(wanted);
    return stages.length > 1 ? byHand.andAlso(this.workflow().input(input).equalTo(stage)) : byHand;
  }

  /** What an override opens: only that it was not verified before, or all that may be opened. */
  public get overridden(): string | Expression {
    const { skipUpstream, force } = this.names;
    if (skipUpstream === undefined) return 'all';
    const only = this.workflow().input(skipUpstream);
    return (force === undefined ? only : only.andAlso(this.workflow().input(force).negate())).andAlso(Expression.of('upstream')).orElse('all');
  }

  /** What stands beside a promotion, where a stage lets anybody: a yes that nobody hears would be worse than none. */
  private get ways(): [name: string, description: string][] {
    const { names: { skipUpstream, force }, asked: { overridden } } = this;
    if (overridden.length === 0) return [];
    return [
      ...skipUpstream === undefined ? [] : [[skipUpstream, 'Although it was not verified in the stages before. Those who may are asked.'] as [string, string]],
      ...force === undefined ? [] : [[force, 'Although gates are closed. Those who may are asked.'] as [string, string]],
    ];
  }

  /** An override is something to ask for where a stage has one. */
  private get actions(): string[] {
    return this.wanted.filter((action) => action !== PromotionAction.OVERRIDE || this.asked.overridden.length > 0);
  }

  /** After an override the release is promoted. */
  private get action(): string | Expression {
    const { actions, names: { action } } = this;
    if (actions.length < 2) {
      // Before there is a stage with an override, there is nothing to ask for.
      const [wanted = PromotionAction.RECONCILE] = actions;
      const only = wanted === PromotionAction.OVERRIDE ? PromotionAction.PROMOTE : wanted;
      if (only === PromotionAction.RECONCILE) return only;
      return this.automatic ? this.somebodyAsked().andAlso(Expression.of(only)).orElse(PromotionAction.RECONCILE) : only;
    }
    const said = this.workflow().input(action);
    return actions.includes(PromotionAction.OVERRIDE) ? said.equalTo(PromotionAction.OVERRIDE).andAlso(Expression.of(PromotionAction.PROMOTE)).orElse(said) : said;
  }

  /** A run that was verified starts the next one, which asks for nothing. */
  private somebodyAsked(): Expression {
    const { names: { release, source, skipUpstream, force, reason }, inputs } = this;
    const input = (name: string) => this.workflow().input(name);
    const said = [release, reason].filter((name) => inputs[name]).map((name) => input(name).notEqualTo(''));
    const chosen = inputs[source] ? [input(source).notEqualTo('').andAlso(input(source).notEqualTo('none'))] : [];
    const flags = [skipUpstream, force].flatMap((name) => (name === undefined || !inputs[name] ? [] : [input(name)]));
    const ways = [...said, ...chosen, ...flags];
    // Before there is a stage, there is nothing to ask for.
    return ways.length === 0 ? Expression.of(false) : Github.eventName.equalTo('workflow_dispatch').andAlso(Functions.anyOf(...ways));
  }

  private get stage(): string | Expression {
    const { asked: { stages }, names, inputs } = this;
    return inputs[names.stage] ? this.workflow().input(names.stage) : stages[0] ?? '';
  }

  /** GitHub has no choice of nothing. */
  private get source(): Expression {
    const said = this.workflow().input(this.names.source);
    return said.notEqualTo('none').andAlso(said).orElse('');
  }

  private told(variable: string, name: string): Record<string, Expression> {
    return this.inputs[name] ? { [variable]: this.workflow().input(name) } : {};
  }
}

const SPEAKS_OF_NO_RELEASE: readonly string[] = [PromotionAction.FREEZE, PromotionAction.THAW];
