/** How parts of a report are set apart: colours on a terminal, nothing elsewhere. */
export interface Paint {
  added(text: string): string;
  changed(text: string): string;
  removed(text: string): string;
  faint(text: string): string;
  strong(text: string): string;
}

const unpainted = (text: string) => text;

export const PLAIN: Paint = { added: unpainted, changed: unpainted, removed: unpainted, faint: unpainted, strong: unpainted };
