import { read as readAs } from './helpers';

const rewriteOf = (script: string) => readAs(script, 'bash').problems[0].rewrite;

/** How a language reads the variable, joins strings, what must stand before, and what is said of it. */
const LANGUAGES = [
  ['python3 -c', 'os.environ["V"]', ' + ', 'import os; ', 'code that Python runs'],
  ['python -I  -c ', 'os.environ["V"]', ' + ', 'import os; ', 'code that Python runs'],
  ['python -Ic', 'os.environ["V"]', ' + ', 'import os; ', 'code that Python runs'],
  ['node -e', 'process.env.V', ' + ', '', 'code that Node.js runs'],
  ['perl -e', '$ENV{V}', ' . ', '', 'code that Perl runs'],
  ['ruby -e', 'ENV["V"]', ' + ', '', 'code that Ruby runs'],
  ['php -r', 'getenv("V")', ' . ', '', 'code that PHP runs'],
  ['pwsh -c', '$env:V', ' + ', '', 'code that PowerShell runs'],
  ['awk', 'ENVIRON["V"]', ' ', '', 'a program of awk'],
  ['jq', 'env.V', ' + ', '', 'a filter of jq'],
  ['yq', 'strenv(V)', ' + ', '', 'an expression of yq'],
] as const;

/** Functions of which is known that they keep a text, where a language is read that closely: no line is offered with another one. */
const CALLED: Readonly<Record<string, readonly [f: string, g: string]>> = { node: ['String', 'Number'], perl: ['print', 'lc'] };

/** With functions of the language in the place of `f` and `g`. */
function calling(command: string, code: string): string {
  const [f, g] = CALLED[command.split(' ')[0]] ?? ['f', 'g'];
  return code.replace(/\bf\(/g, `${f}(`).replace(/\bg\(/g, `${g}(`);
}

describe.each(LANGUAGES)('the code of %s', (command, read, join, first, context) => {
  // Inside double quotes the shell would read dollars, quotes and backslashes itself.
  const inDouble = read.replace(/[$"]/g, '\\$&');

  test.each([
    ['§ x', `'${read}' x`],
    ['\'f("§")\' x', `'${first}f(${read})' x`],
    ['\'f("a §")\'', `'${first}f("a "${join}${read}${join}"")'`],
    ['\'f("§ b")\'', `'${first}f(""${join}${read}${join}" b")'`],
    ['\'f(§)\'', `'${first}f(${read})'`],
    ['\'g("x") + f("y §")\'', `'${first}g("x") + f("y "${join}${read}${join}"")'`],
    ['"f(\'§\')"', `"${first}f(${inDouble})"`],
    ['"f(\'a §\')"', `"${first}f('a '${join}${inDouble}${join}'')"`],
    ['"f(\\"§\\")"', `"${first}f(${inDouble})"`],
    ['"f(\\"a § b\\")"', `"${first}f(\\"a \\"${join}${inDouble}${join}\\" b\\")"`],
    ['"f(§)"', `"${first}f(${inDouble})"`],
    ['"g(\'x\') + f(\'§ y\')"', `"${first}g('x') + f(''${join}${inDouble}${join}' y')"`],
    ['"g(\\"it\'s\\") + f(\\"§\\")"', `"${first}g(\\"it's\\") + f(${inDouble})"`],
  ])('reads the variable itself in %s', (code, rewritten) => {
    expect(readAs(`${command} ${calling(command, code)}`, 'bash').problems[0]).toMatchObject({ context, rewrite: `${command} ${calling(command, rewritten)}` });
  });
});

test('no line is offered where a function may run what it gets', () => {
  expect(["node -e 'run(\"§\")'", "perl -e 'run(\"§\")'", "node -e 'eval(\"§\")'"].map(rewriteOf)).toEqual([undefined, undefined, undefined]);
});

test('what is imported already is not imported again', () => {
  expect(rewriteOf("python3 -c 'import os; print(§)'")).toBe("python3 -c 'import os; print(os.environ[\"V\"])'");
});

test.each([
  ["echo it\\'s | python3 -c §", "echo it\\'s | python3 -c 'os.environ[\"V\"]'"],
  ["echo '\"' | python3 -c 'f(§)'", "echo '\"' | python3 -c 'import os; f(os.environ[\"V\"])'"],
  ['python3 -c "import x;"\'f(§)\'', 'python3 -c "import os; import x;"\'f(os.environ["V"])\''],
])('what is quoted before the code changes nothing: %s', (script, rewritten) => {
  expect(rewriteOf(script)).toBe(rewritten);
});

describe.each(LANGUAGES.filter(([command]) => /^(?:python3|node|perl|ruby|php) /.test(command)))('a heredoc for %s', (command, read, join) => {
  const [program] = command.split(' ');

  test.each([["'EOF'", read], ['EOF', read.replace(/\$/g, '\\$')]])('up to %s reads it as well', (delimiter, inside) => {
    const line = (code: string) => rewriteOf(`${program} <<${delimiter}\n${calling(command, code)}\nEOF\n`);
    expect([line('f("§")'), line("f('a §')"), line('f(§)')]).toEqual([`f(${inside})`, `f('a '${join}${inside}${join}'')`, `f(${inside})`].map((code) => calling(command, code)));
  });
});

const FOR_SED = '$(printf \'%s\' "${V}" | sed \'s/[&/\\]/\\\\&/g\')';
const FOR_REMOTE = '$(printf \'%s\\n\' "${V}" | sed "s/\'/\'\\\\\\\\\'\'/g; 1s/^/\'/; \\$s/\\$/\'/")';

test.each([
  ['sed "s|x|§|" f', `sed "s|x|${FOR_SED.replace('&/', '&|')}|" f`],
  ['sed "s/x/y/; s,x,§," f', `sed "s/x/y/; s,x,${FOR_SED.replace('&/', '&,')}," f`],
  ["sed 's/\"§\"/x/' f", `sed 's/"'"${FOR_SED}"'"/x/' f`],
  ["sed 's/x/§/' f", `sed 's/x/'"${FOR_SED}"'/' f`],
  ['sed "s/x/§/" f', `sed "s/x/${FOR_SED}/" f`],
  ['sed "s/\'x\'/§/" f', `sed "s/'x'/${FOR_SED}/" f`],
  ['ssh h ls §', `ssh h ls "${FOR_REMOTE}"`],
  ["ssh h 'ls §'", `ssh h 'ls '"${FOR_REMOTE}"''`],
  ['ssh h "ls §"', `ssh h "ls ${FOR_REMOTE}"`],
  ['ssh h <<EOF\nls §\nEOF\n', `ls ${FOR_REMOTE}`],
])('the value is escaped on its way to sed, or to another machine: %s', (script, rewritten) => {
  expect(rewriteOf(script)).toBe(rewritten);
});

test.each([
  ['bash -c § x', 'bash -c \'"${V}"\' x'],
  ["bash -c 'f(§)' x", 'bash -c \'f("${V}")\' x'],
  ["bash -c 'f \"a §\"' x", 'bash -c \'f "a ${V}"\' x'],
  ['bash -c "f §" x', 'bash -c "f \\"\\${V}\\"" x'],
  ['bash -c "f \\"a §\\"" x', 'bash -c "f \\"a \\${V}\\"" x'],
  ['bash -c "f \'a §\'" x', 'bash -c "f \'a \'\\"\\${V}\\"\'\'" x'],
  ['bash <<EOF\nf "§"\nEOF\n', 'f "\\${V}"'],
  ['bash <<EOF\nf \'§\'\nEOF\n', 'f \'\'"\\${V}"\'\''],
  ["bash <<'EOF'\nf §\nEOF\n", 'f "${V}"'],
])('the code of a shell reads it where no string of its own hides it: %s', (script, rewritten) => {
  expect(rewriteOf(script)).toBe(rewritten);
});

test('the code of a program that Slipway does not know is told as that', () => {
  expect(readAs("lua -e 'print(§)'", 'bash').problems).toMatchObject([{ context: 'code that another program runs', rewrite: undefined }]);
});

test.each([
  ["lua -e 'print(\"§\")'"], ['Rscript -e "cat(\'§\')"'], ['cmd /c echo §'],
  // Each of these was a way to run the value, even as it was shown.
  ['sed § f'], ['docker exec c sh -c \'ssh host "echo §"\''], ['node -e "require(\'child_process\').execSync(\'echo §\')"'], ['cat <<EOF\n$(( § ))\nEOF\n'], ['eval "x=\'§\'"'], ["perl -e 'system(\"ls §\")'"],
  ['ssh h "ls \'§\'"'], ["ssh h 'ls \"a §\"'"], ["ssh h <<'EOF'\nls §\nEOF\n"], ['ssh h <<EOF\nls "§"\nEOF\n'],
])('no rewrite is shown where none would be right: %s', (script) => {
  expect(rewriteOf(script)).toBeUndefined();
});
