import { Duration } from 'slipway/core';
import { ServiceContainer } from 'slipway/workflows';

const health = (command: string) => ({ command, interval: Duration.seconds(5), timeout: Duration.seconds(5), retries: 12 });

/** The database of the platform, as tests have it. */
export const timescale: ServiceContainer = {
  image: 'timescale/timescaledb:2.22.1-pg16',
  env: { POSTGRES_USER: 'greenlang', POSTGRES_PASSWORD: 'greenlang', POSTGRES_DB: 'greenlang' },
  ports: ['5432:5432'],
  healthCheck: health('pg_isready --username greenlang'),
};

export const redis: ServiceContainer = { image: 'redis:7.4', ports: ['6379:6379'], healthCheck: health('redis-cli ping') };
