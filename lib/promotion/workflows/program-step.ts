import { Checkout } from '../../actions/inside';
import { Expression, Github } from '../../expressions/inside';
import { NODE_ENVIRONMENT } from '../../observability/inside';
import { PermissionLevel, Permissions, RunStep, RunStepProps } from '../../workflows/inside';

type Variables = Readonly<Record<string, string | Expression>>;

/** What a step that runs the program is told. What grows with the stages is asked for when it is written. */
export interface ProgramStepOptions extends Omit<RunStepProps, 'permissions'> {
  readonly variables: Variables | (() => Variables);
  readonly permissions?: Permissions | (() => Permissions);
}

/** The commands of the program. */
export type Command = 'reconcile' | 'override' | 'admit' | 'finish' | 'roll-back' | 'analyse' | 'watch';

const { READ, WRITE } = PermissionLevel;

/** What reading the state and writing what happened takes. */
export const STATE = { contents: READ, deployments: WRITE, actions: READ };

/** A step that runs the program: everything goes in by variables. */
export function programStep(folder: string, command: Command, { variables, permissions = Permissions.of(STATE), ...props }: ProgramStepOptions): RunStep {
  return new RunStep(`node ${folder}/promotion.cjs ${command}`, {
    ...props,
    get permissions() {
      return typeof permissions === 'function' ? permissions() : permissions;
    },
    get env() {
      return { GITHUB_TOKEN: Github.token, ...NODE_ENVIRONMENT, ...typeof variables === 'function' ? variables() : variables };
    },
  });
}

/** What promotes is that of the commit of the run, which is the default branch: never that of the release. */
export function checkoutControl(): Checkout {
  return new Checkout({ name: 'Check out what promotes', sparseCheckout: ['.github'] });
}
