import { commandCode } from '../../../lib/scripts/commands/command-code';

/** The words of a line, and which of them are code: those in brackets. */
function marked(line: string): { words: string[]; code: boolean[] } {
  const words = line.split(' ');
  return { words: words.map((word) => word.replace(/^\[(.*)\]$/, '$1')), code: words.map((word) => /^\[.*\]$/.test(word)) };
}

/** The line with brackets around the words that are run as code, and the language that they are run in. */
function shown(words: readonly string[]): { line: string; languages: unknown[] } {
  const { argument } = commandCode(words);
  const languages = words.map((_, i) => argument(i));
  return { line: words.map((word, i) => (languages[i] ? `[${word}]` : word)).join(' '), languages: [...new Set(languages.filter((language) => language !== undefined))] };
}

/** One line for every way in which a command takes code. */
const LINES: readonly (readonly [string, readonly string[]])[] = [
  ['shell', [
    'bash -c [x] y', 'dash -c [x]', 'zsh -c [x]', 'ksh -c [x]', 'ash -c [x]', 'sh -c [x]', 'bash -euxc [x]', 'bash -cx [y] z', 'bash -e -c [x] z', 'bash x-c y', 'su root a-c x',
    'su root -c [x]', 'su -c [x] root', 'su --command [x]', 'su [--command=x] root', 'runuser root -c [x]', 'script -c [x] f', 'flock f -c [x]',
    'watch [x] [y]', 'watch -n 5 [x] [y]', 'parallel -j 2 [x] [y]', 'parallel --jobs 2 [x]', 'eval [x] [y]', 'alias [a=x] [b=y]', 'trap [x] EXIT',
  ]],
  ['python', ['python -c [x] y', 'python3 -c [x]', 'python3.12 -c [x]', 'pypy -c [x]', 'pypy3 -c [x]', 'python -Ic [x]', 'python -u -c [x]', 'python [-cx]', 'python f.py -c x', 'python x-c y']],
  ['node', ['node -e [x] y', 'nodejs -e [x]', 'bun -e [x]', 'tsx -e [x]', 'ts-node -e [x]', 'node -p [x]', 'node -pe [x]', 'node --eval [x]', 'node --print [x]', 'node [--eval=x]', 'node --import y', 'node f.js -e x', 'node x-e y']],
  ['perl', ['perl -e [x] f', 'perl -E [x]', 'perl -pi -e [x] f', 'perl -lne [x]', 'perl -0777e [x]', 'perl f.pl -e x', 'perl [-ex]', 'perl [-ex] -e [y]', 'perl x-e y']],
  ['ruby', ['ruby -e [x]', 'ruby -rjson -e [x]', 'ruby -ne [x]', 'ruby -0e [x]', 'ruby f.rb -e x', 'ruby x-e y']],
  ['php', ['php -r [x]', 'php [-rx]', 'php f.php -r x', 'php -f f.php', 'php x-r y']],
  ['powershell', ['pwsh -c [x] [y]', 'pwsh -Command [x] [y]', 'powershell -command [x]', 'powershell.exe -Command [x]', 'PWSH.EXE -c [x]', 'pwsh -NoProfile -c [x] [y]', 'pwsh -ec [x]', 'pwsh -e [x]', 'pwsh -EncodedCommand [x]', 'pwsh -File f.ps1 y', 'pwsh -c [x] [-c] [y]', 'pwsh x-c y', 'pwsh -cx y']],
  ['sed', ['sed [x] f', 'gsed [x] f', 'sed -i [x] f', 'sed -n -e [x] f', 'sed -ne [x] f', 'sed -Ee [x]', 'sed -e [x] -e [y] f', 'sed --expression [x]', 'sed [--expression=x] f', 'sed -f s.sed f', 'sed -nf s.sed f', 'sed --file=s.sed f', 'sed [x-e] f', 'sed [x-f] f', 'sed [a-b] f', 'sed --expression [x] -e [y]', 'sed f -e [x]', 'sed x-e -e [y]']],
  ['awk', ['awk [x] f', 'gawk [x]', 'mawk [x]', 'nawk [x]', 'awk -v a=b [x]', 'awk -F , [x]', 'awk -f a.awk f', 'awk --file=a.awk f', 'awk -e [x]', 'awk --source [x]', 'awk [x-e] f', 'awk [x-f] f', 'awk --sourced [x]', 'awk [x-e] -e y', 'awk --source [x] -e [y]']],
  ['jq', [
    'jq [x] f', 'gojq [x]', 'jaq [x]', 'jq -r [x] f', 'jq --arg a b [x]', 'jq --argjson a b [x]', 'jq --slurpfile a b [x]', 'jq --rawfile a b [x]', 'jq --indent 2 [x]', 'jq -L d [x]', 'jq -f p.jq f', 'jq -rf p.jq f',
    'jq --from-file p.jq f', 'jq [x-f] f', 'jq [e] f', 'jq --from-filed [x]', 'gh api u a--jq y', 'gh api u --jq [x]', 'gh api u -q [x]', 'gh api u [--jq=x]', 'gh api u [-qx]',
  ]],
  ['yq', ['yq [x] f', 'yq e [x] f', 'yq eval [x] f', 'yq ea [x] f', 'yq eval-all [x] f', 'yq -o json [x] f', 'yq -p xml [x]', 'yq -I 2 [x]', 'yq --arg a b [x]', 'yq -L d [x]', 'yq --from-file p.yq f', 'yq [a--from-file] f', 'yq [xe] f', 'yq [ex] f', '/usr/bin/yq e [x] f']],
  ['remote', ['ssh host [x] [y]', 'ssh host', ...[...'BbcDEeFIiJLlmOopQRSWw'].map((letter) => `ssh -${letter} v host [x] [-y]`), 'ssh -t host [x]']],
  ['arithmetic', ['let [x=1] [y=2]', 'let [x]']],
  ['name', ['read [x] [y]', 'mapfile [x]', 'readarray [x]', 'unset [x] [y]', 'getopts [ab] [x]', ...[...'diNnptu'].map((letter) => `read -${letter} v [x]`), 'read -r [x]']],
  ['other', [
    'Rscript -e [x]', 'Rscript [-ex]', 'Rscript f.R', 'Rscript x-e y', 'lua x-e y', 'cmd a/c x', 'cmd /cx y', 'lua -e [x]', 'lua5.4 -e [x]', 'osascript -e [x]', 'elixir -e [x]', 'groovy -e [x]', 'julia -E [x]', 'julia --eval [x]', 'julia [--eval=x]', 'ghc -e [x]', 'octave --eval [x]',
    'cmd /c [x] [y]', 'cmd /C [x]', 'cmd //c [x]', 'cmd /k [x]', 'CMD.EXE /c [x]', 'cmd.exe /c [x]', 'cmd -d /c [x]',
  ]],
];

const ALL = LINES.flatMap(([language, lines]) => lines.map((line) => [language, line] as const));
const CODE = ALL.filter(([, line]) => line.includes('['));

describe('what a command runs as code', () => {
  test.each(ALL)('%s: %s', (language, line) => {
    const { words, code } = marked(line);
    expect(shown(words)).toEqual({ line, languages: code.includes(true) ? [language] : [] });
  });

  test('it runs wherever the program lies', () => {
    for (const [, line] of CODE) expect(shown(marked(`/usr/local/bin/${line}`).words).line).toBe(`/usr/local/bin/${line}`);
  });

  test('a program whose name only begins or ends like it runs nothing', () => {
    for (const [, line] of CODE) {
      const { words: [name, ...args] } = marked(line);
      if (name.includes('/')) continue;
      for (const other of [`x${name}`, `${name}-x`]) expect(shown([other, ...args]).languages).toEqual([]);
    }
  });

  test.each([
    'sudo -u root -E bash -c', 'sudo A=b bash -c', 'doas bash -c', 'env -u A B=c bash -c', 'env -i bash -c', 'command bash -c', 'builtin eval', 'exec -a x bash -c', 'nohup bash -c', 'nice -n 5 bash -c', 'nice -5 bash -c', 'ionice -c 2 bash -c',
    'timeout -k 5 10 bash -c', 'timeout --signal=KILL 10 bash -c', 'gtimeout 10 bash -c', 'stdbuf -oL bash -c', 'xargs -n1 -I{} bash -c', 'xargs -d x bash -c', 'setsid bash -c', 'find . -name x -exec bash -c', 'chroot / bash -c', 'unshare -r bash -c', 'docker run --rm -it -e A=b -v a:b img bash -c',
    'docker run --network host img bash -c', 'docker exec -u root -it c bash -c', 'docker compose -f f run --rm s bash -c', 'podman exec c bash -c', 'kubectl -n n exec -it p -c c -- bash -c', 'kubectl exec p bash -c', 'nix develop -c bash -c', 'nix shell p --command bash -c', 'poetry run bash -c', 'uv run --with p bash -c', 'pipenv run bash -c',
    'uvx --from p bash -c', 'bundle exec bash -c', 'conda run -n e bash -c', 'pdm run bash -c', 'mise exec -- bash -c', 'wsl bash -c', 'strace -f -o x bash -c', 'retry -t 3 bash -c', 'xvfb-run -a bash -c', 'dbus-run-session -- bash -c', 'busybox sh -c', 'sshpass -p x bash -c', 'flock -n f bash -c', 'npm exec -- bash -c', 'git bisect run bash -c',
    'bash -euo pipefail -c', 'bash -eo pipefail -c', 'bash -oe pipefail -c', 'bash --norc -o pipefail -c', 'sudo timeout 5 bash -o pipefail -c', 'sudo --what y bash -c', 'xargs --what y bash -c',
  ])('the program that is run by another is the one that reads: %s', (line) => {
    const words = line.split(' ');
    expect(shown([...words, 'code']).line).toBe([...words, '[code]'].join(' '));
  });

  test.each([
    ['node -r fs -e [x]'], ['docker run --entrypoint sh img -c [x]'], ['docker run --entrypoint=python3 img -c [x]'], ['docker run --entrypoint /bin/echo img x'], ['git config alias.y [x]'], ['git config set --global core.pager [x]'], ['git config user.name x'], ['sshpass -p x ssh host [x]'], ['gcloud compute ssh vm --command [x]'], ['gcloud compute ssh vm [--command=x]'], ['npx -c [x]'], ['nix-shell --run [x]'], ['deno eval [x]'], ['uvx python -c [x]'], ['script -qec [x]'], ['python3 -W ignore -c [x]'],
    ['python3 -W ignore -X dev -c [x] y'], ['git rebase --exec [x] main'], ['git submodule foreach [x]'], ['git fetch origin [--upload-pack=x]'], ['tar --to-command [x] -xf f'], ['rsync -e [x] a b'], ['sort --compress-program x f'], ['find . -exec sh -c [x] ; -name y'], ['find . -exec sh -c [x] ; -exec echo y ;'],
    ['psql -c [x]'], ['sqlite3 db [x]'], ['trap [x] EXIT'], ['su - user -c [x]'], ['gh pr view --jq [x]'], ['jq --arg a x [y]'], ['yq e [x] f'], ['watch -n 5 [x]'], ['git commit -m x'], ['docker build --build-arg A=x .'], ['ssh x [ls]'], ['curl --data x y'], ['git tag x'], ['gh pr comment --body x'],
    ['env bash x'], ['sudo echo x'], ['timeout x y'], ['xargs echo x'],
  ])('options are read as the program reads them: %s', (line) => {
    expect(shown(marked(line).words).line).toBe(line);
  });

  test('no other program is looked through, and none is nothing', () => {
    expect(shown(['echo', 'python3', '-c', 'code']).languages).toEqual([]);
    expect(shown([]).languages).toEqual([]);
  });
});

describe('what a command does with its standard input', () => {
  const stdin = (line: string) => commandCode(line.split(' ')).stdin;

  test.each([
    ['shell', ['bash', 'sh', 'sudo bash', 'bash -s', 'bash -s x y', 'bash -es x', 'bash -sx f', 'bash -', 'bash - x', 'bash /dev/stdin x', 'bash -o pipefail', 'bash -eo pipefail', 'bash +o posix', 'bash -e', 'source /dev/stdin', '. /dev/stdin', 'source /dev/fd/0', '. /dev/fd/0']],
    ['python', ['python3', 'python3 -', 'python3 - x', 'pypy', 'env A=b python3 -']],
    ['node', ['node', 'node -']], ['perl', ['perl', 'perl -w']], ['ruby', ['ruby']], ['php', ['php']], ['other', ['lua', 'osascript', 'cmd', 'Rscript']], ['powershell', ['pwsh']],
    ['remote', ['ssh host', 'ssh host bash -s', 'ssh -p 22 host sudo sh']],
  ])('%s runs it as code', (language, lines) => {
    expect(lines.map((line) => [line, stdin(line)])).toEqual(lines.map((line) => [line, language]));
  });

  test('it is data where the code comes from elsewhere, or the program runs none', () => {
    const lines = [
      'bash f.sh', 'bash f.sh x', 'bash -c x', 'bash -e f.sh x', 'bash -o pipefail f.sh', 'python3 f.py', 'python3 -c x', 'node f.js', 'node -e x', 'perl -e x', 'ruby f.rb', 'php -r x', 'lua f.lua',
      'sed x', 'awk x', 'jq .', 'yq .', 'gh api', 'su', 'watch x', 'trap x', 'let x', 'read x', 'cat', 'ssh host cat', 'ssh host docker login --password-stdin x', 'source f.sh', '. f.sh', 'cat /dev/stdin', 'cat /dev/fd/0', 'source', 'x /dev/stdin', 'bash f.sh y -x', 'bash f-s', 'bash x-o', 'sudo -s python3 f.py',
    ];
    expect(lines.filter((line) => stdin(line) !== undefined)).toEqual([]);
  });
});
