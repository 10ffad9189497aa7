import { conditionOf, isWhole } from '../../lib/identity/gcp/attribute-condition';
import { subjectMapping } from '../../lib/identity/gcp/subject-mapping';
import { escapeTemplate, place } from '../../lib/identity/terraform';
import { TrustedModel } from 'slipway/identity';

describe('the condition of a provider', () => {
  test('asks for every claim, for one of its values', () => {
    expect(conditionOf([{ sub: ['a'], repository_id: ['1', '2'] }], undefined)).toBe("assertion.sub == 'a' && assertion.repository_id in ['1', '2']");
  });

  test('takes one of several kinds of runs', () => {
    expect(conditionOf([{ sub: ['a'], x: ['1'] }, { sub: ['b'] }], undefined)).toBe("(assertion.sub == 'a' && assertion.x == '1') || (assertion.sub == 'b')");
  });

  test('asks for what the user wants as well', () => {
    expect(conditionOf([{ sub: ['a'] }], 'x || y')).toBe("(assertion.sub == 'a') && (x || y)");
    expect(conditionOf([{ sub: ['a'] }, { sub: ['b'] }], 'x')).toBe("((assertion.sub == 'a') || (assertion.sub == 'b')) && (x)");
  });

  test('holds every text as a text', () => {
    expect(conditionOf([{ sub: ["it's \\ \n\u0001\u007f~ é"] }], undefined)).toBe("assertion.sub == 'it\\'s \\\\ \\u000a\\u0001\\u007f~ é'");
  });
});

describe('a condition of the user is whole', () => {
  test.each([
    'true', '(a)', '[a, {b: (c)}]', "a == 'x'", 'a == "x"', "''", '""', "r'\\'", 'R"\\"', "'''a'b''c\n'''", '"""a"b""c\n"""', "'\\''", '"\\""', "r'''a'\\'''", 'r"""a"\\"""', "'''a\\'''b'''", '"""a\\"""b"""', "'//'", '"("', "a == '(' && b == \"]\"", 'a / b', "R'''\n'''", 'R"""\n"""', "r'ab\\'", 'r"ab\\"', '"""a\\\n"""', "'''a\\\n'''",
  ])('%j', (condition) => {
    expect(isWhole(condition)).toBe(true);
  });

  test.each([
    '', ' ', '(', ')', '(]', '[)', '{)', '({)}', ')(', 'a)', '(a', "'", '"', "a == 'x", 'a == "x', "'a\n'", '"a\n"', "r'a\n'", 'r"a\n"', '// a', 'a // b', "'a' // '", "'\\'", '"\\"', "'''a''", '"""a""', "'a''", '}', '{', '[', ']', "'''", '"""', '(a))(', "'\\\n'", '"\\\n"',
  ])('and %j is not', (condition) => {
    expect(isWhole(condition)).toBe(false);
  });
});

describe('the subject in Google Cloud', () => {
  const of = (...names: string[]) => names.map((name) => ({ kind: 'environment', name }) as TrustedModel);
  const job = { kind: 'job' } as TrustedModel;
  const accepted = [{ repository_id: ['7'] }];
  const LONG = 'x'.repeat(128);
  const AS_IT_IS = 'assertion.sub';

  test('is that of the token, where it is short enough', () => {
    expect(subjectMapping({ subjects: ['x'.repeat(127), 'y'], trusted: of('a', 'b'), accepted })).toEqual({ expression: AS_IT_IS, subjects: ['x'.repeat(127), 'y'] });
    expect(subjectMapping({ subjects: [], trusted: of('a'), accepted })).toEqual({ expression: AS_IT_IS, subjects: [] });
  });

  test('is made of the repository and the environment, where one is too long', () => {
    expect(subjectMapping({ subjects: ['y', LONG], trusted: of('a', 'b', 'a'), accepted })).toEqual({
      expression: "'repo:' + assertion.repository_id + ':environment:' + assertion.environment", subjects: ['repo:7:environment:a', 'repo:7:environment:b'],
    });
  });

  test('counts bytes', () => {
    expect(subjectMapping({ subjects: ['é'.repeat(63)], trusted: of('a'), accepted }).expression).toBe(AS_IT_IS);
    expect(subjectMapping({ subjects: ['é'.repeat(64)], trusted: of('a'), accepted }).expression).not.toBe(AS_IT_IS);
  });

  test('is that of the token where it cannot be made: somebody else is trusted, or the repository has no id', () => {
    for (const [trusted, claims] of [[[...of('a'), job], accepted], [[job], accepted], [of('a'), []], [of('a'), [{}]], [of('a'), [{ repository_id: [] }]]] as const) {
      expect(subjectMapping({ subjects: [LONG], trusted: [...trusted], accepted: [...claims] as never })).toEqual({ expression: AS_IT_IS, subjects: [LONG] });
    }
  });
});

describe('in a file of Terraform', () => {
  test.each([['a', 'a'], ['a-b_C9', 'a-b_C9'], ['a.b/c', 'a_b_c'], ['..', '_'], ['1a', '_1a'], ['-a', '_-a'], ['_a', '_a'], ['Ä', '_'], ['', '_']])('%j is named %s', (wanted, name) => {
    const named: Record<string, object> = {};
    expect([place(named, wanted, { x: 1 }), named]).toEqual([name, { [name]: { x: 1 } }]);
  });

  test('what has the name of another gets the next that is free', () => {
    const named: Record<string, object> = {};
    expect(['a b', 'a_b', 'a.b', 'c', 'a_b_2'].map((wanted, i) => place(named, wanted, { i }))).toEqual(['a_b', 'a_b_2', 'a_b_3', 'c', 'a_b_2_2']);
    expect(Object.values(named)).toEqual([0, 1, 2, 3, 4].map((i) => ({ i })));
  });

  test('a text is no template', () => {
    expect(escapeTemplate('${a} %{b} $${c} $ % {} $}')).toBe('$${a} %%{b} $$${c} $ % {} $}');
  });
});
