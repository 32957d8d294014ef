/**
 * History of the schema `dechaff` in PostgreSQL: step n leads from version n to n + 1. A released step never changes; add a new
 * one. Instants are milliseconds since 1970 (UTC), as in the state file; the tables mean the same as there.
 */
export const postgresMigrations: readonly string[] = [
  `
  -- due_at: when a worker should look at the host next: the earliest due URL while it is free, the end of the lease while
  -- it is held, NULL when nothing is queued. token: the pg-boss job that stands for the host; there is one while due_at is set.
  CREATE TABLE host (
    host text PRIMARY KEY,
    ready_at bigint NOT NULL DEFAULT 0,
    delay_ms bigint NOT NULL DEFAULT 0,
    due_at bigint,
    epoch bigint NOT NULL DEFAULT 0,
    holder text,
    token uuid,
    waits int NOT NULL DEFAULT 0
  );
  CREATE INDEX host_due ON host (due_at) WHERE due_at IS NOT NULL;
  CREATE INDEX host_held ON host (due_at) WHERE holder IS NOT NULL;

  CREATE TABLE url (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fingerprint text NOT NULL UNIQUE,
    url text NOT NULL,
    host text NOT NULL,
    depth int NOT NULL,
    priority int NOT NULL DEFAULT 0,
    state text NOT NULL CHECK (state IN ('queued', 'fetching', 'done', 'dead')),
    attempts int NOT NULL DEFAULT 0,
    next_at bigint NOT NULL DEFAULT 0,
    reason text,
    discovered_via text,
    etag text,
    last_modified text,
    settled_at bigint
  );
  CREATE INDEX url_order ON url (host, priority DESC, id) WHERE state = 'queued';
  CREATE INDEX url_due ON url (host, next_at) WHERE state = 'queued';
  CREATE INDEX url_fetching ON url (host) WHERE state = 'fetching';
  CREATE INDEX url_state ON url (state);
  CREATE INDEX url_dead ON url (settled_at DESC) WHERE state = 'dead';

  CREATE TABLE article (
    -- Counts up with every revision saved: exports go on from it.
    seq bigint GENERATED ALWAYS AS IDENTITY,
    id text NOT NULL,
    revision int NOT NULL,
    url text NOT NULL,
    requested_url text,
    canonical_url text,
    host text NOT NULL,
    headline text,
    authors jsonb NOT NULL,
    language text,
    section text,
    date_published text,
    date_modified text,
    verdict text NOT NULL,
    quality double precision NOT NULL,
    word_count int NOT NULL,
    content_hash text NOT NULL,
    simhash text NOT NULL,
    raw_ref text,
    job text,
    path text NOT NULL,
    fetched_at text,
    saved_at text NOT NULL,
    words tsvector NOT NULL,
    PRIMARY KEY (id, revision)
  );
  CREATE INDEX article_host ON article (host, date_published);
  CREATE INDEX article_url ON article (url);
  CREATE TABLE capture (
    url text PRIMARY KEY,
    record_id text NOT NULL,
    date text NOT NULL,
    digest text NOT NULL,
    raw_ref text NOT NULL
  );
  CREATE INDEX article_words ON article USING gin (words);
  `,
  `
  -- The circuit breaker of a host: failures in a row, and the reason of the last of them or of the last wait it asked for.
  ALTER TABLE host ADD COLUMN failures int NOT NULL DEFAULT 0, ADD COLUMN trouble text;
  CREATE INDEX host_trouble ON host (due_at) WHERE trouble IS NOT NULL;
  `,
  `
  CREATE TABLE host_memory (
    host text NOT NULL,
    kind text NOT NULL,
    value jsonb NOT NULL,
    PRIMARY KEY (host, kind)
  );
  CREATE TABLE host_event (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    host text NOT NULL,
    kind text NOT NULL,
    at text NOT NULL,
    value jsonb NOT NULL
  );
  `,
  `
  -- One row for each revision, with the whole article beside the columns by which it is found. words are those of the newest
  -- revision only. Texts that are compared in their order are so byte by byte, whatever the database's collation.
  ALTER TABLE article RENAME TO revisions;
  ALTER INDEX article_pkey RENAME TO revisions_pkey;
  ALTER INDEX article_host RENAME TO revisions_host;
  ALTER INDEX article_url RENAME TO revisions_url;
  ALTER INDEX article_words RENAME TO revisions_words;
  ALTER TABLE revisions
    ADD COLUMN document jsonb,
    ADD COLUMN is_newest boolean NOT NULL DEFAULT true,
    ALTER COLUMN id TYPE text COLLATE "C",
    ALTER COLUMN date_published TYPE text COLLATE "C",
    ALTER COLUMN date_modified TYPE text COLLATE "C";
  UPDATE revisions SET is_newest = false, words = ''
  WHERE EXISTS (SELECT 1 FROM revisions AS newer WHERE newer.id = revisions.id AND newer.revision > revisions.revision);
  CREATE UNIQUE INDEX revisions_seq ON revisions (seq);
  CREATE INDEX revisions_requested ON revisions (requested_url);
  CREATE INDEX revisions_canonical ON revisions (canonical_url);
  CREATE INDEX revisions_path ON revisions (path);
  CREATE INDEX revisions_content ON revisions (content_hash);
  CREATE INDEX revisions_language ON revisions (language, date_published) WHERE is_newest;
  CREATE INDEX revisions_verdict ON revisions (verdict, date_published) WHERE is_newest;
  CREATE INDEX revisions_date ON revisions (date_published) WHERE is_newest;
  CREATE VIEW articles AS
    SELECT seq, id, revision, url, canonical_url, host, headline, authors, language, section, date_published, date_modified,
      verdict, quality, word_count, content_hash, simhash, fetched_at, saved_at, document
    FROM revisions WHERE is_newest;

  -- The same as in the state file.
  CREATE TABLE availability (
    article_id text NOT NULL,
    at text COLLATE "C" NOT NULL,
    state text NOT NULL CHECK (state IN ('gone', 'back')),
    http_status int NOT NULL,
    PRIMARY KEY (article_id, at)
  );
  CREATE TABLE minhash (seq bigint PRIMARY KEY, signature bytea NOT NULL);
  CREATE TABLE progress (task text PRIMARY KEY, after_seq bigint NOT NULL);
  CREATE TABLE sink (name text PRIMARY KEY, after_seq bigint NOT NULL DEFAULT 0, holder text);
  CREATE TABLE refused_delivery (
    sink text NOT NULL,
    seq bigint NOT NULL,
    message text NOT NULL,
    at text NOT NULL,
    PRIMARY KEY (sink, seq)
  );
  `,
  `
  -- Each job has its own URLs, as in the state file; hosts are shared. host.job: whose lease it is while it is held, and whose
  -- turn was the last while it is free.
  ALTER TABLE url
    ADD COLUMN job text NOT NULL DEFAULT '',
    ADD COLUMN kind text NOT NULL DEFAULT 'page',
    ADD COLUMN history text,
    ADD COLUMN revisit_at bigint;
  DROP INDEX url_order;
  DROP INDEX url_due;
  DROP INDEX url_state;
  CREATE INDEX url_order ON url (host, job, priority DESC, id) WHERE state = 'queued';
  CREATE INDEX url_due ON url (host, job, next_at) WHERE state = 'queued';
  CREATE INDEX url_state ON url (job, state);
  CREATE INDEX url_revisit ON url (job, revisit_at) WHERE revisit_at IS NOT NULL;
  ALTER TABLE host ADD COLUMN job text NOT NULL DEFAULT '';
  -- due_at is set while the job has a token of the host in pg-boss.
  CREATE TABLE host_job (host text NOT NULL, job text NOT NULL, due_at bigint, PRIMARY KEY (host, job));
  CREATE INDEX host_job_due ON host_job (job, due_at) WHERE due_at IS NOT NULL;
  CREATE TABLE job_seen (job text PRIMARY KEY, at bigint NOT NULL);
  INSERT INTO host_job SELECT host, '', due_at FROM host;
  CREATE TABLE run (
    id text PRIMARY KEY,
    job text NOT NULL,
    started_at text COLLATE "C" NOT NULL,
    ended_at text COLLATE "C",
    exit_code int,
    summary text
  );
  CREATE INDEX run_job ON run (job, started_at);
  CREATE TABLE job (name text PRIMARY KEY, next_run_at text);
  `,
  `
  -- When the process of a run last said that it is alive, and which scheduler runs a job for how long; ms by the server's clock.
  ALTER TABLE run ADD COLUMN seen_at bigint;
  ALTER TABLE job ADD COLUMN holder text, ADD COLUMN held_until bigint;
  `,
  `
  -- What is searched, of newest revisions only, with what filters ask for. opening: headline, authors and the first 40 words of the
  -- body, by which matches are ranked. marks: numbers of pairs of words and the like, see postgres-search-table.ts.
  CREATE TABLE search (
    seq bigint PRIMARY KEY,
    host text NOT NULL,
    language text,
    date_published text COLLATE "C",
    verdict text NOT NULL,
    job text,
    authors jsonb NOT NULL,
    words tsvector NOT NULL,
    opening tsvector NOT NULL,
    marks int[] NOT NULL
  );
  ALTER TABLE search ALTER COLUMN opening SET STORAGE MAIN;
  INSERT INTO search (seq, host, language, date_published, verdict, job, authors, words, opening, marks)
  SELECT seq, host, language, date_published, verdict, job, authors, words, opening,
    (-1 - seq / 4096)::int || coalesce(pairs::int[], '{}') || hosts || CASE
      WHEN date_published ~ '^\\d{4}' THEN ARRAY[1000000 + left(date_published, 4)::int] ELSE '{}' END
  FROM revisions CROSS JOIN LATERAL (
    WITH place AS MATERIALIZED (
      SELECT lexeme, position, weight, get_byte(sha, 0) * 256 + get_byte(sha, 1) AS digest
      FROM unnest(words), sha256(convert_to(lexeme, 'UTF8')) AS sha, unnest(positions, weights) AS one (position, weight)
    )
    SELECT (
      SELECT coalesce(string_agg(format('''%s'':%s', lexeme, places), ' '), '')::tsvector FROM (
        SELECT lexeme, string_agg(position || weight, ',') AS places FROM place
        WHERE weight <> 'D' OR position < (SELECT min(position) + 40 FROM place WHERE weight = 'D') GROUP BY lexeme
      ) AS first
    ) AS opening, (
      SELECT array_agg(DISTINCT (digest::bigint * 40503 + next) % 65536) FROM (
        SELECT digest, lead(digest) OVER side AS next, lead(position) OVER side - position AS step
        FROM place WINDOW side AS (ORDER BY position)
      ) AS pair WHERE step = 1
    ) AS pairs, (
      SELECT array_agg(65536 + get_byte(digest, 0) * 256 + get_byte(digest, 1)) FROM (
        SELECT sha256(convert_to(array_to_string(labels[at:], '.'), 'UTF8')) AS digest
        FROM string_to_array(host, '.') AS labels, generate_subscripts(labels, 1) AS at
      ) AS domain
    ) AS hosts
  ) AS made WHERE is_newest;
  ALTER TABLE revisions DROP COLUMN words;
  -- Words that wait to be sorted in are looked through by every search: few may wait.
  CREATE INDEX search_words ON search USING gin (words, marks) WITH (gin_pending_list_limit = 512);
  `,
];
