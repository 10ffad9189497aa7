import '../no-idling';
import { DesiredReliance, DesiredRepository } from 'slipway/repository/inside';
import { RepositoryFacts } from '../../../lib/apply/context';
import { verifyFacts } from '../../../lib/apply/facts/verify';
import { Answers, FakeClient } from '../fake-client';

const FOUND: RepositoryFacts = {
  id: 1, full_name: 'acme/shop', owner: { login: 'acme', id: 9, type: 'Organization' }, visibility: 'private', private: true, default_branch: 'main', created_at: '2026-09-01T08:00:00Z', archived: false, fork: false, is_template: false,
};
const DECLARED: DesiredRepository = {
  owner: 'acme', name: 'shop', api_url: 'https://api.github.com', id: 1, owner_id: 9, owner_type: 'Organization', visibility: 'private', default_branch: 'main', created_at: '2026-09-01', archived: false, fork: false, is_template: false,
};
const TRUST: DesiredReliance = { what: "the trust of the AWS role 'deploy'", file: 'aws.json', facts: ['owner', 'name', 'id', 'owner_id'], case_sensitive: true, otherwise: 'it lets no job in', severity: 'error' };
const BADGES: DesiredReliance = { what: 'the badges', facts: ['owner', 'name', 'default_branch'], otherwise: 'they show nothing', severity: 'note' };
const RULES: DesiredReliance = { what: 'the rules of production', facts: ['visibility', 'plan'], least_plan: 'enterprise', otherwise: 'GitHub refuses them', severity: 'error' };

async function verified(found: Partial<RepositoryFacts>, declared: Partial<DesiredRepository> = {}, answers: Answers = {}) {
  const client = new FakeClient(answers);
  const verdict = await verifyFacts({ client: client.asClient, facts: { ...FOUND, ...found } }, { ...DECLARED, ...declared });
  return { ...verdict, asked: client.asked };
}

const outline = ({ contradictions }: Awaited<ReturnType<typeof verified>>) => contradictions.map(({ fact, severity, depends }) => [fact, severity, depends.map(({ what }) => what)]);

describe('what was declared of the repository', () => {
  test('F4: is compared with what GitHub says, without a further request', async () => {
    expect(await verified({}, { relied_on_by: [TRUST, BADGES, RULES] })).toEqual({ contradictions: [], notes: [], asked: [] });
  });

  test('F4: of a document without it nothing is said', async () => {
    const client = new FakeClient();
    const context = { client: client.asClient, facts: FOUND };
    expect(await verifyFacts(context, undefined)).toEqual({ contradictions: [], notes: [] });
    // Written by a Slipway that knew of no facts.
    expect(await verifyFacts({ ...context, facts: { id: 1, full_name: 'acme/shop' } }, { owner: 'acme', name: 'shop', api_url: 'x' })).toEqual({ contradictions: [], notes: [] });
  });

  test('F4: another repository under the same name is an error, with the trust that names the one of before', async () => {
    const { contradictions: [one, ...more] } = await verified({ id: 2 }, { relied_on_by: [TRUST, BADGES] });
    expect(more).toEqual([]);
    expect(one).toEqual({
      fact: 'id',
      declared: 1,
      found: 2,
      severity: 'error',
      message: 'This is another repository than the one that was declared: its id is 2, and the document says 1. Somebody took the name over or made the repository anew, or the id is mistyped.',
      depends: [{ what: "the trust of the AWS role 'deploy'", file: 'aws.json', otherwise: 'it lets no job in' }],
      fix: 'If that is meant, declare it, new GithubRepository(…, { repositoryId: 2 }), and run the program that declares it again. Bring what trusts it to the clouds again.',
    });
  });

  test.each<[string, Partial<RepositoryFacts>, Partial<DesiredRepository>, unknown]>([
    ['archived', { archived: true }, {}, [['archived', 'error', []]]],
    ['of another owner', { full_name: 'globex/shop', owner: { login: 'globex', id: 10, type: 'Organization' } }, {}, [['owner_id', 'error', []], ['owner', 'error', []]]],
    ['of another owner, whose id nobody declared', { full_name: 'globex/shop', owner: { login: 'globex', id: 10 } }, { owner_id: undefined, owner_type: undefined }, [['owner', 'error', []]]],
    ['of the same owner under a new name', { full_name: 'globex/shop', owner: { login: 'globex', id: 9, type: 'Organization' } }, { relied_on_by: [BADGES] }, [['owner', 'note', ['the badges']]]],
    ['renamed, with trust in its name', { full_name: 'acme/store' }, { relied_on_by: [TRUST, BADGES] }, [['name', 'error', ["the trust of the AWS role 'deploy'", 'the badges']]]],
    ['renamed, with badges alone', { full_name: 'acme/store' }, { relied_on_by: [BADGES] }, [['name', 'note', ['the badges']]]],
    ['written in another case, where clouds compare letter by letter', { full_name: 'Acme/Shop', owner: { login: 'Acme', id: 9, type: 'Organization' } }, { relied_on_by: [TRUST] }, [['owner', 'error', ["the trust of the AWS role 'deploy'"]], ['name', 'error', ["the trust of the AWS role 'deploy'"]]]],
    ['written in another case, where it only looks wrong', { full_name: 'acme/Shop' }, { relied_on_by: [BADGES] }, [['name', 'note', ['the badges']]]],
    ['written in another case, and teams are named: GitHub does not mind', { full_name: 'Acme/shop' }, { relied_on_by: [{ ...TRUST, case_sensitive: undefined }] }, [['owner', 'note', []]]],
    ['with another default branch, which rules name', { default_branch: 'trunk' }, { relied_on_by: [{ ...TRUST, facts: ['default_branch'] }] }, [['default_branch', 'error', ["the trust of the AWS role 'deploy'"]]]],
    ['with another default branch, which badges name', { default_branch: 'trunk' }, { relied_on_by: [BADGES] }, [['default_branch', 'note', ['the badges']]]],
    ['made later than it was said', { created_at: '2026-11-20T00:00:00Z' }, {}, [['created_at', 'note', []]]],
    ['a fork', { fork: true }, {}, [['fork', 'note', []]]],
    ['no fork', {}, { fork: true }, [['fork', 'note', []]]],
    ['a template', { is_template: true }, {}, [['is_template', 'note', []]]],
    ["a person's", { owner: { login: 'acme', id: 9, type: 'User' } }, { relied_on_by: [{ ...TRUST, facts: ['owner_type'] }] }, [['owner_type', 'error', ["the trust of the AWS role 'deploy'"]]]],
    ['public, while rules of Enterprise are declared: everybody has them there', { visibility: 'public', private: false }, { relied_on_by: [RULES] }, [['visibility', 'note', []]]],
    ['public, while it was checked for members', { visibility: 'public' }, { relied_on_by: [{ ...RULES, facts: ['visibility'], least_plan: undefined }] }, [['visibility', 'error', ['the rules of production']]]],
    ['private, while rules of Enterprise are declared', {}, { visibility: 'public', relied_on_by: [RULES] }, [['visibility', 'error', ['the rules of production']]]],
  ])('F4: a repository that is %s', async (_, found, declared, expected) => {
    expect(outline(await verified(found, declared))).toEqual(expected);
  });

  test('F4: the day of a renaming or a transfer, which GitHub does not tell, is no contradiction', async () => {
    expect((await verified({ created_at: '2020-01-01T00:00:00Z' })).contradictions).toEqual([]);
    expect((await verified({}, { created_at: '2026-09-01T08:00:00Z' })).contradictions).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['free', [['plan', 'error', ['the rules of production']]]], ['team', [['plan', 'error', ['the rules of production']]]], ['business_plus', []], ['enterprise', []],
  ])('F4: the plan of an organization is asked of it: %s', async (name, expected) => {
    const verdict = await verified({}, { plan: 'enterprise', relied_on_by: [RULES] }, { '/orgs/acme': { plan: { name } } });
    expect(outline(verdict)).toEqual(expected);
    expect(verdict.asked).toEqual(['/orgs/acme']);
  });

  test('F4: a lower plan than declared is worth a note where it is still enough', async () => {
    const answers = { '/orgs/acme': { plan: { name: 'team' } } };
    expect(outline(await verified({}, { plan: 'enterprise', relied_on_by: [{ ...RULES, least_plan: 'pro' }] }, answers))).toEqual([['plan', 'note', []]]);
    expect(outline(await verified({ visibility: 'public' }, { visibility: 'public', plan: 'enterprise', relied_on_by: [RULES] }, answers))).toEqual([['plan', 'note', []]]);
    // Rulesets that are only evaluated are for Enterprise everywhere.
    expect(outline(await verified({ visibility: 'public' }, { visibility: 'public', plan: 'enterprise', relied_on_by: [{ ...RULES, facts: ['plan'] }] }, answers))).toEqual([['plan', 'error', ['the rules of production']]]);
  });

  test.each<[string, Answers]>([['403', { '/orgs/acme': 403 }], ['404', {}], ['nothing', { '/orgs/acme': {} }], ['a name that nobody knows', { '/orgs/acme': { plan: { name: 'galaxy' } } }]])(
    'F4: a plan that GitHub does not show (%s) is said to be not verified, and is no contradiction', async (_, answers) => {
      const { contradictions, notes } = await verified({}, { plan: 'team' }, answers);
      expect(contradictions).toEqual([]);
      expect(notes).toEqual(['Not verified: plan. GitHub shows the plan of an organization to its owners and to apps with its permission Plan: read, and that of a person to that person.']);
    });

  test('F4: the plan of a person is shown to that person alone', async () => {
    const owner = { login: 'acme', id: 9, type: 'User' };
    expect(outline(await verified({ owner }, { owner_type: 'User', plan: 'pro' }, { '/user': { login: 'Acme', plan: { name: 'free' } } }))).toEqual([['plan', 'note', []]]);
    expect((await verified({ owner }, { owner_type: 'User', plan: 'pro' }, { '/user': { login: 'mona', plan: { name: 'free' } } })).notes).toHaveLength(1);
  });

  test('F4: what an answer lacks is said to be not verified', async () => {
    const { contradictions, notes } = await verified({ archived: undefined, fork: undefined, visibility: undefined, private: undefined });
    expect(contradictions).toEqual([]);
    expect(notes).toEqual(['archived', 'visibility', 'fork'].map((fact) => `Not verified: ${fact}. GitHub does not show it to this token.`));
  });

  test('F4: a failure of GitHub is not taken for an answer', async () => {
    await expect(verified({}, { plan: 'team' }, { '/orgs/acme': 500 })).rejects.toThrow('500');
  });
});
