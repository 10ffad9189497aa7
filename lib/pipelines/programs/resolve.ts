import { ProgramModel } from './model';
import { Program } from './program';
import { PROGRAM_KIND } from './program-action';
import { Declared } from '../../core/inside';

/** A program, and where its text comes from. */
export interface ResolvedProgram extends ProgramModel {
  readonly program: Program;
}

export function resolvePrograms(declared: Declared): ProgramModel[] {
  return declared.of(PROGRAM_KIND).map(({ program, origin, action, programFile }): ResolvedProgram => ({ name: program.name, origin, actionFile: action.file, programFile, program }));
}
