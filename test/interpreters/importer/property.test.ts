import * as fc from 'fast-check';
import { imported } from '../../importer/program/imported';
import { declareDelivery } from '../../properties/support/delivery';
import { Draw } from '../../properties/support/draw';

test('X-5: of whatever a delivery writes, the program that is made of it writes the same', () => {
  fc.assert(fc.property(fc.gen(), (g) => {
    const documents = declareDelivery(new Draw(g)).synth().documents.filter(({ path }) => /^\.github\/(?:workflows\/[^/]+\.ya?ml|actions\/[^/]+\/action\.ya?ml)$/.test(path));
    const { gaps, files } = imported(Object.fromEntries(documents.map(({ path, text }) => [path, text])));
    expect(gaps).toEqual([]);
    expect(files.map(({ differences }) => differences)).toEqual(files.map(() => []));
  }), { numRuns: 25 });
}, 300_000);
