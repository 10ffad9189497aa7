import { yamlOf } from './support/read';
import { makeShop } from './support/shop';
import { readConfiguration } from '../../lib/runtime/promotion/read-configuration';
import { World } from '../runtime/promotion/support/world';
import { AutomaticPromotion, PromotionWorkflow, Upstream } from 'slipway/promotion';
import { Reviewer } from 'slipway/repository';

/** Every step that calls the program, with what it says without asking anybody: an expression is empty, as it is where nobody filled the form in. */
function calls(delivery: ReturnType<typeof makeShop>['delivery'], file: string): { readonly command: string; readonly variables: Record<string, string> }[] {
  const jobs: any[] = Object.values(yamlOf(delivery, file).jobs);
  return jobs.flatMap(({ steps = [] }) => steps).flatMap(({ run = '', env = {} }: any) => {
    const [, command] = /promotion\.cjs ([a-z-]+)/.exec(run) ?? [];
    if (command === undefined) return [];
    return [{ command, variables: Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('PROMOTION_')).map(([name, value]) => [name, String(value).includes('${{') ? '' : String(value)])) }];
  });
}

test('the program understands what the steps of the workflows tell it', async () => {
  const { delivery, pipeline, stage } = makeShop();
  const staged = stage('staging');
  const own = new PromotionWorkflow(pipeline, 'production-deploy', { automatic: false });
  stage('production', { after: Upstream.all(staged), automatic: AutomaticPromotion.NEVER, workflow: own, override: { reviewers: [Reviewer.team('acme/release')] } });
  const files = ['promote-environment', 'production-deploy'].map((name) => `.github/workflows/${name}.yml`);
  const all = files.flatMap((file) => calls(delivery, file));
  expect(all.map(({ command }) => command)).toEqual(expect.arrayContaining(['reconcile', 'override']));
  const world = await World.start(readConfiguration(delivery.synthText('.github/promotion/shop/promotion.json')));
  try {
    for (const { command, variables } of all) {
      const filled = { PROMOTION_RELEASE: '1.0.0', PROMOTION_REASON: 'customers cannot pay' };
      const asked = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, value === '' ? (filled as Record<string, string>)[name] ?? '' : value]));
      const { code, errors } = await world.do(command, { run: world.byHand(), variables: asked });
      // Refused, because there is no such release; never wrongly asked.
      expect([command, code, errors]).not.toEqual([command, 2, expect.anything()]);
    }
  } finally {
    await world.stop();
  }
});
