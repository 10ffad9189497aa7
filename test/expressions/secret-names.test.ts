import { secretNames } from '../../lib/expressions/secret-names';
import { Expression, Secrets } from 'slipway/expressions';

test('secrets are found in options, in texts and in what somebody wrote by hand, each once', () => {
  const read = { env: { A: Secrets.get('ONE'), B: `x ${Secrets.get('TWO')} ${Secrets.get('one')}` }, list: [Expression.raw("secrets.THREE || secrets['FOUR']"), '${{ SECRETS.FIVE }}'] };
  expect(secretNames(read).map((name) => name.toUpperCase())).toEqual(['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE']);
});

test('a text within an expression is no secret, and neither is a name that is computed', () => {
  expect(secretNames(["${{ 'secrets.NONE' }}", '${{ secrets[inputs.name] }}', 'secrets.PLAIN'])).toEqual([]);
});
