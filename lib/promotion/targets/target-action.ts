import { Construct } from 'constructs';
import { scriptsOf } from './scripts';
import { ActionInput, CompositeAction, LocalActionStep } from '../../actions/inside';
import { Duration, Kind, Origin, declare } from '../../core/inside';
import { Expression } from '../../expressions/inside';

/** What marks one. @internal */
export const TARGET_ACTION_KIND = new Kind<TargetAction>('target-action');

/** What an action of a target is made of. */
export interface TargetActionParts {
  /** `kubernetes`. */
  readonly target: string;
  /** Kubernetes, as people write it. */
  readonly title: string;
  /** Its inputs, each with the variable that the script reads it from. */
  readonly inputs: Readonly<Record<string, ActionInput & { readonly variable: string }>>;
  /** What later steps may ask it, with what it holds. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** What a step of it says. */
export interface TargetStepOptions {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string | number | boolean | Expression | undefined>>;
  readonly env?: Readonly<Record<string, string | Expression>>;
  readonly timeout: Duration;
}

/** `.github/actions/deploy-<target>`: the action and the scripts that it runs, once for a delivery. @internal */
export class TargetAction extends Construct {
  /** The one of this delivery. */
  public static of(scope: Construct, parts: TargetActionParts): TargetAction {
    const id = `target:${parts.target}`;
    return (scope.node.tryFindChild(id) as TargetAction | undefined) ?? new TargetAction(scope, id, parts);
  }

  public readonly action: CompositeAction;
  public readonly target: string;
  public readonly origin: Origin;

  private constructor(scope: Construct, id: string, { target, title, inputs, outputs = {} }: TargetActionParts) {
    super(scope, id);
    this.target = target;
    this.origin = declare(this, TARGET_ACTION_KIND);
    const plain = Object.fromEntries(Object.entries(inputs).map(([name, { variable: _, ...input }]) => [name, input]));
    this.action = new CompositeAction(this, `deploy-${target}`, {
      name: `Deploy to ${title}`,
      description: `Deploys a release to ${title}, step by step, and brings back what served before when something fails.`,
      inputs: { operation: { description: 'What to do: an operation of deploy.sh.', required: true }, ...plain },
    });
    const env = Object.fromEntries(Object.entries(inputs).map(([name, { variable }]) => [variable, this.action.input(name)]));
    const step = this.action.run('bash "$GITHUB_ACTION_PATH/deploy.sh" "$DEPLOY_OPERATION"', { name: `Deploy to ${title}`, shell: 'bash', env: { DEPLOY_OPERATION: this.action.input('operation'), ...env } });
    for (const [name, description] of Object.entries(outputs)) this.action.addOutput(name, step.output(name), { description });
  }

  /** The scripts beside `action.yml`, by their paths. */
  public get files(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(Object.entries(scriptsOf(this.target)).map(([file, lines]) => [`${this.action._folder}/${file}`, lines]));
  }

  /** A step of it; inputs that say nothing are left to their defaults. */
  public step(operation: string, { name, inputs, env, timeout }: TargetStepOptions): LocalActionStep {
    const given = Object.entries(inputs).filter(([, value]) => value !== undefined && value !== '') as [string, string | Expression][];
    return this.action.step({ name, inputs: { operation, ...Object.fromEntries(given) }, env, timeout: Duration.minutes(Math.ceil(timeout.toMinutes())) });
  }
}
