import { mkdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { check, outcome, output } from '../check';

const RELEASE = "on: { push: { tags: ['v*'] } }\njobs:\n  build:\n    uses: ./.github/workflows/build.yml\n    with: { service: shop }\n  tell:\n    needs: build\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./.github/actions/tell\n        with: { text: '${{ needs.build.outputs.digest }}' }\n";
const REUSABLE = 'on:\n  workflow_call:\n    inputs:\n      service: { type: string, required: true }\n    outputs:\n      digest: { value: "${{ jobs.push.outputs.digest }}" }\njobs:\n  push:\n    runs-on: ubuntu-latest\n    outputs:\n      digest: ${{ steps.push.outputs.digest }}\n    steps:\n      - id: push\n        run: echo "digest=$(./push ${{ inputs.service }})" >> "$GITHUB_OUTPUT"\n';
const ACTION = 'name: Tell\ndescription: Tells it.\ninputs:\n  text: { description: What, required: true }\nruns:\n  using: composite\n  steps:\n    - run: echo "$TEXT"\n      shell: bash\n      env: { TEXT: "${{ inputs.text }}" }\n';

/**
 * A repository of workflows that call each other, an action and code owners, taken over whole.
 *
 * @param user a project that has Slipway installed
 * @param tasksIn makes projen's command run the program of a folder
 */
export function importRepository(user: string, tasksIn: (folder: string) => void): void {
  check('`slipway import` makes a program of a repository of several workflows that writes the same, and gives the old files up', () => {
    const folder = join(user, 'imported');
    mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
    const old = 'name: CI\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: make\n';
    writeFileSync(join(folder, '.github', 'workflows', 'ci.yml'), old);
    writeFileSync(join(folder, '.github', 'workflows', 'build.yml'), REUSABLE);
    writeFileSync(join(folder, '.github', 'workflows', 'release.yaml'), RELEASE);
    mkdirSync(join(folder, '.github', 'actions', 'tell'), { recursive: true });
    writeFileSync(join(folder, '.github', 'actions', 'tell', 'action.yml'), ACTION);
    writeFileSync(join(folder, '.github', 'CODEOWNERS'), '* @acme/platform\n');
    for (const args of [['init', '--quiet'], ['add', '.'], ['-c', 'user.name=user', '-c', 'user.email=user@example.com', 'commit', '--quiet', '--message', 'old']]) output('git', args, folder);
    const text = output('npx', ['slipway', 'import', '--adopt'], folder);
    for (const [file, module] of [['workflows/ci.yml', 'ci'], ['workflows/build.yml', 'build'], ['workflows/release.yaml', 'release'], ['actions/tell/action.yml', 'tell'], ['CODEOWNERS', 'repository/code-owners']]) {
      if (!new RegExp(`^\\.github/${file} +equal +delivery/${module}\\.ts$`, 'm').test(text)) throw new Error(`${file}\n${text}`);
    }
    tasksIn(folder);
    output('npx', ['projen'], folder, { PROJEN_DISABLE_POST: 'true' });
    const written = readFileSync(join(folder, '.github', 'workflows', 'ci.yml'), 'utf8');
    if (!/uses: actions\/checkout@v4\n/.test(written) || /timeout-minutes|permissions/.test(written)) throw new Error(written);
    const fresh = outcome('npx', ['slipway', 'check', '--fresh'], folder);
    if (fresh.status !== 0) throw new Error(fresh.text);
  });
}
