import { hoisted } from './helpers';

const S = '${{ inputs.v }}';
const V = 'os.environ["V"]';

describe('a script of Python', () => {
  test.each([
    ['code', `print(${S}, [${S}])`, `print(${V}, [${V}])`],
    ['a literal that is the expression', `print("${S}", '${S}', """${S}""", r'${S}')`, `print(${V}, os.environ['V'], ${V}, os.environ['V'])`],
    ['an f-string', `print(f"a ${S}", f'{{${S}}} {x}')`, 'print(f"a {os.environ[\'V\']}", f\'{{{os.environ["V"]}}} {x}\')'],
    ['an f-string of several lines', `print(f"""a\n"b" ${S}\n""")`, 'print(f"""a\n"b" {os.environ[\'V\']}\n""")'],
    ['a raw f-string', `print(rf"\\${S}")`, 'print(rf"\\{os.environ[\'V\']}")'],
    ['a field of an f-string', `print(f"{d[${S}]} {d['${S}']} ${S}")`, 'print(f"{d[os.environ[\'V\']]} {d[os.environ[\'V\']]} {os.environ[\'V\']}")'],
    ['the format of a field', `print(f"{x:>${S}}")`, 'print(f"{x:>{os.environ[\'V\']}}")'],
    ['a comment', `print(1) # it's ${S}\nprint(${S})`, `print(1) # it's V\nprint(${V})`],
  ])('reads the variable in %s', (_, script, expected) => {
    for (const shell of ['python', 'python3 {0}', '/usr/bin/python3.12 {0}']) {
      expect(hoisted(script, shell)).toEqual({ script: `import os\n${expected}`, env: { V: 'inputs.v' }, problems: [] });
    }
  });

  test('reads a number as a number where it is code, and as text in a string', () => {
    const n = '${{ github.run_number }}';
    expect(hoisted(`n = ${n} + 1\nprint("${n}", f"${n}", ${n})`, 'python').script)
      .toBe('import os\nn = int(os.environ["RUN_NUMBER"]) + 1\nprint(os.environ["RUN_NUMBER"], f"{os.environ[\'RUN_NUMBER\']}", int(os.environ["RUN_NUMBER"]))');
  });

  test.each([
    ['github.event.issue.number', true], ['github.event.comment.id', true], ["github['run_id']", true], ['strategy.job-total', true], ['job.check_run_id', true],
    ['github.event.inputs.number', false], ['github.event.head_commit.id', false], ['matrix.n', false], ['github.sha', false],
  ])('knows whether %s is a whole number: %s', (expression, whole) => {
    expect(hoisted(`n = \${{ ${expression} }}`, 'python').script.includes('int(')).toBe(whole);
  });

  test.each([
    ['a plain string', `print('a {b} ${S}')`, 'a string literal', 'print(f\'a {{b}} {os.environ["V"]}\')'],
    ['a raw string', `print(r"a\\ ${S}")`, 'a string literal', 'print(fr"a\\ {os.environ[\'V\']}")'],
    ['a string of several lines', `print("""a\n${S}\n""")`, 'a string literal', '{os.environ[\'V\']}   # in a string that starts with f'],
    ['bytes', `print(b"${S}")`, 'a bytes literal', `print(${V}.encode())`],
    ['literals side by side', `print("a" "${S}")`, 'a string literal', undefined],
    ['a part of a name', `print(x_${S})`, 'a part of a name', undefined],
    ['eval', `eval("${S}")`, 'the text of a call that runs it as code', undefined],
    ['a shell', `os.system(f"ls ${S}")`, 'the text of a call that runs it as code', 'os.system(f"ls {shlex.quote(os.environ[\'V\'])}")'],
    ['a shell of subprocess', `subprocess.run(f"ls ${S}", check=True,\n  shell=True)`, 'the text of a call that runs it as code', undefined],
  ])('refuses %s', (_, script, context, rewrite) => {
    const { problems } = hoisted(script, 'python');
    expect(problems[0]).toMatchObject({ context, variable: 'V' });
    if (rewrite !== undefined) expect(problems[0].rewrite).toBe(rewrite);
  });

  test.each([
    ['at the top', 'x = 1\n', 'import os\nx = 1\n'],
    ['after the first comments', '#!/usr/bin/env python3\n# coding: utf-8\n\nx = 1\n', '#!/usr/bin/env python3\n# coding: utf-8\n\nimport os\nx = 1\n'],
    ['after the description', '"""About.\n\nMore.\n"""\nx = 1\n', '"""About.\n\nMore.\n"""\nimport os\nx = 1\n'],
    ['after imports from the future', '"""A."""\nfrom __future__ import (\n  annotations,\n)\nx = 1\n', '"""A."""\nfrom __future__ import (\n  annotations,\n)\nimport os\nx = 1\n'],
    ['not when it is there', 'import sys, os\n', 'import sys, os\n'],
    ['when only a string or another module says so', '"""\nimport os\n"""\nimport osmium\n', '"""\nimport os\n"""\nimport os\nimport osmium\n'],
    ['when it is there under another name', 'import os as o\n', 'import os\nimport os as o\n'],
  ])('imports os %s', (_, before, expected) => {
    expect(hoisted(`${before}print(${S})`, 'python')).toMatchObject({ script: `${expected}print(${V})`, problems: [] });
  });
});
