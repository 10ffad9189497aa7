import { posix } from 'path';
import { ActionModel } from '../../../actions/inside';
import { StepModel, parseUses } from '../../../workflows/inside';

/**
 * The folders of the repository, from its root on, in which actions use those of others. For its root alone Dependabot looks into `.github/workflows` and at `action.yml`, and not
 * into folders of actions.
 *
 * @see https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference#directories-or-directory--
 */
export function actionFolders(actions: readonly ActionModel[]): string[] {
  return actions.filter(({ steps }) => steps.some(usesOthers)).map(({ file }) => posix.join('/', posix.dirname(file))).filter((folder) => folder !== '/');
}

function usesOthers(step: StepModel): boolean {
  return step.kind === 'uses' && ['repository', 'docker'].includes(parseUses(step.uses).kind);
}
