import { said } from './support';
import { follow } from '../../../lib/scripts/uses/follow';

/** Scripts of which the same is said. */
function all(what: readonly string[], scripts: readonly string[]): void {
  expect(scripts.map((script) => [script, said(script)])).toEqual(scripts.map((script) => [script, what]));
}

describe('a text that a part of the machine keeps', () => {
  test('may come out again in the names of files', () => {
    all(['unclear language'], [
      'touch "x$T"; for f in *; do eval "echo $f"; done', 'mkdir "$T"; ls | sh', 'touch "$T"; find . -type f -exec sh -c "echo {}" \\;', 'touch "$T"; find . | while read -r f; do bash -c "echo $f"; done', 'ln -s "$T" link; eval "echo $(readlink link)"',
    ]);
    all([], ['touch "x$T"; for f in *; do rm "$f"; done', 'for f in *; do eval "echo $f"; done; touch "$T"', 'mkdir "$T"; rm -rf *', 'touch "$T"; ls -l "$T"']);
  });

  test('may come out of git, but not in the name of a commit', () => {
    all(['unclear language'], ['git commit -m "$T"; sh -c "echo $(git log -1 --format=%s)"', 'git config user.name "$T"; eval "echo $(git config user.name)"', 'git tag -m "$T" v1; git tag -l --format="%(contents)" | sh']);
    all([], ['git commit -m "$T"; bash -c "echo $(git rev-parse HEAD)"', 'git commit -m "$T"; ssh host "git checkout $(git log -1 --format=%H)"', 'git commit -m "$T"; git push', 'git commit -m "$T"; echo "subject=$(git log -1 --format=%s)"']);
  });

  test('comes out of an archive, and of a file by its other name', () => {
    all(['code shell'], ['echo "$T" > f; tar cf a.tar f; tar xOf a.tar | sh', 'echo "$T" > f; zip a.zip f; unzip -p a.zip f | sh', 'ln -s x y; echo "$T" > x; sh y', 'ln -s x y; echo "$T" > y; sh x']);
  });

  test('is in the environment that a process finds as a file', () => {
    all(['code shell'], ['eval "$(tr "\\0" "\\n" < /proc/self/environ | grep ^T=)"', 'cat /proc/$$/environ | sh']);
    all([], ['tr "\\0" "\\n" < /proc/self/environ | grep ^T= > f']);
  });

  test('is in a list by its keys, in the last word, and in what braces spell', () => {
    all(['code shell'], ['declare -A a; a[$T]=1; for k in "${!a[@]}"; do eval "echo $k"; done', ': "$T"; eval "echo $_"', 'echo "$T" > x; cp x{,.sh}; sh x.sh']);
    all([], ['a[1]="$T"; for k in "${!a[@]}"; do eval "echo $k"; done', 'declare -A a; a[$T]=1; for k in "${!a[@]}"; do echo "$k"; done', 'declare -A a; a[x]="$T"; eval "echo ${#a[@]}"']);
  });
});

describe('a file that is run', () => {
  test('may be one of the same name, where the script went elsewhere or copied its folder', () => {
    all(['unclear language'], [
      'mkdir a; echo "$T" > a/f; cd a; sh f', 'mkdir a; echo "$T" > a/f; cp -r a/. b/; sh b/f', 'echo "$T" > x.sh; bash "$(pwd)/x.sh"', 'echo "$T" > "$HOME/x.sh"; bash ~/x.sh', 'mkdir bin; echo "$T" > bin/tool; PATH=$PWD/bin:$PATH; tool',
    ]);
    all([], ['echo "$T" > notes.md; bash scripts/check.sh', 'echo "$T" > notes.md; bash "$SCRIPT"', 'echo "$T" > out/a.txt; docker build .']);
  });

  test('may be one that a pattern or a command found', () => {
    all(['unclear language'], ['echo "$T" > d/x.sh; for s in d/*.sh; do sh "$s"; done', 'echo "$T" > d/x.sh; find d -exec sh {} \\;', 'echo "$T" > d/x.sh; ls d/*.sh | xargs -n1 sh', 'echo "$T" > d/x.sh; cat d/* | sh', 'echo "$T" > d/a.env; for f in d/*.env; do . "./$f"; done', 'echo "$T" > d/x; run-parts d']);
    all([], ['echo "$T" > d/x.md; for s in d/*.sh; do sh "$s"; done']);
  });

  test('is left for a step that asks which files there are', () => {
    const [{ name }] = follow('mkdir -p d; echo "$T" > d/run.sh', 'bash', ['T']).files;
    expect(follow('for s in d/*.sh; do bash "$s"; done', 'bash', [name]).uses.map(({ variable, role }) => [variable, role])).toEqual([[name, 'unclear']]);
    expect(follow('make', 'bash', [name]).uses).toEqual([]);
  });
});

describe('a program that a script wrote', () => {
  test('is run by whom its first line names', () => {
    all(['code shell'], ['printf \'#!/usr/bin/env python3\\nimport os\\nos.system(os.environ["T"])\\n\' > t; ./t']);
    all(['unclear language'], ['printf \'#!/usr/bin/perl\\nsystem("echo $ENV{T}");\\n\' > t; ./t']);
    all(['unclear command', 'unclear language'], ['printf \'#!/usr/bin/awk -f\\n{ system($0) }\\n\' > t; echo "$T" | ./t']);
    all([], ['printf \'#!/usr/bin/env python3\\nprint(1)\\n\' > t; ./t']);
  });

  test('may be a folder of Python, a module, or the commands of a makefile', () => {
    all(['code python'], ['mkdir m; echo "$T" > m/__main__.py; python3 m', 'echo "$T" > __main__.py; python3 .']);
    all(['unclear command'], ['echo "def go(x): exec(x)" > t.py; python3 -c \'import t, os; t.go(os.environ["T"])\'']);
    all(['code shell'], ['printf "all: ; @sh run.sh\\n" > M; echo "$T" > run.sh; make -f M', 'printf "all:\\n\\t@sh run.sh\\n" > M; echo "$T" > run.sh; make -f M', 'echo "$T" > V; printf \'V := $(shell cat V)\\nall:\\n\\t@echo $(V)\\n\' > M; make -f M']);
    all([], ['printf "all: ; @cat notes\\n" > M; echo "$T" > notes; make -f M']);
  });
});

describe('what stands for a text', () => {
  test('is found by another name, where that is known, and may be found where it is not', () => {
    all(['code shell'], ['set -- a "$T"; eval "echo ${!#}"', 'mkdir "$T"; cd "$T"; eval "echo $PWD"', 'cd "$T"; eval "echo $(pwd)"']);
    all(['unclear language'], ['set -- "$T"; for ((i=1; i<=$#; i++)); do eval "echo ${!i}"; done', 'compgen -v T | while read -r v; do eval "echo ${!v}"; done']);
    all([], ['cd "$T"; echo "$PWD"', 'cd d; eval "echo $PWD $T_x"', 'set -- "$T"; for ((i=1; i<=$#; i++)); do echo "${!i}"; done']);
  });
});

describe('what runs at another time', () => {
  test('finds what the script leaves', () => {
    all(['code shell'], ['trap \'f\' EXIT; f() { sh -c "echo $T"; }', 'trap \'eval "$x"\' EXIT; x=$T', 'mkfifo p; bash < p & echo "$T" > p']);
    all(['code arithmetic'], ['trap \'echo $((x))\' EXIT; x=$T; exit']);
    all([], ['trap \'rm -f "$x"\' EXIT; x=$T', 'trap - EXIT; x=$T', 'sleep 1 & echo "$T" > p; wait']);
  });
});

describe('what a command prints', () => {
  test('is made of what it gets', () => {
    all(['code shell'], ['date "+$T" | sh', 'seq -f "$T" 1 | sh', 'openssl enc -base64 <<< "$T" | openssl enc -d -base64 | sh', 'jq -rn env.T | sh', 'perl -e \'print $ENV{T}\' | sh', 'set | grep ^T= | tr -d x | sh', 'echo x > x.sh; perl -pi -e \'s/x/$ENV{T}/\' x.sh; sh x.sh']);
    all([], ['date +%F | sh', 'date -d "$T" +%F | sh', 'seq 1 "$T" | sh', 'id=$(openssl rand -hex 8); echo "$T"; eval "echo $id"']);
  });
});
