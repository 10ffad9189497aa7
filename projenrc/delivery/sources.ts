import { Checkout, SetupNode } from 'slipway/actions';
import { Expression } from 'slipway/expressions';
import { IStep, RunStep, Step } from 'slipway/workflows';

/** What the jobs run on that need one version of Node only. */
export const NODE = '24';

/** The sources, Node, and the packages of the lock file. */
export class Sources implements IStep {
  /** For everything whose result nobody installs: packages come from a cache. */
  public static cached(node: string | Expression = NODE): Sources {
    return new Sources(new SetupNode({ nodeVersion: node, cache: 'npm' }), 'npm ci --no-audit --no-fund');
  }

  /** For what people install: nothing that an earlier run left behind gets in, and no package runs a script of its own. */
  public static fresh(): Sources {
    return new Sources(new SetupNode({ nodeVersion: NODE, packageManagerCache: false }), 'npm ci --no-audit --no-fund --ignore-scripts');
  }

  private constructor(private readonly node: SetupNode, private readonly install: string) {}

  public toSteps(): Step[] {
    return [new Checkout(), this.node, new RunStep(this.install)];
  }
}
