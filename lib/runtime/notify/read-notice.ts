import { Notice, STATUSES, Status } from './notice';
import { Variables } from '../common/runner';

/** What the step was given, and what the runner knows. */
export function readNotice(variables: Variables): Notice {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '', GITHUB_WORKFLOW: workflow = '' } = variables;
  const given = (name: string) => (variables[name] ?? '').trim();
  const run = isAddress(server) && repository !== '' && id !== '' ? `${server}/${repository}/actions/runs/${id}` : '';
  const [link, event] = [given('NOTIFY_LINK'), given('NOTIFY_EVENT')];
  return {
    event,
    status: statusOf(given('NOTIFY_STATUS')),
    title: oneLine(given('NOTIFY_TITLE')) || event,
    text: given('NOTIFY_TEXT'),
    link: isAddress(link) ? new URL(link).href : run,
    environment: oneLine(given('NOTIFY_ENVIRONMENT')),
    version: oneLine(given('NOTIFY_VERSION')),
    incident: oneLine(given('NOTIFY_INCIDENT')),
    repository,
    workflow: oneLine(workflow),
    run,
  };
}

function statusOf(text: string): Status {
  return STATUSES.find((status) => status === text.toLowerCase()) ?? 'info';
}

/** Nobody should be able to make people follow an address that is none: `javascript:` is one to a browser. */
function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
