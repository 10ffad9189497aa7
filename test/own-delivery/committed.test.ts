import { committed, made } from './repository';
import { declareDelivery } from '../../projenrc/delivery';
import { Delivery } from 'slipway/delivery';

test('the committed files are what the program makes', () => {
  const files = made();
  expect([...files.keys()]).toEqual(expect.arrayContaining(['.github/CODEOWNERS', '.github/dependabot.yml', '.github/slipway.settings.json', '.github/workflows/ci.yml', '.github/workflows/release.yml']));
  for (const [path, text] of files) expect({ path, text: committed(path) }).toEqual({ path, text });
});

test('no check has anything to say about it, and nothing was accepted', () => {
  const delivery = Delivery.standalone();
  declareDelivery(delivery);
  expect(delivery.synth().findings.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
});
