import { Duration, kinds } from '../core/inside';
import { IEnvironment } from '../workflows/inside';

const seconds = (value: unknown) => (value instanceof Duration ? value.toSeconds() : NaN);

/** The longest that the program counts. */
const YEAR = 366 * 86_400;

/** A stretch of time that the program can count in whole seconds. */
export const LENGTH = kinds.made((value) => Number.isInteger(seconds(value)) && seconds(value) > 0 && seconds(value) <= YEAR, 'a Duration of whole seconds, more than none and at most 366 days, such as Duration.minutes(10)');

/** How long a job or a step may take: GitHub counts in minutes. */
export const TIMEOUT = kinds.made((value) => Number.isInteger(seconds(value) / 60) && seconds(value) > 0, 'a Duration of whole minutes, such as Duration.minutes(30)');

/** A share of all. */
export const SHARE = kinds.made((value) => typeof value === 'number' && value >= 0 && value <= 1, 'a share from 0 to 1, such as 0.95');

/** How many. */
export const COUNT = kinds.made((value) => Number.isInteger(value) && Number(value) >= 1, 'a whole number from 1');

/** None is a number as well. */
export const COUNT_OR_NONE = kinds.made((value) => Number.isInteger(value) && Number(value) >= 0, 'a whole number from 0');

/** The object, never its name. */
export const AN_ENVIRONMENT = kinds.made((value) => typeof (value as Partial<IEnvironment> | undefined)?.environmentName === 'string', "an environment, such as new DeploymentEnvironment(delivery, 'staging')");

/** Users, never teams. */
export const LOGIN = kinds.made((value) => typeof value === 'string' && /^[a-z\d](?:[a-z\d-]{0,38})(?:_[a-z\d]+)?$/i.test(value), "the login of a user, such as 'octocat'");

/** A limit: what is no number would be nothing in the file that the program reads. */
export const A_LIMIT = kinds.made((value) => Number.isFinite(value), 'a number');

/** Why somebody wants it so. */
export const A_REASON = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value), 'one line that says why');

/** The name of a variable of Actions. */
export const VARIABLE = kinds.made((value) => typeof value === 'string' && /^(?!GITHUB_)[A-Z_]\w*$/i.test(value), "the name of a variable of the repository or the environment, such as 'PROMETHEUS_URL'");

/** The program refuses more: nobody means it. */
export const atMost = (most: number) => kinds.made((value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most, `a whole number from 1 to ${most}`);
