import { Construct } from 'constructs';
import { bucketAccess } from './credentials';
import { DoraLedger } from './dora-ledger';
import { keepEvent, retentionDays } from './keep-event';
import { CompositeAction } from '../../actions/inside';
import { Github, JobContext, StrategyContext } from '../../expressions/inside';
import { AwsRole, ExternalRole } from '../../identity/inside';
import { PermissionLevel, Permissions } from '../../workflows/inside';
import { NODE_ENVIRONMENT } from '../node-program';

/** What the program asks GitHub: which commits were deployed, which pull requests brought them, what was deployed before, and what is in artifacts. */
function reads(ledgers: readonly DoraLedger[]): Permissions {
  const { READ } = PermissionLevel;
  return Permissions.of({ contents: READ, pullRequests: READ, deployments: READ, actions: retentionDays(ledgers) === undefined ? undefined : READ });
}

/** What the action hands on, by name. */
const OUTPUTS = {
  'timestamp': 'When it happened, by ISO 8601.',
  'event-id': 'The name of the event, which is made of the run, its attempt, the job and its leg.',
  'write-event': 'Whether an event was written: true or false.',
  'metrics': 'What is known of the environment, as JSON.',
  'deployment-frequency': 'Successful deployments a day. Empty where the ledger could not be read.',
  'lead-time': 'Median time from a commit to the environment, in seconds. Empty where nobody knows.',
  'change-failure-rate': 'Share of the deployments that failed, 0 to 1. Empty where there were none.',
};

/** GL-6: `dora-record`, which writes down what happened. */
export function recordAction(scope: Construct, ledgers: readonly DoraLedger[], role: AwsRole | ExternalRole | undefined): CompositeAction {
  const action = new CompositeAction(scope, 'dora-record', {
    name: 'Record for DORA',
    description: 'Records a deployment, a release, an incident or a recovery in the ledger of DORA.',
    comment: 'Needs Node 20 or newer, which GitHub\'s runners have.',
    inputs: {
      'event-type': { description: 'What happened: deploy, release, incident or recovery.', required: true },
      'environment': { description: 'Where it happened. Only a release can do without.' },
      'version': { description: 'What was deployed or released, as people call it.' },
      'change': { description: 'Whether nobody had planned the deployment: rollback, hotfix, or empty.' },
      'result': { description: 'How it went: success, failure, cancelled or skipped.', defaultValue: JobContext.status },
      'sha': { description: 'The commit that was deployed.', defaultValue: Github.sha },
      'leg': { description: 'Which leg of a matrix this is: all legs together are one deployment.', defaultValue: StrategyContext.jobIndex },
    },
  });
  const { steps, env, condition } = bucketAccess(ledgers, role);
  action.use(...steps);
  const record = action.run('node "$GITHUB_ACTION_PATH/dora.cjs" record', {
    name: 'Record what happened',
    condition,
    env: {
      DORA_EVENT_TYPE: action.input('event-type'),
      DORA_ENVIRONMENT: action.input('environment'),
      DORA_VERSION: action.input('version'),
      DORA_CHANGE: action.input('change'),
      DORA_RESULT: action.input('result'),
      DORA_SHA: action.input('sha'),
      DORA_LEG: action.input('leg'),
      DORA_CHECK_RUN: JobContext.checkRunId,
      GITHUB_TOKEN: Github.token,
      ...NODE_ENVIRONMENT,
      ...env,
    },
    permissions: reads(ledgers),
  });
  keepEvent(action, ledgers, record);
  for (const [name, description] of Object.entries(OUTPUTS)) action.addOutput(name, record.output(name), { description });
  return action;
}
