import { Project, YamlFile } from 'projen';
import { Delivery } from 'slipway/delivery';
import { GithubRepository } from 'slipway/repository';
import { declareCiCd } from './delivery/ci-cd';
import { Places } from './delivery/environments';
import { declarePrTitle } from './delivery/pr-title';
import { declarePromotion } from './delivery/promotion';
import { PythonEnv } from './delivery/python-env';
import { declareSecurityScan } from './delivery/security-scan';
import { declareSettings } from './delivery/settings';

const project = new Project({ name: 'ml-platform' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'example/ml-platform', { repositoryId: 612345678, ownerId: 2345678, createdAt: '2025-02-11' });
const python = new PythonEnv(delivery);
declarePromotion(delivery, declareCiCd(delivery, python), new Places(delivery));
declareSecurityScan(delivery, python);
declarePrTitle(delivery);
declareSettings(delivery);

// What the linter of workflows is told to let pass, and why.
new YamlFile(project, '.github/zizmor.yml', {
  marker: true,
  obj: () => ({
    rules: {
      // The test services are pinned by tag on purpose: see the README.
      'unpinned-images': { ignore: ['ci-cd.yml'] },
      // It follows the runs that make releases, takes nothing from them but that they are done, and does not start after those of forks.
      'dangerous-triggers': { ignore: ['promote-environment.yml'] },
      'self-repository': { disable: true },
    },
  }),
});
new YamlFile(project, '.github/actionlint.yaml', {
  marker: true,
  obj: () => ({ paths: { '**/*.yml': { ignore: ['unexpected key "queue" for "concurrency" section', 'unexpected key "deployment" for "environment" section', 'unexpected key "cancel-timeout-minutes" for "job" section'] } } }),
});
// The program is read where it is written: in Slipway. A review of this repository need not show it.
project.gitattributes.addAttributes('/.github/promotion/ml-platform/promotion.cjs', 'linguist-generated');
project.defaultTask?.exec('tsx .projenrc.ts');

project.synth();
