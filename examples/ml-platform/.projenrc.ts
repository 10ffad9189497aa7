import { Project, YamlFile } from 'projen';
import { Delivery } from 'slipway/delivery';
import { GithubRepository } from 'slipway/repository';
import { declareCiCd } from './delivery/ci-cd';
import { Targets } from './delivery/environments';
import { declarePrTitle } from './delivery/pr-title';
import { PythonEnv } from './delivery/python-env';
import { declareSecurityScan } from './delivery/security-scan';
import { declareSettings } from './delivery/settings';

const project = new Project({ name: 'ml-platform' });
const delivery = new Delivery(project);

new GithubRepository(delivery, 'example/ml-platform', { repositoryId: 612345678, ownerId: 2345678, createdAt: '2025-02-11' });
const python = new PythonEnv(delivery);
declareCiCd(delivery, python, new Targets(delivery));
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
      'self-repository': { disable: true },
    },
  }),
});
project.defaultTask?.exec('tsx .projenrc.ts');

project.synth();
