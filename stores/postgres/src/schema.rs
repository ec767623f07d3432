//! Tables, and how they come to be.

/// The schema's number. A program refuses a newer one.
pub(crate) const FORMAT: i32 = 1;

/// Makes what is not there. Several nodes may do so at once: what another is making is waited for or tried again.
///
/// `rows` keeps keys in the order of their bytes; values are ciphertext, which does not compress; pages have room for the next version of
/// a row. `lanes` has a row for each node, updated with each of its commits.
pub(crate) const MAKE: &str = "
CREATE SCHEMA IF NOT EXISTS alcazar;
CREATE TABLE IF NOT EXISTS alcazar.meta (name text PRIMARY KEY, value text NOT NULL);
CREATE TABLE IF NOT EXISTS alcazar.rows (k bytea PRIMARY KEY, version int8 NOT NULL, v bytea NOT NULL) WITH (fillfactor = 80,
  autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 1, autovacuum_analyze_scale_factor = 0.05);
ALTER TABLE alcazar.rows ALTER COLUMN v SET STORAGE EXTERNAL;
CREATE TABLE IF NOT EXISTS alcazar.lanes (id text PRIMARY KEY, last int8 NOT NULL, version int8 NOT NULL) WITH (fillfactor = 10,
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
";

/// Whether the schema is there, as far as this program knows it.
pub(crate) const IS_MADE: &str = "SELECT to_regclass('alcazar.lanes') IS NOT NULL AND to_regclass('alcazar.rows') IS NOT NULL \
     AND to_regclass('alcazar.meta') IS NOT NULL";

/// Keeps a value unless there is one, and answers the one that is kept.
pub(crate) const KEEP: &str = "INSERT INTO alcazar.meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = alcazar.meta.value RETURNING value";

/// Names in `meta`.
pub(crate) const FORMAT_NAME: &str = "format";
/// The installation's id.
pub(crate) const INSTALLATION_NAME: &str = "installation";
/// What is added to a transaction's number to make a version.
pub(crate) const BASE_NAME: &str = "version-base";
