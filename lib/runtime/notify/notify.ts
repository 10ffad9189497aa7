import { incidentOf } from './notice';
import { readNotice } from './read-notice';
import { Table } from './table';
import { tell } from './tell';
import { Patience } from '../common/ask';
import { Runner, Variables } from '../common/runner';

/** The variable that a secret of a receiver is in. */
const variableOf = (name: string) => `NOTIFY_SECRET_${name.toUpperCase().replace(/-/g, '_')}`;

/**
 * Tells all who want to know. Those who cannot be told are a warning.
 *
 * @returns whether the step may succeed
 */
export async function notify(variables: Variables, table: Table, runner: Runner, patience: Patience): Promise<boolean> {
  const notice = readNotice(variables);
  const required = variables.NOTIFY_REQUIRED === 'true';
  const names = Object.hasOwn(table.events, notice.event) ? table.events[notice.event] : undefined;
  let told = 0;
  const problems = names
    ? (await Promise.all(names.map(async (name) => {
      const secret = (variables[variableOf(name)] ?? '').trim();
      hide(secret, variables, runner);
      const problem = await tell(table.receivers[name], notice, secret, patience);
      if (problem === undefined) {
        told++;
        runner.log(`${name} was told of ${notice.event}.`);
      }
      return problem === undefined ? [] : [`${name} was not told of ${notice.event}: ${problem}.`];
    }))).flat()
    : [`Nobody was told: there is no event '${notice.event}'. There are ${Object.keys(table.events).join(', ')}.`];
  // Whoever was told can be told later that it is over.
  runner.output('notification-id', told > 0 ? incidentOf(notice) : '');
  for (const problem of problems) (required ? runner.fail : runner.warn)(problem);
  return problems.length === 0 || !required;
}

/** GitHub hides secrets that it knows; one that a step fetched from somewhere else it does not know. Outside of a job nobody would hide what is printed here. */
function hide(secret: string, { GITHUB_ACTIONS: inJob }: Variables, runner: Runner): void {
  if (inJob === 'true' && secret !== '') runner.mask(secret);
}
