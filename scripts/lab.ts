/**
 * Builds what is missing of a real Kubernetes for tests: see scripts/lab/README.md. Run with `npm run lab`; it works behind everything else on the machine, and what is there already is kept.
 */
import { buildMissing } from './lab/build';
import { PROGRAMS, BIN } from './lab/programs';

void buildMissing().then(() => console.log(`lab: all ${PROGRAMS.length} programs are in ${BIN}`));
