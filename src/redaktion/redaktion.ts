import type { Backend, CmsConfig } from '@sveltia/cms';
import { andringsord } from '../i18n/redaktion.ts';
import { somJsonSchema } from '../schema/jsonschema.ts';
import { block } from './block.ts';
import type { Redaktionsdata } from './data.ts';
import type { Listor } from './falt.ts';
import type { Koppling } from './installning.ts';
import { mappar, samlingar } from './samlingar.ts';
import { tommaNycklar } from './tomma.ts';

const github = ({ repo, gren, inloggning }: Koppling): Backend => ({
  name: 'github',
  repo,
  branch: gren,
  commit_messages: andringsord,
  squash_merges: true,
  ...(inloggning === 'nyckel'
    ? { auth_methods: ['token'] }
    : { base_url: inloggning.origin, auth_endpoint: inloggning.pathname.replaceAll(/^\/+|\/+$/g, '') || 'auth' }),
});

const gemensamt = (listor: Listor, namn: string): Omit<CmsConfig, 'backend'> => ({
  load_config_file: false,
  app_title: namn,
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
  // Nothing is written that nobody has filled in, in the form of src/redaktion/skriv.ts.
  output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
  collections: samlingar(listor),
});

const tomma = Object.fromEntries(
  Object.entries(mappar).map(([namn, { schema }]) => [namn, tommaNycklar(somJsonSchema(schema))]),
);

/** The editor where saving is a branch and a pull request. */
export const redaktion = (koppling: Koppling, listor: Listor, namn: string): Redaktionsdata => ({
  config: {
    ...gemensamt(listor, namn),
    backend: github(koppling),
    publish_mode: 'editorial_workflow',
    issue_reports: { url: `https://github.com/${koppling.repo}/issues/new` },
  },
  block,
  tomma,
});

/** The same forms over files in memory, to practise on. */
export const ovning = (listor: Listor, namn: string, ovningsfiler: string): Redaktionsdata => ({
  config: { ...gemensamt(listor, namn), backend: { name: 'test-repo' } },
  block,
  tomma,
  ovningsfiler,
});
