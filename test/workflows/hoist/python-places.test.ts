import { hoisted } from './helpers';

/** `§` stands for an expression. */
const read = (text: string) => hoisted(text.split('§').join('${{ inputs.v }}'), 'python');

describe.each<[string, (readonly [string, string | undefined])[]]>([
  ['the text of a call that runs it as code', [
    ['eval(§)', undefined],
    ['eval (f"§")', undefined],
    ['exec("""§""")', undefined],
    ['compile(f"§", "a", "exec")', undefined],
    ['__import__(f"§")', undefined],
    ['os.system(f"ls §")', 'os.system(f"ls {shlex.quote(os.environ[\'V\'])}")'],
    ['os.popen(f"ls §")', 'os.popen(f"ls {shlex.quote(os.environ[\'V\'])}")'],
    ['subprocess.getoutput(f"ls §")', 'subprocess.getoutput(f"ls {shlex.quote(os.environ[\'V\'])}")'],
    ['subprocess.getstatusoutput(f"ls §")', 'subprocess.getstatusoutput(f"ls {shlex.quote(os.environ[\'V\'])}")'],
    ['asyncio.create_subprocess_shell(f"ls §")', 'asyncio.create_subprocess_shell(f"ls {shlex.quote(os.environ[\'V\'])}")'],
    ['eval("a", [f"§"])', undefined],
    ['subprocess.run(f"ls §", shell=True)', 'subprocess.run(f"ls {shlex.quote(os.environ[\'V\'])}", shell=True)'],
    ['subprocess.run(f"ls §", shell = 1)', 'subprocess.run(f"ls {shlex.quote(os.environ[\'V\'])}", shell = 1)'],
    ['subprocess.call(f"§", shell=True)', 'subprocess.call(f"{shlex.quote(os.environ[\'V\'])}", shell=True)'],
    ['subprocess.check_call(f"§", shell=True)', 'subprocess.check_call(f"{shlex.quote(os.environ[\'V\'])}", shell=True)'],
    ['subprocess.check_output(f"§", shell=True)', 'subprocess.check_output(f"{shlex.quote(os.environ[\'V\'])}", shell=True)'],
    ['subprocess.Popen(f"§", shell=True)', 'subprocess.Popen(f"{shlex.quote(os.environ[\'V\'])}", shell=True)'],
    ['subprocess.run(f"§", shell=Falsehood)', 'subprocess.run(f"{shlex.quote(os.environ[\'V\'])}", shell=Falsehood)'],
    ['subprocess.run("§", shell=True)', undefined],
    ['os.system(§)', "os.system(shlex.quote(os.environ['V']))"],
    ["os.system(f'ls §')", 'os.system(f\'ls {shlex.quote(os.environ["V"])}\')'],
    ['os.system("ls §")', undefined],
    ['exec(f(f"§"))', undefined],
  ]],
  ['a part of a name', [
    ['print(§x)', 'print(os.environ["V"]x)'],
    ['print(x§)', 'print(xos.environ["V"])'],
    ['print("a"§)', 'print("a"os.environ["V"])'],
    ['print(§"a")', 'print(os.environ["V"]"a")'],
  ]],
  ['a place after a backslash', [
    ['f"a\\§"', 'f"a\\\\{os.environ[\'V\']}"'],
  ]],
  ['a bytes literal', [
    ['b"a§b"', 'b"a" + os.environ["V"].encode() + b"b"'],
    ['b"§"', 'os.environ["V"].encode()'],
    ["rb'§'", 'os.environ["V"].encode()'],
    ['Rb"""§"""', 'os.environ["V"].encode()'],
  ]],
  ['a string literal', [
    ['u"a §"', 'f"a {os.environ[\'V\']}"'],
    ["U'a {x} §'", 'f\'a {{x}} {os.environ["V"]}\''],
    ['"§" "a"', 'f"{os.environ[\'V\']}" "a"'],
    ['"a" "§"', '"a" f"{os.environ[\'V\']}"'],
    ['"a" \n "§"', ' f"{os.environ[\'V\']}"'],
    ['("a"\n "§")', ' f"{os.environ[\'V\']}")'],
    ['("a" # c\n "§")', ' f"{os.environ[\'V\']}")'],
    ['"a" \\\n"§"', 'f"{os.environ[\'V\']}"'],
    ['"a§', 'f"a{os.environ[\'V\']}'],
    ["'''a§'''", '\'\'\'a{os.environ["V"]}\'\'\'   # in a string that starts with f'],
    ['"""a\n§ b"""', '{os.environ[\'V\']} b"""   # in a string that starts with f'],
    ['\'it\\\'s §\'', '\'it\\\'s {os.environ["V"]}\'   # in a string that starts with f'],
    ['"a\\"§"', '"a\\"{os.environ[\'V\']}"   # in a string that starts with f'],
    ['"a" + "§ {b}"', '"a" + f"{os.environ[\'V\']} {{b}}"'],
  ]],
])('%s', (context, lines) => {
  test.each(lines)('is refused: %s', (text, rewrite) => {
    const [problem] = read(text).problems;
    expect([problem.context, problem.rewrite]).toEqual([context, rewrite]);
  });
});

/** Without the import at the top. */
test.each([
  ['model.eval(f"§")', 'model.eval(f"{os.environ[\'V\']}")'],
  ['re.compile(f"§")', 're.compile(f"{os.environ[\'V\']}")'],
  ['myeval(f"§")', 'myeval(f"{os.environ[\'V\']}")'],
  ['evaluate(f"§")', 'evaluate(f"{os.environ[\'V\']}")'],
  ['x.os.system(f"§")', 'x.os.system(f"{os.environ[\'V\']}")'],
  ['eval[f"§"]', 'eval[f"{os.environ[\'V\']}"]'],
  ['eval(x)(f"§")', 'eval(x)(f"{os.environ[\'V\']}")'],
  ['subprocess.run(f"ls §", shell=False)', 'subprocess.run(f"ls {os.environ[\'V\']}", shell=False)'],
  ['subprocess.run(f"ls §", shell=0)', 'subprocess.run(f"ls {os.environ[\'V\']}", shell=0)'],
  ['subprocess.run(["ls", f"§"])', 'subprocess.run(["ls", f"{os.environ[\'V\']}"])'],
  ['run(f"§"); f(shell=True)', 'run(f"{os.environ[\'V\']}"); f(shell=True)'],
  ['rerun(f"§", shell=True)', 'rerun(f"{os.environ[\'V\']}", shell=True)'],
  ['runs(f"§", shell=True)', 'runs(f"{os.environ[\'V\']}", shell=True)'],
  ['print(§)', 'print(os.environ["V"])'],
  ['print(1, §, 2)', 'print(1, os.environ["V"], 2)'],
  ['{§: §}', '{os.environ["V"]: os.environ["V"]}'],
  ['[§]', '[os.environ["V"]]'],
  ['f"{§}"', 'f"{os.environ[\'V\']}"'],
  ["f'{§}'", 'f\'{os.environ["V"]}\''],
  ['f"{x[§]:>{§}}"', 'f"{x[os.environ[\'V\']]:>{os.environ[\'V\']}}"'],
  ['f"{x!r:§}"', 'f"{x!r:{os.environ[\'V\']}}"'],
  ['f"a\\\\§"', 'f"a\\\\{os.environ[\'V\']}"'],
  ['rf"a\\§"', 'rf"a\\{os.environ[\'V\']}"'],
  ['t"§"', 't"{os.environ[\'V\']}"'],
  ['t"a § {§}"', 't"a {os.environ[\'V\']} {os.environ[\'V\']}"'],
  ['F"§"', 'F"{os.environ[\'V\']}"'],
  ['fR"§ {x}"', 'fR"{os.environ[\'V\']} {x}"'],
  ['u"§"', 'os.environ["V"]'],
  ['r"§"', 'os.environ["V"]'],
  ['"a", "§"', '"a", os.environ["V"]'],
  ['"a"; "§"', '"a"; os.environ["V"]'],
  ['f"{\'§\'}"', 'f"{os.environ[\'V\']}"'],
  ['f"{f\'§\'}"', 'f"{f\'{os.environ["V"]}\'}"'],
  ['f"{{§}}"', 'f"{{{os.environ[\'V\']}}}"'],
  ['f"{§', 'f"{os.environ[\'V\']'],
  ['f"§', 'f"{os.environ[\'V\']}'],
  ['x = 1 # §', 'x = 1 # V'],
  ['# §\nprint(§)', '# V\nimport os\nprint(os.environ["V"])'],
  ['"#" § ', '"#" os.environ["V"] '],
  ["d['§']", "d[os.environ['V']]"],
  ['d["§"]["a"]', 'd[os.environ["V"]]["a"]'],
  ['"""§"""', 'os.environ["V"]'],
  ['if x: "§"', 'if x: os.environ["V"]'],
  ['x = ("§")', 'x = (os.environ["V"])'],
  ['"""About."""\nprint(§)', '"""About."""\nimport os\nprint(os.environ["V"])'],
])('a place where Python reads the value: %s', (text, script) => {
  const { script: whole, problems } = read(text);
  expect([whole.replace(/^import os\n/, ''), problems]).toEqual([script, []]);
});
