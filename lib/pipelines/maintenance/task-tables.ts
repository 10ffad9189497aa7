import { Duration, kinds, optionTable } from '../../core/inside';
import { Workflow } from '../../workflows/inside';

const cron = kinds.made((value) => typeof value === 'string' && value.trim().split(/\s+/).length === 5, "the cron of a trigger of the workflow, such as '17 3 * * 1'");
const days = kinds.made((value) => value instanceof Duration && value.toSeconds() >= 86_400 && value.toSeconds() % 86_400 === 0, 'a Duration of whole days, such as Duration.days(30)');
const words = kinds.list(kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !/[\r\n,]/.test(value), 'a label on one line without commas'));
const oneLine = kinds.made((value) => typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value), 'a text on one line that is not empty');
const expression = kinds.made((value) => typeof value === 'string' && value !== '' && !/[\r\n]/.test(value), "a regular expression on one line, such as '^coverage-'");

/** A path from the root of the repository. */
export const PATH = kinds.made((value) => typeof value === 'string' && /^[^/\\\r\n-][^\\\r\n]*$/.test(value) && !value.split('/').includes('..'), "a path from the root of the repository, such as 'requirements.txt'");
export const PART = kinds.made((value) => typeof value === 'string' && /^[A-Za-z_][\w-]*$/.test(value), "the name of a part, such as 'licences': letters, digits, '-' and '_'");
export const PACKAGE_NAME = kinds.made((value) => typeof value === 'string' && /^[\w.@/-]+$/.test(value), "the name of a package, such as 'shop-api'");
export const STARTED = kinds.made((value) => value instanceof Workflow && value._triggers().some(({ _event }) => _event === 'workflow_dispatch'), 'a Workflow with Trigger.workflowDispatch(), so that it can be started');

export const TASK = optionTable({ cron });
export const STALE = optionTable({ cron, staleAfter: days, closeAfter: days, exemptLabels: words });
export const ARTIFACTS = optionTable({ cron, olderThan: days, namePattern: expression, keepPattern: expression, dryRun: kinds.flag }, ['olderThan']);
export const CACHES = optionTable({ cron, unusedFor: days, dryRun: kinds.flag });
export const PACKAGES = optionTable({ cron, keep: kinds.made((value) => Number.isInteger(value) && Number(value) >= 1, 'a whole number from 1 on: with 0 nothing would be left'), untaggedOnly: kinds.flag });
export const OUTDATED = optionTable({ cron, folder: PATH, version: oneLine });
export const COMMAND = optionTable({ cron, title: oneLine });
