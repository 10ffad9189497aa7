import { Delivery } from 'slipway/delivery';
import { Scanner, SecurityGate } from 'slipway/pipelines';

/** GL-3: what must hold of the code before it is built into anything, as one step. A scanner that breaks off is not a clean scan. */
export function securityGate(delivery: Delivery): SecurityGate {
  return new SecurityGate(delivery, 'security-gate', {
    scanners: [
      Scanner.trivyFs(),
      Scanner.pipAudit({ requirements: ['constraints.txt'], resolveDependencies: false }),
      Scanner.bandit({ paths: ['greenlang', 'applications', 'scripts'] }),
      Scanner.gitleaks(),
    ],
    // The history is long, and code that did not change was looked at before.
    quick: ['trivy-fs', 'pip-audit'],
  });
}
