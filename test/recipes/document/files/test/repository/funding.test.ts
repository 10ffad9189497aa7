import { Delivery } from 'slipway/delivery';
import { Funding } from 'slipway/repository';

test('who is paid is written where GitHub looks for it', () => {
  const delivery = Delivery.standalone();
  new Funding(delivery, { github: ['acme', 'octocat'] });
  expect(delivery.synth().findings).toEqual([]);
  expect(delivery.synthText('.github/FUNDING.yml')).toContain('github: [acme, octocat]\n');
});

test('a second one is refused, because GitHub reads one file', () => {
  const delivery = Delivery.standalone();
  new Funding(delivery, { github: ['acme'] });
  expect(() => new Funding(delivery, { github: ['other'] })).toThrow('there is one already, and GitHub reads one file only');
});
