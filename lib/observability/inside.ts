export * from './index';
export { NODE_ENVIRONMENT } from './node-program';
export { anchor, page, relative } from './pages/page';
export { annotationText, code, fenced, link, table } from './runbooks/markdown';
