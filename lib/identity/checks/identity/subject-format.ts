import { Rule } from '../../../checks/inside';
import { Severity } from '../../../core/inside';
import { DeclaredRepository } from '../../../repository/inside';
import { workflowsOf } from '../../../workflows/inside';
import { judged } from '../../access/access-of';
import { possibleRuns, refsInTrust } from '../../access/possible-runs';
import { isMeant } from '../../access/strangers';
import { DeclaredIdentities } from '../../declared-identities';
import { emittedFormats, subjectSettings } from '../../private/subject';

const FORMATS = ['immutable', 'legacy'] as const;

/** Tokens may have subjects in a form that the trust does not know. */
export const subjectFormat: Rule = {
  id: 'identity/subject-format',
  severity: Severity.WARNING,
  delivery(model, report) {
    const identity = DeclaredIdentities.of(model);
    const repository = DeclaredRepository.of(model);
    const workflows = workflowsOf(model);
    const { facts } = repository;
    if (!facts || facts.repositoryId === undefined || facts.ownerId === undefined) return;
    const emitted = emittedFormats(facts, subjectSettings(repository));
    const interest = refsInTrust(identity);
    const runs = FORMATS.map((format) => ({ format, runs: identity.principals.length === 0 ? [] : possibleRuns(workflows, repository, { interest, formats: [format] }) }));
    for (const principal of identity.principals) {
      const takes = runs.filter((one) => one.runs.some((run) => isMeant(principal, run) && run.claims.some((claims) => judged(principal.trust, claims).outcome === 'allowed'))).map(({ format }) => format);
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
