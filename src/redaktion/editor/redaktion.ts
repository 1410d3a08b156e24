import type { Backend, CmsConfig } from '@sveltia/cms';
import { andringsord } from '../../i18n/redaktion.ts';
import { somJsonSchema } from '../../schema/json-schema.ts';
import { isFolder, samlingar as table, samlingsnamn } from '../../schema/samlingar.ts';
import { block } from './blocks.ts';
import type { Redaktionsdata } from './data.ts';
import type { Listor } from './fields.ts';
import type { Koppling } from './settings.ts';
import { samlingar } from './collections.ts';

const github = ({ repo, inloggning }: Koppling): Backend => ({
  name: 'github',
  repo,
  branch: 'main',
  commit_messages: andringsord,
  squash_merges: true,
  ...(inloggning === 'nyckel'
    ? { auth_methods: ['token'] }
    : { base_url: inloggning.origin, auth_endpoint: inloggning.pathname.replaceAll(/^\/+|\/+$/g, '') || 'auth' }),
});

/** What the editor has from the site around it. */
interface Omgivning {
  listor: Listor;
  namn: string;
  /** Address of a picture. */
  logga: string;
}

const gemensamt = ({ listor, namn, logga }: Omgivning): Omit<CmsConfig, 'backend'> => ({
  load_config_file: false,
  app_title: namn,
  logo: { src: logga },
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
  collections: samlingar(listor),
});

const scheman = Object.fromEntries(
  samlingsnamn
    .filter((namn) => table[namn].editor !== undefined)
    .map((namn) => {
      const schema = somJsonSchema(table[namn].schema);
      return [namn, isFolder(table[namn]) ? schema : { type: 'array' as const, items: schema }];
    }),
);

/** The editor where saving is a branch and a pull request. */
export const redaktion = (koppling: Koppling, omgivning: Omgivning): Redaktionsdata => ({
  config: {
    ...gemensamt(omgivning),
    backend: github(koppling),
    publish_mode: 'editorial_workflow',
    issue_reports: { url: `https://github.com/${koppling.repo}/issues/new` },
  },
  block,
  scheman,
});

/** The same forms over files in memory, to practise on. */
export const ovning = (omgivning: Omgivning, ovningsfiler: string): Redaktionsdata => ({
  config: { ...gemensamt(omgivning), backend: { name: 'test-repo' } },
  block,
  scheman,
  ovningsfiler,
});
