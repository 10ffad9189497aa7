import { Construct } from 'constructs';
import { BucketAccess, bucketAccess } from './credentials';
import { DoraLedger } from './dora-ledger';
import { keepEvent } from './keep-event';
import { ActionInput, CompositeAction } from '../../actions/inside';
import { Expression, Github, JobContext, StrategyContext } from '../../expressions/inside';
import { AwsRole, ExternalRole } from '../../identity/inside';
import { Permissions, RunStep } from '../../workflows/inside';
import { NODE_ENVIRONMENT } from '../node-program';

type Inputs = Readonly<Record<string, ActionInput>>;

/** Of weaknesses and of the Pushgateway. */
const COMMON: Inputs = {
  'cves-critical': { description: 'Known weaknesses that are open: critical ones.' },
  'cves-high': { description: 'High ones.' },
  'cves-medium': { description: 'Medium ones.' },
  'cves-low': { description: 'Low ones.' },
  'pushgateway-url': { description: 'The address of the Pushgateway.' },
  'pushgateway-user': { description: 'The name to sign in with.' },
  'pushgateway-password': { description: 'The password to sign in with.' },
};

/** `dora-measure`, which pushes what was last seen of a build. */
export function measureAction(scope: Construct): CompositeAction {
  const action = declared(scope, 'dora-measure', 'Measure for DORA', 'Pushes what was last seen of a build: its coverage, its length, and known weaknesses.', {
    'coverage': { description: 'Coverage, 0 to 100.' },
    'suite': { description: 'The tests that the coverage is of.' },
    'build-seconds': { description: 'How long the build took, in seconds.' },
    'workflow': { description: 'The workflow that was built in.', defaultValue: Github.workflow },
  });
  measureStep(action, { name: 'Push what was seen' });
  return action;
}

/** `dora-scan`, which records how a scan went, and pushes it. */
export function scanAction(scope: Construct, ledgers: readonly DoraLedger[], role: AwsRole | ExternalRole | undefined): CompositeAction {
  const action = declared(scope, 'dora-scan', 'Record a scan', 'Records how a scan went in the ledger of DORA, and pushes it with the weaknesses that are known.', {
    'scanner': { description: 'What scanned.', required: true },
    'scan-result': { description: 'How it went: pass, fail or error.', required: true },
    'leg': { description: 'Which leg of a matrix this is: each scans something else.', defaultValue: StrategyContext.jobIndex },
  });
  const { steps, env, condition } = bucketAccess(ledgers, role);
  action.use(...steps);
  keepEvent(action, ledgers, measureStep(action, { name: 'Record how it went', env: { DORA_CHECK_RUN: JobContext.checkRunId, ...env }, condition }));
  return action;
}

function declared(scope: Construct, id: string, name: string, description: string, inputs: Inputs): CompositeAction {
  return new CompositeAction(scope, id, { name, description, comment: "Needs Node 20 or newer, which GitHub's runners have.", inputs: { ...inputs, ...COMMON } });
}

interface MeasureStep {
  readonly name: string;
  readonly env?: BucketAccess['env'];
  readonly condition?: Expression;
}

/** Every input is a variable of the program, which lies beside `dora-record`. */
function measureStep(action: CompositeAction, { name, env, condition }: MeasureStep): RunStep {
  const inputs = Object.keys(action._props.inputs ?? {}).map((input) => [`DORA_${input.toUpperCase().replace(/-/g, '_')}`, action.input(input)] as const);
  return action.run('node "$GITHUB_ACTION_PATH/../dora-record/dora.cjs" measure', { name, condition, env: { ...Object.fromEntries(inputs), ...NODE_ENVIRONMENT, ...env }, permissions: Permissions.none() });
}
