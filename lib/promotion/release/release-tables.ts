import { OptionKind, kinds, optionTable } from '../../core/inside';
import { Expression } from '../../expressions/inside';
import { optionKinds } from '../../workflows/inside';

/** Names that become parts of outputs and variables. */
const NAME = /^[a-z](?:[a-z\d-]{0,48}[a-z\d])?$/;

const named = (item: Parameters<typeof kinds.map>[0]) => ({
  misfit: (value: unknown) => {
    const misfit = kinds.map(item).misfit(value);
    if (misfit) return misfit;
    const odd = Object.keys(value as object).find((name) => !NAME.test(name));
    return odd === undefined ? undefined : { at: `.${odd}`, value: odd, why: 'must have a name of letters in lower case, digits and -' };
  },
});

const IMAGE = kinds.made(
  (value) => typeof value === 'string' && /^[a-z\d.-]+(?::\d+)?(?:\/[a-z\d._-]+)+$/.test(value),
  "the repository of an image with its registry, without tag and digest, in lower case, such as 'ghcr.io/acme/api': what is in it is said by a digest, when it is recorded",
);
const PATH = kinds.made((value) => typeof value === 'string' && /^(?!\/)(?!.*\.\.)\S.*$/.test(value), "the path of a file from the root of the repository, such as 'dist/app.tar.gz'");
const DIGEST = kinds.made((value) => value instanceof Expression || (typeof value === 'string' && (/^sha256:[a-f\d]{64}$/.test(value) || value.includes('${'))), 'a digest, such as push.digest: a tag can be moved to another image, a digest cannot');
const chart = kinds.struct(optionTable({ reference: kinds.made((value) => typeof value === 'string' && /^(?:oci|https):\/\/\S+$/.test(value), "where it is kept: 'oci://…' or 'https://…'") }, ['reference']), 'a chart', "{ reference: 'oci://ghcr.io/acme/charts/shop' }");

/** What the program that records takes; what is known only when it runs is asked there. */
const VERSION: OptionKind = {
  misfit: (value) => optionKinds.phrase.misfit(value) ?? (typeof value !== 'string' || value === '' || value.includes('${') || /^[A-Za-z\d][\w.+-]{0,99}$/.test(value)
    ? undefined
    : { at: '', value, why: "must be at most 100 letters, digits, '.', '_', '+' and '-', such as '1.2.3'" }),
};

export const RELEASE = optionTable({ images: named(IMAGE), charts: named(chart), artifacts: kinds.list(PATH) });

export const RECORD = optionTable({
  version: VERSION,
  digests: kinds.map(DIGEST),
  charts: kinds.map(kinds.struct(optionTable({ version: optionKinds.phrase, digest: DIGEST }, ['version']), 'an object', "{ version: '1.2.3' }")),
  tests: kinds.list(kinds.text),
  coverage: optionKinds.phrase,
  database: kinds.struct(optionTable({ reversible: optionKinds.flag, migration: optionKinds.phrase }, ['reversible']), 'an object', '{ reversible: true }'),
  attest: kinds.flag,
}, [], { images: 'digests' });
