//! Connections: how they are made, what is set on each, and which servers are refused.

use crate::limits::{ANSWER_TIMEOUT, CONNECT_TIMEOUT, PREDICATE_LOCKS_MIN, SERVER_VERSION_MIN};
use std::time::Duration;
use tokio::time::timeout;
use tokio_postgres::config::{Config, SslMode};
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, NoTls};

/// Where a database is, and how to get in.
#[derive(Clone)]
pub struct Database {
    config: Config,
    place: String,
}

/// Why a database can't be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DatabaseError {
    /// The URL is not one.
    #[error("the store's URL is not understood ({0}); it has the form postgres://USER:PASSWORD@HOST:PORT/DATABASE")]
    Url(String),
    /// No connection.
    #[error("no connection to {place}: {cause}")]
    Connect {
        /// The database, without the password.
        place: String,
        /// What the library says.
        cause: String,
    },
    /// No answer in time.
    #[error("{0} does not answer")]
    Silent(String),
    /// The server is too old.
    #[error("{place} runs PostgreSQL {found}; this program needs 15 or newer")]
    TooOld {
        /// The database.
        place: String,
        /// Its version.
        found: String,
    },
    /// The server takes no writes.
    #[error("{0} is a replica or read-only: name the primary server")]
    ReadOnly(String),
    /// A setting under which what was acknowledged can be lost.
    #[error(
        "{place} has `{setting}` off, so that a crash of the server loses what was acknowledged: turn it on, and restart the server"
    )]
    NotDurable {
        /// The database.
        place: String,
        /// The setting.
        setting: &'static str,
    },
    /// A statement failed.
    #[error("{place}: {cause}")]
    Failed {
        /// The database.
        place: String,
        /// What the server says.
        cause: String,
    },
}

/// What is set on every connection. Planners are told to use the index whatever a table's statistics say.
const SETTINGS: &str = "SET application_name = 'alcazar'; SET statement_timeout = '4s'; SET lock_timeout = '2s'; \
     SET idle_in_transaction_session_timeout = '5s'; SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; \
     SET enable_bitmapscan = off; SET jit = off; SET plan_cache_mode = force_generic_plan; SET client_min_messages = warning; \
     SET default_transaction_isolation = 'read committed'; \
     SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'";

impl Database {
    /// From `postgres://USER:PASSWORD@HOST:PORT/DATABASE`.
    ///
    /// # Errors
    /// [`DatabaseError::Url`].
    pub fn parse(url: &str) -> Result<Self, DatabaseError> {
        if !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
            return Err(DatabaseError::Url("it does not begin with postgres://".to_owned()));
        }
        let mut config: Config = url.parse().map_err(|error: tokio_postgres::Error| DatabaseError::Url(text(&error)))?;
        if config.get_ssl_mode() == SslMode::Require {
            return Err(DatabaseError::Url("sslmode=require is not done yet".to_owned()));
        }
        config.ssl_mode(SslMode::Disable);
        config.connect_timeout(CONNECT_TIMEOUT).tcp_user_timeout(ANSWER_TIMEOUT);
        config.keepalives(true).keepalives_idle(Duration::from_secs(5)).keepalives_interval(Duration::from_secs(1));
        config.keepalives_retries(3);
        let host = config.get_hosts().first().map(|host| match host {
            tokio_postgres::config::Host::Tcp(host) => host.clone(),
            tokio_postgres::config::Host::Unix(path) => path.display().to_string(),
        });
        let port = config.get_ports().first().copied().unwrap_or(5432);
        let name = config.get_dbname().or(config.get_user()).unwrap_or_default();
        let place = format!("the database `{name}` at {}:{port}", host.unwrap_or_default());
        Ok(Self { config, place })
    }

    /// The database in words, without its password.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// A connection that is ready for statements; it ends when the client is dropped.
    pub(crate) async fn connect(&self) -> Result<Client, DatabaseError> {
        let connecting = async {
            let (client, connection) = self.config.connect(NoTls).await.map_err(|error| self.no_connection(&error))?;
            let place = self.place.clone();
            tokio::spawn(async move {
                if let Err(error) = connection.await {
                    tracing::debug!(%error, place, "a connection to the database ended");
                }
            });
            client.batch_execute(SETTINGS).await.map_err(|error| self.failed(&error))?;
            Ok(client)
        };
        // The library's own limit ends when the socket is open; a server that is stopped accepts and says nothing.
        timeout(CONNECT_TIMEOUT, connecting).await.unwrap_or_else(|_| Err(DatabaseError::Silent(self.place.clone())))
    }

    /// Refuses a server on which the contract can't be kept, and warns of what makes it slow.
    pub(crate) async fn check(&self, client: &Client) -> Result<(), DatabaseError> {
        let ask = "SELECT current_setting('server_version_num')::int4, current_setting('server_version'), \
                   pg_is_in_recovery() OR current_setting('transaction_read_only')::bool, current_setting('fsync')::bool, \
                   current_setting('full_page_writes')::bool, current_setting('max_pred_locks_per_transaction')::int8";
        let row = client.query_one(ask, &[]).await.map_err(|error| self.failed(&error))?;
        let place = self.place.clone();
        if row.get::<_, i32>(0) < SERVER_VERSION_MIN {
            return Err(DatabaseError::TooOld { place, found: row.get(1) });
        }
        if row.get::<_, bool>(2) {
            return Err(DatabaseError::ReadOnly(place));
        }
        for (column, setting) in [(3, "fsync"), (4, "full_page_writes")] {
            if !row.get::<_, bool>(column) {
                return Err(DatabaseError::NotDurable { place, setting });
            }
        }
        let locks: i64 = row.get(5);
        if locks < PREDICATE_LOCKS_MIN {
            tracing::warn!(
                max_pred_locks_per_transaction = locks,
                "{place} has few predicate locks: set max_pred_locks_per_transaction to {PREDICATE_LOCKS_MIN} and restart the server"
            );
        }
        Ok(())
    }

    fn no_connection(&self, error: &tokio_postgres::Error) -> DatabaseError {
        DatabaseError::Connect { place: self.place.clone(), cause: text(error) }
    }

    pub(crate) fn failed(&self, error: &tokio_postgres::Error) -> DatabaseError {
        if error.code() == Some(&SqlState::READ_ONLY_SQL_TRANSACTION) {
            return DatabaseError::ReadOnly(self.place.clone());
        }
        DatabaseError::Failed { place: self.place.clone(), cause: text(error) }
    }
}

/// The error with its causes, on one line.
pub(crate) fn text(error: &tokio_postgres::Error) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

/// Whether the database could not put the transaction in order beside others: it did not happen, and may be tried again.
pub(crate) fn is_out_of_order(error: &tokio_postgres::Error) -> bool {
    let codes = [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED, SqlState::LOCK_NOT_AVAILABLE];
    error.code().is_some_and(|code| codes.contains(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_does_not_show_the_password() {
        let database = Database::parse("postgres://me:secret@db.example:6543/vault").unwrap();
        assert_eq!(database.place(), "the database `vault` at db.example:6543");
        for wrong in ["", "mysql://a", "postgres://h:port/d", "postgres://h/d?no=such"] {
            let error = Database::parse(wrong).err().map(|error| error.to_string());
            assert!(error.is_some_and(|text| text.contains("postgres://USER:PASSWORD@HOST:PORT/DATABASE")), "{wrong}");
        }
    }
}
