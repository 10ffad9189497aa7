import { CratesIoAuth, PypiPublish } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Secrets } from 'slipway/expressions';
import { Job, PermissionLevel, Permissions, Runner, RunStepProps, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const identity = Permissions.of({ idToken: PermissionLevel.WRITE });

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ tags: ['v*'] })] });
  const job = (id: string, script: string, step: RunStepProps = {}) => {
    const made = new Job(ci, id);
    made.run(script, step);
    return made;
  };
  job('trusted', 'npm publish --access public', { permissions: identity });
  job('uv', 'uv publish', { permissions: identity });
  job('token', 'npm publish', { env: { NODE_AUTH_TOKEN: Secrets.get('NPM_TOKEN') } });
  job('trial', 'npm publish --dry-run\n# npm publish');
  job('file', "npm config set '//registry.npmjs.org/:_authToken' '${NPM}'\nnpm publish");
  job('local', 'npm publish --registry http://localhost:4873');
  job('key', 'dotnet nuget push out/*.nupkg --api-key "$NUGET"');
  job('own', 'make publish\nnpm run publish:docs');

  const whole = new Job(ci, 'whole', { env: { TWINE_PASSWORD: Secrets.get('PYPI') } });
  whole.run('twine upload dist/*');
  new Job(ci, 'python').use(new PypiPublish());
  const crate = new Job(ci, 'crate');
  const auth = new CratesIoAuth();
  crate.use(auth);
  crate.run('cargo publish', { env: { CARGO_REGISTRY_TOKEN: auth.token } });
  const unknown = new Job(ci, 'unknown');
  unknown.use(new UsesStep(`acme/registry-session@${SHA}`));
  unknown.run('npm publish');
  new Job(ci, 'machine', { runsOn: Runner.selfHosted('linux') }).run('npm publish');
  const granted = new Job(ci, 'granted', { permissions: Permissions.writeAll() });
  granted.run('npm publish');
}
