import { modelOf } from 'slipway/checks/inside';
import { fits, linesFor, toldOf } from '../../../lib/observability/routing/reach';
import { makeTeam } from '../support/team';
import { AlertRouting, AlertSeverity, DeclaredObservability } from 'slipway/observability';

const { CRITICAL, WARNING, INFO } = AlertSeverity;

/** The lines of the script that ask. */
function asked(declare: (team: ReturnType<typeof makeTeam>, routing: AlertRouting) => void): string[] {
  const team = makeTeam();
  const routing = new AlertRouting(team.delivery, 'alertmanager', { defaultReceiver: team.slack });
  declare(team, routing);
  expect(routing.testFile).toBe('deployment/monitoring/alertmanager/alertmanager.test.sh');
  return team.delivery.synthText(routing.testFile).split('\n').filter((line) => line.startsWith('told ')).map((line) => line.replace(/^told /, '').replace(/["']/g, ''));
}

const NOBODY = 'an alert that nobody has heard of slack alertname=NobodyHasHeardOfIt';

test('every alert is asked about, in the order of the table, and what nobody has heard of', () => {
  expect(asked(({ alert, email, pager }, routing) => {
    const [first, second] = [alert('First', WARNING), alert('Second', CRITICAL)];
    alert('Third', INFO);
    routing.addRoute('the second', { alerts: [second], receivers: [pager, email] });
    routing.addRoute('the first', { alerts: [first], receivers: [email] });
  })).toEqual([
    'the second: Second pagerduty,email alertname=Second severity=critical',
    'the first: First email alertname=First severity=warning',
    'no line is about it: Third slack alertname=Third severity=info',
    NOBODY,
  ]);
});

test('a line that goes on tells its own and those of the next', () => {
  expect(asked(({ alert, hook, pager, slack }, routing) => {
    alert('Down', CRITICAL);
    routing.addRoute('now', { severities: [CRITICAL], receivers: [pager], continues: true });
    routing.addRoute('either', { severities: [CRITICAL, WARNING], receivers: [hook] });
    routing.addRoute('never', { severities: [CRITICAL], receivers: [slack] });
  })).toEqual(['now: Down pagerduty,hook alertname=Down severity=critical', 'either pagerduty,hook severity=critical', 'never pagerduty,hook severity=critical', NOBODY]);
});

test('a line about a label whose values nobody knows is asked with its first value, and the alert without it', () => {
  expect(asked(({ alert, pager, teams }, routing) => {
    alert('Slow', WARNING, { labels: { team: 'shop' } });
    routing.addRoute('production', { labels: { environment: ['production', 'staging'] }, receivers: [pager] });
    routing.addRoute('of the shop', { labels: { team: 'shop' }, receivers: [teams] });
    routing.addRoute('of others', { labels: { team: 'others' }, receivers: [pager] });
  })).toEqual([
    'production: Slow pagerduty environment=production alertname=Slow severity=warning team=shop',
    'of the shop: Slow teams alertname=Slow severity=warning team=shop',
    'of others pagerduty team=others',
    NOBODY,
  ]);
});

describe('a table as data', () => {
  const { delivery, alert, pager, slack } = makeTeam();
  const routing = new AlertRouting(delivery, 'alertmanager', { defaultReceiver: slack });
  alert('Slow', WARNING);
  routing.addRoute('production', { labels: { environment: 'production' }, receivers: [pager] });
  routing.addRoute('today', { severities: [WARNING], receivers: [slack] });
  routing.addRoute('below', { severities: [WARNING], receivers: [slack] });
  const [{ routes, alerts }] = DeclaredObservability.of(modelOf(delivery)!).routings;

  test('what stands behind a line that may take an alert is not sure', () => {
    expect(alerts.map(({ taken, possible }) => [taken, possible])).toEqual([[[], ['production', 'today']]]);
    expect(linesFor({ severity: 'warning', environment: 'staging' }, routes).taken.map(({ event }) => event)).toEqual(['today']);
  });

  test('a label whose value is not known decides nothing, and another that differs decides', () => {
    const matchers = [{ label: 'a', values: ['1', '2'] }, { label: 'b', values: ['x'] }];
    expect([fits({ a: '2', b: 'x' }, matchers), fits({ a: '2' }, matchers), fits({ a: '3' }, matchers), fits({}, [])]).toEqual([true, undefined, false, true]);
  });

  test('an alert of which no line knows is told to the default receiver', () => {
    expect([toldOf({ severity: 'info' }, routes, 'slack'), toldOf({ severity: 'warning', environment: 'production' }, routes, 'slack')]).toEqual([['slack'], ['pagerduty']]);
  });
});
