import { optionKinds, orWhole } from './kinds';
import { Duration, kinds, OptionKind, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';

const queue = kinds.oneOf(['single', 'max']);

/** What GitHub takes at most. */
const LONGEST_GROUP = 400;

const GROUP = kinds.made(
  (value) => value instanceof Expression || typeof value === 'string' && value !== '' && (value.includes('${') || value.length <= LONGEST_GROUP), `a string of 1 to ${LONGEST_GROUP} characters or an Expression`);

export const CONCURRENCY = kinds.struct(
  optionTable({ group: GROUP, cancelInProgress: optionKinds.flag, queue }, ['group']), 'an object', "{ group: 'deploy' }");

export const RUN_DEFAULTS = kinds.struct(
  optionTable({ shell: optionKinds.phrase, workingDirectory: optionKinds.phrase }), 'an object', "{ shell: 'bash' }");

export const SNAPSHOT = kinds.struct(
  optionTable({ imageName: kinds.text, version: kinds.made((value) => typeof value === 'string' && /^\d+\.\*$/.test(value), "a major version and '.*', such as '2.*'"), condition: optionKinds.condition }, ['imageName']), 'an object', "{ imageName: 'builder' }");

const PORT = kinds.made(isPort, "a port from 1 to 65535, 'host:container' such as '8080:80', or an Expression");

/** What Docker takes: an address, one or a range of the host, one or a range of the container, and what is spoken there. Without the host it finds a free one. */
function isPort(value: unknown): boolean {
  if (value instanceof Expression) return true;
  if (typeof value === 'number') return Number.isInteger(value) && isNumber(String(value));
  if (typeof value !== 'string') return false;
  if (value.includes('${')) return true;
  const [, host = '', inside, spoken = 'tcp'] = /^(?:(?:(?:\[[\da-fA-F:.]+\]|[\d.]+):)?([\d-]*):)?([\d-]+)(?:\/(\w+))?$/.exec(value) ?? [];
  return inside !== undefined && ['tcp', 'udp', 'sctp'].includes(spoken) && [...host === '' ? [] : [host], inside].every((range) => range.split('-').length <= 2 && range.split('-').every(isNumber));
}

function isNumber(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

const container = {
  image: optionKinds.phrase,
  credentials: orWhole(kinds.struct(optionTable({ username: optionKinds.phrase, password: optionKinds.phrase }, ['username', 'password']), 'an object', "{ username: '…', password: Secrets.get('…') }")),
  env: optionKinds.variables,
  ports: orWhole(kinds.list(PORT)),
  volumes: orWhole(optionKinds.phraseList),
  options: optionKinds.phrase,
};

export const CONTAINER = orWhole(kinds.struct(optionTable(container, ['image']), 'an object', "{ image: 'node:24' }"));

const length = kinds.made((value) => value instanceof Duration && value.toSeconds() > 0, 'a Duration, such as Duration.seconds(5)');
const healthCheck = kinds.struct(optionTable({
  command: optionKinds.phrase,
  interval: length,
  timeout: length,
  startPeriod: length,
  retries: kinds.made((value) => Number.isInteger(value) && Number(value) > 0, 'a whole number from 1'),
}, ['command']), 'an object', "{ command: 'pg_isready' }");

const service = kinds.struct(
  optionTable({ ...container, comment: kinds.text, healthCheck, entrypoint: optionKinds.phrase, command: optionKinds.phrase }, ['image']), 'an object', "{ image: 'postgres:18' }");

/** A service whose health is told in one place. */
const SERVICE: OptionKind = {
  misfit: (value) => {
    const { healthCheck: check, options } = Object(value) as { healthCheck?: unknown; options?: unknown };
    const twice = check !== undefined && /--(?:no-)?health/.exec(String(options ?? ''));
    return service.misfit(value) ?? (twice ? { at: '.options', value: options, why: 'must not say what healthCheck says' } : undefined);
  },
};

export const SERVICES = orWhole(kinds.map(orWhole(SERVICE)));

export const SCHEDULE = kinds.struct(optionTable({ cron: kinds.text, timezone: kinds.text }, ['cron']), 'an object', "{ cron: '0 4 * * *' }");

export const CALL_SECRETS = kinds.map(
  kinds.struct(optionTable({ description: kinds.text, required: kinds.flag }), 'an object', "{ description: '…' }"));

/** Its own kind, because other languages bring objects of their classes. */
export const ENVIRONMENT = kinds.made((value) => {
  const { environmentName, environmentUrl } = Object(value) as { environmentName?: unknown; environmentUrl?: unknown };
  return typeof value === 'object' && typeof environmentName === 'string' && ['string', 'undefined'].includes(typeof environmentUrl);
}, "an environment, such as JobEnvironment.named('production')");
