import { spawnSync } from 'child_process';
import { gaugesOf, totalsOf } from '../../lib/runtime/dora/push/families';
import { textOf } from '../../lib/runtime/dora/push/family';
import { ensure, promtool } from '../../scripts/conformance/tools';
import { CONFIGURATION } from '../runtime/dora/support/configuration';
import { deploy, fold, START } from '../runtime/dora/support/events';
import { provenWith } from '../support/proven-with';

const missing = ensure(promtool);
const proven = provenWith(missing, test);

proven('promtool reads what is pushed, and has nothing to say about it', () => {
  expect(missing).toBeUndefined();
  const configuration = { ...CONFIGURATION, workflows: ['build', 'a"b\\c\nd {x="y"} 1'] };
  const folded = fold([deploy(0, 1, { leads: [3_600] }), deploy(10, 2, { result: 'failure' })], configuration);
  const input = textOf([...totalsOf(configuration, folded), ...gaugesOf(configuration, folded, { now: START, active: new Map() })]);
  const { status, stdout, stderr } = spawnSync(promtool.path, ['check', 'metrics'], { input, encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([0, '', '']);
  // That it would say something if there were something to say.
  expect(spawnSync(promtool.path, ['check', 'metrics'], { input: `${input}x{ 1\n`, encoding: 'utf8' }).status).not.toBe(0);
});
