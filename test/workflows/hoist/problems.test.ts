import { hoisted } from './helpers';
import { hoist } from '../../../lib/workflows/hoist';

const problems = (script: string, shell = 'bash') => hoisted(script, shell).problems;

describe('what is told of an expression at an unsafe place', () => {
  test('is told once for a line, for each variable and context', () => {
    expect(problems("echo '${{ inputs.v }}' '${{ inputs.v }}' '${{ inputs.w }}'").map(({ variable, context }) => [variable, context])).toEqual([
      ['V', 'a single-quoted string'], ['W', 'a single-quoted string'],
    ]);
    expect(problems("echo '${{ inputs.v }}' $${{ inputs.v }}").map(({ variable, context }) => [variable, context])).toEqual([
      ['V', 'a single-quoted string'], ['V', 'the name of a parameter'],
    ]);
    expect(problems("echo '${{ inputs.v }}'\necho a\necho '${{ inputs.v }}'\ncat '${{ inputs.v }}'").map(({ line }) => line)).toEqual(["echo '${{ inputs.v }}'", "echo '${{ inputs.v }}'", "cat '${{ inputs.v }}'"]);
  });

  test.each([
    ["echo '${{ inputs.a &&\n  inputs.b }}'", "echo '${{ inputs.a && inputs.b }}'"],
    ["echo '${{ inputs.a\r\n|| inputs.b }}'", "echo '${{ inputs.a || inputs.b }}'"],
    ["echo '${{ inputs.a   \n   \n || inputs.b }}'", "echo '${{ inputs.a || inputs.b }}'"],
    ["echo '${{ inputs.a  ||  inputs.b }}'", "echo '${{ inputs.a  ||  inputs.b }}'"],
  ])('shows an expression of several lines in one: %j', (script, line) => {
    expect(problems(script)[0].line).toBe(line);
  });

  test('shows of a long line what is around each expression', () => {
    const lines = problems(`echo '${'x'.repeat(200)} \${{ inputs.first }} ${'y'.repeat(200)} \${{ inputs.a_much_longer_name_than_the_mark }} ${'z'.repeat(200)} \${{ inputs.v }} ${'w'.repeat(200)}'`).map(({ line }) => line);
    expect(lines).toEqual([
      `…${'x'.repeat(39)} \${{ inputs.first }} ${'y'.repeat(60)}…`,
      `…${'y'.repeat(39)} \${{ inputs.a_much_longer_name_than_the_mark }} ${'z'.repeat(33)}…`,
      `…${'z'.repeat(39)} \${{ inputs.v }} ${'w'.repeat(64)}…`,
    ]);
  });

  test('has one rewrite for all expressions of a line', () => {
    expect(problems("echo '${{ inputs.v }} ${{ inputs.w }}' ${{ inputs.x }}").map(({ rewrite, env }) => [rewrite, env])).toEqual(Array(2).fill([
      'echo "${V} ${W}" "${X}"', { V: 'inputs.v', W: 'inputs.w', X: 'inputs.x' },
    ]));
  });

  test.each([
    ["echo '${{ inputs.slot_0_x }}'", 'echo "${SLOT_0_X}"'],
    ["echo '${{ env.SLOT_0_ }}' ${{ env.SLOT_1_ }}", 'echo "${SLOT_0_}" "${SLOT_1_}"'],
    ["echo '${{ inputs.slot1v_0_x }} SLOT'", 'echo "${SLOT1V_0_X} SLOT"'],
  ])('takes no variable and no word of the script for an expression: %s', (script, rewrite) => {
    expect(problems(script)[0].rewrite).toBe(rewrite);
  });
});

describe('a script', () => {
  test.each(['SLOT_0_', 'SLOT_0_ SLOT1V_0_', 'SLOT_0_ SLOT1V_0_ SLOT2V_0_', 'SLO', 'undefined_0_'])('keeps the words that it has: %s', (words) => {
    expect(hoisted(`echo ${words} \${{ inputs.v }} ${words}`, 'bash').script).toBe(`echo ${words} "\${V}" ${words}`);
  });

  test('without expressions stays as it is', () => {
    expect(hoist(['echo ', '$x'], 'bash', new Set())).toEqual({ script: 'echo $x', env: {}, problems: [] });
  });

  test('may be nothing but an expression', () => {
    expect(hoist([{ expression: 'inputs.v' }], 'bash', new Set())).toMatchObject({ env: { V: 'inputs.v' } });
  });
});
