import { CompositeAction, SetupNode } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

export function declare(delivery: Delivery): void {
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push({ tags: ['v*'] })] });
  const npm = new Job(ci, 'npm');
  npm.use(new SetupNode({ nodeVersion: '24', registryUrl: 'https://registry.npmjs.org', packageManagerCache: false }));
  npm.run('npm publish --access public \\\n  ./dist/*.tgz', { env: { LEVEL: 'high' } }); // finding
  const scripts = ['pnpm publish --recursive', 'yarn npm publish', 'uv publish', 'python -m twine upload dist/*', 'poetry publish --build', 'cargo publish', 'gem push *.gem', 'dotnet nuget push out/*.nupkg'];
  for (const [i, script] of scripts.entries()) new Job(ci, `p${i}`).run(script); // finding

  const publish = new CompositeAction(delivery, 'publish', { description: 'Publishes.' });
  publish.run('npm publish'); // finding
  new Job(ci, 'inside').use(publish.step());
}
