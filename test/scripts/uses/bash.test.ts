import { said } from './support';
import { follow } from '../../../lib/scripts/uses/follow';
import { pathOfFile } from '../../../lib/scripts/uses/left-files';

describe('a value is code', () => {
  test.each<[string, readonly string[]]>([
    ['code shell', [
      // As an argument.
      'eval "$T"', 'bash -c "echo $T"', 'bash -euo pipefail -c "echo $T"', 'sudo timeout 5 bash -o pipefail -c "echo $T"', 'script -qec "echo $T" f', 'docker run --rm img sh -c "echo $T"', 'docker exec c bash -c "echo $T"', 'find . -exec sh -c "echo $T" \\;',
      'nix develop -c bash -c "echo $T"', 'npx -c "echo $T"', 'nix-shell --run "echo $T"', 'busybox sh -c "echo $T"', 'trap "echo $T" EXIT', 'alias x="echo $T"', 'git rebase --exec "echo $T" main', 'su -c "echo $T" root', 'bash -c \'eval "$1"\' _ "$T"', "bash -c 'eval \"$T\"'", 'env X="$T" bash -c \'eval "$X"\'',
      'X="$T" bash -c \'eval "$X"\'', 'kubectl exec p -- sh -c "echo $T"', 'watch "echo $T"', 'parallel "echo {} $T" ::: a', 'rsync -e "$T" a b', 'tar --to-command="$T" -xf f', 'PS4="$T"', 'PROMPT_COMMAND="$T"', 'flock f -c "$T"', 'poetry run bash -c "echo $T"', "bash -c \"bash -c 'echo $T'\"",
      // On the standard input.
      'echo "$T" | bash', 'echo "$T" | tee f | sudo bash -s', 'bash <<< "$T"', 'ssh host bash -s <<< "$T"', 'bash <<EOF\necho $T\nEOF', 'bash < <(echo "$T")', 'bash <(echo "$T")', 'source <(echo "$T")', '. /dev/stdin <<< "$T"', 'tee >(bash) <<< "$T"', '{ echo "$T"; } | ( cd x; bash )', 'cat <<EOF | sh\n$T\nEOF', 'bash -s "$T" <<< \'eval "$1"\'',
      // By one hop, or several.
      'CMD="echo $T"\neval "$CMD"', 'A=$T; B="$A"; eval "$B"', 'A+="$T"; eval "$A"', 'set -- "$T"; eval "$1"', 'set -- a "$T"; shift; eval "$1"', 'f() { eval "$1"; }\nf "$T"', 'f() { g "$@"; }\ng() { eval "$2"; }\nf a "$T"', 'f() { bash -c \'echo \'"$*"; }\nf a "$T"', 'x=(a "$T"); bash -c "${x[*]}"', 'read -r x <<< "$T"; eval "$x"', 'echo "$T" | while read -r x; do eval "$x"; done', 'IFS=, read -ra x <<< "$T"; for y in "${x[@]}"; do eval "$y"; done',
      'mapfile -t x <<< "$T"; eval "${x[0]}"', 'printf -v x "echo %s" "$T"; eval "$x"', 'x=$(echo "$T"); eval "$x"', 'x=`echo "$T"`; eval "$x"', 'x=$(echo "$T" | grep a | head -1); eval "$x"', 'x=${T#a}; eval "$x"', 'x=${y:-$T}; eval "$x"', 'x=${T//a/b}; eval "$x"', 'declare x="$T"; eval "$x"', 'export x="$T"; eval "$x"', 'declare -n r=T; eval "$r"', 'x=(a "$T"); eval "${x[1]}"', 'x=(a "$T"); eval "${x[*]}"',
      'for x in $T; do eval "$x"; done', 'if a; then x=$T; else x=b; fi; eval "$x"', 'a && x=$T; eval "$x"', 'case "$y" in a) x=$T ;; esac; eval "$x"', 'while a; do y=$x; x=$T; eval "$y"; done', 'x=T; eval "${!x}"', 'x=$(jq -r .a <<< "$T"); eval "$x"', 'x=$(cat <<< "$T"); eval "$x"',
      // In files.
      'cat > .env <<EOF\nA=$T\nEOF\nsource .env', 'echo "$T" > run.sh; bash run.sh', 'echo "$T" > run.sh; chmod +x run.sh; ./run.sh', 'echo "$T" >> "$HOME/x"; . "$HOME/x"', 'f=$(mktemp); echo "$T" > "$f"; bash "$f"', 'echo "$T" | tee a.sh; sh a.sh', 'echo "$T" > a; cp a b; sh ./b', 'echo "$T" > a; x=$(<a); eval "$x"', 'echo "$T" > a; x=$(cat a); eval "$x"', 'echo "$T" > a; xargs -I{} sh -c "{}" < a',
      'echo "$T" | xargs -I{} sh -c "echo {}"', 'echo "$T" | xargs bash -c', 'echo "$T" | xargs -I % bash -c %',
      'bash /dev/fd/3 3<<< "echo $T"', 'bash 3<<EOF /dev/fd/3\necho $T\nEOF', 'exec 3< <(echo "$T"); read -r x <&3; eval "$x"', 'exec {in}<<< "$T"; read -u $in x; eval "$x"', 'exec < <(echo "$T"); read -r x; eval "$x"', 'coproc bash; echo "$T" >&"${COPROC[1]}"', 'coproc SH { bash; }; echo "$T" >&${SH[1]}', 'exec > a; echo "$T"; bash a', 'exec 4> a; echo "$T" >&4; bash a', 'exec > a; { echo "$T"; } > b; bash b', 'echo "$T" | dd of=a; bash a', 'dd if=/dev/stdin of=a <<< "$T"; sh a', 'f() { exec 5>&1; echo "$T" > a; }; f; . ./a',
      // In a program that reads its own settings.
      'git config alias.x "!echo $T"; git x', 'git config set core.pager "$T"', 'docker run --entrypoint sh img -c "echo $T"', 'docker run --entrypoint=bash img -c "$T"', 'env -S "bash -c" "echo $T"', 'env -S"bash -c" "$T"', 'time -p env --split-string="sh -c" "$T"', 'printf \'all:\\n\\t@echo $(X)\\n\' > m.mk; export X="$T"; make -f m.mk', 'printf \'all:\\n\\t@echo $X\\n\' > Makefile; X=$T make',
      // Quoted for the wrong place.
      'bash -c "echo \'$(printf %q "$T")\'"', 'eval "echo \\"${T@Q}\\""', 'echo "${T@P}"',
    ]],
    ['code remote', ['ssh host "echo $T"', 'TAG=$T; ssh host "pull app:$TAG"', 'sshpass -p x ssh -p 22 host "echo $T"', 'gcloud compute ssh vm --command="echo $T"', 'ssh host <<EOF\necho $T\nEOF', 'aws ssm send-command --parameters "commands=$T"']],
    ['code arithmetic', ['echo $(( T + 1 ))', 'echo $(( $T + 1 ))', 'echo $(( $(echo "$T") + 1 ))', '(( T > 1 ))', 'let "x = T"', 'let x="$T"', '[[ $T -gt 1 ]]', '[[ T -gt 1 ]]', '[[ $(echo "$T") -eq 1 ]]', 'x=T; echo $(( x + 1 ))', 'declare -i n; n=$T', 'x[$T]=1', 'echo "${x[$T]}"', 'echo "${x:$T}"', 'for (( i = 0; i < T; i++ )); do :; done', 'x=$T; y=x; (( y ))', 'declare -ai x; x=(1 "$T")', 'declare -i x; read -r x <<< "$T"', 'declare -i x; printf -v x %s "$T"', 'declare -i x; for x in $T; do :; done', 'declare -ai x; mapfile x <<< "$T"', 'declare -ai x=("$T")', 'f() { shift; for ((i = 0; i < $1; i++)); do :; done; }\nf a "$T"']],
    ['code name', ['declare "$T"', 'export "$T"', 'builtin printf -v "$T" a', 'unset "$T"', 'read "$T"', 'echo "${!T}"', 'wait -n -p "$T"', '[[ -v $T ]]', 'test -v "$T"', 'declare -n r="$T"']],
    ['code python', ['python3 -c "print(\'$T\')"', 'python3 -W ignore -c "print(\'$T\')"', 'echo "print(\'$T\')" | python3', 'python3 <<EOF\nprint("$T")\nEOF', 'uvx python -c "$T"', 'echo "$T" > x.py; python3 x.py']],
    ['code node', ['node -e "x(\'$T\')"', 'node -r fs -e "x(\'$T\')"', 'deno eval "$T"']], ['code jq', ['jq ".x = \\"$T\\"" f', 'gh api x --jq "$T"']], ['code sed', ['sed "s/x/$T/" f', 'sed -i -e "s|x|$T|" f']], ['code awk', ['awk "{ print \\"$T\\" }" f']], ['code sql', ['psql -c "select \'$T\'"']], ['code perl', ['perl -e "$T"']], ['code yq', ['yq ".x = \\"$T\\"" f']],
    ['code other', ['echo "echo $T" > e.sh; BASH_ENV=e.sh bash -c :', 'echo "$T" > x.mk; make -f x.mk', 'echo "x: $T" > Makefile; make']],
    ['chooses', ['$T x', '"./bin/$T.sh"', 'bash "$T"', 'source "$T"', 'python3 "$T"', 'docker run "$T"', 'docker run --entrypoint "$T" img', 'pip install "$T"', 'BASH_ENV="$T" make', 'export PATH="$T:$PATH"', 'env LD_PRELOAD="$T" ls', 'git -c alias.x="!$T" x', 'git config "$T" x', 'ssh -o "ProxyCommand=$T" host', 'NODE_OPTIONS=$T npm test']],
  ])('%s', (language, scripts) => {
    expect(scripts.map((script) => [script, said(script)])).toEqual(scripts.map((script) => [script, expect.arrayContaining([language])]));
  });
});

describe('a value is data', () => {
  test.each([
    'echo "$T"', 'printf "%s\\n" "$T"', 'gh pr comment 1 --body "$T"', 'gh issue create --title "$T" --body-file f', 'git tag "$T"', 'git commit -m "$T"', 'git checkout -b "$T"', 'git push origin "HEAD:$T"', 'git fetch origin -- "$T"', 'git config user.name "$T"', 'docker run --entrypoint /bin/echo img "$T"', 'declare -i x; x=1; echo "$T"', 'git -c user.name="$T" commit', 'curl --data "$T" https://x', 'curl -H "X: $T" https://x | jq .',
    'jq -n --arg t "$T" \'{ $t }\'', 'docker build --build-arg "T=$T" -t "app:$T" .', 'docker run -e T="$T" --rm img', 'docker tag a "b:$T"', 'echo "$T" >> "$GITHUB_STEP_SUMMARY"', 'ssh "user@$T" ls', 'scp "f" "user@$T:/x"', 'kubectl annotate x "y=$T"', 'kubectl set image deploy/x "x=img:$T"', 'helm upgrade x . --set tag="$T"', 'terraform apply -var "x=$T"', 'aws s3 cp f "s3://x/$T"',
    'az login -u "$T"', 'gcloud run deploy x --image "y:$T"', 'npm version "$T"', 'npm publish --tag "$T"', 'mkdir -p "$T"; cd "$T"', 'rm -rf "./$T"', 'tar -czf "$T.tgz" x', 'sed -e s/a/b/ -- "$T"', 'awk -v x="$T" \'{ print x }\' f', 'grep -q x <<< "$T"', 'grep -F -- "$T" f', 'find . -name "$T"', "bash -c 'echo \"$T\"'", 'bash -c \'echo "$1"\' _ "$T"', "docker exec -e T c sh -c 'echo \"$T\"'",
    'case "$T" in a) echo "$T" ;; esac', 'if [ "$T" = a ] && [[ "$T" == b* ]]; then echo "$T"; fi', 'args=(--title "$T"); gh pr create "${args[@]}"', 'declare -A m; m[$T]=1; echo "${m[$T]}"', 'x="${T:-none}"; export x; echo "$x"', 'for x in "$T"; do echo "$x"; done', 'cat > f <<EOF\n$T\nEOF\ngh pr create --body-file f', 'echo "$T" | while IFS= read -r x; do echo "$x"; done', 'python3 f.py < <(echo a)',
    'T=fixed; eval "$T"', 'unset T; eval "$T"', 'x=${#T}; echo $(( x + 1 ))', '# eval "$T"', 'echo \'eval "$T"\'', 'f() { eval "$1"; }\nf "a"; echo "$T"', 'node -e "console.log(process.env.T)"', 'mail -s "$T" a@b', 'slack-cli send "$T"', 'make', '(exit 1); eval "x"; echo "$T"', 'export T; make', 'exit 0; eval "$T"', 'sort -- "$T"', 'git grep -e "$T"', 'xargs -n1 echo <<< "$T"', 'ssh host "cat > f" <<< "$T"', 'ssh host docker login --password-stdin <<< "$T"',
    'test "$T" -gt 1 || echo "$T"', 'if (( ${#T} > 72 )); then echo long; fi', '[[ ${#T} -gt 72 ]]', 'npm run x -- "$T"', 'python3 f.py "$T"', 'bash f.sh "$T"', 'node f.js --title "$T"', 'go run ./x --title "$T"',
  ])('in %s', (script) => {
    expect(said(script)).toEqual([]);
  });

  test.each([
    'case "${T}" in (\'\' | *[!0-9]*) exit 1 ;; esac\necho $(( T + 1 ))', '[[ "$T" =~ ^[0-9]+$ ]] || exit 1\neval "x=$T"', 'if [[ ! "$T" =~ ^v[0-9]+\\.[0-9]+$ ]]; then exit 1; fi\nssh host "deploy $T"', 'if [[ $T == main || $T == dev ]]; then :; else exit 1; fi\necho "$T"', 'case "$T" in main | dev) eval "x=$T" ;; esac', 'case "$T" in main | dev) ;; *) exit 1 ;; esac\neval "x=$T"', '[ "$T" = main ] && eval "x=$T"',
    '[ "$T" != main ] && exit 1\neval "x=$T"', 'x=${T//[^a-zA-Z0-9]/-}; eval "y=$x"', 'x=$(echo "$T" | tr -cd a-z0-9); eval "y=$x"', "x=$(echo \"$T\" | sed 's/[^a-z]//g'); eval \"y=$x\"", 'x=$(grep -oE "[0-9]+" <<< "$T"); eval "y=$x"', 'x=$(sha256sum <<< "$T"); eval "y=$x"', 'x=$(echo "$T" | wc -l); eval "y=$x"', 'bash -c "echo $(printf %q "$T")"', 'eval "x=${T@Q}"',
    'ssh h "cat $(printf \'%s\\n\' "${T}" | sed "s/\'/\'\\\\\\\\\'\'/g; 1s/^/\'/; \\$s/\\$/\'/")"', 'sed "s/x/$(printf \'%s\' "${T}" | sed \'s/[&/\\]/\\\\&/g\')/" f',
  ])('when what does harm was taken out, or refused: %s', (script) => {
    expect(said(script)).toEqual([]);
  });

  test.each(['[[ "$T" =~ [0-9]+ ]] || exit 1\neval "$T"', '[[ "$T" =~ ^[0-9]+$ ]] || echo no\neval "$T"', '[[ "$T" =~ ^.*$ ]] || exit 1\neval "$T"', 'case "$T" in *[!0-9]*) echo no ;; esac\neval "$T"', 'case "$T" in a*) eval "$T" ;; esac', '[ "$T" = main ] || eval "$T"', 'x=${T/[^a-z]/}; eval "$x"', 'x=${T//[a-z]/}; eval "$x"', 'x=$(echo "$T" | tr -d a-z); eval "$x"', 'x=$(grep -oE ".+" <<< "$T"); eval "$x"'])('but not when only some was: %s', (script) => {
    expect(said(script)).toEqual(['code shell']);
  });
});

describe('it is not known what becomes of a value', () => {
  test.each<[string, readonly string[]]>([
    ['unclear command', ['./x.sh "$T"', 'foo "$T"', 'echo "$T" | foo', 'make "$T"', '"$PYTHON" "$T"', 'timeout 5 ./deploy "$T"', 'docker run img lint "$T"', 'npx foo "$T"', 'sudo foo "$T"']],
    ['unclear option', ['bash --fancy "$T"', 'sudo --fancy x "$T"', 'timeout --fancy 5 x "$T"']],
    ['unclear dash', ['git grep "$T"', 'tar -xf a "$T"', 'ssh "$T" ls', 'sort "$T"', 'find "$T" -name x', 'rsync "$T" b', 'git rebase "$T"', 'zip a "$T"', 'git fetch origin "$T"', 'git pull origin "$T"', 'git ls-remote "$T"', 'node -e "x" "$T"', 'perl -e x "$T"']],
    ['unclear split', ['tar -cf a $T', 'git grep -e $T', 'ssh user@$T ls', 'ssh -- $T true']],
    ['unclear language', ['node -e "eval(process.env.T)"', "perl -e 'system($ENV{T})'", "ruby -e 'system(ENV[%q(T)])'", "awk 'BEGIN { system(ENVIRON[\"T\"]) }'"]],
    ['unclear language', ["awk -v c=\"$T\" 'BEGIN { system(c) }'", "echo \"$T\" | awk '{ system($0) }'", "awk -v c=\"$T\" 'BEGIN { c | getline x }'", "node -e 'require(\"child_process\").execSync(process.argv[1])' -- \"$T\""]],
    ['unclear file', ['echo "$T" > .git/hooks/pre-commit', 'echo "export A=$T" >> ~/.bashrc', 'echo "a: $T" >> Makefile', 'echo "$T" | tee -a "$HOME/.ssh/config"', 'echo "RUN echo $T" >> docker/Dockerfile', 'echo "x = \'$T\'" > tests/conftest.py', 'echo "$T" > .husky/commit-msg', 'echo "$T" | sudo tee /etc/profile.d/x.sh']],
    ['unclear quoted', ['ssh h "cat $(printf %q "$T")"', 'ssh h "cat ${T@Q}"']],
    ['unclear unread', ['echo "$T', 'if "$T"', `${'('.repeat(3000)}"$T"`]],
  ])('%s', (why, scripts) => {
    expect(scripts.map((script) => [script, said(script)])).toEqual(scripts.map((script) => [script, expect.arrayContaining([why])]));
  });
});

describe('what is written for the runner', () => {
  test.each<[string, string[]]>([
    ['echo "$T" >> $GITHUB_ENV', ['ENV * name lines']], ['echo "X=$T" >> $GITHUB_ENV', ['ENV X lines']], ['echo "X=a" >> $GITHUB_ENV; echo "$T"', []], ['echo -e "X=$T" >> "$GITHUB_ENV"', ['ENV X escapes lines']], ['printf "X=$T\\n" >> "$GITHUB_ENV"', ['ENV X escapes lines']], ['printf "X=%b\\n" "$T" >> "$GITHUB_ENV"', ['ENV X escapes lines']], ['printf "X=%s\\n" "$T" >> "$GITHUB_ENV"', ['ENV X lines']],
    ['echo "X=$T" | tee -a "$GITHUB_ENV"', ['ENV X lines']], ['m=$(echo "$T" | grep x); echo "m=$m" >> $GITHUB_ENV', ['ENV m lines']], ['m=$(echo "$T" | head -n 1); echo "m=$m" >> $GITHUB_ENV', ['ENV m']], ['echo "m=${T//$\'\\n\'/ }" >> $GITHUB_ENV', ['ENV m']], ['echo "m=$(tr -d \'\\n\' <<< "$T")" >> $GITHUB_ENV', ['ENV m']], ['jq -n -c --arg t "$T" \'$t\' > f; echo "m=$(cat f)" >> "$GITHUB_ENV"', ['ENV m']],
    ['cat <<EOF >> "$GITHUB_ENV"\nA=b\nX=$T\nEOF', ['ENV X lines']], ['{\n  echo "X<<$(uuidgen)"\n  echo "$T"\n} >> "$GITHUB_ENV"', ['ENV X']], ['D=$(openssl rand -hex 8)\necho "X<<$D" >> "$GITHUB_ENV"\necho "$T" >> "$GITHUB_ENV"\necho "$D" >> "$GITHUB_ENV"\necho "Y=$T" >> "$GITHUB_ENV"', ['ENV X', 'ENV Y lines']], ['{ echo "X<<END"; echo "$T"; echo END; } >> "$GITHUB_ENV"', ['ENV X lines']],
    ['echo "$T=1" >> "$GITHUB_ENV"', ['ENV * name lines']], ['echo "X<<$T" >> "$GITHUB_ENV"', ['ENV X name lines']], ['F=$GITHUB_ENV; echo "X=$T" >> "$F"', ['ENV X lines']], ['echo "$T/bin" >> "$GITHUB_PATH"', ['PATH * lines']], ['echo "v=$T" >> "$GITHUB_OUTPUT"', ['OUTPUT v lines']], ['f() { echo "v=$1" >> "$GITHUB_OUTPUT"; }\nf "$T"', ['OUTPUT v lines']], ['for x in "$T"; do echo "v=$x" >> "$GITHUB_OUTPUT"; done', ['OUTPUT v lines']],
    ['echo "$K=$T" >> "$GITHUB_OUTPUT"', ['OUTPUT * lines']], ['echo "v=$T" > f; cat f >> "$GITHUB_OUTPUT"', ['OUTPUT v lines']], ['echo "v=x" >> "$GITHUB_OUTPUT"; echo "$T" > g', []],
    ['echo "::set-output name=v::$T"', ['OUTPUT v lines']], ['echo a; printf "::set-output name=v::%s\\n" "$T"; echo "$T"', ['OUTPUT v lines']], ['echo "::set-output name=v::a"; echo "::notice::$T"', []], ['echo "::set-output name=v::$T" > f', []],
    ['exec >> "$GITHUB_ENV"\necho "X=$T"', ['ENV X lines']], ['exec 3>> "$GITHUB_ENV"\necho "X=$T" >&3', ['ENV X lines']], ['exec >> "$GITHUB_ENV"\nx=$(echo "$T")\necho "X=a"', []], ['exec >> "$GITHUB_ENV"\necho "$T" | cat > f', []], ['exec 3>> "$GITHUB_ENV"\necho "$T"', []], ['echo "X=$T" | dd of="$GITHUB_ENV" oflag=append', ['ENV X lines']],
    ['python3 -c "import os; print(\'X=\' + os.environ[\'T\'])" >> "$GITHUB_ENV"', ['ENV * name lines']], ['node -e "require(\'fs\').appendFileSync(process.env.GITHUB_OUTPUT, process.env.T)"', ['unclear language', 'OUTPUT * name lines']], ['echo "$T" >&2', []], ['{ echo "X=$T" >&2; } 2>> "$GITHUB_ENV"', ['ENV X lines']],
  ])('%j', (script, entries) => {
    expect(said(script)).toEqual(entries);
  });

  test('echo of a plain shell makes line breaks', () => {
    expect([said('echo "X=$T" >> "$GITHUB_ENV"', 'sh'), said('echo "X=$T" >> "$GITHUB_ENV"', 'bash -e {0}')]).toEqual([['ENV X escapes lines'], ['ENV X lines']]);
  });
});

test('a use is told with its line, and the variables that held the value with their names', () => {
  const { uses, holders } = follow('make\nX="a $T"\n\nf() {\n  eval "$1"\n}\nf "$X"', 'bash', ['T', 'U']);
  expect(uses.map(({ variable, line }) => [variable, line])).toEqual([['T', 4]]);
  expect([...holders.get('T')!]).toEqual(['T', 'X']);
  expect(follow('eval "$U"; echo $T', 'bash', ['T', 'U']).uses.map(({ variable }) => variable)).toEqual(['U']);
});

describe('files that a script leaves', () => {
  const left = (script: string, names = ['T', 'U']) => follow(script, 'bash', names).files.map(({ name, variable }) => [pathOfFile(name), variable]);

  test('are those with the text of a variable in them', () => {
    expect(left('echo "$T" > a.txt; echo "$U" | tee "$RUNNER_TEMP/b" > /dev/null; echo c > c.txt; echo "$T" >> "$GITHUB_OUTPUT"; cat <(echo "$T"); cp a.txt "$GITHUB_WORKSPACE/d.txt"')).toEqual([['a.txt', 'T'], ['$RUNNER_TEMP/b', 'U'], ['d.txt', 'T']]);
  });

  test('are known to a script behind it by the same names', () => {
    const names = follow('echo "$T" > ./a.txt; echo "$U" > /tmp/b', 'bash', ['T', 'U']).files.map(({ name }) => name);
    const uses = (script: string) => follow(script, 'bash', names).uses.map(({ variable, context }) => [pathOfFile(variable), context]);
    expect(uses('eval "$(cat a.txt)"')).toEqual([['a.txt', 'code that a shell runs']]);
    expect(uses('read -r x < /tmp/b; eval "$x"')).toEqual([['/tmp/b', 'code that a shell runs']]);
    expect(uses('bash a.txt')).toEqual([['a.txt', 'code that a shell runs']]);
    expect(uses('echo "$(cat a.txt)"; echo ok > a.txt; cat other.txt | bash')).toEqual([]);
  });

  test('are not left again by a script that only reads them', () => {
    const [{ name }] = follow('echo "$T" > a.txt', 'bash', ['T']).files;
    expect(left('cat a.txt', [name])).toEqual([]);
    expect(left('cat a.txt > b.txt', [name])).toEqual([['b.txt', name]]);
  });
});

describe('hostile scripts', () => {
  test.each([
    'f() { f "$1"; f "$1"; f "$1"; }; f "$T"', 'x=$T; while :; do x="$x$x$x"; done', `${'for a in b; do '.repeat(60)}eval "$T"${'; done'.repeat(60)}`, `eval "${'$(echo '.repeat(100)}$T${')'.repeat(100)}"`, 'eval eval eval eval "$T"', `${'x=$T;'.repeat(20_000)}`, `echo "$T" ${'| cat '.repeat(2_000)}`, `${'if a; then '.repeat(200)}echo "$T"${'; fi'.repeat(200)}`,
    `case "$T" in ${'a) x=$T ;; '.repeat(3_000)} esac`, `${'{ '.repeat(250)}echo "$T"; ${'}; '.repeat(250)}`, 'a() { b "$@" "$@"; }; b() { a "$@" "$@"; }; a "$T"', `x=(${'"$T" '.repeat(5_000)}); for i in "\${x[@]}"; do for j in "\${x[@]}"; do echo "$i$j"; done; done`,
  ])('are followed as far as it is worth it: %#', (script) => {
    const start = performance.now();
    follow(script, 'bash', ['T']);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
