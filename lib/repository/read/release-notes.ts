import { YamlFile } from './yaml-file';
import { ExclusionModel, ReleaseNotesModel } from '../files/release-notes/model';

interface ExclusionYaml {
  readonly labels?: string[];
  readonly authors?: string[];
}

/** What the schema of `.github/release.yml` lets through. */
export interface ReleaseNotesYaml {
  readonly changelog: {
    readonly exclude?: ExclusionYaml;
    readonly categories?: readonly { readonly title: string; readonly labels: string[]; readonly exclude?: ExclusionYaml }[];
  };
}

/** `.github/release.yml`, whose schema it meets. */
export function readReleaseNotes(yaml: YamlFile<ReleaseNotesYaml>): ReleaseNotesModel {
  const { exclude, categories = [] } = yaml.plain.changelog;
  return {
    kind: 'release-notes',
    id: 'release',
    origin: yaml.origin(),
    file: yaml.file.path,
    comment: yaml.comment,
    exclude: exclusionOf(exclude),
    categories: categories.map((category, i) => ({
      origin: yaml.origin(['changelog', 'categories', i], `categories[${i}]`), title: category.title, labels: category.labels, exclude: exclusionOf(category.exclude),
    })),
    overrides: [],
    handWritten: true,
  };
}

function exclusionOf({ labels = [], authors = [] }: ExclusionYaml = {}): ExclusionModel {
  return { labels, authors };
}
