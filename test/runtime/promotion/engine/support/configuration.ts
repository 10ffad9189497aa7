import { GateConfiguration, PromotionConfiguration, StageConfiguration } from '../../../../../lib/runtime/promotion/configuration';

export const HOUR = 3_600;
export const DAY = 86_400;
/** Monday, the fourth of January 2027, 09:00 UTC. */
export const START = Date.UTC(2027, 0, 4, 9) / 1000;

/** A stage with nothing special, and what is special about it. */
export function stage(name: string, more: Partial<StageConfiguration> = {}): StageConfiguration {
  return {
    name,
    environment: name,
    production: name === 'production',
    upstream: { join: 'all', stages: [] },
    automatic: 'newest',
    gates: [],
    strategies: ['rolling'],
    attempts: 1,
    timeout: HOUR,
    rollback: { automatic: true, environment: `${name}-rollback` },
    ...more,
  };
}

export function after(...stages: string[]): StageConfiguration['upstream'] {
  return { join: 'all', stages };
}

export function configured(...stages: StageConfiguration[]): PromotionConfiguration {
  return {
    version: 1,
    pipeline: 'shop',
    ledger: 'shop-ledger',
    defaultBranch: 'main',
    workflows: { control: ['.github/workflows/promote-environment.yml'], release: ['.github/workflows/ci.yml'] },
    stages,
    analyses: {},
  };
}

type Some<G> = G extends GateConfiguration ? Omit<G, 'id' | 'overridable'> & Partial<Pick<G, 'id' | 'overridable'>> : never;

/** A gate, which is called by its kind. */
export function gate(given: Some<GateConfiguration>): GateConfiguration {
  return { id: given.kind, overridable: true, ...given } as GateConfiguration;
}
