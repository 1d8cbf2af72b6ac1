-- Times are milliseconds since the epoch, UTC. BYTEA columns are sealed.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BYTEA NOT NULL
);

CREATE TABLE users (
    user_id BIGINT PRIMARY KEY,
    data_key BYTEA NOT NULL,             -- wrapped by the master key
    session BYTEA,                       -- sealed
    screen_id BIGINT,
    reachable BOOLEAN NOT NULL DEFAULT TRUE,
    updated_at BIGINT
);

CREATE TABLE inbox (
    update_id BIGINT PRIMARY KEY,
    user_id BIGINT,                      -- NULL: no sender could be read, or erased since
    state TEXT NOT NULL DEFAULT 'open',  -- open | done | aside
    attempts INTEGER NOT NULL DEFAULT 1,
    received_at BIGINT NOT NULL,
    error TEXT,                          -- class of the error that set it aside
    body BYTEA                           -- sealed raw update; NULL once done
);
CREATE INDEX inbox_open ON inbox (user_id, update_id) WHERE state = 'open';
CREATE INDEX inbox_of_user ON inbox (user_id) WHERE user_id IS NOT NULL;
CREATE INDEX inbox_past ON inbox (received_at) WHERE state <> 'open';

CREATE TABLE deliveries (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id BIGINT NOT NULL,             -- no foreign key: the goodbye outlives its person
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    due BIGINT NOT NULL,
    wake BIGINT,                         -- open: due, or the end of the lease; else NULL
    urgent_at BIGINT,
    attempts INTEGER NOT NULL DEFAULT 0, -- attempts whose outcome is unknown
    epoch BIGINT,                        -- the process life that holds the lease
    house BOOLEAN NOT NULL DEFAULT FALSE,-- sealed with the house key, removed when settled
    settled_at BIGINT,
    case_id TEXT,
    body BYTEA,                          -- sealed; NULL: empty
    UNIQUE (user_id, key),
    CHECK ((wake IS NOT NULL) = (state IN ('pending', 'sending', 'ambiguous')))
);
CREATE INDEX deliveries_wake ON deliveries (wake) INCLUDE (urgent_at, user_id)
    WHERE wake IS NOT NULL;
CREATE INDEX deliveries_open ON deliveries (user_id) WHERE wake IS NOT NULL;
CREATE INDEX deliveries_kept ON deliveries (user_id) WHERE state IN ('suspended', 'parked');
CREATE INDEX deliveries_reminders ON deliveries (user_id, case_id) WHERE kind = 'reminder';
CREATE INDEX deliveries_settled ON deliveries (settled_at) WHERE settled_at IS NOT NULL;
