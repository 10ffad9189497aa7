import { found } from './found';
import { Github } from '../../common/github';
import { AlertTool } from '../configuration';
import { Found } from '../engine/evidence';

/** More alerts than that need nobody to count them. */
const MOST = 1_000;

interface CodeAlert { readonly rule?: { readonly security_severity_level?: string | null; readonly severity?: string | null } }
interface DependabotAlert { readonly security_advisory?: { readonly severity?: string }; readonly security_vulnerability?: { readonly severity?: string } }

/** The open alerts of the default branch. Where nothing ever looked, GitHub answers 404: that is not the same as none. */
export async function alertsOf(github: Github, tool: AlertTool, branch: string): Promise<Found<readonly { readonly severity: string }[]>> {
  const what = tool === 'dependabot' ? 'the alerts of Dependabot' : 'the alerts of code scanning';
  return found(what, async () => {
    const severities: { severity: string }[] = [];
    for await (const severity of tool === 'dependabot' ? dependabot(github) : codeScanning(github, branch)) {
      severities.push({ severity });
      if (severities.length >= MOST) break;
    }
    return severities;
  }, 'perhaps nothing looks for them in this repository');
}

async function* codeScanning(github: Github, branch: string): AsyncGenerator<string> {
  const query = `state=open&ref=${encodeURIComponent(`refs/heads/${branch}`)}`;
  // What is no matter of security has a severity of its own: error, warning, note.
  for await (const { rule } of github.all<CodeAlert>(`/code-scanning/alerts?${query}`)) yield rule?.security_severity_level ?? rule?.severity ?? 'unknown';
}

async function* dependabot(github: Github): AsyncGenerator<string> {
  for await (const { security_advisory: advisory, security_vulnerability: vulnerability } of github.linked<DependabotAlert>('/dependabot/alerts?state=open')) {
    yield vulnerability?.severity ?? advisory?.severity ?? 'unknown';
  }
}
