import { hoisted } from './helpers';
import { hoist } from '../../../lib/workflows/hoist';

const nameOf = (expression: string, taken: string[] = []) => Object.keys(hoisted(`echo \${{ ${expression} }}`, 'bash', taken).env)[0];

describe('the name of a variable', () => {
  test.each([
    ['steps.push.outputs.digest', 'DIGEST'],
    ['steps.push.outputs.image-digest', 'IMAGE_DIGEST'],
    ['steps.push.outputs.imageDigest', 'IMAGE_DIGEST'],
    ["needs.build.outputs['a b']", 'A_B'],
    ['needs.build.result', 'BUILD_RESULT'],
    ['steps.push.outcome', 'PUSH_OUTCOME'],
    ['github.event.pull_request.head.ref', 'PULL_REQUEST_HEAD_REF'],
    ['github.ref_name', 'REF_NAME'],
    ['GitHub.sha', 'SHA'],
    ['inputs.version', 'VERSION'],
    ['vars.REGION', 'REGION'],
    ['secrets.NPM_TOKEN', 'NPM_TOKEN'],
    ['matrix.os', 'MATRIX_OS'],
    ['matrix.2nd', undefined],
    ["matrix['2nd']", 'MATRIX_2ND'],
    ["inputs['2nd']", '_2ND'],
    ["format('{0}', github.ref)", 'REF'],
    ["!contains(needs.*.result, 'failure') && inputs.dry", 'DRY'],
    ["env['my-var']", 'MY_VAR'],
    ["'text'", 'VALUE'],
    ['hashFiles()', 'VALUE'],
    ["inputs['é']", 'VALUE'],
    ['steps.a.conclusion', 'A_CONCLUSION'],
    ['jobs.build.outputs.v', 'V'],
    ['needs.a.outputs', 'A_OUTPUTS'],
    ['steps.a.other.v', 'A_OTHER_V'],
    ['github.event', 'EVENT'],
    ['github.event.number', 'NUMBER'],
    ['github.head.ref', 'HEAD_REF'],
    ['runner.arch', 'ARCH'],
    ["inputs['__a--b__']", 'A_B'],
    [`inputs['${'a'.repeat(62)}-_b']`, `${'A'.repeat(62)}_B`],
    [`inputs['${'a'.repeat(63)}-b']`, 'A'.repeat(63)],
  ])('is taken from %s', (expression, name) => {
    // What does not parse is reported elsewhere; here it only needs a name.
    expect(nameOf(expression)).toBe(name ?? 'VALUE');
  });

  test.each([
    ['inputs.path', 'INPUTS_PATH'],
    ['steps.find.outputs.path', 'FIND_PATH'],
    ['steps.git.outputs.path', 'STEPS_GIT_OUTPUTS_PATH'],
    ['secrets.GITHUB_TOKEN', 'SECRETS_GITHUB_TOKEN'],
    ['vars.LD_PRELOAD', 'VARS_LD_PRELOAD'],
    ['vars.NODE_OPTIONS', 'VARS_NODE_OPTIONS'],
    ['vars.PYTHONPATH', 'VARS_PYTHONPATH'],
    ['vars.PERL5LIB', 'VARS_PERL5LIB'],
    ['inputs.bash_env', 'INPUTS_BASH_ENV'],
    ['inputs.ps4', 'INPUTS_PS4'],
    ['github.path', 'PATH_VALUE'],
    ['runner.temp', 'TEMP_VALUE'],
    ['runner.os', 'OS_VALUE'],
    ['needs.git.outputs.path', 'NEEDS_GIT_OUTPUTS_PATH'],
    ['jobs.git.outputs.path', 'JOBS_GIT_OUTPUTS_PATH'],
    ['github.event.path', 'EVENT_PATH'],
    ['matrix.ld.preload', 'MATRIX_LD_PRELOAD'],
  ])('is longer where a shell or a tool obeys the short one: %s', (expression, name) => {
    expect(nameOf(expression)).toBe(name);
  });

  test('is longer, then numbered, where the short one is taken, whatever its case', () => {
    expect(nameOf('steps.a.outputs.v', ['v'])).toBe('A_V');
    expect(nameOf('steps.a.outputs.v', ['V', 'A_V', 'STEPS_A_OUTPUTS_V', 'V_VALUE', 'VALUE'])).toBe('VALUE_2');
    expect(nameOf('steps.a.outputs.v', ['V', 'A_V', 'STEPS_A_OUTPUTS_V', 'V_VALUE', 'VALUE', 'VALUE_2'])).toBe('VALUE_3');
    expect(hoisted('echo ${{ steps.a.outputs.v }} ${{ steps.b.outputs.v }} ${{ inputs.v }}', 'bash').env).toEqual({
      V: 'steps.a.outputs.v', B_V: 'steps.b.outputs.v', INPUTS_V: 'inputs.v',
    });
  });

  test('is not one that the script itself mentions, because the script may assign it', () => {
    expect(hoisted('VERSION=${{ inputs.version }}; echo $VERSION', 'bash').script).toBe('VERSION="${INPUTS_VERSION}"; echo $VERSION');
  });

  test('is one for the same expression', () => {
    expect(hoist([{ expression: ' inputs.v ' }, ' ', { expression: 'inputs.v' }], 'bash', new Set())).toMatchObject({ script: '"${V}" "${V}"', env: { V: 'inputs.v' } });
  });

  test('is the one that is there for `env.NAME`, unless it is no identifier or means something', () => {
    expect(hoisted('echo ${{ env.Name }} ${{ env.NAME }} ${{ inputs.name }}', 'bash')).toEqual({
      script: 'echo "${Name}" "${NAME}" "${INPUTS_NAME}"', env: { INPUTS_NAME: 'inputs.name' }, problems: [],
    });
    expect(hoisted('echo ${{ env.a-b }} ${{ env.PATH }}', 'bash').env).toEqual({ A_B: 'env.a-b', ENV_PATH: 'env.PATH' });
  });

  test('is of a bearable length', () => {
    expect(nameOf(`inputs.${'a'.repeat(5000)}`)).toHaveLength(64);
  });
});
