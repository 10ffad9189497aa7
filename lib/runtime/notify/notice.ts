/** How things stand: what GitHub says of a job, and two more. */
export const STATUSES = ['success', 'failure', 'cancelled', 'warning', 'info'] as const;

export type Status = typeof STATUSES[number];

/** What somebody is told. Strangers may have written its texts: the title of a pull request, the name of a branch. */
export interface Notice {
  readonly event: string;
  readonly status: Status;
  readonly title: string;
  readonly text: string;
  /** Where one reads on. */
  readonly link: string;
  readonly environment: string;
  readonly version: string;
  /** What an incident is known by; empty where it is the event and the environment. */
  readonly incident: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly workflow: string;
  /** The page of the run. */
  readonly run: string;
}

/** What the incident is known by in its repository: a later notification about it resolves it. */
export function incidentOf({ incident, event, environment }: Notice): string {
  return incident === '' ? [event, environment].filter(Boolean).join('/') : incident;
}

/** What is said besides the title and the text, with its name. */
export function factsOf({ repository, environment, version, workflow, status }: Notice): (readonly [name: string, value: string])[] {
  const facts = [['Repository', repository], ['Environment', environment], ['Version', version], ['Workflow', workflow], ['Status', status]] as const;
  return facts.filter(([, value]) => value !== '');
}

/** A text of at most so many characters; a service refuses a longer one as a whole. */
export function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
