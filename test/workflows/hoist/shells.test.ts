import { hoisted } from './helpers';

const S = '${{ inputs.v }}';

describe('a script of another shell', () => {
  test.each([
    ['cmd', `echo ${S}`, 'a script of cmd, which pastes variables into its lines', 'setlocal EnableDelayedExpansion\necho !V!'],
    ['CMD', `echo ${S}`, 'a script of cmd, which pastes variables into its lines', 'setlocal EnableDelayedExpansion\necho !V!'],
    ['perl {0}', `print ${S}`, "a script of the shell 'perl {0}', which Slipway does not read", 'print $ENV{V}'],
    ['cmd', `setlocal ${S}`, 'a script of cmd, which pastes variables into its lines', 'setlocal !V!'],
    ['cmd', `echo ${S} setlocal `, 'a script of cmd, which pastes variables into its lines', 'setlocal EnableDelayedExpansion\necho !V! setlocal '],
    ['node {0}', `f(${S})`, "a script of the shell 'node {0}', which Slipway does not read", 'f(process.env.V)'],
    ['ruby {0}', `puts ${S}`, "a script of the shell 'ruby {0}', which Slipway does not read", 'puts ENV["V"]'],
    ['Rscript {0}', `print(${S})`, "a script of the shell 'Rscript {0}', which Slipway does not read", 'print(Sys.getenv("V"))'],
    ['ipython {0}', `echo ${S}`, "a script of the shell 'ipython {0}', which Slipway does not read", 'echo "${V}"   # with shell: bash'],
    ['python3x {0}', `echo ${S}`, "a script of the shell 'python3x {0}', which Slipway does not read", 'echo "${V}"   # with shell: bash'],
    ['ba.exesh {0}', `echo ${S}`, "a script of the shell 'ba.exesh {0}', which Slipway does not read", 'echo "${V}"   # with shell: bash'],
    ['zsh {0}', `echo ${S}`, "a script of the shell 'zsh {0}', which Slipway does not read", 'echo "${V}"'],
    ['nu {0}', `echo ${S}`, "a script of the shell 'nu {0}', which Slipway does not read", 'echo "${V}"   # with shell: bash'],
    ['sudo bash {0}', `echo ${S}`, "a script of the shell 'sudo bash {0}', which Slipway does not read", 'echo "${V}"   # with shell: bash'],
    ['${{ matrix.shell }}', `echo ${S}`, 'a script whose shell is not known', undefined],
    [undefined, `echo ${S}`, 'a script whose shell is not known', undefined],
  ])('is refused for %s, with a rewrite', (shell, script, context, rewrite) => {
    expect(hoisted(script, shell).problems).toEqual([{ expression: 'inputs.v', variable: 'V', context, rewrite, line: script, env: { V: 'inputs.v' } }]);
  });

  test('is told once for a line of cmd with several expressions', () => {
    expect(hoisted(`echo ${S} \${{ inputs.w }}`, 'cmd').problems.map(({ rewrite }) => rewrite)).toEqual(Array(2).fill('setlocal EnableDelayedExpansion\necho !V! !W!'));
  });

  test('is told once for a whole script whose shell is not known, and once in a line that is mended for bash', () => {
    expect(hoisted(`echo ${S} \${{ inputs.w }}\necho \${{ inputs.x }}`, undefined).problems).toHaveLength(1);
    expect(hoisted(`echo ${S} \${{ inputs.w }}`, 'nu {0}').problems.map(({ rewrite }) => rewrite)).toEqual(Array(2).fill('echo "${V}" "${W}"   # with shell: bash'));
  });

  test.each([[undefined, 'echo ${V}'], ['cmd', 'echo V'], ['node {0}', 'echo process.env.V'], ['nu {0}', 'echo "${V}"']])('is written for %s without what would be run: %s', (shell, script) => {
    expect(hoisted(`echo ${S}`, shell).script).toBe(script);
  });

  test.each(['bash', ' bash', '\tbash -e {0}', '/bin/bash {0}', 'C:\\Git\\bin\\bash.exe', 'bash.EXE {0}', './a/bash'])('is read as bash: %s', (shell) => {
    expect(hoisted(`echo ${S}`, shell)).toEqual({ script: 'echo "${V}"', env: { V: 'inputs.v' }, problems: [] });
  });

  test('never keeps an expression in its text', () => {
    for (const shell of ['cmd', 'perl {0}', undefined, 'bash', 'pwsh', 'python']) expect(hoisted(`a '${S}'`, shell).script).not.toContain('inputs');
  });
});
