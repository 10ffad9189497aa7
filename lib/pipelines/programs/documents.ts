import { ProgramModel } from './model';
import { ResolvedProgram } from './resolve';
import { DocumentSource } from '../../core/inside';

/** The programs, as they were built and tested. */
export function programDocuments(programs: readonly ProgramModel[]): DocumentSource[] {
  return programs.map((model) => {
    const { name: id, origin, programFile: file, program } = model as ResolvedProgram;
    return {
      what: 'program of a pipeline',
      id,
      file,
      origin,
      shape: () => ({ kind: 'text' as const, path: file, origin, comment: 'slashes' as const, lines: program.text().lines.map((text) => ({ text })) }),
    };
  });
}
