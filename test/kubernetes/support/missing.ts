import { missingPrograms } from '../../../scripts/lab/build';
import { customResources } from '../../../scripts/lab/definitions';

/** Why there is no lab here; undefined when there is one. */
export function missingLab(argoRollouts: boolean): string | undefined {
  const programs = missingPrograms().filter(({ name }) => argoRollouts || name !== 'argo-rollouts');
  if (programs.length > 0) return `${programs.map(({ name, version }) => `${name} ${version}`).join(', ')} must be built first: npm run lab`;
  try {
    customResources();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
