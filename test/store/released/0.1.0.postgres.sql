-- The schema of dechaff 0.1.0 in PostgreSQL (version 1), with a few rows. Never changed: later versions have to read it.
CREATE SCHEMA dechaff;
SET search_path = dechaff;
CREATE TABLE version (version int NOT NULL);
INSERT INTO version VALUES (1);

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

INSERT INTO host (host, ready_at, delay_ms, due_at, epoch, holder, waits) VALUES
  ('news.example', 1750000000000, 1000, 1750000000000, 7, NULL, 0),
  ('slow.example', 1750000060000, 5000, 1750000030000, 3, 'worker-that-died', 2);
INSERT INTO url (fingerprint, url, host, depth, priority, state, attempts, next_at, reason, discovered_via, etag, last_modified, settled_at) VALUES
  ('f1', 'https://news.example/', 'news.example', 0, 1, 'done', 1, 0, NULL, NULL, '"e1"', 'Mon, 02 Jun 2025 08:00:00 GMT', 1749990000000),
  ('f2', 'https://news.example/bridge', 'news.example', 1, 0, 'done', 1, 0, NULL, 'https://news.example/', NULL, NULL, 1749990001000),
  ('f3', 'https://news.example/gone', 'news.example', 1, 0, 'dead', 1, 0, 'http-status', 'https://news.example/', NULL, NULL, 1749990002000),
  ('f4', 'https://news.example/ferry', 'news.example', 1, 0, 'queued', 0, 0, NULL, 'https://news.example/', NULL, NULL, NULL),
  ('f5', 'https://slow.example/one', 'slow.example', 0, 1, 'fetching', 2, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO article (id, revision, url, requested_url, canonical_url, host, headline, authors, language, section, date_published, date_modified, verdict, quality, word_count, content_hash, simhash, raw_ref, job, path, fetched_at, saved_at, words) VALUES
  ('a1', 1, 'https://news.example/bridge', 'https://news.example/bridge', NULL, 'news.example', 'Harbour bridge closed', '["Anna Roe"]', 'en', 'News', '2025-06-01T06:00:00Z', NULL, 'article', 0.9, 120, 'h1', '00000000000000ff', NULL, NULL, 'news.example/2025/06/bridge-a1.r1.json', '2025-06-01T07:00:00.000Z', '2025-06-01T07:00:01.000Z', to_tsvector('simple', 'Harbour bridge closed')),
  ('a1', 2, 'https://news.example/bridge', 'https://news.example/bridge', NULL, 'news.example', 'Harbour bridge open again', '["Anna Roe","Tom Ito"]', 'en', 'News', '2025-06-01T06:00:00Z', '2025-06-02T06:00:00Z', 'article', 0.9, 130, 'h2', '00000000000000fe', 'a.warc.gz:17', 'daily', 'news.example/2025/06/bridge-a1.json', '2025-06-02T07:00:00.000Z', '2025-06-02T07:00:01.000Z', to_tsvector('simple', 'Harbour bridge open again'));
INSERT INTO capture VALUES ('https://news.example/bridge', '<urn:uuid:1>', '2025-06-02T07:00:00Z', 'sha256:aa', 'a.warc.gz:17');
