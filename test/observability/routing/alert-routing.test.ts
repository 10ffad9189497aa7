import { parse } from 'yaml';
import { refused } from '../support/shop';
import { makeTeam } from '../support/team';
import { Duration, Weekday } from 'slipway/core';
import { AlertRouteOptions, AlertRouting, AlertRoutingProps, AlertSeverity, CicdMetrics, DeploymentMonitoring, Receiver, TimeInterval } from 'slipway/observability';
import { DeploymentEnvironment } from 'slipway/repository';

const { CRITICAL, WARNING, INFO } = AlertSeverity;

function makeRouting(props: Partial<AlertRoutingProps> = {}) {
  const team = makeTeam();
  const routing = new AlertRouting(team.delivery, 'alertmanager', { defaultReceiver: team.slack, ...props });
  const read = () => parse(team.delivery.synthText(routing.file)) as any;
  return { ...team, routing, read };
}

test('a routing says who is told of what no line is about, and when', () => {
  const { routing, read } = makeRouting();
  expect(routing.file).toBe('deployment/monitoring/alertmanager/alertmanager.yml');
  expect(read().route).toEqual({ receiver: 'slack', group_by: ['alertname', 'repository', 'environment'], group_wait: '30s', group_interval: '5m', repeat_interval: '4h' });
});

test('what all lines have in common can be said', () => {
  const { minutes, hours, days } = Duration;
  const { read } = makeRouting({ groupBy: ['team'], groupWait: minutes(1), groupInterval: hours(1), repeatInterval: days(1) });
  expect(read().route).toEqual({ receiver: 'slack', group_by: ['team'], group_wait: '1m', group_interval: '1h', repeat_interval: '1d' });
});

test('OR-10: a line tells several receivers of the alerts that it names, and the others are asked next', () => {
  const { routing, read, alert, slack, email, pager } = makeRouting();
  const [build, deploy] = [alert('BuildFails', WARNING), alert('DeploymentFails', CRITICAL)];
  routing.addRoute('a build fails', { alerts: [build], receivers: [slack, email] });
  routing.addRoute('a deployment fails', { alerts: [deploy], receivers: [slack, pager] });
  expect(read().route.routes).toEqual([
    { matchers: ['alertname="BuildFails"'], routes: [{ receiver: 'slack', continue: true }, { receiver: 'email' }] },
    { matchers: ['alertname="DeploymentFails"'], routes: [{ receiver: 'slack', continue: true }, { receiver: 'pagerduty' }] },
  ]);
});

test('alerts of two environments are called the same, and a line about those of one is about no other', () => {
  const { delivery, routing, read, slack, pager, visitors } = makeRouting();
  const [staging, production] = ['staging', 'production'].map((name) => new DeploymentEnvironment(delivery, name, { branches: ['main'] }));
  const metrics = new CicdMetrics(delivery, 'cicd', { environments: [staging, production] });
  const watch = (environment: DeploymentEnvironment) => new DeploymentMonitoring(delivery, environment.environmentName, { metrics, environment, healthChecks: { health: visitors } });
  const [before, after] = [watch(staging), watch(production)];
  routing.addRoute('production breaks', { alerts: after.alerts, receivers: [pager] });
  routing.addRoute('staging breaks', { alerts: before.alerts, receivers: [slack] });
  routing.addRoute('both break', { alerts: [...before.alerts, ...after.alerts], labels: { environment: ['staging'] }, receivers: [slack] });
  routing.addInhibition({ source: before.alerts, target: after.alerts, equal: ['measure'] });
  const name = 'alertname="DeploymentHealthCheckRollback"';
  const [first, second, third] = read().route.routes;
  expect(first.matchers).toEqual([name, 'environment="production"']);
  expect(second.matchers).toEqual([name, 'environment="staging"']);
  // What the line says of the label itself is kept, and nothing is asked twice.
  expect(third.matchers).toEqual([name, 'environment="staging"']);
  expect(read().inhibit_rules[1]).toEqual({ source_matchers: [name, 'environment="staging"'], target_matchers: [name, 'environment="production"'], equal: ['measure'] });
  const script = delivery.synthText(routing.testFile);
  expect(script).toMatch(/^told 'production breaks: .*' pagerduty .*'environment="production"'/m);
  expect(script).toMatch(/^told 'staging breaks: .*' slack .*'environment="staging"'/m);
});

test('a line says what it is about, above its route', () => {
  const { delivery, routing, slack } = makeRouting();
  routing.addRoute('somebody has to look now', { severities: [CRITICAL], receivers: [slack] });
  expect(delivery.synthText(routing.file)).toContain('    # somebody has to look now\n    - matchers:\n        - severity="critical"\n      receiver: slack\n');
});

test('a line asks for all that it names, and for one of several values', () => {
  const { routing, read, alert, slack } = makeRouting();
  routing.addRoute('either', { alerts: [alert('A', INFO), alert('B', INFO)], severities: [WARNING, INFO], labels: { environment: ['staging', 'eu.west'], team: 'a "b" \\', nobody: undefined as never }, receivers: [slack] });
  expect(read().route.routes[0].matchers).toEqual(['alertname=~"A|B"', 'severity=~"warning|info"', 'environment=~"staging|eu\\\\.west"', 'team="a \\"b\\" \\\\"']);
});

test('a line may go on, and may be told at another pace', () => {
  const { routing, read, slack, pager } = makeRouting();
  routing.addRoute('now', { severities: [CRITICAL], receivers: [pager], continues: true, groupBy: ['alertname'], groupWait: Duration.seconds(1), groupInterval: Duration.minutes(1), repeatInterval: Duration.hours(1) });
  routing.addRoute('all', { severities: [CRITICAL, INFO], receivers: [slack] });
  expect(read().route.routes).toEqual([
    { matchers: ['severity="critical"'], receiver: 'pagerduty', group_by: ['alertname'], group_wait: '1s', group_interval: '1m', repeat_interval: '1h', continue: true },
    { matchers: ['severity=~"critical|info"'], receiver: 'slack' },
  ]);
});

test('nobody is told in times when nobody should be, also by a line with several receivers', () => {
  const { routing, read, slack, email } = makeRouting();
  const night = TimeInterval.weekly('night', { startTime: '22:00', endTime: '06:00', timeZone: 'Europe/Zurich' });
  const weekend = TimeInterval.weekly('weekend', { weekdays: [Weekday.SUNDAY, Weekday.SATURDAY] });
  routing.addRoute('there is time', { severities: [INFO], receivers: [slack, email], mutedDuring: [night, weekend] });
  routing.addRoute('today', { severities: [WARNING], receivers: [slack], mutedDuring: [weekend] });
  const { route, time_intervals: intervals } = read();
  expect(route.routes[0].routes.map(({ mute_time_intervals: muted }: any) => muted)).toEqual([['night', 'weekend'], ['night', 'weekend']]);
  expect(route.routes[1].mute_time_intervals).toEqual(['weekend']);
  expect(intervals).toEqual([
    { name: 'night', time_intervals: [{ times: [{ start_time: '22:00', end_time: '24:00' }], location: 'Europe/Zurich' }, { times: [{ start_time: '00:00', end_time: '06:00' }], location: 'Europe/Zurich' }] },
    { name: 'weekend', time_intervals: [{ weekdays: ['saturday', 'sunday'], location: 'UTC' }] },
  ]);
});

test.each<[string, object, unknown[]]>([
  ['goes past midnight into the next day', { weekdays: [Weekday.SUNDAY, Weekday.TUESDAY], startTime: '22:00', endTime: '06:00' }, [['tuesday', 'sunday', '22:00', '24:00'], ['monday', 'wednesday', '00:00', '06:00']]],
  ['ends at midnight', { startTime: '22:00', endTime: '00:00' }, [['22:00', '24:00']]],
  ['ends with the day', { startTime: '22:00' }, [['22:00', '24:00']]],
  ['begins with the day', { endTime: '06:00' }, [['00:00', '06:00']]],
])('a time of the week %s', (_, options, parts) => {
  const { routing, read, slack } = makeRouting();
  routing.addRoute('x', { severities: [INFO], receivers: [slack], mutedDuring: [TimeInterval.weekly('x', options)] });
  const written = read().time_intervals[0].time_intervals;
  expect(written.map(({ weekdays = [], times }: any) => [...weekdays, times[0].start_time, times[0].end_time])).toEqual(parts);
});

test('what is critical inhibits what is less so of the same alert, and causes inhibit their consequences', () => {
  const { routing, read, alert } = makeRouting({ groupBy: ['repository'] });
  routing.addInhibition({ source: [alert('Down', CRITICAL)], target: [alert('Slow', WARNING), alert('Full', WARNING)], equal: ['job'] });
  expect(read().inhibit_rules).toEqual([
    { source_matchers: ['severity="critical"'], target_matchers: ['severity=~"warning|info"'], equal: ['alertname', 'repository'] },
    { source_matchers: ['alertname="Down"'], target_matchers: ['alertname=~"Slow|Full"'], equal: ['job'] },
  ]);
});

test('only receivers that are named are written, each once, and secrets stand in files alone', () => {
  const { delivery, routing, read, slack, teams, pager, email, hook } = makeRouting();
  routing.addRoute('a', { severities: [CRITICAL], receivers: [pager, slack] });
  expect(read().receivers.map(({ name }: any) => name)).toEqual(['slack', 'pagerduty']);
  routing.addRoute('b', { severities: [WARNING], receivers: [teams, email, hook] });
  const secrets = read().receivers.map((receiver: any) => Object.entries(Object.values<any>(receiver)[1][0]).filter(([key]) => key.endsWith('_file')));
  expect(secrets).toEqual([
    [['api_url_file', '/etc/alertmanager/secrets/receivers/slack']],
    [['routing_key_file', '/etc/alertmanager/secrets/receivers/pagerduty']],
    [['webhook_url_file', '/etc/alertmanager/secrets/receivers/teams']],
    [['auth_password_file', '/etc/alertmanager/secrets/receivers/email']],
    [['url_file', '/etc/alertmanager/secrets/receivers/hook']],
  ]);
  expect(delivery.synthText(routing.file)).not.toMatch(/secrets\.|\$\{/);
});

test('the file says which Alertmanager reads it', () => {
  const { delivery, routing, slack, pager, teams } = makeRouting();
  routing.addRoute('a', { severities: [CRITICAL], receivers: [pager] });
  expect(delivery.synthText(routing.file)).toContain('# For Alertmanager 0.25 or newer, which is the first that reads the pagerduty_configs below.');
  routing.addRoute('b', { severities: [WARNING], receivers: [teams, slack] });
  expect(delivery.synthText(routing.file)).toContain('# For Alertmanager 0.28 or newer, which is the first that reads the msteamsv2_configs below.');
});

test('what a receiver says is written, and what it does not say is not', () => {
  const { delivery, routing, read, slack, hook } = makeRouting();
  const loud = Receiver.email(delivery, 'mail', { to: ['a@example.com', 'b@example.com'], sender: 'c@example.com', smarthost: 'smtp.example.com:25', sendResolved: false });
  const eu = Receiver.pagerDuty(delivery, 'eu', { routingKeyFile: '/run/secrets/pd', endpoint: 'https://events.eu.pagerduty.com/v2/enqueue' });
  routing.addRoute('a', { severities: [CRITICAL], receivers: [loud, eu, hook, slack] });
  const [own, mail, pagerDuty, webhook] = read().receivers.map((receiver: any) => Object.values<any>(receiver)[1][0]);
  expect(mail).toEqual({ to: 'a@example.com, b@example.com', from: 'c@example.com', smarthost: 'smtp.example.com:25', send_resolved: false });
  expect(pagerDuty).toMatchObject({ routing_key_file: '/run/secrets/pd', url: 'https://events.eu.pagerduty.com/v2/enqueue', send_resolved: true });
  expect(webhook).toEqual({ url_file: '/etc/alertmanager/secrets/receivers/hook', send_resolved: true });
  expect(own.channel).toBe('#delivery');
});

const { delivery, routing, alert, slack } = makeRouting();
const fails = alert('Fails', INFO);
const other = alert('Other', INFO);
routing.addRoute('taken', { alerts: [fails], receivers: [slack], mutedDuring: [TimeInterval.weekly('night', { startTime: '22:00', endTime: '06:00' })] });
const route = (options: Partial<AlertRouteOptions>, event = 'x') => routing.addRoute(event, { receivers: [slack], severities: [INFO], ...options });
const mail = { to: ['a@b.c'], sender: 'a@b.c', smarthost: 'b.c:25' };
test.each<[string, () => unknown, string, RegExp]>([
  ['a receiver of an odd name', () => Receiver.slack(delivery, 'Team,A'), 'call/wrong-value', /letters in lower case, digits and -/],
  ['a second receiver of the same name', () => Receiver.teams(delivery, 'slack'), 'call/duplicate-id', /there is one of this id already/],
  ['a webhook as text', () => Receiver.slack(delivery, 'a', { webhook: 'https://hooks.slack.com/services/x' as never }), 'call/wrong-value', /the secret itself stands in no program/],
  ['a secret that is no file', () => Receiver.slack(delivery, 'a', { webhookFile: '${SLACK}' }), 'call/wrong-value', /the path of a file from the root/],
  ['an email to nobody', () => Receiver.email(delivery, 'a', { ...mail, to: [] }), 'call/wrong-value', /a list of addresses/],
  ['an email by a server without a port', () => Receiver.email(delivery, 'a', { ...mail, smarthost: 'b.c' }), 'call/wrong-value', /a server and its port/],
  ['a password of nobody', () => Receiver.email(delivery, 'a', { ...mail, passwordFile: '/x' }), 'call/contradiction', /no username to log in with/],
  ['events that go out unencrypted', () => Receiver.pagerDuty(delivery, 'a', { endpoint: 'http://example.com' }), 'call/wrong-value', /an address, such as/],
  ['a routing without a default', () => new AlertRouting(delivery, 'a', {} as never), 'call/missing-option', /'defaultReceiver' is missing/],
  ['a routing whose id is no name of a file', () => new AlertRouting(delivery, 'A b', { defaultReceiver: slack }), 'call/wrong-value', /its id is the name of its files/],
  ['a line about everything', () => routing.addRoute('x', { receivers: [slack] }), 'call/contradiction', /it is about all alerts/],
  ['a line that tells nobody', () => route({ receivers: [] }), 'call/wrong-value', /of which there is at least one/],
  ['a line that tells somebody twice', () => route({ receivers: [slack, slack] }), 'call/contradiction', /tells one receiver twice/],
  ['a second line of the same event', () => route({}, 'taken'), 'call/duplicate-id', /there is such a line already/],
  ['a severity among the labels', () => route({ labels: { severity: 'info' } }), 'call/contradiction', /what \{ severities \} says/],
  ['a name among the labels', () => route({ alerts: [fails], labels: { alertname: 'x' } }), 'call/contradiction', /what \{ alerts \} says/],
  ['an alert by its name', () => route({ alerts: ['Fails' as never] }), 'call/wrong-value', /a list of alerts/],
  ['the word of the file', () => route({ continue: true } as never), 'call/unknown-option', /did you mean 'continues'\?/],
  ['two times of one name', () => route({ mutedDuring: [TimeInterval.weekly('night', { endTime: '06:00' })] }), 'call/contradiction', /two times called 'night'/],
  ['an event of two lines', () => route({}, 'a\nb'), 'call/wrong-value', /a few words/],
  ['an alert that inhibits itself', () => routing.addInhibition({ source: [fails, other], target: [other], equal: ['job'] }), 'call/contradiction', /the alert 'Other' would inhibit itself/],
  ['an inhibition of everything', () => routing.addInhibition({ source: [fails], target: [other], equal: [] }), 'call/wrong-value', /a list of labels/],
  ['a time that is always', () => TimeInterval.weekly('x', {}), 'call/wrong-value', /it is always/],
  ['a time of no length', () => TimeInterval.weekly('x', { startTime: '01:00', endTime: '01:00' }), 'call/contradiction', /it ends at 01:00, when it begins/],
  ['a time of no zone', () => TimeInterval.weekly('x', { endTime: '01:00', timeZone: 'Mars' }), 'call/wrong-value', /a time zone/],
  ['a time of no day', () => TimeInterval.weekly('x', { endTime: '25:00' }), 'call/wrong-value', /a time of the day/],
])('%s is refused in the call', (_, call, code, why) => {
  const error = refused(call);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(why)]);
});
