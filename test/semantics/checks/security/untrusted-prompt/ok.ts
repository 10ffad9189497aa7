import { AiInference, ClaudeCode } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { Job, Trigger, Workflow } from 'slipway/workflows';

const anthropicApiKey = Secrets.get('ANTHROPIC_API_KEY');

export function declare(delivery: Delivery): void {
  const triage = new Job(new Workflow(delivery, 'triage', { triggers: [Trigger.issues()] }), 'triage');
  // It works for people with rights alone.
  triage.use(new ClaudeCode({ anthropicApiKey, prompt: `Sort this issue: ${Github.event('issue.title')}` }));
  triage.use(new ClaudeCode({ anthropicApiKey, allowedNonWriteUsers: ['somebody'], prompt: `Sort this issue: ${Github.event('issue.title')}` }));
  // What it is told, nobody else wrote.
  triage.use(new ClaudeCode({ anthropicApiKey, allowedNonWriteUsers: ['*'], prompt: `Sort the issue ${Github.event('issue.number')}`, branchPrefix: `${Github.event('issue.title')}` }));
  // A model that answers, and does nothing.
  triage.use(new AiInference({ prompt: `Sum this up: ${Github.event('issue.title')}` }));
}
