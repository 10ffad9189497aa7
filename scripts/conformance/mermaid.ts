import { execFileSync } from 'child_process';
import { mermaid } from './tools';

/** The diagrams that stand in Markdown. */
export function diagramsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```mermaid\n([^]*?)^```$/gm)].map(([, diagram]) => diagram);
}

/** What Mermaid cannot read of these diagrams. */
export function mermaidProblems(diagrams: readonly string[]): string[] {
  const said = JSON.parse(execFileSync(process.execPath, [mermaid.path], { input: JSON.stringify(diagrams), encoding: 'utf8' })) as (string | null)[];
  return said.flatMap((problem, at) => (problem === null ? [] : [`diagram ${at + 1}: ${problem}`]));
}
