/** What is emitted for clusters, on a real Kubernetes: where it was built, or is to be built now. Building takes as long as everything else together, so nobody gets it unasked. */
import { judge, program, skip } from './outcome';
import { buildMissing, missingPrograms } from '../lab/build';

export async function onKubernetes(root: string): Promise<void> {
  if (process.env.SLIPWAY_LAB === '1') {
    try {
      await buildMissing();
    } catch (error) {
      judge('the programs of a real Kubernetes are built', [(error as Error).message]);
      return;
    }
  }
  const missing = missingPrograms();
  const what = 'what is emitted for clusters, on a real Kubernetes with Helm and Argo Rollouts';
  if (missing.length > 0) skip(`${what}: ${missing.map(({ name, version }) => `${name} ${version}`).join(', ')} must be built first, with npm run lab or SLIPWAY_LAB=1`);
  else judge(what, program('jest', ['test/kubernetes', '--testPathIgnorePatterns', '/node_modules/'], root));
}
