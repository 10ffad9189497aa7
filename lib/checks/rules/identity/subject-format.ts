import { Severity } from '../../../core';
import { emittedFormats, isMeant, judged, possibleRuns, refsInTrust, subjectSettings } from '../../../identity';
import { Rule } from '../../rule';

const FORMATS = ['immutable', 'legacy'] as const;

/** Tokens may have subjects in a form that the trust does not know. */
export const subjectFormat: Rule = {
  id: 'identity/subject-format',
  severity: Severity.WARNING,
  delivery({ identity, repository, workflows }, report) {
    const { facts } = repository;
    if (!facts || facts.repositoryId === undefined || facts.ownerId === undefined) return;
    const emitted = emittedFormats(facts, subjectSettings(repository));
    const interest = refsInTrust(identity);
    const runs = FORMATS.map((format) => ({ format, runs: identity.principals.length === 0 ? [] : possibleRuns(workflows, repository, { interest, formats: [format] }) }));
    for (const principal of identity.principals) {
      const takes = runs.filter((one) => one.runs.some((run) => run.token && isMeant(principal, run) && run.claims.some((claims) => judged(principal.trust, claims).outcome === 'allowed'))).map(({ format }) => format);
      const refused = emitted.filter((format) => !takes.includes(format));
      if (takes.length === 0 || refused.length === 0) continue;
      const [one, other] = [`repo:${facts.owner}@${facts.ownerId}/${facts.name}@${facts.repositoryId}:…`, `repo:${facts.owner}/${facts.name}:…`];
      report({
        message: `'${principal.id}' takes only subjects like '${takes[0] === 'immutable' ? one : other}', but tokens of this repository ${emitted.length > 1 ? 'can have' : 'have'} '${refused[0] === 'immutable' ? one : other}'.`,
        at: [principal, { origin: facts.origin, note: 'the repository' }],
        fix: 'Say how old the repository is: new GithubRepository(…, { createdAt }). Or trust both forms: subjectFormat: SubjectFormat.BOTH.',
      });
    }
  },
};
