// What the records say about the posts of the example: read from them, not from what was generated.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sessions = join(root, 'sessions');

/** Whether readers may watch the recording: an organization that is not named withholds it. */
function isShown({ recording, organization }) {
  const rule = organization?.exceptions?.recording;
  const isOpen =
    !organization || organization.consent === 'named' ? rule !== 'withheld' : rule === 'allowed';
  return recording?.state === 'published' && isOpen && !organization?.withdrawn;
}

const RECORDS = readdirSync(sessions)
  .filter((id) => existsSync(join(sessions, id, 'session.yaml')))
  .map((id) => {
    const text = readFileSync(join(sessions, id, 'session.yaml'), 'utf8');
    return { id, record: load(text, { schema: CORE_SCHEMA }) };
  });

const videoOf = ({ recording }) => /[\w-]{11}$/.exec(recording?.youtube ?? '')?.[0];

/** Posts that the records ask for: path, locales, the id of the video and whether it is shown. */
export const POSTS = RECORDS.filter(({ record }) => record.blog && record.state !== 'draft').map(
  ({ id, record }) => ({
    id,
    path: `/blog/${String(record.blog.date).slice(0, 4)}/${record.blog.slug ?? id}/`,
    locales: readdirSync(join(sessions, id))
      .filter((name) => /^[a-z]{2}\.md$/.test(name))
      .map((name) => name.slice(0, 2)),
    video: videoOf(record),
    isShown: isShown(record),
  }),
);

/** Ids of videos that no page may show. */
export const HIDDEN = RECORDS.filter(({ record }) => videoOf(record) && !isShown(record)).map(
  ({ record }) => videoOf(record),
);
