"""PostgreSQL: the statements, named."""

from __future__ import annotations

from bot.storage.records import DELIVERY_COLUMNS, OVERTAKEN
from bot.storage.writer import sql

# --- people --------------------------------------------------------------------------

_PERSON = "data_key, session, screen_id, reachable, updated_at"
LOCK_PERSON = sql(
    "users.lock",
    "SELECT {columns}, pg_current_xact_id()::text::bigint FROM users"
    " WHERE user_id = $1 FOR NO KEY UPDATE",
    _PERSON,
)
LOCK_FREE_PERSON = sql(
    "users.lock_free",
    "SELECT {columns}, pg_current_xact_id()::text::bigint FROM users"
    " WHERE user_id = $1 FOR NO KEY UPDATE SKIP LOCKED",
    _PERSON,
)
READ_PERSON = sql(
    "users.read", "SELECT {columns}, NULL::bigint FROM users WHERE user_id = $1", _PERSON
)
KEY_OF = sql("users.key", "SELECT data_key FROM users WHERE user_id = $1")
HOLD_PEOPLE = sql(
    "users.hold",
    "SELECT user_id, data_key FROM users WHERE user_id = ANY($1::bigint[])"
    " ORDER BY user_id FOR KEY SHARE",
)
ADD_PEOPLE = sql(
    "users.add",
    "INSERT INTO users (user_id, data_key) SELECT * FROM unnest($1::bigint[], $2::bytea[])"
    " ON CONFLICT DO NOTHING",
)

# --- inbox ---------------------------------------------------------------------------

KNOWN = sql("inbox.known", "SELECT update_id FROM inbox WHERE update_id = ANY($1::bigint[])")
RECEIVE = sql(
    "inbox.add",
    "INSERT INTO inbox (update_id, user_id, body, received_at)"
    " SELECT r.*, $4::bigint FROM unnest($1::bigint[], $2::bigint[], $3::bytea[]) r"
    " ON CONFLICT DO NOTHING RETURNING update_id, pg_current_xact_id()::text::bigint",
)
BACKLOG = sql(
    "inbox.backlog",
    "SELECT COALESCE(user_id, 0), MAX(attempts), MIN(update_id) FROM inbox WHERE state = 'open'"
    " GROUP BY user_id ORDER BY MIN(update_id)",
)
OPEN_UPDATES = sql(
    "inbox.open",
    "SELECT update_id, body, attempts FROM inbox"
    " WHERE user_id IS NOT DISTINCT FROM $1::bigint AND state = 'open' ORDER BY update_id",
)
START = sql(
    "inbox.start",
    "UPDATE inbox SET attempts = attempts + 1 WHERE update_id = $1"
    " AND user_id IS NOT DISTINCT FROM $2::bigint AND state = 'open' RETURNING attempts",
)
ASIDE = sql(
    "inbox.aside",
    "UPDATE inbox SET state = 'aside', error = $3 WHERE update_id = $1"
    " AND user_id IS NOT DISTINCT FROM $2::bigint AND state = 'open'",
)
SEEN = sql(
    "inbox.seen",
    "UPDATE inbox SET state = 'done', body = NULL WHERE update_id = $1"
    " AND user_id IS NOT DISTINCT FROM $2::bigint AND state = 'open'",
)
# Says also whether an older one is open.
DONE = sql(
    "inbox.done",
    "UPDATE inbox i SET state = 'done', body = NULL"
    " WHERE update_id = $1 AND user_id = $2 AND state = 'open'"
    " RETURNING (SELECT MIN(o.update_id) FROM inbox o WHERE o.user_id = $2"
    " AND o.state = 'open' AND o.update_id < $1)",
)
NOTIFY_DELIVERIES = sql("notify.deliveries", "SELECT pg_notify('deliveries', $1)")

# --- deliveries ----------------------------------------------------------------------

_NEW = (
    "unnest($5::text[], $6::text[], $7::text[], $8::bigint[], $9::bigint[], $10::bigint[],"
    " $11::text[], $12::bytea[]) AS n (key, kind, state, due, wake, urgent_at, case_id, body)"
)
FINISH = sql(
    "work.finish",
    "WITH person AS ("
    " UPDATE users SET session = COALESCE($2, session), reachable = $3, updated_at = $4"
    " WHERE user_id = $1"
    "), added AS ("
    " INSERT INTO deliveries"
    " (user_id, key, kind, state, due, wake, urgent_at, case_id, body, epoch)"
    " SELECT $1, n.key, n.kind, n.state, n.due, n.wake, n.urgent_at, n.case_id, n.body,"
    " CASE WHEN n.state = 'sending' THEN $13::bigint END FROM {columns}"
    " ON CONFLICT (user_id, key) DO NOTHING RETURNING deliveries.*"
    "), screens AS ("
    " UPDATE deliveries SET state = 'sending', wake = $14, epoch = $13"
    " WHERE $15 AND user_id = $1 AND kind = 'screen' AND wake IS NOT NULL AND wake <= $16"
    " AND state IN ('pending', 'ambiguous') RETURNING deliveries.*"
    ") SELECT id, key, kind, due, body, case_id, urgent_at, state, attempts, house, TRUE AS fresh"
    " FROM added"
    " UNION ALL SELECT id, key, kind, due, body, case_id, urgent_at, state, attempts, house,"
    " FALSE FROM screens",
    _NEW,
)
ADD = sql(
    "deliveries.add",
    "INSERT INTO deliveries"
    " (user_id, key, kind, state, due, wake, urgent_at, case_id, body, epoch, house)"
    " SELECT $1, n.*, CASE WHEN n.state = 'sending' THEN $10::bigint END, $11::boolean"
    " FROM unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[],"
    " $8::text[], $9::bytea[]) AS n (key, kind, state, due, wake, urgent_at, case_id, body)"
    " ON CONFLICT (user_id, key) DO NOTHING RETURNING id, key, TRUE AS fresh",
)
OPEN_DELIVERIES = sql(
    "deliveries.open",
    # "+ 0": not by the index on `wake`, which would go through everybody's.
    "SELECT {columns} FROM deliveries WHERE user_id = $1 AND wake IS NOT NULL AND wake + 0 <= $2"
    " ORDER BY due, id FOR UPDATE SKIP LOCKED",
    f"{DELIVERY_COLUMNS}, {OVERTAKEN}",
)
OWED = sql(
    "deliveries.owed",
    "SELECT {columns} FROM deliveries WHERE user_id = $1"
    " AND (wake IS NOT NULL OR state IN ('suspended', 'parked')) ORDER BY due, id",
    DELIVERY_COLUMNS,
)
DUE_PEOPLE = sql(
    "deliveries.due_people",
    "SELECT user_id FROM deliveries WHERE wake IS NOT NULL AND wake <= $1"
    " ORDER BY COALESCE(urgent_at, 0), wake LIMIT $2",
)
EXPIRE = sql(
    "deliveries.expire",
    "UPDATE deliveries SET state = 'ambiguous', attempts = attempts + 1, wake = due, epoch = NULL"
    " WHERE user_id = $1 AND wake IS NOT NULL AND wake <= $2 AND state = 'sending'",
)
TAKE = sql(
    "deliveries.take",
    "UPDATE deliveries SET state = 'sending', wake = $3, epoch = $4"
    " WHERE user_id = $1 AND id = ANY($2::bigint[]) AND wake IS NOT NULL",
)
WAIT = sql(
    "deliveries.wait",
    "UPDATE deliveries SET due = $3, wake = $3"
    " WHERE id = $1 AND user_id = $2 AND wake IS NOT NULL AND state <> 'sending'",
)
DROP = sql(
    "deliveries.drop",
    "UPDATE deliveries SET state = $3::text, wake = NULL, settled_at = $4,"
    " body = CASE WHEN $3::text = 'cancelled' THEN NULL ELSE body END"
    " WHERE id = $1 AND user_id = $2 AND wake IS NOT NULL AND state <> 'sending'",
)
DROP_HOUSE = sql(
    "deliveries.drop_house",
    "DELETE FROM deliveries WHERE id = $1 AND user_id = $2 AND house AND wake IS NULL",
)
PUT_OFF = sql(
    "deliveries.put_off",
    "UPDATE deliveries SET wake = $3 WHERE user_id = $1 AND wake IS NOT NULL AND wake <= $2",
)
# A goodbye (house) is removed once it is settled; the others keep their row for a while.
SETTLE = sql(
    "deliveries.settle",
    "WITH r AS ("
    " SELECT * FROM unnest($3::bigint[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[])"
    " AS r (id, state, due, wake, settled_at)"
    "), gone AS ("
    " DELETE FROM deliveries d USING r WHERE d.id = r.id AND d.user_id = $1"
    " AND d.state = 'sending' AND d.epoch = $2 AND d.house AND r.wake IS NULL"
    "), done AS ("
    " UPDATE deliveries d SET state = r.state, due = COALESCE(r.due, d.due), wake = r.wake,"
    " attempts = d.attempts + CASE WHEN r.state = 'ambiguous' THEN 1 ELSE 0 END, epoch = NULL,"
    " settled_at = r.settled_at,"
    " body = CASE WHEN r.state IN ('sent', 'cancelled') THEN NULL ELSE d.body END"
    " FROM r WHERE d.id = r.id AND d.user_id = $1 AND d.state = 'sending' AND d.epoch = $2"
    " AND NOT (d.house AND r.wake IS NULL)"
    ") UPDATE users SET screen_id = $8 WHERE user_id = $1 AND $8::bigint IS NOT NULL",
)
SUSPEND = sql(
    "deliveries.suspend",
    "UPDATE deliveries SET state = 'suspended', wake = NULL"
    " WHERE user_id = $1 AND wake IS NOT NULL AND state <> 'sending'",
)
RESUME = sql(
    "deliveries.resume",
    "UPDATE deliveries SET state = 'pending', wake = due WHERE user_id = $1"
    " AND state = 'suspended'",
)
REMINDERS = sql(
    "deliveries.reminders",
    "SELECT id, key, state, due, urgent_at, attempts, body IS NULL FROM deliveries"
    " WHERE user_id = $1 AND case_id = $2 AND kind = 'reminder'",
)
RENEW = sql(
    "deliveries.renew",
    "UPDATE deliveries SET state = $3, due = $4, wake = $5, urgent_at = $6, body = $7,"
    " settled_at = NULL WHERE id = $1 AND user_id = $2",
)
CANCEL = sql(
    "deliveries.cancel",
    "UPDATE deliveries SET state = 'cancelled', wake = NULL, settled_at = $3, body = NULL"
    " WHERE user_id = $1 AND id = ANY($2::bigint[])",
)
NEXT = sql("deliveries.next", "SELECT MIN(wake) FROM deliveries WHERE wake IS NOT NULL")

# --- erase ---------------------------------------------------------------------------

FORGET_PERSON = sql("erase.person", "DELETE FROM users WHERE user_id = $1 RETURNING data_key")
FORGET_INBOX = sql(
    "erase.inbox",
    "UPDATE inbox SET user_id = NULL, state = 'done', body = NULL, error = NULL WHERE user_id = $1",
)
FORGET_DELIVERIES = sql("erase.deliveries", "DELETE FROM deliveries WHERE user_id = $1")
RESEAL = sql(
    "erase.reseal",
    "UPDATE inbox SET user_id = $2, state = 'open', body = $3 WHERE update_id = $1",
)

# --- care ----------------------------------------------------------------------------

READ_META = sql("meta.read", "SELECT value FROM meta WHERE name = $1")
ANYBODY = sql("users.any", "SELECT EXISTS (SELECT FROM users)")
PEOPLE = sql(
    "users.people", "SELECT user_id FROM users WHERE user_id > $1 ORDER BY user_id LIMIT $2"
)
WRITE_META = sql(
    "meta.write",
    "INSERT INTO meta (name, value) VALUES ($1, $2)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
)
OLD_KEYS = sql(
    "rotate.read",
    "SELECT user_id, data_key FROM users WHERE substring(data_key FROM 2 FOR 4) <> $1"
    " ORDER BY user_id LIMIT 500 FOR UPDATE",
)
NEW_KEY = sql("rotate.write", "UPDATE users SET data_key = $2 WHERE user_id = $1")
TIDY = (
    sql(
        "tidy.ids",
        "DELETE FROM inbox WHERE update_id = ANY(ARRAY(SELECT update_id FROM inbox"
        " WHERE state = 'done' AND received_at <= $1 LIMIT $2))",
    ),
    sql(
        "tidy.bodies",
        "UPDATE inbox SET body = NULL WHERE update_id = ANY(ARRAY(SELECT update_id FROM inbox"
        " WHERE state = 'aside' AND body IS NOT NULL AND received_at <= $1 LIMIT $2))",
    ),
    sql(
        "tidy.aside",
        "DELETE FROM inbox WHERE update_id = ANY(ARRAY(SELECT update_id FROM inbox"
        " WHERE state = 'aside' AND received_at <= $1 LIMIT $2))",
    ),
    sql(
        "tidy.settled",
        "DELETE FROM deliveries WHERE id = ANY(ARRAY(SELECT id FROM deliveries"
        " WHERE settled_at IS NOT NULL AND settled_at <= $1 LIMIT $2))",
    ),
)
# Held first and looked at again after: a `receive` may have stored an update in between.
_STRANGER = (
    "session IS NULL AND NOT EXISTS (SELECT FROM inbox i WHERE i.user_id = users.user_id)"
    " AND NOT EXISTS (SELECT FROM deliveries d WHERE d.user_id = users.user_id)"
)
HOLD_STRANGERS = sql(
    "strangers.hold",
    "SELECT user_id FROM users WHERE user_id > $1 AND user_id <= $2 AND {columns}"
    " ORDER BY user_id FOR UPDATE SKIP LOCKED",
    _STRANGER,
)
FORGET_STRANGERS = sql(
    "strangers.forget",
    "DELETE FROM users WHERE user_id = ANY($1::bigint[]) AND {columns}",
    _STRANGER,
)
COUNTS = sql(
    "counts.read",
    "SELECT (SELECT COUNT(*) FROM inbox WHERE state = 'open') AS inbox_open,"
    " (SELECT MIN(received_at) FROM inbox WHERE state = 'open') AS oldest,"
    " (SELECT COUNT(*) FROM inbox WHERE state = 'aside') AS inbox_aside,"
    " (SELECT COUNT(*) FROM users) AS people",
)
COUNT_DELIVERIES = sql("counts.deliveries", "SELECT state, COUNT(*) FROM deliveries GROUP BY state")
