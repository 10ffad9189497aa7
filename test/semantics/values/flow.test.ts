import { DIRECT, TITLE, found, ran, raw, write } from './found';
import { CompositeAction, GithubScript } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Vars } from 'slipway/expressions';
import { CallInput, CallJob, DispatchInput, Job, Matrix, ReusableWorkflow, Trigger, UsesStep, Workflow } from 'slipway/workflows';

describe('the text of a stranger is found in code', () => {
  test('through a variable of the job, of the workflow and of the step', () => {
    expect(found((_, ci) => ran(new Job(ci, 'other', { env: { T: TITLE } }), raw('env.T')))).toEqual(DIRECT);
    expect(found((_, __, delivery) => {
      const ci = new Workflow(delivery, 'more', { triggers: [Trigger.issues()], env: { T: TITLE } });
      ran(new Job(ci, 'other'), raw('env.t'));
    })).toEqual(DIRECT);
    expect(found((job) => job.use(new GithubScript({ script: `x(${raw('env.T')})`, env: { T: TITLE } })))).toEqual(DIRECT);
  });

  test('through an output of a step, also when the script renames it', () => {
    const output = 'github.event.issue.title < hands it on as an output';
    for (const script of ['echo "v=$T" >> "$GITHUB_OUTPUT"', 'X="${T}"\nexport Y=$X\necho "v=$Y" >> $GITHUB_OUTPUT', '{\n  echo "v<<E"\n  echo "$T"\n  echo E\n} >> "$GITHUB_OUTPUT"', 'm=$(echo "$T" | grep x); echo "v=$m" \\\n >> "$GITHUB_OUTPUT"']) {
      expect({ script, found: found((job) => ran(job, job.run(script, { stepId: 's', env: { T: TITLE } }).output('v'))) }).toEqual({ script, found: [output] });
    }
  });

  test('through a file that a step wrote, wherever a later one reads it', () => {
    const of = (file: string, ...more: string[]) => [...more.reverse(), `hands it on in the file ${file}`].reduce((way, note) => `${way} < ${note}`, 'github.event.issue.title');
    const through = (writes: string, reads: string, options = {}) => found((job) => {
      job.run(writes, { env: { T: TITLE } });
      job.run(reads, options);
    });
    expect(through('echo "$T" > title.txt', 'eval "echo $(cat title.txt)"')).toEqual([of('title.txt')]);
    expect(through('echo "$T" > "$RUNNER_TEMP/title"', 'read -r x < "${RUNNER_TEMP}/title"\neval "$x"')).toEqual([of('$RUNNER_TEMP/title')]);
    expect(through('echo "$T" > run.sh', './run.sh')).toEqual([of('run.sh')]);
    expect(through('echo "echo $T" > run.sh', 'bash "$GITHUB_WORKSPACE/run.sh"')).toEqual([of('run.sh')]);
    expect(through('echo "$T" > tools/run.sh', 'bash run.sh', { workingDirectory: 'tools' })).toEqual([of('tools/run.sh')]);
    expect(through('echo "$T" > tools/run.sh', 'bash run.sh')).toEqual([]);
    expect(through('echo "$T" > title.txt', 'cat title.txt; echo "$(cat other.txt)"; eval "$(cat subtitle.txt)"')).toEqual([]);
    expect(through('echo "$T" | tr -cd a-z > title.txt', 'eval "echo $(cat title.txt)"')).toEqual([]);
  });

  test('through a file that is copied, and one whose text becomes an output', () => {
    const steps = (...scripts: string[]) => found((job) => {
      for (const script of scripts) job.run(script, script.includes('$T') ? { env: { T: TITLE } } : {});
    });
    expect(steps('echo "$T" > a.txt', 'cp a.txt b.txt', 'bash b.txt')).toEqual(['github.event.issue.title < hands it on in the file b.txt < hands it on in the file a.txt']);
    expect(found((job) => {
      job.run('echo "$T" > a.txt', { env: { T: TITLE } });
      ran(job, job.run('echo "v=$(cat a.txt)" >> "$GITHUB_OUTPUT"', { stepId: 's' }).output('v'));
    })).toEqual(['github.event.issue.title < hands it on as an output < hands it on in the file a.txt']);
  });

  test('through a file that the steps around an action wrote', () => {
    expect(found((job, _, delivery) => {
      const action = new CompositeAction(delivery, 'tools', { description: 'Tools' });
      action.run('bash title.txt');
      job.run('echo "$T" > title.txt', { env: { T: TITLE } });
      job.use(action.step());
    })).toEqual(['github.event.issue.title < uses the action < hands it on in the file title.txt']);
  });

  test('through a variable that loaders read, which a step makes', () => {
    expect(found((job) => job.run('echo "NODE_OPTIONS=$T" >> "$GITHUB_ENV"', { env: { T: TITLE } }))).toEqual(DIRECT);
    expect(found((job) => job.run('echo "TITLE=$T" >> "$GITHUB_ENV"', { env: { T: TITLE } }))).toEqual([]);
  });

  test('through an output of a job', () => {
    expect(found((job, ci) => {
      const value = job.run('echo "v=$T" >> "$GITHUB_OUTPUT"', { stepId: 's', env: { T: TITLE } }).output('v');
      ran(new Job(ci, 'other'), value);
    })).toEqual(['github.event.issue.title < hands it on as an output < hands it on as an output']);
  });

  test('through a matrix', () => {
    expect(found((_, ci) => ran(new Job(ci, 'legs', { matrix: new Matrix({ axes: { t: ['a', TITLE] } }) }), raw('matrix.t')))).toEqual(DIRECT);
    expect(found((_, ci) => ran(new Job(ci, 'legs', { matrix: new Matrix({ axes: { t: ['a'] }, include: [{ t: 'a', more: TITLE }] }) }), raw('matrix.more')))).toEqual(DIRECT);
    expect(found((_, ci) => ran(new Job(ci, 'legs', { matrix: new Matrix({ axes: { t: ['a'] }, include: raw("fromJSON(format('[{0}]', github.event.issue.title))") }) }), raw('matrix.more')))).toEqual(DIRECT);
    expect(found((_, ci) => ran(new Job(ci, 'legs', { matrix: Matrix.fromExpression(raw("fromJSON(format('[\"{0}\"]', github.event.issue.title))")) }), raw('matrix.t')))).toEqual(DIRECT);
  });

  test('through an input of an action of the delivery, and an output of it', () => {
    const tools = (delivery: Delivery) => {
      const action = new CompositeAction(delivery, 'tools', { description: 'Tools', inputs: { text: { description: 'What to say' } } });
      action.addOutput('said', action.input('text'), { description: 'What was said' });
      return action;
    };
    expect(found((job, _, delivery) => {
      const action = tools(delivery);
      action.use(new GithubScript({ script: `say(${action.input('text')})` }));
      job.use(action.step({ inputs: { text: TITLE } }));
    })).toEqual(["github.event.issue.title < passes it as 'text'"]);
    expect(found((job, _, delivery) => {
      const step = tools(delivery).step({ inputs: { text: TITLE }, stepId: 'say' });
      job.use(step);
      ran(job, step.output('said'));
    })).toEqual(["github.event.issue.title < hands it on as an output < passes it as 'text'"]);
  });

  test('through an input of a called workflow, and an output of it', () => {
    const shared = (delivery: Delivery) => new ReusableWorkflow(delivery, 'shared', { inputs: { text: CallInput.string({ required: true }) } });
    expect(found((job, ci, delivery) => {
      job.run('make');
      const called = shared(delivery);
      ran(new Job(called, 'say'), called.input('text'));
      called.call(ci, 'call', { inputs: { text: TITLE } });
    })).toEqual(["github.event.issue.title < passes it as 'text'"]);
    expect(found((job, ci, delivery) => {
      job.run('make');
      const called = shared(delivery);
      const say = new Job(called, 'say');
      called.addOutput('said', say.run('echo "v=$T" >> "$GITHUB_OUTPUT"', { stepId: 's', env: { T: called.input('text') } }).output('v'));
      const call = called.call(ci, 'call', { inputs: { text: TITLE } });
      ran(new Job(ci, 'after'), call.output('said'));
    })).toEqual([expect.stringContaining('github.event.issue.title < ')]);
  });

  test('as JSON that is read again, and in brackets', () => {
    for (const text of ['fromJSON(toJSON(github.event)).issue.title', "github['event']['issue']['title']", 'github.event[vars.x].title', "format('{0}', github.event.issue.title)", "vars.x && github.event.issue.title || 'none'"]) {
      expect({ text, found: found((job) => ran(job, raw(text))).length }).toEqual({ text, found: 1 });
    }
  });

  test.each([
    'answer.body', 'forkee.description', 'forkee.homepage', 'forkee.default_branch', 'pages[0].summary', 'comment.path', 'comment.diff_hunk',
    ...['commit.commit', 'merge_group.head_commit', 'workflow_run.head_commit'].flatMap((commit) => ['message', 'author.name', 'author.email', 'committer.name', 'committer.email'].map((name) => `${commit}.${name}`)),
  ])('as %s', (path) => {
    expect(found((job) => ran(job, raw(`github.event.${path}`)))).toHaveLength(1);
  });

  test('in a script, through variables of the job and of the script', () => {
    expect(found((_, ci) => new Job(ci, 'other', { env: { T: TITLE } }).run('eval "$T"'))).toEqual(DIRECT);
    expect(found((job) => job.run('CMD="echo $T"\neval "$CMD"', { env: { T: TITLE } }))).toEqual(DIRECT);
    expect(found((job) => job.run('readonly X=$T\nbash -c "$X"', { env: { T: TITLE } }))).toEqual(DIRECT);
  });

  test('in any input that an action runs', () => {
    expect(found((job) => job.use(new UsesStep('./retry', { inputs: { command: raw('env.T') }, env: { T: TITLE } })))).toEqual(DIRECT);
  });
});

describe('nothing is said', () => {
  test.each<[string, (job: Job, ci: Workflow, delivery: Delivery) => void]>([
    ['of another variable, output or axis', (job, ci) => {
      const step = job.run('echo "v=$T" >> "$GITHUB_OUTPUT"\necho "w=1" >> "$GITHUB_OUTPUT"', { stepId: 's', env: { T: TITLE } });
      ran(job, step.output('w'));
      ran(new Job(ci, 'other', { env: { T: TITLE, U: 'u' }, matrix: new Matrix({ axes: { t: [TITLE], u: ['a'] } }) }), raw("format('{0}{1}', env.U, matrix.u)"));
    }],
    ['of a variable that a nearer one hides', (_, ci) => new Job(ci, 'other', { env: { T: TITLE } }).use(new GithubScript({ script: `x(${raw('env.T')})`, env: { T: 'fine' } }))],
    ['of a variable of the workflow that one of the job hides', (job, _, delivery) => {
      job.run('make');
      ran(new Job(new Workflow(delivery, 'more', { triggers: [Trigger.issues()], env: { T: TITLE } }), 'other', { env: { T: 'fine' } }), raw('env.T'));
    }],
    ['of a line that writes no output, and of a step beside', (job) => {
      job.run('echo "v=$T"\necho "w=1" >> "$GITHUB_OUTPUT"', { stepId: 's', env: { T: TITLE } });
      write(job, 'echo "x=$T" >> "$GITHUB_OUTPUT"', 'beside');
      ran(job, raw('steps.s.outputs.v'));
      ran(job, raw('steps.s.outputs.x'));
      ran(job, raw('steps.beside.outcome'));
    }],
    ['of what stands before an assignment', (job) => job.run('make "$T"; X=1\neval "$X"', { env: { T: TITLE } })],
    ['of another input of a called workflow', (job, ci, delivery) => {
      job.run('make');
      const called = new ReusableWorkflow(delivery, 'shared', { inputs: { fine: CallInput.string(), text: CallInput.string() } });
      ran(new Job(called, 'say'), called.input('fine'));
      called.call(ci, 'call', { inputs: { fine: 'fine', text: TITLE } });
    }],
    ['of an output of a workflow that others declare', (job, ci) => {
      job.run('make');
      const call = new CallJob(ci, 'call', { uses: 'acme/deliver/.github/workflows/deliver.yml@v1', inputs: { text: TITLE } });
      ran(new Job(ci, 'after', { needs: [call] }), raw('needs.call.outputs.text'));
    }],
    ['of another one of the jobs that are needed', (job, ci) => {
      job.addOutput('t', write(job, 'echo "v=$T" >> "$GITHUB_OUTPUT"').output('v'));
      const fine = new Job(ci, 'fine');
      fine.run('make');
      fine.addOutput('t', 'fine');
      ran(new Job(ci, 'after', { needs: [job, fine] }), raw('needs.fine.outputs.t'));
    }],
    ['of a default that reads another input', (job, _, delivery) => {
      const action = new CompositeAction(delivery, 'tools', { description: 'Tools', inputs: { text: { description: 'Text', defaultValue: String(raw('inputs.last')) }, last: { description: 'Last' } } });
      ran(job, raw('github.sha'));
      action.use(new GithubScript({ script: `x(${raw('inputs.text')})` }));
      job.use(action.step());
    }],
    ['of a variable that is only compared', (job) => job.run('[[ $X == $T ]]\nXY="$T"\neval "$X"', { env: { T: TITLE } })],
    ['of an entry beside in a matrix', (_, ci) => ran(new Job(ci, 'legs', { matrix: new Matrix({ axes: { t: ['a'] }, include: [{ t: 'a', more: TITLE }] }) }), raw('matrix.t'))],
    ['of a number and a boolean that a caller fills', (job, ci, delivery) => {
      job.run('make');
      const called = new ReusableWorkflow(delivery, 'shared', { inputs: { number: CallInput.number(), dry: CallInput.bool() }, triggers: [Trigger.workflowDispatch({ number: DispatchInput.string(), dry: DispatchInput.string() })] });
      ran(new Job(called, 'say'), raw("format('{0}{1}', inputs.number, inputs.dry)"));
      called.call(ci, 'call', { inputs: { number: raw('fromJSON(github.event.issue.title)'), dry: raw('fromJSON(github.event.issue.title)') } });
    }],
    ['of another output of an action, and of a job that is not needed', (job, ci, delivery) => {
      const action = new CompositeAction(delivery, 'tools', { description: 'Tools' });
      action.addOutput('fine', 'fine', { description: 'Fine' });
      action.addOutput('said', write(action, 'echo "v=$T" >> "$GITHUB_OUTPUT"').output('v'), { description: 'What was said' });
      const step = action.step({ stepId: 'say' });
      job.use(step);
      ran(job, step.output('fine'));
      job.addOutput('t', step.output('said'));
      ran(new Job(ci, 'other'), raw('toJSON(needs)'));
      ran(new Job(ci, 'result', { needs: [job] }), raw('needs.job.result'));
    }],
    ['of what is not there', (job, ci, delivery) => {
      for (const expression of ['matrix.t', 'env.T', 'inputs.t', 'needs.nowhere.outputs.t', 'steps.nowhere.outputs.t', 'steps.outputs', 'toJSON(steps)']) {
        ran(job, raw(expression));
        ran(new Job(new ReusableWorkflow(delivery, `of-${expression.replace(/\W/g, '-')}`), 'job'), raw(expression));
        new CompositeAction(delivery, `unused-${expression.replace(/\W/g, '-')}`, { description: 'Unused' }).use(new GithubScript({ script: `x(${raw(expression)})` }));
      }
      const legs = ['matrix.u', 'env.T', 'steps.s.outputs.v', 'needs.nowhere.outputs.t'].map(raw);
      ran(new Job(ci, 'legs', { env: { T: TITLE }, matrix: new Matrix({ axes: { t: ['a', 1, true, ...legs] } }) }), raw('matrix.t'));
      const called = new ReusableWorkflow(delivery, 'called', { inputs: { text: CallInput.string() } });
      ran(new Job(called, 'say'), called.input('text'));
      called.call(ci, 'call', { inputs: { text: raw("format('{0}{1}{2}', env.T, steps.s.outputs.v, matrix.t)") } });
    }],
    ['of an input that the caller fills with something else', (_, ci, delivery) => {
      const called = new ReusableWorkflow(delivery, 'shared', { inputs: { text: CallInput.string(), number: CallInput.number() } });
      ran(new Job(called, 'say'), called.input('text'));
      ran(new Job(called, 'count'), called.input('number'));
      called.call(ci, 'call', { inputs: { text: Vars.get('TEXT'), number: raw('fromJSON(github.event.issue.title)') } });
    }],
    ['of what is only asked', (job) => ran(job, raw("contains(env.T, 'x')").andAlso(raw("startsWith(github.event.issue.title, 'y')")))],
    ['of what a person with rights chose', (job) => ran(job, raw('inputs.text'))],
    ['of an output of an unknown action', (job) => {
      job.use(new UsesStep('./other', { stepId: 'o', inputs: { text: TITLE } }));
      ran(job, raw('steps.o.outputs.x'));
    }],
    ['of a context that nobody knows', (job, ci) => {
      ran(job, raw('runner.os'));
      ran(new Job(ci, 'other', { matrix: new Matrix({ axes: { t: ['a'] } }) }), raw('matrix.t'));
    }],
  ])('%s', (_, declare) => {
    expect(found(declare)).toEqual([]);
  });

  test('of actions that use each other in a circle', () => {
    expect(found((job, _, delivery) => {
      const one = new CompositeAction(delivery, 'one', { description: 'One', inputs: { text: { description: 'Text' } } });
      one.use(one.step({ inputs: { text: one.input('text') } }));
      one.use(new GithubScript({ script: `x(${one.input('text')})` }));
      job.use(one.step({ inputs: { text: 'fine' } }));
    })).toEqual([]);
  });
});
