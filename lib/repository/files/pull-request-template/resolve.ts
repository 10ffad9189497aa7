import { PullRequestTemplateModel } from './model';
import { PULL_REQUEST_TEMPLATE_KIND } from './pull-request-template';
import { Declared } from '../../../core/inside';

export function resolvePullRequestTemplates(declared: Declared): PullRequestTemplateModel[] {
  return declared.of(PULL_REQUEST_TEMPLATE_KIND).map(({ _props: { templateName, introduction, sections }, _origin: origin, file }) => ({
    kind: 'pull-request-template',
    name: templateName,
    id: templateName ?? 'pull_request_template',
    origin,
    file,
    introduction,
    sections: sections.map(({ heading, text, hint, checklist = [] }) => ({ heading, text, hint, items: checklist })),
  }));
}
