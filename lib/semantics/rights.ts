import { Given, exampleRef } from './outlook';
import { strangersRun } from './strangers';
import { Candidate } from '../expressions/inside';

/** Whose runs get less than their file says: those from forks, and those of Dependabot. */
export type Limited = 'fork' | 'dependabot';

/** What a run gets. */
export interface Rights {
  /** Whether the token may do what `permissions` grant, or reads at most. */
  readonly token: 'as-granted' | 'reads';
  /** Which secrets it has besides its token. */
  readonly secrets: 'all' | 'none' | 'those-of-dependabot';
}

const ALL: Rights = { token: 'as-granted', secrets: 'all' };

/** They run what the pull request holds. */
const OF_PULL_REQUESTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/** What Dependabot causes, and GitHub gives other secrets to. */
const OF_DEPENDABOT = [...OF_PULL_REQUESTS, 'push', 'create', 'deployment', 'deployment_status'];

/** The events whose runs are limited. */
export function limitedEvents(by: Limited): readonly string[] {
  return by === 'fork' ? OF_PULL_REQUESTS : OF_DEPENDABOT;
}

/**
 * What a run of an event gets. The token of Dependabot reads unless the file grants more, which it always says here.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 * @see https://docs.github.com/en/code-security/dependabot/working-with-dependabot/troubleshooting-dependabot-on-github-actions
 */
export function rightsOf(event: string, by: Limited | undefined): Rights {
  if (by === undefined || !limitedEvents(by).includes(event)) return ALL;
  return by === 'fork' ? { token: 'reads', secrets: 'none' } : { token: 'as-granted', secrets: 'those-of-dependabot' };
}

/** It pushes to branches of its own, whose names begin so. */
const BRANCH_OF_DEPENDABOT = 'refs/heads/dependabot/npm_and_yarn/any';

const DEPENDABOT: readonly Candidate[] = ['dependabot[bot]'];

/** What is known of such a run. */
export function limitedRun(event: string, by: Limited): Given {
  if (by === 'fork') return { ...strangersRun({ event }), ref: exampleRef(event) };
  return { event, ref: event === 'push' || event === 'create' ? BRANCH_OF_DEPENDABOT : exampleRef(event), values: (path) => (/^github\.(?:actor|triggering_actor|event\.(?:pull_request\.user|sender)\.login)$/.test(path) ? DEPENDABOT : undefined) };
}
