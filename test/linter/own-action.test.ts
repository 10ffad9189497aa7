import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { check } from './support';
import { blocksOf } from '../../scripts/site/blocks';
import { DeclaredActions } from 'slipway/actions';

const text = (path: string) => readFileSync(join(__dirname, '..', '..', path), 'utf8');

describe('the action of this repository', () => {
  const { findings, model } = check({ 'action.yml': text('action.yml') });
  const [action] = DeclaredActions.of(model);

  test('has no finding of its own rules', () => {
    expect(findings.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  });

  test('hands every input to the script through a variable', () => {
    const [step] = action.steps;
    const script = step.kind === 'run' ? step.script : '';
    expect(script).not.toContain('${{');
    const used = action.inputs.map(({ name }) => name).filter((name) => script.includes(`SLIPWAY_${name.toUpperCase()}`));
    expect(used).toEqual(action.inputs.map(({ name }) => name));
  });

  test('calls the options that the command has', () => {
    const given = [...text('action.yml').matchAll(/--(only|ignore|severity|baseline|format)\b/g)].map(([, name]) => name);
    const command = text('lib/cli/check.ts');
    for (const name of new Set(given)) expect(command).toContain(`--${name} <`);
  });
});

test('the hook for pre-commit, as the how-to shows it, is called for every file that is read, once', () => {
  const { text: config } = blocksOf('docs/how-to/check.md', text('docs/how-to/check.md')).find(({ path }) => path === '.pre-commit-config.yaml')!;
  const { repos: [{ hooks: [hook] }] } = parse(config) as { repos: { hooks: { entry: string; files: string; require_serial: boolean }[] }[] };
  expect(hook).toMatchObject({ entry: 'slipway check', require_serial: true });
  const files = new RegExp(hook.files);
  expect(['.github/workflows/ci.yml', 'action.yml', 'tools/x/action.yaml', '.github/dependabot.yml', 'CODEOWNERS'].filter((path) => !files.test(path))).toEqual([]);
  expect(['src/action.yml.ts', 'reaction.yml'].filter((path) => files.test(path))).toEqual([]);
});
