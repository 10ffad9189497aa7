import { DIRECT, TITLE, found, ran, raw, write } from './found';
import { CompositeAction, GithubScript } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { CallInput, Job, Matrix, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

/** What is said of two actions: the outer one uses the inner one. */
function within(declare: (action: CompositeAction, delivery: Delivery) => void, use: (action: CompositeAction, job: Job, ci: Workflow) => void): string[] {
  return found((job, ci, delivery) => {
    const action = new CompositeAction(delivery, 'tools', { description: 'Tools', inputs: { text: { description: 'What to say' }, other: { description: 'Said by default', defaultValue: String(TITLE) }, last: { description: 'Never given' } } });
    declare(action, delivery);
    use(action, job, ci);
  });
}

const OUTPUT = 'github.event.issue.title < hands it on as an output';
const PASSED = "github.event.issue.title < passes it as 'text'";

describe('it is found', () => {
  test.each([
    ['A=1; X=$T', '$X'], ['if make; then X=$T; fi', '$X'], ['make && X=$T', '$X'], ['export  X=$T', '$X'], ['local X=$T', '$X'], ['declare  -r  -x X="$T"', '$X'], ['X+=$T', '$X'], ['X=$T Y=$X', '$Y'], ['while :; do Y=$X\nX=$T; done', '$Y'],
  ])('in a script behind %j', (assignment, use) => {
    expect(found((job) => job.run(`${assignment}\neval "${use}"`, { env: { T: TITLE } }))).toEqual(DIRECT);
  });

  test.each([['$X = "x $env:T"', '$X'], ['$env:X= $env:T', '$env:X'], ['$global:X   =$env:T', '$X']])('in a script of PowerShell behind %j', (assignment, use) => {
    expect(found((job) => job.run(`${assignment}\niex "${use}"`, { shell: 'pwsh', env: { T: TITLE } }))).toEqual(DIRECT);
  });

  test('in GITHUB_ENV of a step before', () => {
    const read = (first: string, second: string) => found((job) => {
      write(job, first);
      job.run(second);
      ran(job, raw('env.X'));
    });
    const through = 'github.event.issue.title < hands it on in GITHUB_ENV';
    expect(read('echo "X=$T" >> "$GITHUB_ENV"', 'eval "$X"')).toEqual([through, through]);
    expect(read('echo "X=$T" >> "$GITHUB_ENV"', 'eval "$Y"')).toEqual([through]);
    expect(read('echo "Y=$T" >> "$GITHUB_ENV"\necho "X=fine" >> "$GITHUB_ENV"', 'eval "$X"')).toEqual([]);
    expect(found((job) => {
      job.run('eval "$X"');
      write(job, 'echo "X=$T" >> "$GITHUB_ENV"');
    })).toEqual([]);
  });

  test.each([
    ['steps.s.outputs.V', 'echo "v=$T" >> "$GITHUB_OUTPUT"'], ['steps.S.OUTPUTS.v', 'echo "v=$T" >> "$GITHUB_OUTPUT"'], ['toJSON(steps.s.outputs)', 'echo "v=$T" >> "$GITHUB_OUTPUT"'], ['toJSON(steps.s)', 'echo "v=$T" >> "$GITHUB_OUTPUT"'],
    ['steps.s.outputs[vars.x]', 'echo "v=$T" >> "$GITHUB_OUTPUT"'], ["join(steps.s.outputs.*, ',')", 'echo "v=$T" >> "$GITHUB_OUTPUT"'], ['steps.s.outputs.the-title', 'echo "the-title=$T" >> "$GITHUB_OUTPUT"'],
    ['steps.s.outputs.v', 'echo "v=$T" >> "$GITHUB_\\\nOUTPUT"'], ['steps.s.outputs.v', '{\ncat <<E\nv=$T\nE\n} >> "$GITHUB_OUTPUT"'],
  ])('as %s of a script %j', (expression, script) => {
    expect(found((job) => {
      job.run('make', { stepId: 'first' });
      write(job, script);
      ran(job, raw(expression));
    })).toEqual([OUTPUT]);
  });

  test.each(['toJSON(env)', 'env[vars.x]', "join(env.*, ',')", 'toJSON(matrix)', 'matrix[vars.x]'])('as %s', (expression) => {
    expect(found((_, ci) => ran(new Job(ci, 'other', { env: { U: 'u', T: TITLE }, matrix: new Matrix({ axes: { u: ['u'], t: [TITLE] } }) }), raw(expression)))).toEqual(DIRECT);
  });

  test.each(['needs.first.outputs.t', 'NEEDS.First.Outputs.T', 'toJSON(needs)', 'toJSON(needs.first)', "join(needs.*.outputs.t, ',')", 'needs[vars.x].outputs.t', 'needs.first[vars.x].t'])('of another job as %s', (expression) => {
    expect(found((job, ci) => {
      job.run('make');
      const first = new Job(ci, 'first', { env: { T: TITLE } });
      first.run('make');
      first.addOutput('t', raw('env.T'));
      ran(new Job(ci, 'other', { needs: [job, first] }), raw(expression));
    })).toEqual([OUTPUT]);
  });

  test('of a job that hands on what another one wrote, or passes it to a called workflow', () => {
    const first = (job: Job, ci: Workflow) => {
      job.addOutput('t', write(job, 'echo "v=$T" >> "$GITHUB_OUTPUT"').output('v'));
      const second = new Job(ci, 'second', { needs: [job] });
      second.run('make');
      second.addOutput('u', raw('needs.job.outputs.t'));
      return second;
    };
    const way = `${OUTPUT} < hands it on as an output`;
    expect(found((job, ci) => ran(new Job(ci, 'third', { needs: [first(job, ci)] }), raw('needs.second.outputs.u')))).toEqual([`${way.replace(' < ', ' < hands it on as an output < ')}`]);
    expect(found((job, ci, delivery) => {
      const called = new ReusableWorkflow(delivery, 'shared', { inputs: { text: CallInput.string() } });
      ran(new Job(called, 'say'), called.input('text'));
      called.call(ci, 'call', { needs: [first(job, ci)], inputs: { text: raw('needs.second.outputs.u') } });
    })).toEqual([expect.stringContaining(PASSED.replace(/.* < /, ''))]);
  });

  test.each(['toJSON(inputs)', 'inputs.*', 'inputs[vars.x]', 'inputs.TEXT'])('in a called workflow as %s, whatever else starts it', (expression) => {
    expect(found((job, ci, delivery) => {
      job.run('make');
      const called = new ReusableWorkflow(delivery, 'shared', { inputs: { number: CallInput.number(), text: CallInput.string() }, triggers: [Trigger.workflowDispatch()] });
      ran(new Job(called, 'say'), raw(expression));
      called.call(ci, 'call', { inputs: { number: raw('fromJSON(github.event.issue.number)'), text: TITLE } });
    })).toEqual([PASSED]);
  });

  test('in an output of a called workflow, whatever else starts it', () => {
    expect(found((job, ci, delivery) => {
      const called = new ReusableWorkflow(delivery, 'shared', { triggers: [Trigger.workflowDispatch()] });
      called.addOutput('fine', 'fine');
      called.addOutput('said', write(new Job(called, 'say'), 'echo "v=$T" >> "$GITHUB_OUTPUT"').output('v'));
      called.addOutput('all', raw('toJSON(jobs)'));
      const call = called.call(ci, 'call');
      ran(job, call.output('fine'));
      ran(new Job(ci, 'after'), call.output('said'));
      ran(new Job(ci, 'more'), call.output('all'));
    })).toEqual([`${OUTPUT} < hands it on as an output < hands it on as an output`, `${OUTPUT} < hands it on as an output < hands it on as an output`]);
  });

  test.each([
    ['toJSON(inputs)', PASSED], ['inputs.*', PASSED], ['inputs.TEXT', PASSED], ['inputs.other', 'github.event.issue.title < leaves the default'], ['inputs.extra', "github.event.issue.title < passes it as 'extra'"], ['env.T', 'github.event.issue.title < uses the action'],
    ['matrix.t', 'github.event.issue.title < uses the action'], ['steps.s.outputs.v', OUTPUT],
  ])('in an action as %s', (expression, way) => {
    expect(within((action) => {
      action.run('make', { stepId: 'first' });
      write(action, 'echo "v=$T" >> "$GITHUB_OUTPUT"');
      action.use(new GithubScript({ script: `say(${raw(expression)})` }));
    }, (action, job, ci) => {
      job.run('make');
      new Job(ci, 'legs', { env: { T: TITLE }, matrix: new Matrix({ axes: { t: ['a', TITLE] } }) }).use(action.step({ inputs: { text: TITLE, extra: TITLE } }));
    })).toEqual([way]);
  });

  test('in an output of an action that a step in it writes', () => {
    expect(within((action) => action.addOutput('said', write(action, 'echo "v=$T" >> "$GITHUB_OUTPUT"').output('v'), { description: 'What was said' }), (action, job) => {
      const step = action.step({ inputs: { text: 'fine' }, stepId: 'say' });
      job.use(step);
      ran(job, step.output('said'));
    })).toEqual([`${OUTPUT} < hands it on as an output`]);
  });

  test('in a script of an action, and in one that reads an output of a job', () => {
    expect(within((action) => action.run('eval "$X"', { env: { X: action.input('text') } }), (action, job) => job.use(action.step({ inputs: { text: TITLE } })))).toEqual([PASSED]);
    expect(found((job, ci) => {
      const value = write(job, 'echo "v=$T" >> "$GITHUB_OUTPUT"').output('v');
      new Job(ci, 'other', { env: { X: value } }).run('eval "$X"');
    })).toEqual([`${OUTPUT} < hands it on as an output`]);
  });

  test('in a variable whose name is no word', () => {
    expect(found((job) => job.run('iex "${env:MY-TITLE}"', { shell: 'pwsh', env: { 'MY-TITLE': TITLE } }))).toEqual(DIRECT);
  });

  test('in an action that uses itself, through a variable and a matrix of the job', () => {
    for (const expression of ['env.T', 'matrix.t']) {
      expect(within((action) => {
        action.use(new GithubScript({ script: `say(${raw(expression)})` }));
        action.use(action.step({ inputs: { text: 'fine' } }));
      }, (action, job, ci) => {
        job.run('make');
        new Job(ci, 'legs', { env: { T: TITLE }, matrix: new Matrix({ axes: { t: [TITLE] } }) }).use(action.step({ inputs: { text: 'fine' } }));
      })[0]).toContain('github.event.issue.title');
    }
  });

  test('through a variable of the workflow beside others of the job and of the step', () => {
    expect(found((job, _, delivery) => {
      job.run('make');
      const ci = new Workflow(delivery, 'more', { triggers: [Trigger.issues()], env: { T: TITLE } });
      new Job(ci, 'other', { env: { U: 'u' } }).use(new GithubScript({ script: `x(${raw('env.T')})`, env: { W: 'w' } }));
    })).toEqual(DIRECT);
  });
});

test('of actions that use themselves many times over as many places are asked as anybody can wait for', () => {
  expect(found((job, _, delivery) => {
    const one = new CompositeAction(delivery, 'one', { description: 'One', inputs: { text: { description: 'Text' } } });
    for (let i = 0; i < 6; i++) one.use(one.step({ inputs: { text: one.input('text') } }));
    one.use(new GithubScript({ script: `x(${one.input('text')}, ${raw('matrix.x')}, ${raw('env.X')})` }));
    job.use(one.step({ inputs: { text: TITLE } }));
  })).toHaveLength(1);
});
