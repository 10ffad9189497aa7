import { ClaudeCode, CompositeAction } from 'slipway/actions';
import { Delivery } from 'slipway/delivery';
import { Github, Secrets } from 'slipway/expressions';
import { Job, Trigger, UsesStep, Workflow } from 'slipway/workflows';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const anthropicApiKey = Secrets.get('ANTHROPIC_API_KEY');

export function declare(delivery: Delivery): void {
  const triage = new Job(new Workflow(delivery, 'triage', { triggers: [Trigger.issues()], env: { TITLE: Github.event('issue.title') } }), 'triage');
  triage.use(new ClaudeCode({ anthropicApiKey, allowedNonWriteUsers: ['*'], prompt: `Sort this issue: ${Github.event('issue.title')}` })); // finding
  triage.use(new ClaudeCode({ anthropicApiKey, allowedNonWriteUsers: ['*'], prompt: 'Sort ${{ env.TITLE }}' })); // finding
  triage.use(new UsesStep(`anthropics/claude-code-action@${SHA}`, { inputs: { ALLOWED_non_write_users: '*', claude_args: `--append-system-prompt "${Github.event('issue.body')}"` } })); // finding

  const action = new CompositeAction(delivery, 'ask', { description: 'Asks', inputs: { text: { description: 'What to ask' } } });
  action.use(new ClaudeCode({ allowedNonWriteUsers: ['*'], prompt: `${action.input('text')}` })); // finding
  triage.use(action.step({ inputs: { text: Github.event('issue.body') } }));
}
