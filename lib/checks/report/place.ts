import { relative } from 'path';
import { Place, SourceLocation } from '../../core/inside';

/** A file as the user knows it: below the folder of the project when it is there, with forward slashes. */
export function fileOf(location: SourceLocation, base: string | undefined): string {
  if (base === undefined) return location.file;
  const path = relative(base, location.file).replace(/\\/g, '/');
  return path.startsWith('../') ? location.file : path;
}

/** `file:line:column`, or nothing where the user's line is not known. */
export function placeText({ origin }: Place, base: string | undefined): string | undefined {
  const { location } = origin;
  return location && `${fileOf(location, base)}:${location.line}:${location.column}`;
}
