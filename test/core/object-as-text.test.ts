import { Checkout, CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Functions, Github } from 'slipway/expressions';
import { AwsAccount, AwsRole, Trusted } from 'slipway/identity';
import { DeploymentEnvironment, GithubRepository } from 'slipway/repository';
import { Job, Matrix, ReusableWorkflow, Trigger, Workflow } from 'slipway/workflows';

const shared = globalThis as { [name: symbol]: unknown };
const FOLDER = Symbol.for('jsii.context.hostDirName');
const job = () => new Job(new Workflow(Delivery.standalone(), 'ci', { triggers: [Trigger.push()] }), 'test');

afterEach(() => {
  delete shared[FOLDER];
});

/** As jsii does when a program in another language calls. */
const inOtherLanguage = () => {
  shared[FOLDER] = '/app';
};

describe('an object that was put into a text is refused', () => {
  test('in a script, an option, a map, a list, and what is within them', () => {
    const matrix = String(new Matrix({ axes: { os: ['linux'] } }));
    expect(() => job().run(`make ${matrix}`)).toThrow("job.run('make [object Object]'): the script holds '[object Object]', which is an object that was put into a text: take a value of it, such as matrix.get('os')");
    expect(() => job().run('make', { name: matrix })).toThrow("name holds '[object Object]'");
    expect(() => job().run('make', { env: { OS: matrix } })).toThrow("env.OS holds '[object Object]'");
    expect(() => new Workflow(Delivery.standalone(), 'ci', { triggers: [Trigger.push({ branches: ['main', matrix] })] })).toThrow("branches[1] holds '[object Object]'");
    expect(() => new Job(job().node.scope as Workflow, 'boxed', { container: { image: 'a', env: { OS: matrix } } })).toThrow("container.env.OS holds '[object Object]'");
    expect(() => new Checkout({ gitRef: `${Promise.resolve()}` as string })).toThrow("gitRef holds '[object Promise]'");
    expect(() => Github.ref.equalTo(matrix)).toThrow('object Object');
  });

  test.each([
    ['Python', '<slipway.expressions.Expression object at 0x7f3a2c1d9e50>'], ['Python', '<bound method Expression.to_string of <slipway.expressions.Expression object at 0x7f3a>>'], ['Java', 'dev.slipway.expressions.Expression@5e2de80c'],
    ['Go', '&{0}'], ['Go', '&{{0} {0}}'], ['Go', '(*slipwayexpressions.jsiiProxy_Expression)(0xc000012345)'],
  ])('as %s prints it: %s', (_, printed) => {
    inOtherLanguage();
    expect(() => job().run(`make TAG=${printed}`)).toThrow('of an Expression take its `text` (Text() in Go, getText() in Java)');
    expect(() => job().run('make', { env: { TAG: printed } })).toThrow('env.TAG holds');
  });

  test('but only what the language of the program prints', () => {
    expect(() => job().run("grep -c '<slipway.expressions.Expression object at 0x7f3a>' log")).not.toThrow();
    expect(() => Functions.format('https://acme.example/?x=1&{0}', Github.sha)).not.toThrow();
    inOtherLanguage();
    expect(() => job().run("grep -c '[object Object]' log; run &{a; b}; x && {0}")).not.toThrow();
  });

  test('and what refers to itself is looked at once', () => {
    const odd: Record<string, unknown> = { a: 'a' };
    for (let i = 0; i < 30; i++) odd[`b${i}`] = odd;
    expect(() => job().run('make', { env: odd as never })).toThrow('must be a string');
  });
});

describe('a construct that was put into a text is refused', () => {
  const delivery = Delivery.standalone();
  const ci = new Workflow(delivery, 'ci', { triggers: [Trigger.push()] });
  const account = new AwsAccount(delivery, 'main', { accountId: '123456789012', region: 'eu-central-1' });
  const production = new DeploymentEnvironment(delivery, 'production');

  test.each<[object, string]>([
    [new Job(ci, 'build'), "holds '[object slipway job: jobId, result]', which is a construct that was put into a text: by itself it has no text; take its jobId or result"],
    [ci, 'by itself it has no text; take its workflowName or file'],
    [new ReusableWorkflow(delivery, 'shared'), 'by itself it has no text; take its workflowName or file'],
    [new CompositeAction(delivery, 'setup', { description: 'Sets up' }), 'by itself it has no text; take its file'],
    [production, 'take its environmentName or url'],
    [new GithubRepository(delivery, 'acme/shop'), 'take its owner or repositoryName'],
    [account, 'take its accountId or partition'],
    [new AwsRole(delivery, 'deploy', { account, trustedBy: [Trusted.environment(production)] }), 'take its arn or roleName'],
    [delivery, "'[object slipway delivery]', which is a construct that was put into a text: take a value of what is declared in it"],
  ])('%#', (construct, why) => {
    expect(() => job().run(`make ${String(construct)}`)).toThrow(why);
    expect(() => job().run('make', { env: { OF: `x-${String(construct)}` } })).toThrow('env.OF holds');
    inOtherLanguage();
    expect(() => job().run(`make ${String(construct)}`)).toThrow(why);
  });

  test('and of a class of ones own that extends one of ours, too', () => {
    class Deploy extends Job {
      public readonly target = 'production';
    }
    expect(() => job().run(`make ${String(new Deploy(ci, 'deploy'))}`)).toThrow('by itself it has no text; take its jobId or target or result');
  });
});

test('the text of an expression is what stands for it in a text', () => {
  expect(Github.sha.text).toBe(`${Github.sha}`);
});
