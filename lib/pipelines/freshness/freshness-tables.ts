import { kinds, optionTable } from '../../core/inside';
import { NodePackageManager } from '../languages/node/package-manager';
import { PIPELINE } from '../pipeline/pipeline-tables';
import { PUSHES } from '../pushes/branch-push';

const oneLine = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value), 'a text on one line that is not empty');
const isPath = (value: unknown) => typeof value === 'string' && /^[\w.-][\w./-]*$/.test(value) && !value.replace(/\/$/, '').split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git');

/** What installs the packages of the repository. */
export const MANAGER = kinds.made((value) => value instanceof NodePackageManager, 'a NodePackageManager, such as NodePackageManager.pnpm()');
export const STEPS = kinds.made((value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item?.toSteps === 'function'), "a list of at least one step, such as new SetupPython({ pythonVersion: '3.12' })");
export { oneLine };

/** What may be said of it. */
export const FRESHNESS = optionTable({
  ...PIPELINE,
  command: kinds.text,
  packageManager: MANAGER,
  nodeVersion: oneLine,
  setupSteps: STEPS,
  push: PUSHES,
  files: kinds.list(kinds.made(isPath, "a path from the root of the repository of letters, digits, '.', '-', '_' and '/', such as 'package.json' or 'docs/api/'")),
  pushToBots: kinds.flag,
  commitMessage: oneLine,
});
