-- The state file of dechaff 0.1.0 (user_version 2), with a few rows. Never changed: later versions have to read it.
PRAGMA application_id = 0x44434846;
PRAGMA user_version = 2;

-- One row per host. due_at is when a worker should look at it next: the earliest due URL while the host is free,
-- the end of the lease while it is held, NULL when nothing is queued.
CREATE TABLE host (
  host TEXT PRIMARY KEY,
  ready_at INTEGER NOT NULL DEFAULT 0,
  delay_ms INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER,
  epoch INTEGER NOT NULL DEFAULT 0,
  holder TEXT,
  waits INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX host_due ON host (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX host_holder ON host (holder) WHERE holder IS NOT NULL;

CREATE TABLE url (
  id INTEGER PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE,
  url TEXT NOT NULL,
  host TEXT NOT NULL,
  depth INTEGER NOT NULL,
  priority INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL CHECK (state IN ('queued', 'fetching', 'done', 'dead')),
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL DEFAULT 0,
  reason TEXT,
  discovered_via TEXT,
  etag TEXT,
  last_modified TEXT,
  settled_at INTEGER
) STRICT;
CREATE INDEX url_order ON url (host, priority DESC, id) WHERE state = 'queued';
CREATE INDEX url_due ON url (host, next_at) WHERE state = 'queued';
CREATE INDEX url_fetching ON url (host) WHERE state = 'fetching';
CREATE INDEX url_dead ON url (reason) WHERE state = 'dead';

-- How many URLs are in each state, kept by triggers: counting a million rows is too slow for a progress line.
CREATE TABLE url_count (state TEXT PRIMARY KEY, urls INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO url_count VALUES ('queued', 0), ('fetching', 0), ('done', 0), ('dead', 0);
CREATE TRIGGER url_added AFTER INSERT ON url BEGIN
  UPDATE url_count SET urls = urls + 1 WHERE state = new.state;
END;
CREATE TRIGGER url_moved AFTER UPDATE OF state ON url WHEN old.state <> new.state BEGIN
  UPDATE url_count SET urls = urls - 1 WHERE state = old.state;
  UPDATE url_count SET urls = urls + 1 WHERE state = new.state;
END;
CREATE TRIGGER url_removed AFTER DELETE ON url BEGIN
  UPDATE url_count SET urls = urls - 1 WHERE state = old.state;
END;

-- Index of the saved files: one row per revision of an article. seq is the order of saving; exports go on from it,
-- so it is a key of its own (VACUUM may renumber rows that have none).
CREATE TABLE article (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  url TEXT NOT NULL,
  requested_url TEXT,
  canonical_url TEXT,
  host TEXT NOT NULL,
  headline TEXT,
  authors TEXT NOT NULL,
  language TEXT,
  section TEXT,
  date_published TEXT,
  date_modified TEXT,
  verdict TEXT NOT NULL,
  quality REAL NOT NULL,
  word_count INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  simhash TEXT NOT NULL,
  raw_ref TEXT,
  job TEXT,
  path TEXT NOT NULL,
  fetched_at TEXT,
  saved_at TEXT NOT NULL,
  UNIQUE (id, revision)
) STRICT;
CREATE INDEX article_host ON article (host, date_published);
CREATE INDEX article_url ON article (url);

-- Words of each article's newest revision; rowid is article.seq. The text itself is in the article's file.
CREATE VIRTUAL TABLE search USING fts5 (
  headline, body, authors,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);

-- The last capture of each address that was kept as WARC.
CREATE TABLE capture (
  url TEXT PRIMARY KEY,
  record_id TEXT NOT NULL,
  date TEXT NOT NULL,
  digest TEXT NOT NULL,
  raw_ref TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX article_requested ON article (requested_url);
CREATE INDEX article_path ON article (path);

-- When the address of a saved article answered 404 or 410, and when it answered again.
CREATE TABLE availability (
  article_id TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('gone', 'back')),
  http_status INTEGER NOT NULL,
  PRIMARY KEY (article_id, at)
) STRICT, WITHOUT ROWID;

-- MinHash signatures of bodies, 128 32-bit numbers each; made by dechaff dupes, and made again when they are lost.
CREATE TABLE minhash (seq INTEGER PRIMARY KEY, signature BLOB NOT NULL) STRICT;

-- How far a long task has come in the order of saving, so that it goes on there after a kill.
CREATE TABLE progress (task TEXT PRIMARY KEY, after_seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Where articles are delivered to. The index of articles is the outbox: a row of it is committed with the URL that it
-- came from, and a sink has got everything up to after_seq. holder: the process that delivers to it.
CREATE TABLE sink (name TEXT PRIMARY KEY, after_seq INTEGER NOT NULL DEFAULT 0, holder TEXT) STRICT, WITHOUT ROWID;
-- What a sink refused for good, so that one article does not hold up all others.
CREATE TABLE refused_delivery (
  sink TEXT NOT NULL,
  seq INTEGER NOT NULL,
  message TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (sink, seq)
) STRICT, WITHOUT ROWID;

INSERT INTO host (host, ready_at, delay_ms, due_at, epoch, holder, waits) VALUES
  ('news.example', 1750000000000, 1000, 1750000000000, 7, NULL, 0),
  ('slow.example', 1750000060000, 5000, 1750000030000, 3, 'worker-that-died', 2);
INSERT INTO url (id, fingerprint, url, host, depth, priority, state, attempts, next_at, reason, discovered_via, etag, last_modified, settled_at) VALUES
  (1, 'f1', 'https://news.example/', 'news.example', 0, 1, 'done', 1, 0, NULL, NULL, '"e1"', 'Mon, 02 Jun 2025 08:00:00 GMT', 1749990000000),
  (2, 'f2', 'https://news.example/bridge', 'news.example', 1, 0, 'done', 1, 0, NULL, 'https://news.example/', NULL, NULL, 1749990001000),
  (3, 'f3', 'https://news.example/gone', 'news.example', 1, 0, 'dead', 1, 0, 'http-status', 'https://news.example/', NULL, NULL, 1749990002000),
  (4, 'f4', 'https://news.example/ferry', 'news.example', 1, 0, 'queued', 0, 0, NULL, 'https://news.example/', NULL, NULL, NULL),
  (5, 'f5', 'https://slow.example/one', 'slow.example', 0, 1, 'fetching', 2, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO article (seq, id, revision, url, requested_url, canonical_url, host, headline, authors, language, section, date_published, date_modified, verdict, quality, word_count, content_hash, simhash, raw_ref, job, path, fetched_at, saved_at) VALUES
  (1, 'a1', 1, 'https://news.example/bridge', 'https://news.example/bridge', NULL, 'news.example', 'Harbour bridge closed', '["Anna Roe"]', 'en', 'News', '2025-06-01T06:00:00Z', NULL, 'article', 0.9, 120, 'h1', '00000000000000ff', NULL, NULL, 'news.example/2025/06/bridge-a1.r1.json', '2025-06-01T07:00:00.000Z', '2025-06-01T07:00:01.000Z'),
  (2, 'a1', 2, 'https://news.example/bridge', 'https://news.example/bridge', NULL, 'news.example', 'Harbour bridge open again', '["Anna Roe","Tom Ito"]', 'en', 'News', '2025-06-01T06:00:00Z', '2025-06-02T06:00:00Z', 'article', 0.9, 130, 'h2', '00000000000000fe', 'a.warc.gz:17', 'daily', 'news.example/2025/06/bridge-a1.json', '2025-06-02T07:00:00.000Z', '2025-06-02T07:00:01.000Z');
INSERT INTO search (rowid, headline, body, authors) VALUES (2, 'Harbour bridge open again', 'Cars cross the harbour again.', 'Anna Roe');
INSERT INTO capture VALUES ('https://news.example/bridge', '<urn:uuid:1>', '2025-06-02T07:00:00Z', 'sha256:aa', 'a.warc.gz:17');
INSERT INTO availability VALUES ('a1', '2025-06-03T07:00:00.000Z', 'gone', 404), ('a1', '2025-06-04T07:00:00.000Z', 'back', 200);
INSERT INTO minhash VALUES (2, x'0102030405060708');
INSERT INTO progress VALUES ('reclean', 1);
INSERT INTO sink VALUES ('hook', 1, NULL);
INSERT INTO refused_delivery VALUES ('hook', 1, 'answered with status 400', '2025-06-02T08:00:00.000Z');
