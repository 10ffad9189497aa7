import { SetupPython } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github } from 'slipway/expressions';
import { CallInput, DispatchInput, Job, Matrix, ReusableWorkflow, Runner, Trigger } from 'slipway/workflows';

const VERSION = { description: 'Which version, such as 1.4.0.', required: true };

/** GL-22: whether what was published can be installed and runs: when somebody asks, and at the end of a release. It checks nothing out, so that nothing of the repository helps. */
export function declareSmokeTest(delivery: Delivery): ReusableWorkflow {
  const workflow = new ReusableWorkflow(delivery, 'smoke-test', {
    name: 'Smoke test',
    triggers: [Trigger.workflowDispatch({ version: DispatchInput.string(VERSION) })],
    inputs: { version: CallInput.string(VERSION) },
    concurrency: { group: `smoke-test-${Github.runId}` },
  });
  const env = { VERSION: workflow.input('version') };
  const matrix = new Matrix({ axes: { os: ['ubuntu-latest', 'windows-latest', 'macos-latest'], python: ['3.11', '3.13'] }, failFast: false });
  const install = new Job(workflow, 'package', { name: `Package (${matrix.get('os')}, Python ${matrix.get('python')})`, matrix, runsOn: Runner.fromExpression(matrix.get('os')), defaults: { shell: 'bash' } });
  install.use(new SetupPython({ pythonVersion: matrix.get('python') }));
  // What was published a moment ago may not be everywhere yet.
  install.run(`
    for wait in 10 20 40 80 0; do
      python -m pip install --no-cache-dir "greenlang==$VERSION" && break
      if [ "$wait" -eq 0 ]; then exit 1; fi
      sleep "$wait"
    done
  `, { name: 'Install it', env });
  install.run(`
    [ "$(greenlang --version)" = "greenlang $VERSION" ]
    greenlang doctor
    greenlang run --example reference --output "$RUNNER_TEMP/result"
  `, { name: 'Use it', env });

  const image = new Job(workflow, 'image', { name: 'Image' });
  image.run(`
    cosign_identity="https://github.com/$GITHUB_REPOSITORY/.github/workflows/release-orchestration.yml@refs/tags/v$VERSION"
    go run github.com/sigstore/cosign/v2/cmd/cosign@v2.6.1 verify --certificate-identity "$cosign_identity" --certificate-oidc-issuer https://token.actions.githubusercontent.com "ghcr.io/acme/greenlang:$VERSION"
  `, { name: 'Its signature is that of the release', env });
  image.run('docker run --rm "ghcr.io/acme/greenlang:$VERSION" greenlang doctor', { name: 'Use it', env });
  return workflow;
}
