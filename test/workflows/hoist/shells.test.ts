import { hoisted } from './helpers';

const S = '${{ inputs.v }}';

describe('a script of another shell', () => {
  test.each([
    ['cmd', `echo ${S}`, 'a script of cmd, which pastes variables into its lines', 'setlocal EnableDelayedExpansion\necho !V!'],
    ['perl {0}', `print ${S}`, "a script of the shell 'perl {0}', which Slipway does not read", 'print $ENV{V}'],
    ['zsh {0}', `echo ${S}`, "a script of the shell 'zsh {0}', which Slipway does not read", 'echo "${V}"'],
    ['nu {0}', `echo ${S}`, "a script of the shell 'nu {0}', which Slipway does not read", 'echo "${V}"   # with shell: bash'],
    ['sudo bash {0}', `echo ${S}`, "a script of the shell 'sudo bash {0}', which Slipway does not read", 'echo "${V}"   # with shell: bash'],
    ['${{ matrix.shell }}', `echo ${S}`, expect.stringContaining('is not known'), 'echo "${V}"   # with shell: bash'],
    [undefined, `echo ${S}`, expect.stringContaining('set `shell`'), 'echo "${V}"   # with shell: bash'],
  ])('is refused for %s, with a rewrite', (shell, script, context, rewrite) => {
    expect(hoisted(script, shell).problems).toEqual([{ expression: 'inputs.v', variable: 'V', context, rewrite, line: script, env: { V: 'inputs.v' } }]);
  });

  test('never keeps an expression in its text', () => {
    for (const shell of ['cmd', 'perl {0}', undefined, 'bash', 'pwsh', 'python']) expect(hoisted(`a '${S}'`, shell).script).not.toContain('inputs');
  });
});
