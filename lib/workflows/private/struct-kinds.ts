import { words } from './kinds';
import { kinds, optionTable } from '../../core/inside';

const queue = kinds.oneOf(['single', 'max']);

export const CONCURRENCY = kinds.struct(
  optionTable({ group: kinds.text, cancelInProgress: words.flag, queue }, ['group']), 'an object', "{ group: 'deploy' }");

export const RUN_DEFAULTS = kinds.struct(
  optionTable({ shell: kinds.text, workingDirectory: kinds.text }), 'an object', "{ shell: 'bash' }");

export const SNAPSHOT = kinds.struct(
  optionTable({ imageName: kinds.text, version: kinds.text, condition: words.condition }, ['imageName']), 'an object', "{ imageName: 'builder' }");

const container = {
  image: kinds.text,
  credentials: kinds.struct(optionTable({ username: words.phrase, password: words.phrase }, ['username', 'password']), 'an object', "{ username: '…', password: Secrets.get('…') }"),
  env: words.scalars,
  ports: kinds.list(kinds.made((value) => typeof value === 'string' || typeof value === 'number', 'a number or a string')),
  volumes: words.texts,
  options: kinds.text,
};

export const CONTAINER = kinds.struct(optionTable(container, ['image']), 'an object', "{ image: 'node:24' }");

export const SERVICES = kinds.map(
  kinds.struct(optionTable({ ...container, entrypoint: kinds.text, command: kinds.text }, ['image']), 'an object', "{ image: 'postgres:18' }"));

export const SCHEDULE = kinds.struct(optionTable({ cron: kinds.text, timezone: kinds.text }, ['cron']), 'an object', "{ cron: '0 4 * * *' }");

export const CALL_SECRETS = kinds.map(
  kinds.struct(optionTable({ description: kinds.text, required: kinds.flag }), 'an object', "{ description: '…' }"));

/** Its own kind, because other languages bring objects of their classes. */
export const ENVIRONMENT = kinds.made((value) => {
  const { environmentName, environmentUrl } = Object(value) as { environmentName?: unknown; environmentUrl?: unknown };
  return typeof value === 'object' && typeof environmentName === 'string' && ['string', 'undefined'].includes(typeof environmentUrl);
}, "an environment, such as JobEnvironment.named('production')");
