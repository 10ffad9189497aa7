import { GateConfiguration, PromotionConfiguration, StageConfiguration } from '../../../../lib/runtime/promotion/configuration';

export const CONTROL = '.github/workflows/promote-environment.yml';
export const ROLLBACK = '.github/workflows/rollback.yml';
export const CI = '.github/workflows/ci.yml';

/** A stage that takes what is verified upstream, without gates. */
export function stage(name: string, more: Partial<StageConfiguration> = {}): StageConfiguration {
  return {
    name,
    environment: name,
    url: `https://${name}.example.com`,
    production: name === 'production',
    upstream: { join: 'all', stages: [] },
    automatic: 'newest',
    gates: [],
    strategies: ['rolling'],
    attempts: 1,
    timeout: 1_800,
    rollback: { automatic: true, environment: name },
    ...more,
  };
}

export const CHECKS: GateConfiguration = { id: 'ci', kind: 'checks', overridable: true, names: ['test'], app: 15_368 };
export const SOAK: GateConfiguration = { id: 'soak', kind: 'soak', overridable: true, seconds: 3_600 };

/** Three stages, each after the other, as the construct writes them. */
export const CONFIGURATION: PromotionConfiguration = {
  version: 1,
  pipeline: 'delivery',
  ledger: 'delivery-ledger',
  defaultBranch: 'main',
  workflows: { control: [CONTROL, ROLLBACK], release: [CI] },
  stages: [
    stage('dev'),
    stage('staging', { upstream: { join: 'all', stages: ['dev'] }, gates: [CHECKS] }),
    stage('production', {
      upstream: { join: 'all', stages: ['staging'] },
      gates: [SOAK],
      override: { environment: 'production-override', reviewers: ['release'], expires: 14_400 },
      monitoring: { window: 172_800, triggers: [{ alert: 'HighErrorRate', query: 'errors > 0.05', pendingFor: 0 }] },
    }),
  ],
  analyses: {},
  incidents: { labels: ['incident'], assignees: ['mona'] },
};
