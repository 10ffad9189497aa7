import { said as saidIn } from './support';
import { follow } from '../../../lib/scripts/uses/follow';
import { pathOfFile } from '../../../lib/scripts/uses/left-files';

const said = (script: string) => saidIn(`import os, subprocess, shlex, json, sys\nt = os.environ["T"]\n${script}`, 'python');

describe('a script of Python', () => {
  test.each<[string, readonly string[]]>([
    ['code shell', [
      'os.system(t)', 'os.system("echo " + t)', 'os.popen(f"echo {t}")', 'subprocess.run(f"echo {t}", shell=True)', 'subprocess.run("echo %s" % t, shell=True)', 'subprocess.run("echo {}".format(t), shell=1)', 'subprocess.getoutput(t)', 'subprocess.check_output(["bash", "-c", f"echo {t}"])', 'subprocess.call(("sh", "-c", t))',
      'from os import system\nsystem(t)', 'from os import system as s\ns(t)', 'import subprocess as sp\nsp.run(t, shell=True)', 'from subprocess import *\ngetoutput(t)', 'x = t.strip()\nos.system(x)', 'for x in t.split(","):\n    os.system(x)', 'def f(x):\n    os.system(x)\nf("echo " + t)', 'def f():\n    return t\nos.system(f())', 'a, b = t, 1\nos.system(a)', 'x = "echo "\nx += t\nos.system(x)',
      'x = [y for y in t.split()]\nos.system(" ".join(x))', 'd = {}\nd["a"] = t\nos.system(d["a"])', 'x = t if t else "a"\nos.system(x)', 'os.system(os.getenv("T"))', 'os.system(os.environ.get("T", ""))', '__import__("os").system(t)', 'with open("x") as f:\n    os.system(t)', 'class A:\n    def f(self):\n        os.system(t)', 'x = json.loads(t)["a"]\nos.system(x)', 'try:\n    os.system(t)\nexcept Exception:\n    pass',
      'subprocess.run("bash", input=t, shell=True)', 'getattr(os, "system")(t)', 'os.spawnlp(os.P_WAIT, "bash", "bash", "-c", t)', 'os.execl("/bin/sh", "sh", "-c", "echo " + t)', 'os.execv("/bin/bash", ["bash", "-c", t])', 'os.posix_spawn("/bin/sh", ["sh", "-c", t], os.environ)', 'x = []\nx.append(t)\nos.system(x[0])',
    ]],
    ['code python', ['eval(t)', 'exec("x = " + t)', 'compile(t, "x", "exec")']],
    ['chooses', ['__import__(t)', 'import importlib\nimportlib.import_module(t)', 'os.environ["PATH"] = t', 'subprocess.run([t, "a"])', 'import pickle\npickle.loads(t)']],
    ['unclear language', ['{"a": os.system}["a"](t)', 'pick("system")(t)']],
    ['unclear command', ['subprocess.run(["foo", t])', 'subprocess.run(t)', 'os.execvp("foo", ["foo", t])'].slice(0, 2)],
    ['ENV X lines', ['with open(os.environ["GITHUB_ENV"], "a") as f:\n    f.write(f"X={t}\\n")', 'f = open(os.environ["GITHUB_ENV"], "a")\nprint("X=" + t, file=f)', 'print(f"X={t}", file=open(os.environ["GITHUB_ENV"], "a"))']],
    ['ENV * name lines', ['with open(os.environ["GITHUB_ENV"], "a") as f:\n    f.write(t)']],
    ['OUTPUT v', ['with open(os.environ["GITHUB_OUTPUT"], "a") as f:\n    f.write(f"v={json.dumps(t)}\\n")']],
  ])('%s', (what, scripts) => {
    expect(scripts.map((script) => [script, said(script)])).toEqual(scripts.map((script) => [script, expect.arrayContaining([what])]));
  });

  test.each([
    'print(t)', 'print(f"{t!r:>10}")', 'os.system("echo " + shlex.quote(t))', 'subprocess.run(["gh", "pr", "comment", "--body", t])', 'subprocess.run(["git", "commit", "-m", t], check=True, shell=False)', 'n = int(t)\nexec("x=%d" % n)', 'if t == "a":\n    os.system("make")', 'open("f", "w").write(t)', 'import re\nre.match("a", t)', 'requests.post("https://x", json={"t": t})',
    'x = len(t)\neval(str(x))', '# os.system(t)', 'print("os.system(t)")', 't = "a"\nos.system("make")', 'os.path.join("a", t)', 'subprocess.run(["bash", "-c", "echo \\"$1\\"", "_", t])',
  ])('keeps it as data in %j', (script) => {
    expect(said(script)).toEqual([]);
  });

  test('inside a script of bash is followed as well', () => {
    expect(saidIn("python3 -c 'import os; os.system(os.environ[\"T\"])'")).toEqual(['code shell']);
    expect(saidIn('python3 - "$T" <<\'EOF\'\nimport os, sys\nos.system(sys.argv[1])\nEOF')).toEqual(['code shell']);
    expect(saidIn("python3 -c 'import os; print(os.environ[\"T\"])'")).toEqual([]);
  });

  test.each(['x = (', 'f"{', `${'('.repeat(5_000)}t`, `${'['.repeat(3_000)}t${']'.repeat(3_000)}`, 'def f(x): f(x)\nf(t)', `${'if t:\n'.repeat(500)}`])('that is broken or hostile does no harm: %#', (script) => {
    const start = performance.now();
    said(script);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

test.each([
  ['open("title.txt", "w").write(os.environ["T"])', 'title.txt', 'os.system(open("title.txt").read())'],
  ['with open(os.environ["RUNNER_TEMP"] + "/title", "w") as f:\n    print(os.environ["T"], file=f)', '$RUNNER_TEMP/title', 'with open(os.path.join(os.environ["RUNNER_TEMP"], "title")) as f:\n    for line in f:\n        os.system(line)'],
  ['Path("a/title").write_text(os.environ["T"])', 'a/title', 'x = Path("a/title").read_text().strip()\nos.system("echo " + x)'],
])('a file that a script leaves is known to the next one: %j', (writes, path, reads) => {
  const imports = 'import os\nfrom pathlib import Path\n';
  const { files } = follow(imports + writes, 'python', ['T']);
  expect(files.map(({ name, variable }) => [pathOfFile(name), variable])).toEqual([[path, 'T']]);
  expect(follow(imports + reads, 'python', [files[0].name]).uses).toMatchObject([{ role: 'code', language: 'shell', variable: files[0].name }]);
  expect(follow(`${imports}print(open(${JSON.stringify(path)}).read())\nos.system(open("other").read())`, 'python', [files[0].name]).uses).toEqual([]);
});

describe('what a script of Python hands on unseen', () => {
  test.each<[string, readonly string[]]>([
    ['code shell', [
      'def f(**kw):\n    os.system(kw["x"])\nf(x=t)', 'def f(x=os.environ["T"]):\n    os.system(x)\nf()', 'def f(*args):\n    os.system(args[1])\nf("a", t)', 'subprocess.run(args="echo " + t, shell=True)', 'subprocess.run(executable="/bin/sh", args=["x", "-c", t])', 'exec("import os\\nos.system(os.environ[\'T\'])")',
      'f = open("x.sh", "w")\nf.write(t)\nsubprocess.run(["sh"], stdin=open("x.sh"))', 'sys.argv.append(t)\nos.system(sys.argv[1])', 'os.system(os.path.expandvars("echo $T"))', 'env = os.environ.copy()\nenv["X"] = t\nsubprocess.run("eval echo $X", shell=True, env=env)', 'env = dict(os.environ, X=t)\nsubprocess.run(["sh", "-c", "eval $X"], env=env)', 'import importlib\nm = importlib.import_module("subprocess")\nm.getoutput(t)',
      'import shutil\nopen("x", "w").write(t)\nshutil.copy("x", "y")\nos.system("sh y")', 'open("x", "w").write(t)\nos.rename("x", "y")\nos.system("sh y")', 'json.dump([t], open("x", "w"))\nos.system("sh x")', 'import csv\nwith open("x", "w") as f:\n    csv.writer(f).writerow([t])\nos.system("sh x")', 'command = ["bash", "-c"]\ncommand += [t]\nsubprocess.run(command)', 'if a:\n    command = ["bash"]\ncommand = ["bash", "-c", t]\nsubprocess.run(["bash", "-c", t])',
    ]],
    ['unclear language', [
      'o = [os][0]\no.system(t)', 'class S:\n    run = os.system\nS.run(t)', 'm = __import__("o" + "s")\nm.system(t)', 'import traceback\ntry:\n    raise ValueError(t)\nexcept ValueError:\n    os.system(traceback.format_exc())', 'p = subprocess.Popen(["sh"], stdin=subprocess.PIPE)\np.stdin.write(t)', 'p = os.popen("sh", "w")\np.write(t)',
      'import io, contextlib\nb = io.StringIO()\nwith contextlib.redirect_stdout(b):\n    print(t)\nos.system(b.getvalue())',
    ]],
    ['unclear command', ['import code\ncode.InteractiveInterpreter().runsource(t)', 'import timeit\ntimeit.Timer(t).timeit(1)', 'import jinja2\njinja2.Template(t).render()', 'import code\nx = code.InteractiveConsole()\nx.push(t)']],
    ['unclear file', ['import tempfile\nfd, path = tempfile.mkstemp()\nos.write(fd, t.encode())']],
    ['chooses', ['name = "BASH" + "_ENV"\nos.environ[name] = t']],
    ['ENV A lines', ['sys.stdout = open(os.environ["GITHUB_ENV"], "a")\nprint("A=" + t)', 'with open(os.environ["GITHUB_ENV"], "a") as f:\n    subprocess.run(["printf", "A=%s\\\\n", t], stdout=f)', 'fd = os.open(os.environ["GITHUB_ENV"], os.O_APPEND)\nos.write(fd, f"A={t}\\n")']],
  ])('%s', (what, scripts) => {
    expect(scripts.map((script) => [script, said(script)])).toEqual(scripts.map((script) => [script, expect.arrayContaining([what])]));
  });

  test.each([
    'command = ["gh", "issue", "create"]\ncommand += ["--title", t]\nsubprocess.run(command)', 'os.write(1, t.encode())', 'p = subprocess.Popen(["gh", "api"], stdin=subprocess.PIPE)\np.communicate(t)', 'd = {"X": t}\nprint(d)', 'import datetime\nos.system("echo " + datetime.datetime.now().isoformat())', 'x = json.load(open("config.json"))\nos.system("make " + x["a"])\nprint(t)',
    'def f(name, *, title="a"):\n    os.system("make " + name)\nf("a", title=t)', 'sys.argv.append("a")\nprint(t)', 'x = "a".replace("a", "b")\nopen("f", "w").write(t)\nos.system("sh g")', 'for name in os.listdir("d"):\n    os.system("ls " + name)\nprint(t)',
  ])('keeps it as data in %j', (script) => {
    expect(said(script)).toEqual([]);
  });

  test('is what it is fed by a shell', () => {
    expect(saidIn('echo "$T" | python3 -c "import sys, os; os.system(sys.stdin.read())"')).toEqual(['code shell']);
    expect(saidIn('echo "$T" | python3 -c "import os; os.system(input())"')).toEqual(['code shell']);
    expect(saidIn('echo "$T" | python3 -c "import sys; print(sys.stdin.read())"')).toEqual([]);
  });
});
