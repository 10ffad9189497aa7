import { Project, ProjenrcFile } from 'projen';

/** The program, in words of projen: by it projen names the right one at the top of its own files. */
export class ProgramFile extends ProjenrcFile {
  public constructor(project: Project, public readonly filePath: string) {
    super(project);
  }
}
