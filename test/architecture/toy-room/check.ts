/** Run in a copy of the repository that has the room: what the conductor makes of it. */
import { conduct } from './lib/delivery/conduct';
import { everyRule, knownRules } from './lib/delivery/rules';
import * as slipway from 'slipway';
import { Delivery } from 'slipway/delivery';
import { Job, Trigger, Workflow } from 'slipway/workflows';

interface Fixture {
  declare(delivery: Delivery): void;
}

const of = (kind: 'ok' | 'err', taken: readonly string[] = []) => {
  const delivery = Delivery.standalone();
  (require(`./test/toy/checks/toy/loud-greeting/${kind}`) as Fixture).declare(delivery);
  const { documents, findings } = conduct(delivery, { taken: new Set(taken) });
  return { documents, findings: findings.map(({ id, page, places }) => ({ id, page, path: places[0].origin.path, line: places[0].origin.location?.line })) };
};

// Before anything of the room was declared: a program that does not use it must not pay for it.
const plain = Delivery.standalone();
new Job(new Workflow(plain, 'ci', { triggers: [Trigger.push()] }), 'test').run('make');
plain.synth();
const loadedIdly = Object.keys(require.cache).some((file) => /lib.toy.checks/.test(file));

console.log(JSON.stringify({
  loadedIdly,
  exported: Object.keys(slipway),
  ok: of('ok'),
  err: of('err'),
  taken: of('ok', ['.github/greetings/morning.yml']).findings,
  asked: everyRule().some(({ id }) => id === 'toy/loud-greeting'),
  known: knownRules().some(({ id }) => id === 'toy/loud-greeting'),
}));
