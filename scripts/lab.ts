/**
 * Builds what is missing of a real Kubernetes for tests: see scripts/lab/README.md. Run with `npm run lab`; it works behind everything else on the machine, and what is there already is kept.
 */
import { build, missingPrograms } from './lab/build';
import { PROGRAMS } from './lab/programs';

async function main(): Promise<void> {
  const missing = missingPrograms();
  console.log(`lab: ${PROGRAMS.length - missing.length} of ${PROGRAMS.length} programs are there${missing.length > 0 ? `, ${missing.map(({ name, version }) => `${name} ${version}`).join(', ')} will be built` : ''}`);
  for (const program of missing) {
    const began = Date.now();
    await build(program);
    console.log(`lab: ${program.name} ${program.version} built in ${Math.round((Date.now() - began) / 1000)} s`);
  }
}

void main();
