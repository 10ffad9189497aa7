import { Construct } from 'constructs';
import { Program } from './program';
import { CompositeAction } from '../../actions/inside';
import { Kind, Origin, declare } from '../../core/inside';
import { NODE_ENVIRONMENT } from '../../observability/inside';
import { Workflow } from '../../workflows/inside';

/** What marks one. @internal */
export const PROGRAM_KIND = new Kind<ProgramAction>('pipeline-program');

const variable = (input: string) => `INPUT_${input.toUpperCase().replace(/-/g, '_')}`;

/** `.github/actions/<name>`: the action and the program that it runs, once for a delivery. @internal */
export class ProgramAction extends Construct {
  /** The one of the delivery that the workflow belongs to. */
  public static of(workflow: Workflow, program: Program): CompositeAction {
    return ProgramAction.within(workflow.node.scope as Construct, program);
  }

  /** The one of a delivery. */
  public static within(scope: Construct, program: Program): CompositeAction {
    const id = `program:${program.name}`;
    return ((scope.node.tryFindChild(id) as ProgramAction | undefined) ?? new ProgramAction(scope, id, program)).action;
  }

  public readonly action: CompositeAction;
  public readonly origin: Origin;

  private constructor(scope: Construct, id: string, public readonly program: Program) {
    super(scope, id);
    const { name, title, description, inputs, outputs, env } = program;
    this.origin = declare(this, PROGRAM_KIND);
    this.action = new CompositeAction(this, name, { name: title, description, inputs });
    const given = Object.fromEntries(Object.keys(inputs).map((input) => [variable(input), this.action.input(input)]));
    const step = this.action.run(`node "$GITHUB_ACTION_PATH/${name}.cjs"`, { name: title, shell: 'bash', env: { ...NODE_ENVIRONMENT, ...env, ...given } });
    for (const [output, holds] of Object.entries(outputs)) this.action.addOutput(output, step.output(output), { description: holds });
  }

  /** Path of the program. */
  public get programFile(): string {
    return `${this.action._folder}/${this.program.name}.cjs`;
  }
}
