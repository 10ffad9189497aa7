import { posix } from 'path';
import { kinds } from '../core/inside';

/** A path that means the same to every shell: it needs no quotes. @internal */
export const PLAIN_PATH = kinds.made(
  (value) => typeof value === 'string' && /^[\w.][\w./@+-]*$/.test(value) && !value.endsWith('/') && !value.startsWith('./'), "a path without spaces, without './' in front and '/' at the end, such as 'deployment/terraform'");

/** A folder of the repository, as paths of artifacts and caches are put together with it. @internal */
export const FOLDER = kinds.made(
  (value) => typeof value === 'string' && value !== '' && !/[\\\n*?[\]]|^\/|\/$/.test(value) && (value === '.' || (posix.normalize(value) === value && !/^\.\.(\/|$)/.test(value))), "a folder of the repository from its root, without './' in front and '/' at the end, such as 'services/api'");

/** A version that names one release. @internal */
export const VERSION = kinds.made((value) => typeof value === 'string' && /^\d+\.\d+(\.\d+)?([-+][\w.+-]+)?$/.test(value), "a version of one release, without a 'v' in front, such as '1.11.4'");

/** @internal */
export const ENVIRONMENT = kinds.made(
  (value) => typeof (value as { environmentName?: unknown } | undefined)?.environmentName === 'string', "an environment, such as a DeploymentEnvironment or JobEnvironment.named('production')");
