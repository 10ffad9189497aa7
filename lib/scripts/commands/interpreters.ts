import { Command, Table, all, letters, named, takes } from './command';

const SHELL: Command = {
  operands: ['program', 'data'],
  modes: { '-c': ['shell', 'data'], '-s': ['data'] },
  options: { ...all('--rcfile --init-file', 'program'), ...letters('oO'), '+o': 'data', '+O': 'data' },
  flags: '-a -b -e -f -h -i -k -l -m -n -p -r -t -u -v -x -B -C -E -H -P -T -D --login --norc --noprofile --posix --noediting --restricted --verbose --debugger --debug --dump-strings --help --version --pretty-print --emulate --no-rcs '
    + '+a +b +e +f +h +k +m +n +p +t +u +v +x +B +C +E +H +P +T',
  style: 'leading',
  looseClusters: true,
  stdin: 'shell',
};

const JQ: Command = {
  operands: ['jq', 'data'],
  options: { ...takes('--arg --argjson --slurpfile --rawfile', 2), ...takes('--indent -L'), ...all('-f --from-file', 'program') },
  modes: { '--args': ['jq', 'data'] },
  instead: ['-f', '--from-file'],
  prints: 'input',
};

/** Programs that run code which they are given as an argument or on their standard input. */
export const INTERPRETERS: Table = {
  ...named('bash sh dash zsh ksh ash rbash mksh', SHELL),
  ...named('fish', { operands: ['program', 'data'], options: { ...all('-c --command -C --init-command', 'other'), ...letters('do') }, instead: ['-c', '--command'], style: 'leading', stdin: 'other' }),
  ...named('python pypy', {
    operands: ['program', 'data'],
    options: { '-c': 'python', '-m': 'command', ...letters('WX'), '--check-hash-based-pycs': 'data' },
    last: ['-c'],
    flags: '-b -B -d -E -h -i -I -O -P -q -s -S -u -v -V -x -R -t --help --version',
    style: 'leading',
    stdin: 'python',
  }),
  ...named('py', { operands: ['program', 'data'], options: { '-c': 'python', '-m': 'command', ...letters('WX') }, last: ['-c'], style: 'leading', stdin: 'python' }),
  ...named('node nodejs tsx ts-node', {
    operands: ['program', 'data'],
    options: { ...all('-e -p -pe --eval --print', 'node'), ...all('-r --require --import --loader --experimental-loader --env-file --config', 'program'), ...takes('-C --conditions --input-type --max-old-space-size --title --stack-trace-limit -O --compiler-options -P --project') },
    instead: ['-e', '-p', '-pe', '--eval', '--print'],
    style: 'leading',
    stdin: 'node',
    dash: true,
  }),
  bun: {
    operands: ['program', 'data'],
    options: { ...all('-e -p --eval --print', 'node'), ...all('-r --preload', 'program') },
    instead: ['-e', '-p', '--eval', '--print'],
    style: 'leading',
    subcommands: { ...named('install add update link', { operands: ['chosen'] }), x: { operands: ['command'] }, test: { operands: ['data'] }, run: { operands: ['program', 'data'] } },
    stdin: 'node',
  },
  deno: {
    subcommands: {
      'eval': { operands: ['node', 'data'], options: { ...takes('--ext --cert --seed'), ...all('-c --config --import-map', 'program') } },
      'run': { operands: ['program', 'data'], style: 'leading', stdin: 'node' },
      'task': { operands: ['data', 'unclear'], options: { '--eval': 'shell' } },
      '*': { operands: ['unclear'] },
    },
  },
  perl: {
    operands: ['program', 'data'],
    options: { ...all('-e -E -M -m', 'perl'), ...letters('IC'), '-x': 'data' },
    instead: ['-e', '-E'],
    style: 'leading',
    stdin: 'perl',
    prints: 'input',
    dash: true,
  },
  ruby: { operands: ['program', 'data'], options: { ...all('-e', 'ruby'), ...all('-r -S', 'program'), ...letters('ICEFKTW') }, instead: ['-e'], style: 'leading', stdin: 'ruby', prints: 'input', dash: true },
  php: { operands: ['program', 'data'], options: { ...all('-r -R -B -E', 'php'), ...all('-f -F', 'program'), ...all('-d', 'unclear'), ...letters('cSt'), '-z': 'program' }, instead: ['-r', '-R', '-f', '-F'], style: 'leading', stdin: 'php', dash: true },
  ...named('pwsh powershell', {
    operands: ['program', 'data'],
    modes: { '-c': ['powershell'], '-command': ['powershell'], '-e': ['powershell'], '-ec': ['powershell'], '-encodedcommand': ['powershell'], '-file': ['program', 'data'], '-f': ['program', 'data'], '-commandwithargs': ['powershell', 'data'], '-cwa': ['powershell', 'data'] },
    options: takes('-executionpolicy -ep -ex -outputformat -inputformat -workingdirectory -wd -windowstyle -version -configurationname -settingsfile'),
    style: 'words',
    anyCase: true,
    stdin: 'powershell',
  }),
  cmd: { operands: ['data'], modes: { '/c': ['other'], '/k': ['other'], '//c': ['other'], '//k': ['other'], '/r': ['other'] }, style: 'slash', anyCase: true, stdin: 'other' },
  ...named('awk gawk mawk nawk', {
    operands: ['awk', 'data'],
    options: { ...all('-e --source', 'awk'), ...all('-f --file -i --include -l --load -E --exec', 'program'), ...takes('-v -F --assign --field-separator') },
    instead: ['-e', '--source', '-f', '--file', '-E', '--exec'],
    style: 'leading',
    prints: 'input',
  }),
  ...named('sed gsed', {
    operands: ['sed', 'data'],
    options: { ...all('-e --expression', 'sed'), ...all('-f --file', 'program'), ...takes('-l --line-length') },
    instead: ['-e', '--expression', '-f', '--file'],
    dash: true,
    prints: 'input',
  }),
  ...named('jq gojq jaq', JQ),
  yq: { ...JQ, operands: ['yq', 'data'], options: { ...JQ.options, ...takes('-o -p -I --output-format --input-format'), '--expression': 'yq' }, instead: ['-f', '--from-file', '--expression'], subcommands: named('e eval ea eval-all', {}) },
  ...named('lua luajit julia', { operands: ['program', 'data'], options: { ...all('-e -E --eval --print', 'other'), ...all('-l -L --load', 'program') }, instead: ['-e', '-E', '--eval', '--print'], style: 'leading', stdin: 'other' }),
  ...named('osascript elixir groovy ghc octave scala kotlin crystal racket guile sbcl', { operands: ['program', 'data'], options: all('-e -E --eval -eval', 'other'), instead: ['-e', '-E', '--eval', '-eval'], stdin: 'other' }),
  ...named('Rscript', { operands: ['program', 'data'], options: all('-e', 'other'), instead: ['-e'], style: 'leading', stdin: 'other' }),
  ...named('R', { options: { ...all('-e', 'other'), ...all('-f --file', 'program') }, stdin: 'other' }),
  ...named('tclsh wish expect jshell ghci irb gnuplot m4 swipl', { operands: ['program', 'data'], options: all('-c -e -d -g', 'other'), style: 'leading', stdin: 'other' }),
  ...named('ed ex red dc', { operands: ['data'], options: all('-c -e', 'other'), dash: true, stdin: 'other' }),
  ...named('vi vim nvim emacs', { operands: ['data'], options: all('-c -S -u --cmd --eval -l -s', 'other'), dash: true, stdin: 'other' }),
  ...named('gdb lldb', { operands: ['program', 'data'], options: all('-ex -iex -x -o -s', 'other'), style: 'words', stdin: 'other' }),
  ...named('psql', { options: { ...all('-c --command', 'sql'), ...all('-f --file', 'program'), ...takes('-h -p -U -d -v --host --port --username --dbname --set --variable') }, stdin: 'sql' }),
  ...named('mysql mariadb', { options: { ...all('-e --execute --init-command', 'sql'), ...takes('-h -P -u -D --host --port --user --database') }, stdin: 'sql' }),
  ...named('sqlite3 sqlite', { operands: ['data', 'sql'], options: all('-cmd', 'sql'), style: 'words', stdin: 'sql' }),
  ...named('duckdb', { operands: ['data', 'sql'], options: all('-c -cmd -s', 'sql'), style: 'words', stdin: 'sql' }),
  ...named('sqlcmd bq clickhouse-client snowsql mongosh mongo cqlsh', { options: all('-q -Q --query --eval -e', 'sql'), stdin: 'sql' }),
};
