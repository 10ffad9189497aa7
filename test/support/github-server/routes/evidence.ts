import { moment } from '../moment';
import { notFound } from '../refusal';
import { Call, REPO, Route } from '../route';
import { Plain } from '../schemas';
import { AlertState, CheckRunState } from '../state';
import { appOf } from './people';
import { DATES } from './repository';

function checkShown({ contract, state }: Call, run: CheckRunState): Plain {
  const { id, at, sha, app, ...rest } = run;
  return contract.complete('check-run', {
    ...rest,
    id,
    head_sha: sha,
    app: appOf(contract, state.apps.find((one) => one.id === app) ?? { slug: 'unknown', id: app }),
    started_at: moment(at),
    completed_at: run.status === 'completed' ? moment(at) : null,
    pull_requests: [],
  });
}

function codeAlert({ contract }: Call, { number, state, severity, ref }: AlertState): Plain {
  const answer = contract.complete('code-scanning-alert-items', {
    ...DATES,
    number,
    state,
    fixed_at: null,
    dismissed_at: null,
    dismissed_reason: null,
    rule: { id: `rule-${number}`, name: `rule-${number}`, severity: 'error', security_severity_level: severity, description: 'A rule', tags: [] },
    tool: { name: 'CodeQL', version: '2.0.0', guid: null },
    most_recent_instance: { ref: ref ?? 'refs/heads/main', state, category: '', location: {} },
  });
  return answer;
}

function dependabotAlert({ contract }: Call, { number, state, severity }: AlertState): Plain {
  const answer = contract.complete('dependabot-alert', {
    ...DATES,
    number,
    state,
    dependency: { manifest_path: 'package-lock.json', scope: 'runtime', relationship: 'direct' },
    dismissed_at: null,
    dismissed_by: null,
    dismissed_reason: null,
    dismissed_comment: null,
    fixed_at: null,
  });
  return { ...answer, security_advisory: { ...(answer.security_advisory as Plain), severity }, security_vulnerability: { ...(answer.security_vulnerability as Plain), severity } };
}

/** A statement as `actions/attest` makes it, in an envelope; nobody here checks the signature. */
function bundle(digest: string, predicate: string, signer: string): Plain {
  const [algorithm, value] = digest.split(':');
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'subject', digest: { [algorithm]: value } }],
    predicateType: predicate,
    predicate: { buildDefinition: { externalParameters: { workflow: { path: signer, repository: 'https://github.test/acme/shop', ref: 'refs/heads/main' } } } },
  };
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {},
    dsseEnvelope: { payload: Buffer.from(JSON.stringify(statement)).toString('base64'), payloadType: 'application/vnd.in-toto+json', signatures: [] },
  };
}

const RANKS = ['low', 'medium', 'high', 'critical'];

function alerts(call: Call, tool: AlertState['tool']): AlertState[] {
  const [state, severities] = [call.query.get('state'), call.query.get('severity')?.split(',')];
  return call.state.alerts.filter((alert) => alert.tool === tool && (state === null || alert.state === state) && (severities === undefined || severities.includes(alert.severity)))
    .sort((a, b) => RANKS.indexOf(b.severity) - RANKS.indexOf(a.severity));
}

export const EVIDENCE: readonly Route[] = [
  {
    operation: `GET ${REPO}/commits/{ref}/check-runs`,
    permission: 'checks=read',
    handle: (call) => {
      const [name, app, filter] = ['check_name', 'app_id', 'filter'].map((key) => call.query.get(key));
      const all = call.state.check_runs.filter((run) => run.sha === call.params.ref && (name === null || run.name === name) && (app === null || run.app === Number(app)));
      // The last of each name, unless all of them were asked for.
      const seen = filter === 'all' ? all : all.filter((run) => !all.some((other) => other.name === run.name && other.app === run.app && other.id > run.id));
      return { status: 200, list: { key: 'check_runs', items: seen.map((run) => checkShown(call, run)) } };
    },
  },
  { operation: `GET ${REPO}/code-scanning/alerts`, permission: 'security_events=read', handle: (call) => ({ status: 200, list: { items: alerts(call, 'code-scanning').map((one) => codeAlert(call, one)) } }) },
  { operation: `GET ${REPO}/dependabot/alerts`, permission: 'vulnerability_alerts=read', handle: (call) => ({ status: 200, list: { items: alerts(call, 'dependabot').map((one) => dependabotAlert(call, one)) } }) },
  {
    operation: `GET ${REPO}/attestations/{subject_digest}`,
    permission: 'attestations=read',
    handle: (call) => {
      const found = call.state.attestations.filter(({ digest }) => digest === call.params.subject_digest);
      if (found.length === 0) throw notFound();
      return { status: 200, body: { attestations: found.map(({ digest, predicate, signer }) => ({ bundle: bundle(digest, predicate, signer), repository_id: call.state.repository.id, bundle_url: '' })) } };
    },
  },
];
