import { declaredIn } from 'slipway/core/inside';
import { ContextNames, contextNamesOf, skippedNamesOf } from 'slipway/semantics/inside';
import { resolveWorkflows } from 'slipway/workflows/inside';
import { Delivery } from 'slipway/delivery';
import { Expression, Functions, Github, StrategyContext } from 'slipway/expressions';
import { CallInput, CallJob, Job, Matrix, MatrixProps, MatrixValue, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

interface Setting {
  readonly delivery: Delivery;
  readonly ci: Workflow;
}

function setting(): Setting {
  const delivery = Delivery.standalone();
  return { delivery, ci: new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] }) };
}

function asked(delivery: Delivery, job: string, workflow = 'ci', of = contextNamesOf): ContextNames {
  const workflows = resolveWorkflows(declaredIn(delivery));
  const owner = workflows.find(({ id }) => id === workflow)!;
  return of(owner.jobs.find(({ id }) => id === job)!, owner, workflows);
}

function names(delivery: Delivery, job = 'test', workflow = 'ci'): readonly string[] {
  const found = asked(delivery, job, workflow);
  if ('unknown' in found) throw new Error(found.unknown);
  return found.names;
}

function unknown(delivery: Delivery, job = 'test'): string {
  return (asked(delivery, job) as { unknown: string }).unknown;
}

function withMatrix(matrix: MatrixProps, name?: string): readonly string[] {
  const { delivery, ci } = setting();
  new Job(ci, 'test', { matrix: new Matrix(matrix), name }).run('make');
  return names(delivery);
}

/** A name that asks for the matrix of its job. */
function named(axes: MatrixProps['axes'], name: (matrix: Matrix) => string): Delivery {
  const { delivery, ci } = setting();
  const matrix = new Matrix({ axes });
  new Job(ci, 'test', { matrix, name: name(matrix) }).run('make');
  return delivery;
}

test('a name that GitHub would cut in the middle of a character is not known', () => {
  const rocket = '\u{1F680}';
  const job = (name: string) => {
    const { delivery, ci } = setting();
    new Job(ci, 'test', { name }).run('make');
    return delivery;
  };
  expect(unknown(job(rocket.repeat(60)))).toContain('in the middle of one');
  expect(names(job(`x${rocket.repeat(60)}`))).toEqual([`x${rocket.repeat(48)}...`]);
});

describe('a job without a matrix', () => {
  test.each([
    ['reports under its id', undefined, 'test'],
    ['reports under its name', 'Unit tests (all)', 'Unit tests (all)'],
    ['reports under its id when its name is empty', '', 'test'],
    ['reports a name of 100 characters whole', 'n'.repeat(100), 'n'.repeat(100)],
    ['reports a longer name cut to 97 and three dots', 'n'.repeat(101), `${'n'.repeat(97)}...`],
  ])('%s', (_, name, expected) => {
    const { delivery, ci } = setting();
    new Job(ci, 'test', { name }).run('make');
    expect(names(delivery)).toEqual([expected]);
  });
});

describe('a job with a matrix', () => {
  test.each<[string, MatrixProps, string[]]>([
    ['puts the values of the leg behind its id, the first axis slowest', { axes: { os: ['linux', 'windows'], node: [22, 24] } }, ['test (linux, 22)', 'test (linux, 24)', 'test (windows, 22)', 'test (windows, 24)']],
    ['prints truth and numbers as GitHub does', { axes: { v: [true, false, 1.1, 3, 0, 1e21, 0.1 + 0.2, 1e-7] } }, ['test (true)', 'test (false)', 'test (1.1)', 'test (3)', 'test (0)', 'test (1E+21)', 'test (0.3)', 'test (1E-07)']],
    ['leaves empty texts out', { axes: { os: ['linux'], flags: ['', '-race'] } }, ['test (linux)', 'test (linux, -race)']],
    ['has no brackets when nothing is left', { axes: { flags: [''] } }, ['test']],
    [
      'flattens lists and objects to their scalars',
      { axes: { t: [MatrixValue.object({ os: 'linux', cc: MatrixValue.list('gcc', 'clang'), deep: MatrixValue.object({ n: 1 }) })] } },
      ['test (linux, gcc, clang, 1)'],
    ],
    ['leaves out what include adds to a combination', { axes: { node: [22, 24] }, include: [{ node: 24, coverage: true }, { color: 'red' }] }, ['test (22)', 'test (24)']],
    ['names all values of a leg that include makes, those of axes first', { axes: { node: [22] }, include: [{ extra: 'x', node: 24 }] }, ['test (22)', 'test (24, x)']],
    ['runs once without a matrix when all is excluded', { axes: { os: ['a'] }, exclude: [{ os: 'a' }] }, ['test']],
    ['takes excluded legs away', { axes: { os: ['a', 'b'], n: [1, 2] }, exclude: [{ os: 'a', n: 2 }] }, ['test (a, 1)', 'test (b, 1)', 'test (b, 2)']],
    ['of entries only has a leg for each', { include: [{ a: 1, b: 'x' }, { a: 2 }] }, ['test (1, x)', 'test (2)']],
  ])('%s', (_, matrix, expected) => expect(withMatrix(matrix)).toEqual(expected));

  test('puts them behind a literal name too', () => expect(withMatrix({ axes: { n: [1, 2] } }, 'Unit')).toEqual(['Unit (1)', 'Unit (2)']));

  test('cuts the whole at 97 characters and puts three dots behind, without the bracket', () => {
    const image = 'registry.example.com/some/rather/long/path/of/an/image/that/is/used/for/tests/and/more:1.2.3-beta';
    const [name] = withMatrix({ axes: { python: ['3.12'], image: [image] } });
    expect(name).toHaveLength(100);
    expect(name).toBe(`${`test (3.12, ${image})`.slice(0, 97)}...`);
  });

  test('keeps a name of exactly 100 characters', () => {
    expect(withMatrix({ axes: { v: ['v'.repeat(93)] } })).toEqual([`test (${'v'.repeat(93)})`]);
    expect(withMatrix({ axes: { v: ['v'.repeat(94)] } })).toEqual([`test (${'v'.repeat(91)}...`]);
  });

  test('is not known when another job makes the matrix', () => {
    const { delivery, ci } = setting();
    new Job(ci, 'test', { matrix: Matrix.fromExpression(Functions.fromJson(Expression.raw('vars.MATRIX'))) }).run('make');
    expect(unknown(delivery)).toBe("the matrix of the job 'test' is made when it runs");
  });

  test('is not known when one axis is an expression', () => {
    const { delivery, ci } = setting();
    new Job(ci, 'test', { matrix: new Matrix({ axes: { v: Functions.fromJson(Expression.raw('vars.V')) } }) }).run('make');
    expect(unknown(delivery)).toContain('is made when it runs');
  });

  test('is not expanded when it is absurdly large', () => {
    const { delivery, ci } = setting();
    const hundred = Array.from({ length: 100 }, (_, i) => i);
    new Job(ci, 'test', { matrix: new Matrix({ axes: { a: hundred, b: hundred, c: hundred, d: hundred } }) }).run('make');
    expect(unknown(delivery)).toContain('more than 256');
  });
});

describe('a name that is an expression', () => {
  test('is evaluated for each leg and used as it is', () => {
    expect(names(named({ os: ['linux', 'mac'], n: [1] }, (m) => `on ${m.get('os')} #${m.get('n')}`))).toEqual(['on linux #1', 'on mac #1']);
  });

  test('may calculate', () => {
    expect(names(named({ os: ['linux', 'mac'] }, (m) => `${Functions.format('{0}!', m.get('os'))}${Expression.choose(m.get('os').equalTo('mac'), ' (slow)', '')}`))).toEqual(['linux!', 'mac! (slow)']);
  });

  test('may ask for the position of the leg', () => {
    expect(names(named({ os: ['a', 'b'] }, () => `part ${StrategyContext.jobIndex} of ${StrategyContext.jobTotal}`))).toEqual(['part 0 of 2', 'part 1 of 2']);
  });

  test('falls back to the id with the values when it is empty', () => {
    expect(names(named({ os: ['', 'mac'], n: [7] }, (m) => `${m.get('os')}`))).toEqual(['test (7)', 'mac']);
  });

  test.each([
    ['a value that is known when it runs', () => `on ${Github.ref}`, "asks for 'github'"],
    ['a variable of the repository', () => `on ${Expression.raw('vars.NAME')}`, "asks for 'vars'"],
    ['one unknown part among known ones', (m: Matrix) => `${m.get('os')} on ${Github.ref}`, "asks for 'github'"],
  ])('is not known when it asks for %s', (_, name, why) => {
    expect(unknown(named({ os: ['a'] }, name))).toContain(why);
  });

  test('is not known when it is longer than 100 characters', () => {
    expect(unknown(named({ os: ['x'.repeat(95)] }, (m) => `long ${m.get('os')} name`))).toContain('more than 100 characters');
  });
});

describe('a job that calls a reusable workflow', () => {
  function called(): Setting & { reusable: ReusableWorkflow } {
    const { delivery, ci } = setting();
    const reusable = new ReusableWorkflow(delivery, 'build', { inputs: { target: CallInput.string({ defaultValue: 'dev' }), fast: CallInput.bool({ defaultValue: false }) } });
    return { delivery, ci, reusable };
  }

  test('reports `caller / called` for every job that it calls, whatever the name of the workflow', () => {
    const { delivery, ci, reusable } = called();
    new Job(reusable, 'compile').run('make');
    new Job(reusable, 'pack', { name: 'Pack it', matrix: new Matrix({ axes: { n: [1, 2] } }) }).run('make');
    reusable.call(ci, 'build');
    expect(names(delivery, 'build')).toEqual(['build / compile', 'build / Pack it (1)', 'build / Pack it (2)']);
  });

  test('has the legs of its own matrix in front', () => {
    const { delivery, ci, reusable } = called();
    new Job(reusable, 'compile').run('make');
    reusable.call(ci, 'build', { matrix: new Matrix({ axes: { os: ['a', 'b'] } }) });
    expect(names(delivery, 'build')).toEqual(['build (a) / compile', 'build (b) / compile']);
  });

  test('adds one part for every level', () => {
    const { delivery, ci, reusable } = called();
    const inner = new ReusableWorkflow(delivery, 'inner');
    new Job(inner, 'deep').run('make');
    inner.call(reusable, 'middle');
    reusable.call(ci, 'outer');
    expect(names(delivery, 'outer')).toEqual(['outer / middle / deep']);
    expect(names(delivery, 'deep', 'inner')).toEqual(['outer / middle / deep']);
  });

  test('lets names see the inputs that are known: passed ones, those of the leg, defaults', () => {
    const { delivery, ci, reusable } = called();
    new Job(reusable, 'compile', { name: `for ${reusable.input('target')}` }).run('make');
    const matrix = new Matrix({ axes: { t: ['x', 'y'] } });
    reusable.call(ci, 'plain');
    reusable.call(ci, 'given', { inputs: { target: 'live' } });
    reusable.call(ci, 'each', { matrix, inputs: { target: matrix.get('t') } });
    expect(names(delivery, 'plain')).toEqual(['plain / for dev']);
    expect(names(delivery, 'given')).toEqual(['given / for live']);
    expect(names(delivery, 'each')).toEqual(['each (x) / for x', 'each (y) / for y']);
    expect(names(delivery, 'compile', 'build')).toEqual(['plain / for dev', 'given / for live', 'each (x) / for x', 'each (y) / for y']);
  });

  test('is not known when a name asks for an input that is not known, and only then', () => {
    const { delivery, ci, reusable } = called();
    new Job(reusable, 'compile', { name: `for ${reusable.input('target')}` }).run('make');
    reusable.call(ci, 'open', { inputs: { target: Github.refName } });
    reusable.call(ci, 'other', { inputs: { fast: Github.refName.equalTo('main') } });
    expect(unknown(delivery, 'open')).toContain("asks for 'inputs.target'");
    expect(names(delivery, 'other')).toEqual(['other / for dev']);
  });

  test('of another repository is not known', () => {
    const { delivery, ci } = setting();
    new CallJob(ci, 'shared', { uses: `acme/workflows/.github/workflows/x.yml@${'0'.repeat(40)}` });
    expect(unknown(delivery, 'shared')).toContain('not part of this delivery');
  });

  test('is told from a workflow that nothing starts', () => {
    const { delivery, reusable } = called();
    new Job(reusable, 'compile').run('make');
    expect((asked(delivery, 'compile', 'build') as { unknown: string }).unknown).toContain("nothing starts the workflow 'build'");
  });
});

describe('calls that multiply', () => {
  const chain = (length: number, calls: number) => {
    const { delivery, ci } = setting();
    const reusable = Array.from({ length }, (_, i) => new ReusableWorkflow(delivery, `level-${i}`));
    reusable.slice(1).forEach((inner, i) => Array.from({ length: calls }, (_, n) => inner.call(reusable[i], `call-${n}`)));
    new Job(reusable[length - 1], 'leaf').run('make');
    reusable[0].call(ci, 'start');
    return delivery;
  };

  test('have the names of all ways', () => {
    const delivery = chain(3, 2);
    expect(names(delivery, 'start')).toHaveLength(4);
    expect([...names(delivery, 'leaf', 'level-2')].sort()).toEqual(names(delivery, 'start'));
  });

  test('beyond all reason are given up soon, from above and from below', () => {
    const delivery = chain(9, 6);
    expect(unknown(delivery, 'start')).toContain('more than 1000 checks');
    expect((asked(delivery, 'leaf', 'level-8') as { unknown: string }).unknown).toContain('256 calls or more');
  });

  test('with the legs of large matrices are given up as well', () => {
    const { delivery, ci } = setting();
    const matrix = () => new Matrix({ axes: { a: Array.from({ length: 16 }, (_, i) => i), b: Array.from({ length: 16 }, (_, i) => i) } });
    const [outer, inner] = ['outer', 'inner'].map((id) => new ReusableWorkflow(delivery, id));
    new Job(inner, 'leaf', { matrix: matrix() }).run('make');
    inner.call(outer, 'inner', { matrix: matrix() });
    outer.call(ci, 'outer', { matrix: matrix() });
    expect(unknown(delivery, 'outer')).toContain('more than 1000 checks');
  });

  test('in a circle end', () => {
    const { delivery, ci } = setting();
    const round = new ReusableWorkflow(delivery, 'round');
    ['a', 'b', 'c'].forEach((id) => round.call(round, id));
    round.call(ci, 'start');
    expect(unknown(delivery, 'start')).toContain('levels deep');
  });
});

describe('a job that is skipped', () => {
  const skipped = (delivery: Delivery, job: string, workflow?: string) => asked(delivery, job, workflow, skippedNamesOf);

  test('reports one check under its plain name: its matrix is never expanded', () => {
    const { delivery, ci } = setting();
    new Job(ci, 'test', { matrix: new Matrix({ axes: { n: [1, 2] } }) }).run('make');
    expect(skipped(delivery, 'test')).toEqual({ names: ['test'] });
  });

  test('reports nothing for what it would call', () => {
    const { delivery, ci } = setting();
    const reusable = new ReusableWorkflow(delivery, 'build');
    new Job(reusable, 'compile').run('make');
    reusable.call(ci, 'build');
    expect(skipped(delivery, 'build')).toEqual({ names: ['build'] });
    expect(skipped(delivery, 'compile', 'build')).toEqual({ names: ['build / compile'] });
  });

  test('has a name that nobody knows when it is an expression', () => {
    expect(skipped(named({ os: ['a'] }, (m) => `on ${m.get('os')}`), 'test')).toHaveProperty('unknown');
  });
});
