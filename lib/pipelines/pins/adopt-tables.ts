import { kinds, optionTable } from '../../core/inside';
import { MANAGER, oneLine, STEPS } from '../freshness/freshness-tables';
import { PIPELINE } from '../pipeline/pipeline-tables';
import { PUSHES } from '../pushes/branch-push';

/** What may be said of adopting. */
export const ADOPT = optionTable({
  ...PIPELINE,
  push: PUSHES,
  bot: kinds.made((value) => typeof value === 'string' && /^[A-Za-z\d](?:[A-Za-z\d-]*[A-Za-z\d])?\[bot\]$/.test(value), "a bot as GitHub calls it, such as 'dependabot[bot]' or 'renovate[bot]'"),
  packageManager: MANAGER,
  nodeVersion: oneLine,
  setupSteps: STEPS,
  slipway: kinds.made((value) => typeof value === 'string' && /^[\w.-][\w./-]*$/.test(value) && !value.split('/').includes('..'), "a path from the root of the repository, such as 'node_modules/.bin/slipway'"),
  commitMessage: oneLine,
}, ['push']);
