import { said } from './support';
import { mayRun, mayWrite } from '../../../lib/scripts/uses/foreign-harm';

describe('code of another language', () => {
  test.each(['s/a/b/', 's|a|e|g', 's/e/w/2p', '/exec/d', '1,3p', '$!N;P;D', 'y/ew/we/', ':a;N;$!ba;s/\\n/ /g', '1i echo e', '/a/{s/b/c/;p}', '\\|e|d', 's/a\\/e/b/'])('of sed keeps a text in %s', (code) => {
    expect([mayRun(code, 'sed'), mayWrite(code, 'sed')]).toEqual([false, false]);
  });

  test.each(['s/a/b/e', '1e', 's/^/echo /;e', 's|a|b|ge', '/a/e'])('of sed runs it in %s', (code) => {
    expect(mayRun(code, 'sed')).toBe(true);
  });

  test.each(['w x.sh', 's/a/b/w x.sh', 's/a/b/;w x.sh'])('of sed writes it in %s', (code) => {
    expect(mayWrite(code, 'sed')).toBe(true);
  });

  test.each(['print if /^- /', 's/\\s+$/\\n/', 'print "title: $ENV{T}\\n"', 'my @x = split /,/; print join("|", sort @x), "\\n"', 'printf "%s\\n", uc $_', 'BEGIN { $n = 0 } $n++; END { print $n }'])('of Perl keeps a text in %s', (code) => {
    expect(mayRun(code, 'perl')).toBe(false);
  });

  test.each(['system($_)', 'open3(my $i, my $o, undef, $_)', 'print "@{[x($_)]}"', '&{"x"}($_)', 'main->$m($_)', 's/(.*)/`$1`/e', 'IPC::Open3'])('of Perl may run it in %s', (code) => {
    expect(mayRun(code, 'perl')).toBe(true);
  });

  test.each(['console.log(process.env.T)', 'const t = process.env.T.trim(); console.log(JSON.stringify({ t }))', '(async () => { await fetch("https://x", { body: process.env.T }); })()', 'const fs = require("fs"); fs.writeFileSync("a.json", "none")', 'const f = (x) => x + 1; f(process.env.T)', 'function g(x) { return x } g(1)', 'require("./package.json").version', 'console.log(`title: ${t.split(/ /).map((x) => x.length)}`)'])('of JavaScript keeps a text in %s', (code) => {
    expect(mayRun(code, 'node')).toBe(false);
  });

  test.each(['[].constructor.constructor(t)()', 'globalThis["ev" + "al"](t)', 'x["y"](t)', 'require("shelljs").echo(t)', 'import x from "vm2"', 'runs(t)', 'f(1)(t)', 'tag`a`', 'require("child_" + "process")'])('of JavaScript may run it in %s', (code) => {
    expect(mayRun(code, 'node')).toBe(true);
  });

  test('may write it to a file that a script runs later', () => {
    const scripts = ['awk -v t="$T" \'BEGIN { print t > "x.sh" }\'; sh x.sh', 'awk -v f=x.sh -v t="$T" \'BEGIN { print t > f }\'; sh x.sh', 'node -e \'require("fs").writeFileSync("x.sh", process.env.T)\'; sh x.sh', 'sed "w x.sh" <<< "$T"; sh x.sh'];
    expect(scripts.map((script) => said(script))).toEqual(scripts.map(() => ['code shell']));
    expect(said('awk -v t="$T" \'BEGIN { print t > "x.txt" }\'; sh x.sh')).toEqual([]);
    expect(said('awk -v t="$T" \'BEGIN { print "A=" t >> ENVIRON["GITHUB_ENV"] }\'')).toEqual(['ENV * name lines']);
  });

  test('reads the files that it is given', () => {
    expect(['awk \'{ system($0) }\' f', 'perl -ne \'system($_)\' f', 'sed \'s/^/echo /e\' f', 'cat > p.awk <<\'E\'\n{ system($0) }\nE\nawk -f p.awk f'].map((script) => said(`echo "$T" > f; ${script}`))).toEqual([['unclear language'], ['unclear language'], ['unclear language'], ['unclear language']]);
    expect(said('echo "$T" > f; awk \'{ print }\' f; sed -n 1p f')).toEqual([]);
  });
});
