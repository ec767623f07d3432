//! Every statement that runs while calls are served, prepared once for each connection.
//!
//! Each finds its rows by the primary key: a sequential scan would lock the whole table against every other serializable
//! transaction. A test explains all of them, on an empty table too.

use tokio_postgres::{Client, Error, Statement};

/// Rows by key: number of the key, version, value.
const KEYS: &str =
    "SELECT w.i, r.version, r.v FROM unnest($1::bytea[]) WITH ORDINALITY AS w(k, i) JOIN alcazar.rows r ON r.k = w.k";

/// Rows by key and by range, as of one moment: kind (0 key, 1 range, 2 range from its end), its number, key, version, value.
const ROWS: &str = "\
SELECT 0, w.i, r.k, r.version, r.v FROM unnest($1::bytea[]) WITH ORDINALITY AS w(k, i) JOIN alcazar.rows r ON r.k = w.k \
UNION ALL \
SELECT 1, w.i, r.k, r.version, r.v FROM unnest($2::bytea[], $3::bytea[], $4::int8[]) WITH ORDINALITY AS w(f, t, n, i) CROSS JOIN LATERAL \
  (SELECT k, version, v FROM alcazar.rows WHERE k >= w.f AND k < w.t ORDER BY k LIMIT w.n) r \
UNION ALL \
SELECT 2, w.i, r.k, r.version, r.v FROM unnest($5::bytea[], $6::bytea[], $7::int8[]) WITH ORDINALITY AS w(f, t, n, i) CROSS JOIN LATERAL \
  (SELECT k, version, v FROM alcazar.rows WHERE k >= w.f AND k < w.t ORDER BY k DESC LIMIT w.n) r";

/// What the versions of keys are, and how many rows ranges have, up to so many: kind (0 key, 1 range), its number, version or count.
const CHECK: &str = "\
SELECT 0, w.i, r.version FROM unnest($1::bytea[]) WITH ORDINALITY AS w(k, i) JOIN alcazar.rows r ON r.k = w.k \
UNION ALL \
SELECT 1, w.i, r.n FROM unnest($2::bytea[], $3::bytea[], $4::int8[]) WITH ORDINALITY AS w(f, t, n, i) CROSS JOIN LATERAL \
  (SELECT count(*) AS n FROM (SELECT FROM alcazar.rows WHERE k >= w.f AND k < w.t ORDER BY k LIMIT w.n) one) r";

/// The number of the transaction that it runs in.
const NUMBER: &str = "SELECT pg_current_xact_id()::text::int8";

/// Deletes and writes rows, and moves the lane on from `$7` to `$6`. A lane that stands elsewhere makes the transaction fail.
const WRITE: &str = "\
WITH gone AS (DELETE FROM alcazar.rows WHERE k = ANY($1::bytea[])), \
  put AS (INSERT INTO alcazar.rows (k, version, v) SELECT k, $2, v FROM unnest($3::bytea[], $4::bytea[]) AS w(k, v) \
    ON CONFLICT (k) DO UPDATE SET version = excluded.version, v = excluded.v), \
  moved AS (UPDATE alcazar.lanes SET last = $6, version = $2 WHERE id = $5 AND last = $7 RETURNING 1) \
SELECT 1 / count(*) FROM moved";

/// Moves the lane on from `$3` to `$2` without a commit, so that one in doubt that would do so never can.
pub(crate) const FENCE: &str = "UPDATE alcazar.lanes SET last = $2 WHERE id = $1 AND last = $3";

/// Where the lane stands.
pub(crate) const LANE: &str = "SELECT last FROM alcazar.lanes WHERE id = $1";

/// Takes the lane: what an earlier process of this node still has under way is waited for, or never happens.
pub(crate) const TAKE_LANE: &str = "\
INSERT INTO alcazar.lanes (id, last, version) VALUES ($1, 1, 0) ON CONFLICT (id) DO UPDATE SET last = alcazar.lanes.last + 1 RETURNING last";

/// The greatest version that any lane has given.
pub(crate) const GREATEST_VERSION: &str = "SELECT coalesce(max(version), 0) FROM alcazar.lanes";

/// All statements on `rows`, with their parameters' types, for the test that explains them.
pub fn all() -> [(&'static str, &'static str); 5] {
    [("keys", KEYS), ("rows", ROWS), ("check", CHECK), ("number", NUMBER), ("write", WRITE)]
}

/// Prepared statements of a connection that reads.
pub(crate) struct Reading {
    pub(crate) keys: Statement,
    pub(crate) rows: Statement,
}

impl Reading {
    pub(crate) async fn prepare(client: &Client) -> Result<Self, Error> {
        let (keys, rows) = tokio::try_join!(client.prepare(KEYS), client.prepare(ROWS))?;
        Ok(Self { keys, rows })
    }
}

/// Prepared statements of a connection that commits.
pub(crate) struct Committing {
    pub(crate) number: Statement,
    pub(crate) check: Statement,
    pub(crate) write: Statement,
}

impl Committing {
    pub(crate) async fn prepare(client: &Client) -> Result<Self, Error> {
        let (number, check, write) = tokio::try_join!(client.prepare(NUMBER), client.prepare(CHECK), client.prepare(WRITE))?;
        Ok(Self { number, check, write })
    }
}
