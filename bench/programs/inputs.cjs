/** What a hostile or careless program may hand over, again and again the same: each as one text of so many bytes. Argument: how many. */
const { Delivery } = require('slipway/delivery');
const { CompositeAction } = require('slipway/actions');
const { Expression, Github } = require('slipway/expressions');
const { TrustPolicy } = require('slipway/identity');
const { CodeOwners } = require('slipway/repository');
const { Job, Trigger, Workflow } = require('slipway/workflows');

const bytes = Number(process.argv[2]);
const of = (token) => token.repeat(Math.ceil(bytes / token.length));

/** A job with one script in a shell; what a finding says of it is a part of the work. */
function script(text, shell) {
  const delivery = Delivery.standalone();
  const job = new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.pullRequest()] }), 'test');
  job.run(`echo ${Github.headRef}`, { shell });
  job.run(text, { shell });
  delivery.synth();
}

function workflow(props, condition) {
  const delivery = Delivery.standalone();
  new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push()], ...props }), 'test', { condition }).run('make');
  delivery.synth();
}

/** What a call refuses is answered as well. */
const refused = (call) => {
  try {
    call();
  } catch (error) {
    if (!error.code) throw error;
  }
};

const INPUTS = {
  'blanks in a script': () => script(`echo a${of(' ')}b`, 'bash'),
  'words of a command': () => script(`echo ${of('word ')}`, 'bash'),
  'lines of a script': () => script(of('make test\n'), 'bash'),
  'quotes': () => script(of('"a" '), 'bash'),
  'open quotes': () => script(of(`"'`), 'bash'),
  'substitutions in a row': () => script(of('$(date) '), 'bash'),
  'variables': () => script(of('"$HOME" '), 'bash'),
  'backslashes': () => script(of('\\'), 'bash'),
  'expressions in a script': () => script(of('echo ${{ github.sha }}\n'), 'bash'),
  'lines of Python': () => script(of('print("a")\n'), 'python'),
  'brackets in Python': () => script(of('['), 'python'),
  'lines of PowerShell': () => script(of('Write-Output "a"\n'), 'pwsh'),
  'braces in PowerShell': () => script(of('{'), 'pwsh'),
  'a name with expressions': () => workflow({ name: of('a${{ github.sha }}') }),
  'an expression': () => workflow({}, Expression.raw(`github.ref == '${of('a')}'`)),
  'operators of an expression': () => refused(() => workflow({}, Expression.raw(`true${of(' && true')}`))),
  'parentheses of an expression': () => refused(() => workflow({}, Expression.raw(of('(')))),
  'a filter of branches': () => refused(() => workflow({ triggers: [Trigger.push({ branches: [of('*a')] })] })),
  'a pattern of owners': () => refused(() => new CodeOwners(Delivery.standalone()).own(of('/**'), ['@acme/core'])),
  'a description': () => {
    const delivery = Delivery.standalone();
    new CompositeAction(delivery, 'a', { description: of('text: #') }).run('make');
    delivery.synth();
  },
  'a trust policy': () => TrustPolicy.fromJson(JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole', Condition: { StringLike: { 'aws:PrincipalArn': [of('*a')] } } }] }))
    .evaluate({ sub: of('a') }),
};

// What is loaded on first use is no part of it.
for (const shell of ['bash', 'python', 'pwsh']) script('echo a', shell);

const stages = {};
const started = performance.now();
for (const [name, work] of Object.entries(INPUTS)) {
  const before = performance.now();
  work();
  stages[name] = performance.now() - before;
}
process.stdout.write(`\n${JSON.stringify({ ms: performance.now() - started, mb: process.resourceUsage().maxRSS / 1024, stages })}\n`);
