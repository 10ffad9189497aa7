import { readFileSync } from 'fs';
import { join } from 'path';
import { DeclaredActions } from 'slipway/actions';
import { check } from './support';

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

test('the hook of pre-commit calls the command, once', () => {
  const hook = text('.pre-commit-hooks.yaml');
  expect(hook).toMatch(/^- id: slipway-check$/m);
  expect(hook).toMatch(/^ {2}entry: slipway check$/m);
  expect(hook).toMatch(/^ {2}require_serial: true$/m);
  const files = new RegExp(/^ {2}files: (.*)$/m.exec(hook)![1]);
  expect(['.github/workflows/ci.yml', 'action.yml', 'tools/x/action.yaml', '.github/dependabot.yml', 'CODEOWNERS'].filter((path) => !files.test(path))).toEqual([]);
  expect(['src/action.yml.ts', 'reaction.yml'].filter((path) => files.test(path))).toEqual([]);
});
