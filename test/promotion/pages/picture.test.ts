import { modelOf } from 'slipway/checks/inside';
import { picture } from '../../../lib/promotion/pages/picture';
import { makeShop } from '../support/shop';
import { DeclaredPromotion, AutomaticPromotion, Gate, Upstream } from 'slipway/promotion';
import { DeploymentEnvironment } from 'slipway/repository';

/** What stands between the fences of the page. */
const drawn = (page: string) => /```mermaid\n([^]*?)\n```/.exec(page)![1].split('\n').map((line) => line.trim());

describe('the picture of a pipeline', () => {
  test('has every stage, how releases come there, and what must be so in between', () => {
    const { delivery, stage, test: job } = makeShop();
    const staging = stage('staging', { gates: [Gate.checks([job]), Gate.weekdays('UTC')] });
    stage('production', { after: Upstream.all(staging) });
    expect(drawn(delivery.synthText('docs/delivery/shop.md'))).toEqual([
      'flowchart LR',
      'release(["Release shop<br>recorded by ci.yml"])',
      'stage_staging["<b>staging</b><br>the newest by itself<br>rolling<br>rolls back by itself"]',
      'stage_production["<b>production</b><br>by hand<br>rolling<br>rolls back by itself"]',
      'gates_stage_staging{{"checks<br>weekdays"}}',
      'release --> gates_stage_staging --> stage_staging',
      'stage_staging --> stage_production',
      'classDef production stroke-width:3px',
      'class stage_production production',
    ]);
  });

  test('has one point where several stages meet, which says whether all of them are asked for', () => {
    const { delivery, stage } = makeShop();
    const [east, west] = ['eu-east', 'eu-west'].map((id) => stage(id, { environment: new DeploymentEnvironment(delivery, id, { branches: ['main'] }) }));
    stage('both', { after: Upstream.all(east, west), automatic: AutomaticPromotion.MATCH_UPSTREAM, environment: new DeploymentEnvironment(delivery, 'both', { branches: ['main'] }) });
    stage('end', { after: Upstream.oneOf(east, west) });
    const lines = drawn(delivery.synthText('docs/delivery/shop.md'));
    expect(lines).toEqual(expect.arrayContaining(['join_stage_both(("all"))', 'stage_eu_east --> join_stage_both', 'stage_eu_west --> join_stage_both', 'join_stage_both --> stage_both', 'join_stage_end(("one"))', 'join_stage_end --> stage_end']));
    expect(lines).toContain('stage_end["<b>end</b><br>production<br>by hand<br>rolling<br>rolls back by itself"]');
  });

  test('lets no name be anything but text', () => {
    const { delivery, stage } = makeShop();
    stage('staging');
    expect(picture(DeclaredPromotion.of(modelOf(delivery)!).pipelines[0], ['a"] --> b;<script>.yml'])).toContain('recorded by a#34;#93; --> b#59;#60;script>.yml"])');
  });
});
