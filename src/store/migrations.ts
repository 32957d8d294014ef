/**
 * The state file's history: step n leads from `user_version` n to n + 1. A released step never changes; add a new one.
 * Instants are milliseconds since 1970 (UTC).
 */
export const migrations: readonly string[] = [
  `
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
  `,
  `
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
  `,
  `
  -- The circuit breaker of a host: failures in a row, and the reason of the last of them or of the last wait it asked for.
  ALTER TABLE host ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE host ADD COLUMN trouble TEXT;
  CREATE INDEX host_trouble ON host (due_at) WHERE trouble IS NOT NULL;
  `,
  `
  -- What was learned of a host from its pages, a JSON value of each kind; changed only in transactions that settle a page.
  CREATE TABLE host_memory (
    host TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (host, kind)
  ) STRICT, WITHOUT ROWID;
  -- What happened to a host, for instance a drift alarm; seq is the order in which sinks get it.
  CREATE TABLE host_event (
    seq INTEGER PRIMARY KEY,
    host TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    value TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- Each job has its own URLs (job '' is what dechaff crawl does without one); hosts are shared by all. kind: a page, or a source
  -- of URLs. history: what earlier visits showed; revisit_at: when to visit again.
  ALTER TABLE url ADD COLUMN job TEXT NOT NULL DEFAULT '';
  ALTER TABLE url ADD COLUMN kind TEXT NOT NULL DEFAULT 'page';
  ALTER TABLE url ADD COLUMN history TEXT;
  ALTER TABLE url ADD COLUMN revisit_at INTEGER;
  DROP INDEX url_order;
  DROP INDEX url_due;
  CREATE INDEX url_order ON url (host, job, priority DESC, id) WHERE state = 'queued';
  CREATE INDEX url_due ON url (host, job, next_at) WHERE state = 'queued';
  CREATE INDEX url_revisit ON url (job, revisit_at) WHERE revisit_at IS NOT NULL;

  -- When a job should look at a host next; NULL when it has nothing there. While the host is held it is no later than the
  -- end of the lease, whoever holds it.
  CREATE TABLE host_job (
    host TEXT NOT NULL,
    job TEXT NOT NULL,
    due_at INTEGER,
    PRIMARY KEY (host, job)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX host_job_due ON host_job (job, due_at) WHERE due_at IS NOT NULL;
  -- Whose lease it is while the host is held, and whose turn was the last while it is free.
  ALTER TABLE host ADD COLUMN job TEXT NOT NULL DEFAULT '';
  -- When somebody last looked for work of the job.
  CREATE TABLE job_seen (job TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO host_job SELECT host, '', due_at FROM host;

  DROP TRIGGER url_added;
  DROP TRIGGER url_moved;
  DROP TRIGGER url_removed;
  DROP TABLE url_count;
  CREATE TABLE url_count (
    job TEXT NOT NULL,
    state TEXT NOT NULL,
    urls INTEGER NOT NULL,
    PRIMARY KEY (job, state)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO url_count VALUES ('', 'queued', 0), ('', 'fetching', 0), ('', 'done', 0), ('', 'dead', 0);
  INSERT INTO url_count SELECT job, state, count(*) FROM url GROUP BY job, state
    ON CONFLICT DO UPDATE SET urls = excluded.urls;
  CREATE TRIGGER url_added AFTER INSERT ON url BEGIN
    INSERT INTO url_count VALUES (new.job, new.state, 1) ON CONFLICT DO UPDATE SET urls = urls + 1;
  END;
  CREATE TRIGGER url_moved AFTER UPDATE OF state ON url WHEN old.state <> new.state BEGIN
    UPDATE url_count SET urls = urls - 1 WHERE job = old.job AND state = old.state;
    INSERT INTO url_count VALUES (new.job, new.state, 1) ON CONFLICT DO UPDATE SET urls = urls + 1;
  END;
  CREATE TRIGGER url_removed AFTER DELETE ON url BEGIN
    UPDATE url_count SET urls = urls - 1 WHERE job = old.job AND state = old.state;
  END;

  -- Runs of jobs, and of crawls without one, each with its summary (JSON) once it has ended. Instants are RFC 3339.
  CREATE TABLE run (
    id TEXT PRIMARY KEY,
    job TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    exit_code INTEGER,
    summary TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX run_job ON run (job, started_at);
  -- The jobs that a scheduler runs, and when it runs them next.
  CREATE TABLE job (name TEXT PRIMARY KEY, next_run_at TEXT) STRICT, WITHOUT ROWID;
  `,
  `
  -- What the kernel's monotonic clock lacks to the file's own time, since the start of the machine that is named; one row.
  CREATE TABLE clock (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    boot TEXT,
    offset_ms INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
  ) STRICT;
  `,
  `
  -- Whose run it is, and which scheduler runs the job: the id of its presence lock, which says whether it is alive.
  ALTER TABLE run ADD COLUMN holder TEXT;
  ALTER TABLE job ADD COLUMN holder TEXT;
  `,
];
