import * as fc from 'fast-check';
import { declaredIn } from 'slipway/core/inside';
import { CodeOwnersModel, RepositoryModel, resolveRepository } from 'slipway/repository/inside';
import { Draw } from './support/draw';
import { declareRepository } from './support/repository';
import { DeliveryModel } from '../../lib/checks/inside';
import { givenFiles } from '../../lib/delivery/given-files';
import { render } from '../../lib/delivery/render';
import { printRepository } from '../../lib/importer/inside';
import { readRepository } from '../../lib/repository/read/hand-written';
import { repositoryDocuments } from '../../lib/repository/shape';
import { Origin } from 'slipway/core';

/** A file as it would be written, without what says that it is generated. */
function filesOf(model: RepositoryModel): Readonly<Record<string, string>> {
  return Object.fromEntries(repositoryDocuments(model, DeliveryModel._of(new Map())).map(({ shape }) => shape()).map((document) => [document.path, render(document).text]));
}

/** What says where a thing stands and who wrote it is not what it is. */
const ASIDE = new Set(['origin', 'handWritten', 'skipped', 'required', 'knownFiles', 'id']);

/** What says nothing is not there: an option that is false where false is what holds, a list with nothing in it. */
function plain(value: unknown): unknown {
  if (value instanceof Origin) return undefined;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([key, part]) => !ASIDE.has(key) && part !== undefined && !(Array.isArray(part) && part.length === 0));
  return Object.fromEntries(said.map(([key, part]) => [key, plain(part)]));
}

function rulesOf(owners: readonly CodeOwnersModel[]): unknown {
  return owners.map(({ file, comment, groups }) => ({ file, comment, rules: groups.flatMap(({ rules }) => rules.map((rule) => [rule.pattern, rule.owners])) }));
}

function drawn(check: (model: RepositoryModel, files: Readonly<Record<string, string>>) => void, numRuns: number): void {
  fc.assert(fc.property(fc.gen(), (g) => {
    const model = resolveRepository(declaredIn(declareRepository(new Draw(g))), []);
    check(model, filesOf(model));
  }), { numRuns });
}

test('X-8: what is written of a repository is read again as what was declared', () => {
  drawn(({ owners, files }, written) => {
    const read = readRepository(givenFiles(written), new Set());
    expect(read.refused).toEqual([]);
    const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
    const [wanted, found] = [files, read.files].map((all) => plain(all.filter(({ kind }) => kind !== 'dependabot').sort(byFile)));
    expect(found).toEqual(wanted);
    // A heading over a group reads like the comment of its first rule: the text is the same.
    expect(plain(rulesOf(read.owners))).toEqual(plain(rulesOf(owners)));
    // Of Dependabot, options whose value says what holds anyway are not written.
    expect(filesOf({ ...resolveRepository(declaredIn(declareRepository(new Draw((() => 0) as never))), []), owners: [...read.owners], files: [...read.files] })).toEqual(written);
  }, 40);
});

test('X-8: the program that is printed for it declares exactly that', () => {
  drawn(({ owners, files }, written) => {
    const { gaps, declared } = printRepository(readRepository(givenFiles(written), new Set()));
    expect(gaps).toEqual([]);
    expect(declared.map(({ file }) => file).sort()).toEqual([...owners, ...files].map(({ file }) => file).sort());
  }, 20);
});
