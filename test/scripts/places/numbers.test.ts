import { isWholeNumber } from '../../../lib/scripts/places/numbers';

describe('an expression', () => {
  test.each([
    'github.run_number', 'github.run_attempt', 'github.run_id', 'github.retention_days', 'strategy.job-index', 'strategy.job-total', 'strategy.max-parallel', 'job.check_run_id', 'github.event.number', 'GitHub.Run_Id',
    'github.event.issue.number', 'github.event.pull_request.id', "github['event']['release'].id",
  ])('is a whole number in every run: %s', (expression) => expect(isWholeNumber(expression)).toBe(true));

  test.each([
    'github.ref', 'inputs.run_id', 'github.event.inputs.number', 'github.event.client_payload.id', 'github.event.head_commit.id', 'github.event.pull_request.title', 'github.event.pull_request.head.id', 'github.event.id', 'github.event.issue.number.x', 'github.event.issue.x.number',
    'inputs.event.issue.number', 'github.events.issue.number', 'matrix.event.issue.number', 'github.event.issue.numbers', 'github.run_number + 1', 'github.run_number == 1', "'1'", 'a.b.(', 'github.event.issue.user.id', '1',
  ])('may be a text: %s', (expression) => expect(isWholeNumber(expression)).toBe(false));
});
