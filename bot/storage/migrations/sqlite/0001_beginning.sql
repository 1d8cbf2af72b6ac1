-- Times are milliseconds since the epoch, UTC. Sealed columns are BLOBs.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE users (
    user_id INTEGER PRIMARY KEY,
    data_key BLOB NOT NULL,              -- wrapped by the master key
    session BLOB,                        -- sealed
    screen_id INTEGER,
    reachable INTEGER NOT NULL DEFAULT 1,
    updated_at INTEGER
);

CREATE TABLE inbox (
    update_id INTEGER PRIMARY KEY,
    user_id INTEGER,                     -- NULL: no sender could be read, or erased since
    state TEXT NOT NULL DEFAULT 'open',  -- open | done | aside
    attempts INTEGER NOT NULL DEFAULT 1,
    received_at INTEGER NOT NULL,
    error TEXT,                          -- class of the error that set it aside
    body BLOB                            -- sealed raw update; NULL once done
);
CREATE INDEX inbox_open ON inbox (user_id, update_id, attempts) WHERE state = 'open';
CREATE INDEX inbox_of_user ON inbox (user_id) WHERE user_id IS NOT NULL;

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER NOT NULL,            -- no foreign key: the goodbye outlives its person
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    due INTEGER NOT NULL,
    wake INTEGER,                        -- open: due, or the end of the lease; else NULL
    urgent_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0, -- attempts whose outcome is unknown
    epoch INTEGER,                       -- the process life that holds the lease
    house INTEGER NOT NULL DEFAULT 0,    -- 1: sealed with the house key, removed when settled
    settled_at INTEGER,
    case_id TEXT,
    body BLOB,                           -- sealed; NULL: empty
    UNIQUE (user_id, key),
    CHECK ((wake IS NOT NULL) = (state IN ('pending', 'sending', 'ambiguous')))
);
CREATE INDEX deliveries_wake ON deliveries (wake, urgent_at, user_id) WHERE wake IS NOT NULL;
CREATE INDEX deliveries_open ON deliveries (user_id) WHERE wake IS NOT NULL;
CREATE INDEX deliveries_suspended ON deliveries (user_id) WHERE state = 'suspended';
CREATE INDEX deliveries_parked ON deliveries (user_id) WHERE state = 'parked';
CREATE INDEX deliveries_reminders ON deliveries (user_id, case_id) WHERE kind = 'reminder';
CREATE INDEX deliveries_settled ON deliveries (settled_at) WHERE settled_at IS NOT NULL;
