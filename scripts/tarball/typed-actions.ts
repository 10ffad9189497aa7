import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'fs';
import { join } from 'path';
import { check, output } from '../check';

const SHA = 'a'.repeat(40);
const MANIFEST = `name: Deploy
description: Deploys a service.
inputs:
  service: { description: The service, required: true }
  mode: { description: 'One of: fast, safe', default: fast }
  before: { description: Commands to run before }
outputs: { url: { description: Where it is }, token: { description: What opens it } }
runs: { using: node24, main: index.js }
`;
const FACTS = `import { ActionFacts, ActionNeed } from 'slipway/actions';
import { PermissionLevel, Permissions } from 'slipway/workflows';

export const facts: ActionFacts = {
  permissions: Permissions.of({ deployments: PermissionLevel.WRITE }),
  needs: [ActionNeed.checkout()],
  masked: ['token'],
  evaluates: { before: 'bash' },
};
`;
const PROGRAM = `const { AcmeDeploy, AcmeDeployMode } = require('acme-actions');
const { Checkout } = require('slipway/actions');
const { Delivery } = require('slipway/delivery');
const { Github } = require('slipway/expressions');
const { Job, Trigger, Workflow } = require('slipway/workflows');
const job = (delivery) => new Job(new Workflow(delivery, 'ci', { triggers: [Trigger.push({ branches: ['main'] }), Trigger.issues()] }), 'deploy');
const delivery = Delivery.standalone();
job(delivery).use(new Checkout(), new AcmeDeploy({ service: 'shop', mode: AcmeDeployMode.SAFE, before: 'make' }));
console.log(delivery.synthText('.github/workflows/ci.yml'));
console.log('right:', ...delivery.synth().findings.map(({ id }) => id));
const wrong = Delivery.standalone();
const deploy = job(wrong);
const step = new AcmeDeploy({ service: 'shop', before: 'echo ' + Github.event('issue.title') });
deploy.use(step);
new Job(deploy.node.scope, 'after', { needs: [deploy] }).run('echo ' + step.output('token'));
console.log('wrong:', ...wrong.synth().findings.map(({ id }) => id));
`;
/** A rule for each of the facts. */
const RULES = { needs: 'actions/step-order', masked: 'references/masked-output', evaluates: 'security/untrusted-input' };

/**
 * Classes that `slipway add` wrote, published as a package and used in a project.
 *
 * @param work a folder for temporary files
 * @param user a project that has Slipway installed
 */
export function publishClasses(work: string, user: string): void {
  check('X-13: classes that `slipway add` writes are published as a package, and a project uses them', () => {
    const library = join(work, 'acme-actions');
    mkdirSync(join(library, 'src'), { recursive: true });
    symlinkSync(join(user, 'node_modules'), join(library, 'node_modules'));
    writeFileSync(join(library, 'package.json'), JSON.stringify({ name: 'acme-actions', version: '1.0.0', license: 'MIT', main: 'lib/index.js', types: 'lib/index.d.ts', files: ['lib'], peerDependencies: { slipway: '*' } }));
    writeFileSync(join(library, 'action.yml'), MANIFEST);
    const add = ['slipway', 'add', `acme/deploy@${SHA}`, '--release', 'v1.2.3', '--from-file', 'action.yml', '--out', 'src'];
    output('npx', add, library);
    writeFileSync(join(library, 'src', 'acme-deploy.facts.ts'), FACTS);
    output('npx', add, library);
    if (readFileSync(join(library, 'src', 'acme-deploy.facts.ts'), 'utf8') !== FACTS) throw new Error('the facts were written over');
    writeFileSync(join(library, 'src', 'index.ts'), "export * from './acme-deploy';\n");
    output('npx', ['tsc', '--strict', '--declaration', '--module', 'node16', '--moduleResolution', 'node16', '--target', 'es2022', '--skipLibCheck', '--rootDir', 'src', '--outDir', 'lib', 'src/index.ts'], library);
    const [{ filename }] = JSON.parse(output('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], library)) as { filename: string }[];
    output('npm', ['install', '--no-save', '--no-audit', '--no-fund', join(work, filename)], user);
    writeFileSync(join(user, 'use-classes.cjs'), PROGRAM);
    const text = output('node', ['use-classes.cjs'], user);
    for (const said of [`uses: acme/deploy@${SHA} # v1.2.3`, 'service: shop', 'mode: safe', 'deployments: write # acme/deploy']) {
      if (!text.includes(said)) throw new Error(`'${said}' is missing in:\n${text}`);
    }
    const [right, wrong] = ['right', 'wrong'].map((kind) => new RegExp(`^${kind}:(.*)$`, 'm').exec(text)?.[1].split(' ') ?? []);
    for (const [fact, rule] of Object.entries(RULES)) {
      if (right.includes(rule) || !wrong.includes(rule)) throw new Error(`'${fact}' is not asked by ${rule}:\n${text}`);
    }
  });
}
