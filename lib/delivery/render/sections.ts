import { brokenMarks, withSection } from '.';
import { BrokenSection } from '../../checks/inside';
import { Document, SectionDocument } from '../../core/inside';

/** What is known of a file of the user's before it is changed. */
export interface Existing {
  readonly text: string;
  readonly problem?: string;
}

/** How a file of the user's is looked at. Without a project there is none. */
export type LookUp = (path: string) => Existing;

/** The parts that cannot be kept up to date, and why. */
export function brokenSections(sections: readonly SectionDocument[], existing: LookUp): BrokenSection[] {
  return sections.flatMap((section) => {
    const { text, problem = brokenMarks(text, section.name) } = existing(section.path);
    return problem === undefined ? [] : [{ section, problem }];
  });
}

/** The files with their parts brought up to date, as they will be: those that cannot be changed are left out. */
export function keptDocuments(sections: readonly SectionDocument[], existing: LookUp): Document[] {
  const texts = new Map<string, string>();
  for (const section of sections) {
    const { text, problem } = existing(section.path);
    if (problem === undefined) texts.set(section.path, withSection(texts.get(section.path) ?? text, section));
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}
