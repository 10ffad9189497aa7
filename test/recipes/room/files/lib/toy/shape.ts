import { GreetingModel } from './model';
import { TreeDocument, treeMap } from '../core/inside';

export function shapeGreeting({ file: path, origin, text }: GreetingModel): TreeDocument {
  return { path, origin, root: treeMap([['text', text]]) };
}
