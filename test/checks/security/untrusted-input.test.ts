import { Delivery } from 'slipway/delivery';
import { Expression } from 'slipway/expressions';
import { Job, RunStep, Step, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const BODY = Expression.raw('github.event.issue.body');
const TITLE = Expression.raw('github.event.issue.title');

function messages(step: Step): string[] {
  const delivery = Delivery.standalone();
  new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.issues()] }), 'job').use(step);
  return delivery.synth().findings.filter(({ id }) => id === 'security/untrusted-input').map(({ message }) => message);
}

describe('an input that an action runs as code', () => {
  const found = (action: string, input: string) => messages(new UsesStep(`${action}@${SHA}`, { inputs: { [input]: `x ${TITLE}` } })).length;

  test.each([
    ['actions/github-script', 'script'], ['azure/cli', 'inlineScript'], ['azure/powershell', 'inlineScript'], ['amadevus/pwsh-script', 'script'], ['appleboy/ssh-action', 'script'], ['cardinalby/js-eval-action', 'expression'],
    ['cross-platform-actions/action', 'run'], ['devcontainers/ci', 'runCmd'], ['docker/bake-action', 'set'], ['goreleaser/goreleaser-action', 'args'], ['mikefarah/yq', 'cmd'], ['nick-fields/retry', 'command'],
    ['nick-fields/retry', 'on_retry_command'], ['vmactions/freebsd-vm', 'run'], ['vmactions/freebsd-vm', 'prepare'], ['Azure/CLI', 'INLINESCRIPT'],
    ['cypress-io/github-action', 'start'], ['cloudflare/wrangler-action', 'preCommands'], ['changesets/action', 'publish'], ['gradle/gradle-build-action', 'arguments'], ['8398a7/action-slack', 'custom_payload'], ['cycjimmy/semantic-release-action', 'extra_plugins'], ['nick-fields/retry', 'new_command_on_retry'],
  ])('of %s is %s', (action, input) => {
    expect(found(action, input)).toBe(1);
  });

  test.each(['run', 'script', 'command', 'commands', 'cmd', 'args', 'shell', 'entrypoint', 'inline-script', 'inlineScript', 'on_retry_command', 'RUN'])('of an action that nobody knows may be %s', (input) => {
    expect(found('acme/action', input)).toBe(1);
  });

  test.each([['acme/action', 'expression'], ['acme/action', 'set'], ['acme/action', 'prepare'], ['acme/action', 'runCmd'], ['acme/action', 'title'], ['azure/cli', 'expression'], ['actions/github-script', 'result-encoding'], ['devcontainers/ci', 'title'], ['docker/bake-action', 'prepare'], ['cypress-io/github-action', 'publish'], ['acme/action', 'start'], ['anthropics/claude-code-action', 'prompt']])('of %s is not %s', (action, input) => {
    expect(found(action, input)).toBe(0);
  });
});

describe('a variable with the text of a stranger', () => {
  const said = (script: string, value = BODY, shell?: string) => messages(new RunStep(script, { env: { NAME: value }, shell }));
  const why = (script: string, value = BODY, shell?: string) => said(script, value, shell).map((message) => /runs it as code|choose what runs|choose the programs|set any variable/.exec(message)![0]);

  test.each([
    'eval "$NAME"', 'eval  $NAME', 'bash -c "$NAME"', 'bash -c $NAME', 'bash  -c  "echo $NAME"', 'sh -c "${NAME}"', 'zsh -c "$NAME"',
    'python -c "$NAME"', 'python3 -c "$NAME"', 'node -e "$NAME"', "bash -c 'echo '\"$NAME\"", "bash -c 'a'$NAME'b'", 'bash -c "a \\" $NAME"', 'bash -c x"$NAME"', 'bash -c a\\ $NAME',
    'bash -c "bash -c \'$NAME\'"', 'make\n  bash -c "$NAME"\nmake', 'bash -c "$OTHER$NAME"',
    'eval "$NAME" # now', 'bash -c "it\'s $NAME\n  there"', 'bash -c x"$NAME\n  there"',
  ])('is run by %j', (script) => {
    expect(why(script)).toEqual(['runs it as code']);
  });

  test.each(['Invoke-Expression $env:NAME', 'invoke-expression ${env:NAME}', 'iex $env:NAME', 'iex\t$env:NAME', 'sh -c "${env:NAME}"', 'sh -c "`\"$env:NAME"'])('is run by %j of PowerShell', (script) => {
    expect(why(script, BODY, 'pwsh')).toEqual(['runs it as code']);
  });

  test.each(['bash -x "$NAME"', "bash -c '$NAME'", 'bash -c "\\$NAME"', '$NAME', '"$NAME" x', './bin/$NAME', 'export PATH="$NAME:$PATH"', 'LD_PRELOAD=$NAME make'])('chooses what runs by %j', (script) => {
    expect(why(script)).toEqual(['choose what runs']);
  });

  test.each([
    "bash -c 'a $NAME'", "bash -c 'echo $NAME\n  make'", 'echo "$NAME"', '# eval "$NAME"', '  # eval "$NAME"', '#eval "$NAME"', 'eval "$OTHER"', 'eval "$NAMES"', 'bash -c \'echo "$1"\' _ "$NAME"', 'bash -c "echo" "$NAME"', "bash -c 'a b' $NAME", 'bash -c echo $NAME',
    'bash -c echo;echo $NAME', 'bash -c echo|cat $NAME', 'bash -c echo&echo $NAME', 'bash -c "" x sh -c "y" "$NAME"', 'bash -c ; echo $NAME', 'retrieval "$NAME"', 'bash -c a\\b $NAME', 'echo eval\necho $NAME', 'evaluate "$NAME"; echo -c', 'bash -c "a \\" b" $NAME', 'bash -c "$\\"NAME" "$NAME"', "bash -c 'x'y $NAME",
  ])('is not by %j', (script) => {
    expect(said(script)).toEqual([]);
  });

  test.each(['echo "$NAME" >> "$GITHUB_PATH"', 'echo "${NAME}/bin" >> $GITHUB_PATH', '{\n  echo "$NAME"\n} >> "$GITHUB_PATH"'])('chooses programs by %j', (script) => {
    expect([why(script), why(script, TITLE)]).toEqual([['choose the programs'], ['choose the programs']]);
  });

  test.each([
    'echo "X=$NAME" >> "$GITHUB_ENV"', '{\n  echo "A=b"\n  echo "X=$NAME"\n} >> "$GITHUB_ENV"', '\t{ \n  echo "X=$NAME"\n\t} >> "$GITHUB_ENV"',
    'cat <<EOF\nx\nEOF\necho "X=$NAME" >> "$GITHUB_ENV"', '[ -n "$X" ] && {\n  echo "X=$NAME"\n} >> "$GITHUB_ENV"', 'write() {\n  echo "X=$NAME"\n} >> "$GITHUB_ENV"\nwrite', 'write(){\n  echo "X=$NAME"\n} >> "$GITHUB_ENV"\nwrite',
    '{\n  echo "X=$NAME"\n} >> "$GITHUB_ENV"\n{\n  echo x\n} > y',
  ])('sets variables by %j, when it may have several lines', (script) => {
    expect([why(script), why(script, TITLE)]).toEqual([['set any variable'], []]);
  });

  test.each([
    '{\n  echo "$NAME"\n}\necho "X=y" >> "$GITHUB_ENV"', '{\n  echo "$NAME"\n}\necho "X=${Y}" >> "$GITHUB_ENV"', '{\n  echo "X<<EOF_$RANDOM"\n  echo "$NAME"\n} >> "$GITHUB_ENV"',
    'echo "$NAME"; echo "X=y" > "$GITHUB_OUTPUT" # GITHUB_ENVIRONMENT', 'echo "$NAME"\necho "X=y" >> "$GITHUB_ENV"', '{\n  echo "X<<$DELIMITER"\n  echo "$NAME"\n  echo "$DELIMITER"\n} >> "$GITHUB_ENV"',
    '{\n  echo "X<<`uuidgen`"\n  echo "$NAME"\n} >> "$GITHUB_ENV"', '{\n  echo "$NAME"\n}\n{\n  echo "X=y"\n} >> "$GITHUB_ENV"', 'echo "$NAME"\n  echo x\n} >> "$GITHUB_ENV"', 'write() {\n  echo "X=$NAME"\n} >> "$GITHUB_ENV"', '# echo "X=$NAME" >> "$GITHUB_ENV"',
    '{\n  echo "$NAME"\n}; echo "X=y" >> "$GITHUB_ENVX"', 'echo "$NAME"\nx { y\necho } "X=y" >> "$GITHUB_ENV"', 'echo x{\n  echo "$NAME"\n} >> "$GITHUB_ENV"',
  ])('sets none by %j', (script) => {
    expect(said(script)).toEqual([]);
  });

  describe('of one line', () => {
    const how = (script: string, shell?: string) => messages(new RunStep(script, { env: { NAME: TITLE }, shell })).map((message) => /because (.*): '/.exec(message)?.[1]);
    const [BEGINS, ESCAPES] = ['it can begin with the name of one', 'line breaks are made of the backslashes in it'];

    test.each([
      'echo "$NAME" >> "$GITHUB_ENV"', 'echo $NAME >> $GITHUB_ENV', 'echo "${NAME}" | tee -a "$GITHUB_ENV"', 'echo "x $NAME" >> "$GITHUB_ENV"', '{\n  echo "A=b"\n  echo "$NAME"\n} >> "$GITHUB_ENV"', 'echo "$NAME=1" >> "$GITHUB_ENV"', '{ echo a\necho "$NAME"\n} >> "$GITHUB_ENV"',
      'LINE=$NAME\necho "$LINE" >> "$GITHUB_ENV"',
    ])('names the variable itself in %j', (script) => expect(how(script)).toEqual([BEGINS]));

    test('names the variable itself in PowerShell', () => expect(how('echo $env:NAME >> $env:GITHUB_ENV', 'pwsh')).toEqual([BEGINS]));

    test.each<[string, string | undefined]>([
      ['echo -e "T=$NAME" >> "$GITHUB_ENV"', undefined], ['echo -ne "T=$NAME" >> "$GITHUB_ENV"', undefined], ['printf "T=$NAME\\n" >> "$GITHUB_ENV"', undefined], ["printf 'T=%b\\n' \"$NAME\" >> \"$GITHUB_ENV\"", undefined], ['echo "T=$NAME" >> "$GITHUB_ENV"', 'sh'], ['printf -- "T=$NAME" >> $GITHUB_ENV', undefined],
    ])('has line breaks made of it in %j', (script, shell) => expect(how(script, shell)).toEqual([ESCAPES]));

    test.each<[string, string | undefined]>([
      ['echo "T=$NAME" >> "$GITHUB_ENV"', undefined], ['echo "T=$NAME" >> "$GITHUB_ENV"', 'bash'], ["printf 'T=%s\\n' \"$NAME\" >> \"$GITHUB_ENV\"", undefined], ["printf 'T=%s\\n' \"$NAME\" >> \"$GITHUB_ENV\"", 'sh'], ['{\n  echo "T<<END"\n  echo "$NAME"\n  echo END\n} >> "$GITHUB_ENV"', undefined],
      ['m=$(echo "$NAME" | grep x)\necho "m=$m" >> $GITHUB_ENV', undefined], ['echo "T=a $NAME" >> "$GITHUB_ENV"', undefined], ['echo "my-name=$NAME" >> "$GITHUB_ENV"', undefined],
    ])('sets one variable in %j', (script, shell) => expect(how(script, shell)).toEqual([]));
  });

  test('is named with the line that does it', () => {
    expect(said('make\neval "$NAME"')[0]).toMatch(/'github\.event\.issue\.body'.*runs it as code \(code that a shell runs\): 'eval "\$NAME"'/);
  });

  test.each([
    ['github.event.changes.title.from', 0], ['github.event.changes.body.from', 1], ['github.event.changes.BODY.from', 1], ['github.event.changes.*.from', 1], ['github.event.issue.TITLE', 0], ['github.event.comment.body', 1], ['github.event.head_commit.message', 1],
    ['github.head_ref', 0], ['github.event.pull_request.head.label', 0], ['github.event.workflow_run.head_branch', 0], ['github.event.head_commit.author.name', 0], ['github.event.head_commit.author.email', 0], ['github.event.pull_request.head.repo.homepage', 0],
    ['github.event.pages.*.page_name', 0], ['github.event.workflow_run.display_title', 0], ['github.event.workflow_run.head_repository.description', 1], ["format('{0}: {1}', github.event.issue.title, github.event.issue.body)", 1],
  ])('that is %s may have several lines: %i', (path, times) => {
    expect(said('echo "X=$NAME" >> "$GITHUB_ENV"', Expression.raw(path))).toHaveLength(times);
  });

  test('is looked for in all of the expressions', () => {
    const found = (...values: Expression[]) => messages(new RunStep('echo "X=$NAME" >> "$GITHUB_ENV"', { env: { NAME: values.join(' ') } }));
    const sets = (source: string) => `Anybody can write '${source}', and the step 'echo "X=$NAME" >> "$GITHUB_ENV"' in the job 'job' lets it set any variable for the later steps, because it may have several lines: 'echo "X=$NAME" >> "$GITHUB_ENV"'.`;
    expect(found(Expression.raw('github.sha'), BODY)).toEqual([sets('github.event.issue.body')]);
    expect(found(TITLE, BODY)).toEqual([sets('github.event.issue.body')]);
    expect(found(TITLE, TITLE)).toEqual([]);
  });

  test('is none when only GitHub writes it', () => {
    expect(said('eval "$NAME"', Expression.raw('github.sha'))).toEqual([]);
  });
});
