import type { Backend, CmsConfig } from '@sveltia/cms';
import { changeTexts } from '../../i18n/redaktion.ts';
import { toJsonSchema, type JsonSchema } from '../../schema/json-schema.ts';
import { samlingar as table, samlingsnamn } from '../../schema/samlingar.ts';
import { blocks, type Block } from './blocks.ts';
import { editorCollections } from './collections.ts';
import type { Options } from './fields.ts';
import type { Connection } from './settings.ts';

/** What the files of a collection say, in the order they say it; for a list also the key that tells entries apart. */
type FileFormat = { schema: JsonSchema; listId?: string };

/** Everything that the editor is started with: the page carries it as JSON. */
export type EditorData = {
  config: CmsConfig;
  blocks: Block[];
  /** By collection. */
  formats: Record<string, FileFormat>;
  /** Where the files to practise on lie; in practice mode only. */
  practiceFiles?: string;
};

/** What the editor has from the site around it. */
interface Surroundings {
  options: Options;
  name: string;
  /** Address of a picture. */
  logo: string;
}

const github = ({ repo, login }: Connection): Backend => ({
  name: 'github',
  repo,
  branch: 'main',
  commit_messages: changeTexts,
  squash_merges: true,
  ...(login === 'nyckel'
    ? { auth_methods: ['token'] }
    : { base_url: login.origin, auth_endpoint: login.pathname.replaceAll(/^\/+|\/+$/g, '') || 'auth' }),
});

const shared = ({ options, name, logo }: Surroundings): Omit<CmsConfig, 'backend'> => ({
  load_config_file: false,
  app_title: name,
  logo: { src: logo },
  show_preview_links: false,
  media_folder: 'public/bilder',
  public_folder: '/bilder',
  // One language. Only an editor that knows which one spells "Öppen väg" as oppen-vag and not as oeppen-vaeg.
  i18n: {
    structure: 'multiple_files',
    locales: ['sv'],
    default_locale: 'sv',
    omit_default_locale_from_file_path: true,
  },
  slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
  editor: { preview: false },
  output: { omit_empty_optional_fields: true },
  collections: editorCollections(options),
});

const formats = Object.fromEntries(
  samlingsnamn
    .filter((name) => table[name].editor !== undefined)
    .map((name): [string, FileFormat] => {
      const { schema, id } = table[name];
      return [name, { schema: toJsonSchema(schema), ...(id !== undefined && { listId: id }) }];
    }),
);

/** The editor where saving is a branch and a pull request. */
export const connectedEditor = (connection: Connection, surroundings: Surroundings): EditorData => ({
  config: {
    ...shared(surroundings),
    backend: github(connection),
    publish_mode: 'editorial_workflow',
    issue_reports: { url: `https://github.com/${connection.repo}/issues/new` },
  },
  blocks,
  formats,
});

/** The same forms over files in memory, to practise on. */
export const practiceEditor = (surroundings: Surroundings, practiceFiles: string): EditorData => ({
  config: { ...shared(surroundings), backend: { name: 'test-repo' } },
  blocks,
  formats,
  practiceFiles,
});
