import { join } from 'path';
import { TOOLS } from '../conformance/tools';

/** Everything of the lab: ignored by git, as all tools are. */
export const LAB = join(TOOLS, 'lab');
/** The programs, each under its own name: on the path of a script they are what a runner has. */
export const BIN = join(LAB, 'bin');

export const KUBERNETES = '1.35.4';

/** A program of the lab, and how it is built of public Go modules. */
export interface Program {
  readonly name: string;
  readonly version: string;
  /** What is handed to `go install`. */
  readonly source: string;
  /** The module of `scripts/lab/modules` that it is built in; none where the program's own module can be installed as it is. */
  readonly module?: string;
  /** Words for the linker, beside those that leave debugging out. */
  readonly link?: string;
  /** Where `go install` calls it something else. */
  readonly built?: string;
}

/** Without them a program of Kubernetes calls itself v0.0.0-master+$Format:%H$, which no reader of versions accepts. */
const stamped = ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version'].flatMap((place) => {
  const [major, minor] = KUBERNETES.split('.');
  return Object.entries({ gitVersion: `v${KUBERNETES}`, gitMajor: major, gitMinor: minor, gitTreeState: 'clean', buildDate: '1970-01-01T00:00:00Z' }).map(([name, value]) => `-X ${place}.${name}=${value}`);
}).join(' ');

const kubernetes = (name: string): Program => ({ name, version: KUBERNETES, source: `k8s.io/kubernetes/cmd/${name}`, module: 'kubernetes', link: stamped });

export const KUBERNETES_MODULE = { path: 'k8s.io/kubernetes', version: KUBERNETES };
export const ARGO_ROLLOUTS = { path: 'github.com/argoproj/argo-rollouts', version: '1.9.1' };
export const KWOK = { path: 'sigs.k8s.io/kwok', version: '0.8.0' };

/** In the order in which they are built: what comes first is what most tests need. */
export const PROGRAMS: readonly Program[] = [
  { name: 'etcd', version: '3.6.16', source: '.', module: 'etcd' },
  kubernetes('kube-apiserver'),
  kubernetes('kube-controller-manager'),
  kubernetes('kube-scheduler'),
  kubernetes('kubectl'),
  { name: 'kwok', version: KWOK.version, source: `${KWOK.path}/cmd/kwok@v${KWOK.version}` },
  { name: 'helm', version: '4.3.1', source: 'helm.sh/helm/v4/cmd/helm@v4.3.1' },
  // 1.10 asks for a newer Go than the others.
  { name: 'argo-rollouts', version: ARGO_ROLLOUTS.version, source: `${ARGO_ROLLOUTS.path}/cmd/rollouts-controller`, module: 'argo-rollouts', built: 'rollouts-controller' },
];

export const pathOf = (name: string) => join(BIN, name);
