import type { DeclaredAction } from './declared-input';
import { CodeFile } from '../code/code-file';

/**
 * The file for what the metadata of an action does not say. It is written once, and the user's from then on.
 *
 * @param path of the file, from the root of the repository
 * @param name `owner/repository/path`
 */
export async function factsFileText(path: string, name: string, action: DeclaredAction): Promise<string> {
  const file = new CodeFile(path);
  file.use('slipway/actions', 'ActionFacts');
  const token = action.inputs.find(({ defaultValue = '' }) => /github\.token|secrets\.GITHUB_TOKEN/i.test(defaultValue));
  file.add(
    '/**',
    ` * What the metadata of \`${name}\` does not say, and its documentation or its source does. This file is yours: slipway add never writes it again.`,
    ' *',
    ...token ? [` * Its input \`${token.name}\` takes the token of the job by default: until \`permissions\` says what it needs of it, the job says so itself.`, ' *'] : [],
    ' * - `permissions: Permissions.of({ contents: PermissionLevel.READ })`: what it needs of the token of the job, or `Permissions.none()`; `conditionalPermissions` for some inputs only',
    " * - `needs: [ActionNeed.checkout(), ActionNeed.variable(['API_KEY'])]`: what must be around it in the job",
    " * - `masked: ['token']`: outputs that it hides, which reach no other job",
    " * - `evaluates: { script: 'bash' }`: inputs that it runs, where nothing of a stranger may stand",
    " * - `stepName: 'Deploy[ {service}]'`: what the log calls a step of it",
    ' */',
    'export const facts: ActionFacts = {};',
  );
  return file.text();
}
