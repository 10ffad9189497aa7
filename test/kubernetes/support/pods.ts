import { createHash } from 'crypto';
import { Manifest, podReadyStage } from '../../../scripts/lab/definitions';

/** What becomes of a container: it stands in the first digits of the digest of its image, so that a new image behaves in its own way whoever sets it. */
const MARKS = { 'crashes': 'c4a5', 'never ready': '0ff0', 'ready later': '1a7e', 'cannot be pulled': '404e' } as const;

export type Behaviour = 'ready' | keyof typeof MARKS;

/** How long the pods take that become ready later, in seconds. */
export const LATER = 2;

/** An image by digest. Each name is another image. */
export function image(name: string, behaviour: Behaviour = 'ready', repository = 'ghcr.io/acme/api'): string {
  const digest = createHash('sha256').update(name).digest('hex');
  return `${repository}@sha256:${behaviour === 'ready' ? 'a11' : MARKS[behaviour]}${digest}`.slice(0, repository.length + '@sha256:'.length + 64);
}

const behaves = (...behaviours: (keyof typeof MARKS)[]) => behaviours.map((behaviour) => MARKS[behaviour]);
const mark = (operator: 'In' | 'NotIn', values: readonly string[]) => ({ key: '.spec.containers.[0].image | capture("@sha256:(?<mark>[0-9a-f]{4})") | .mark', operator, values });

/** What kwok does with pods, instead of a container runtime. */
export function podStages(): Manifest[] {
  const ready = podReadyStage();
  return [
    selecting(ready, 'pod-ready', mark('NotIn', Object.values(MARKS))),
    selecting(ready, 'pod-ready-later', mark('In', behaves('ready later')), { delay: { durationMilliseconds: LATER * 1000 } }),
    stuck('pod-crashes', mark('In', behaves('crashes')), 'Running', 5, '{ waiting: { reason: CrashLoopBackOff, message: "back-off 40s restarting failed container" } }'),
    stuck('pod-never-ready', mark('In', behaves('never ready')), 'Running', 0, '{ running: { startedAt: {{ Now | Quote }} } }'),
    stuck('pod-without-image', mark('In', behaves('cannot be pulled')), 'Pending', 0, '{ waiting: { reason: ImagePullBackOff, message: "Back-off pulling image" } }'),
  ];
}

interface Selector {
  readonly matchExpressions: readonly object[];
}

function selecting(stage: Manifest, name: string, condition: object, more: object = {}): Manifest {
  const spec = stage.spec as { selector: Selector };
  return { ...stage, metadata: { name }, spec: { ...spec, ...more, selector: { matchExpressions: [...spec.selector.matchExpressions, condition] } } };
}

/** A pod that gets so far and no further. */
function stuck(name: string, condition: object, phase: string, restarts: number, state: string): Manifest {
  return {
    apiVersion: 'kwok.x-k8s.io/v1alpha1',
    kind: 'Stage',
    metadata: { name },
    spec: {
      resourceRef: { apiGroup: 'v1', kind: 'Pod' },
      selector: { matchExpressions: [{ key: '.metadata.deletionTimestamp', operator: 'DoesNotExist' }, { key: '.status.containerStatuses', operator: 'DoesNotExist' }, condition] },
      next: {
        statusTemplate: `
conditions:
- { type: Initialized, status: "True", lastTransitionTime: {{ Now | Quote }} }
- { type: Ready, status: "False", reason: ContainersNotReady, lastTransitionTime: {{ Now | Quote }} }
- { type: ContainersReady, status: "False", reason: ContainersNotReady, lastTransitionTime: {{ Now | Quote }} }
containerStatuses:
{{ range .spec.containers }}
- { name: {{ .name | Quote }}, image: {{ .image | Quote }}, ready: false, restartCount: ${restarts}, state: ${state} }
{{ end }}
phase: ${phase}
`,
      },
    },
  };
}
