import { after, configured, gate, stage } from './engine/support/configuration';
import { ConfigurationError, readConfiguration } from '../../../lib/runtime/promotion/read-configuration';

const LINE = configured(stage('dev'), stage('production', { upstream: after('dev'), gates: [gate({ kind: 'soak', seconds: 60 })] }));

test('promotion.json is read as it was written', () => {
  expect(readConfiguration(JSON.stringify(LINE))).toEqual(LINE);
});

const only = (more: Parameters<typeof stage>[1]) => configured(stage('dev', more));

test.each<[string, unknown, string]>([
  ['no JSON', '<<<<', 'promotion.json is no JSON object, perhaps because of a merge: synthesize the delivery again'],
  ['another version', { ...LINE, version: 2 }, 'promotion.json has the version 2, and this program reads version 1: synthesize the delivery again, which writes both'],
  ['stages in the wrong order', configured(stage('production', { upstream: after('dev') }), stage('dev')), "promotion.json cannot be used: the stage 'dev', which is upstream of 'production', does not stand before it. Synthesize the delivery again"],
  ['two stages in one environment', configured(stage('a', { environment: 'x' }), stage('b', { environment: 'x' })), "promotion.json cannot be used: the environment 'x' belongs to two of them: every stage, and the ledger, needs its own. Synthesize the delivery again"],
  ['a gate twice', only({ gates: [gate({ kind: 'soak', seconds: 1 }), gate({ kind: 'soak', seconds: 2 })] }), "promotion.json cannot be used: the stage 'dev' has two gates 'soak'. Synthesize the delivery again"],
  ['a gate called as one that there is', only({ gates: [gate({ kind: 'soak', id: 'upstream', seconds: 1 })] }), "promotion.json cannot be used: the stage 'dev' has two gates 'upstream', one of which every stage has. Synthesize the delivery again"],
  ['a kind of gate that there is not', only({ gates: [{ kind: 'mood', id: 'mood', overridable: true } as never] }), 'promotion.json cannot be used: stages[0].gates[0].kind is none of checks, alerts, pass-rate, coverage, soak, window, freeze, approvals, attestation, metric, ref. Synthesize the delivery again'],
  ['a time zone that there is not', only({ gates: [gate({ kind: 'window', allow: true, days: [1], opens: '09:00', closes: '17:00', timeZone: 'Mars/Olympus' })] }), 'promotion.json cannot be used: stages[0].gates[0].timeZone is no time zone of IANA that this machine knows. Synthesize the delivery again'],
  ['a team as approver', only({ gates: [gate({ kind: 'approvals', minimum: 1, approvers: ['@acme/ops'], expires: 1, preventSelf: true })] }), 'promotion.json cannot be used: stages[0].gates[0].approvers[0] is no login of a user. Synthesize the delivery again'],
])('%s is refused', (_, given, message) => {
  const read = () => readConfiguration(typeof given === 'string' ? given : JSON.stringify(given));
  expect(read).toThrow(ConfigurationError);
  expect(read).toThrow(message);
});
