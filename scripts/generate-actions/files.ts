import { catalogueText } from './class-text';
import { type Entry, readEntries } from './entries';
import { factsText } from './facts-text';
import { type GeneratedFile, generatedFile } from './source-text';

/** Every file that comes from the data: the typed classes by group, their index, and the table of facts. */
export function actionFiles(): GeneratedFile[] {
  const entries = readEntries();
  const groups = [...new Set(entries.map(({ group }) => group))].sort();
  return [
    ...groups.map((group) => groupFile(group, entries.filter((entry) => entry.group === group))),
    generatedFile('lib/actions/catalogue/index.ts', groups.map((group) => `export * from './${group}';`)),
    generatedFile('lib/actions/catalogue.data.ts', factsText(entries)),
  ];
}

function groupFile(group: string, entries: readonly Entry[]): GeneratedFile {
  const sorted = [...entries].sort((a, b) => (a.className < b.className ? -1 : 1));
  return generatedFile(`lib/actions/catalogue/${group}.ts`, [
    "import type { Expression } from '../../expressions/inside';",
    "import { ActionStep, type ActionStepProps } from '../action-step';",
    ...(sorted.some(({ inputs }) => inputs.some(({ choices }) => choices)) ? ["import { InputValue } from '../input-value';"] : []),
    ...sorted.flatMap((entry) => ['', ...catalogueText(entry)]),
  ]);
}
