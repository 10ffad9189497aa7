import { FakeTerminal } from './fake-terminal';
import { run } from '../../lib/cli';

const CI = `name: CI
on: { push: { branches: [main] }, pull_request: }
jobs:
  lint: { runs-on: ubuntu-latest, steps: [{ run: make lint }] }
  test: { runs-on: ubuntu-latest, strategy: { matrix: { os: [a, b], node: [20] } }, steps: [{ run: make }] }
  deploy: { needs: [test, lint], if: "github.ref == 'refs/heads/main'", uses: ./.github/workflows/deploy.yml }
`;
const DEPLOY = 'on: workflow_call\njobs:\n  end: { runs-on: ubuntu-latest, environment: production, steps: [{ run: make }] }\n';
const AFTER = 'name: After\non: { workflow_run: { workflows: [CI], types: [completed] } }\njobs:\n  tell: { runs-on: ubuntu-latest, steps: [{ run: make }] }\n';

function terminal(files: Record<string, string>): FakeTerminal {
  const made = new FakeTerminal();
  made.files = Object.fromEntries(Object.entries(files).map(([name, text]) => [`.github/workflows/${name}`, text]));
  return made;
}

describe('slipway graph', () => {
  const all = { 'after.yml': AFTER, 'ci.yml': CI, 'deploy.yml': DEPLOY };

  test('shows jobs in the order in which they can begin, what starts them, and what they call', async () => {
    const made = terminal(all);
    expect(await run(['graph', 'ci'], made)).toBe(0);
    expect(made.stdout).toBe([
      'CI  .github/workflows/ci.yml',
      '  on  push (main)', '      pull_request',
      '   1  lint',
      '      test    for each os × node',
      "   2  deploy  after test, lint · calls .github/workflows/deploy.yml · if github.ref == 'refs/heads/main'",
      '  then After', '',
    ].join('\n'));
  });

  test('draws the same as a diagram, in which no name can be taken for a word of Mermaid', async () => {
    const made = terminal(all);
    expect(await run(['graph', '--format', 'mermaid'], made)).toBe(0);
    expect(made.stdout).toContain('flowchart LR\n  subgraph w1["After"]\n');
    expect(made.stdout).toContain('    w2_j2 --> w2_j3\n    w2_j1 --> w2_j3\n');
    expect(made.stdout).toContain('    w3_j1["<b>end</b><br>to production"]\n');
    expect(made.stdout).toContain('  w2_j3 -. calls .-> w3_on\n  w2 -. then .-> w1_on\n');
    expect(made.stdout).toContain('if github.ref #61;#61; #39;refs/heads/main#39;');
  });

  test('jobs that wait for each other are shown all the same', async () => {
    const made = terminal({ 'ci.yml': 'on: push\njobs:\n  a: { runs-on: x, steps: [{ run: a }] }\n  b: { needs: [c, a], runs-on: x, steps: [{ run: a }] }\n  c: { needs: b, runs-on: x, steps: [{ run: a }] }\n' });
    const code = await run(['graph'], made);
    // GitHub's parser refuses such a file, and nothing is drawn of what it refuses.
    expect(code).toBe(1);
    expect(made.stderr).toContain("'.github/workflows/ci.yml' is left out");
  });

  test('a file that cannot be read is named, and a workflow that is not there as well', async () => {
    const made = terminal({ ...all, 'broken.yml': 'on: [push\n' });
    expect(await run(['graph'], made)).toBe(1);
    expect(made.stderr).toContain("'.github/workflows/broken.yml' is left out");
    expect(made.stdout).toContain('CI  .github/workflows/ci.yml');
    expect(await run(['graph', 'cd'], made)).toBe(1);
    expect(made.stderr).toContain("There is no workflow 'cd': there are 'after', 'ci', 'deploy'.");
    expect(await run(['graph'], terminal({}))).toBe(1);
  });
});
