import { Construct } from 'constructs';
import { bucketAccess } from './credentials';
import { DoraLedger } from './dora-ledger';
import { keepEvent } from './keep-event';
import { CompositeAction } from '../../actions/inside';
import { Github } from '../../expressions/inside';
import { AwsRole, ExternalRole } from '../../identity/inside';
import { Permissions } from '../../workflows/inside';

/** `dora-measure`, which pushes what was last seen of a build. The program lies beside `dora-record`. */
export function measureAction(scope: Construct, ledgers: readonly DoraLedger[], role: AwsRole | ExternalRole | undefined): CompositeAction {
  const action = new CompositeAction(scope, 'dora-measure', {
    name: 'Measure for DORA',
    description: 'Pushes what was last seen of a build: its length, coverage, scans and weaknesses.',
    comment: 'Needs Node 20 or newer, which GitHub\'s runners have.',
    inputs: {
      'coverage': { description: 'Coverage, 0 to 100.' },
      'suite': { description: 'The tests that the coverage is of.' },
      'scanner': { description: 'What scanned.' },
      'scan-result': { description: 'How the scan went: pass, fail or error.' },
      'cves-critical': { description: 'Known weaknesses that are open: critical ones.' },
      'cves-high': { description: 'High ones.' },
      'cves-medium': { description: 'Medium ones.' },
      'cves-low': { description: 'Low ones.' },
      'build-seconds': { description: 'How long the build took, in seconds.' },
      'workflow': { description: 'The workflow that was built in.', defaultValue: Github.workflow },
      'pushgateway-url': { description: 'The address of the Pushgateway.' },
      'pushgateway-user': { description: 'The name to sign in with.' },
      'pushgateway-password': { description: 'The password to sign in with.' },
    },
  });
  // Only a scan is written to the ledger.
  const { steps, env } = bucketAccess(ledgers, role, action.input('scanner').notEqualTo(''));
  action.use(...steps);
  const measure = action.run('node "$GITHUB_ACTION_PATH/../dora-record/dora.cjs" measure', {
    name: 'Push what was seen',
    env: {
      DORA_COVERAGE: action.input('coverage'),
      DORA_SUITE: action.input('suite'),
      DORA_SCANNER: action.input('scanner'),
      DORA_SCAN_RESULT: action.input('scan-result'),
      DORA_CVES_CRITICAL: action.input('cves-critical'),
      DORA_CVES_HIGH: action.input('cves-high'),
      DORA_CVES_MEDIUM: action.input('cves-medium'),
      DORA_CVES_LOW: action.input('cves-low'),
      DORA_BUILD_SECONDS: action.input('build-seconds'),
      DORA_WORKFLOW: action.input('workflow'),
      DORA_PUSHGATEWAY_URL: action.input('pushgateway-url'),
      DORA_PUSHGATEWAY_USER: action.input('pushgateway-user'),
      DORA_PUSHGATEWAY_PASSWORD: action.input('pushgateway-password'),
      ...env,
    },
    permissions: Permissions.none(),
  });
  keepEvent(action, ledgers, measure);
  return action;
}
