import { join } from 'path';
import { Language } from './language';
import { ROOT, repositoryOf } from './workplace';

export const TYPESCRIPT: Language = {
  name: 'typescript',
  program: '.projenrc.ts',
  slipway: 'npx --no slipway',
  runs: 'tsx .projenrc.ts',
  knowsLines: true,
  prepare: () => ({ repository: repositoryOf('typescript'), command: [join(ROOT, 'node_modules', '.bin', 'tsx'), '.projenrc.ts'] }),
};
