import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { scriptsOf } from '../../../../lib/promotion/targets/scripts';

/** The scripts of a target in a folder, as they lie in `.github/actions/deploy-<target>`. */
export function emitted(kind: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const [file, lines] of Object.entries(scriptsOf(kind))) writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  return join(folder, 'deploy.sh');
}
