//! The store: a commit lane, connections that read, and how it opens.

use crate::commit::Lane;
use crate::group::Pending;
use crate::lane::Committer;
use crate::read::Reads;
use crate::schema;
use crate::session::{Database, DatabaseError};
use crate::statements::{GREATEST_VERSION, TAKE_LANE};
use alcazar_store::committer::open;
use alcazar_store::limits::QUEUE_TRANSACTIONS_MAX;
use alcazar_store::remote::{AtHand, Reader, View};
use alcazar_store::store::Write;
use alcazar_store::{CommitError, Done, GroupHook, Options, Sealer, Snapshot, Store, StoreError, Transaction, commit_and_wait};
use parking_lot::Mutex;
use std::sync::Arc;
use std::sync::mpsc as sync;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::time::Instant;
use tokio_postgres::Client;

/// A store on PostgreSQL.
pub struct PostgresStore {
    reads: Arc<Reads>,
    queue: Mutex<Option<mpsc::Sender<Pending>>>,
    /// Told once the last commit is done.
    ended: Mutex<Option<sync::Receiver<()>>>,
}

/// A store that was opened.
pub struct Opened {
    /// The store.
    pub store: Arc<PostgresStore>,
    /// What seals its values.
    pub sealer: Arc<Sealer>,
    /// Id of the installation, which all nodes share: 32 hex digits.
    pub installation: String,
}

/// Why the store does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The database can't be used.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// A newer program wrote it.
    #[error("the database has format {0}; this program knows formats up to {known}: use a newer alcazar", known = schema::FORMAT)]
    NewerFormat(String),
    /// The node belongs elsewhere.
    #[error(
        "this node belongs to the installation {ours}, and the database holds {found}: name another --data, or the other database"
    )]
    OtherInstallation {
        /// The node's.
        ours: String,
        /// The database's.
        found: String,
    },
    /// The root key is another installation's, or the ring can't be read.
    #[error(transparent)]
    Store(#[from] alcazar_store::OpenError),
    /// The ring was not kept.
    #[error("the first data key was not kept: {0}")]
    Commit(#[from] CommitError),
}

impl PostgresStore {
    /// Whether the database holds an installation: then its root key must be there, and is not made. Not on a thread of the runtime.
    ///
    /// # Errors
    /// [`DatabaseError`].
    pub fn is_founded(database: &Database, runtime: &Handle) -> Result<bool, DatabaseError> {
        runtime.block_on(async {
            let failed = |error: tokio_postgres::Error| database.failed(&error);
            let client = database.connect().await?;
            database.check(&client).await?;
            if !client.query_one(schema::IS_MADE, &[]).await.map_err(failed)?.get::<_, bool>(0) {
                return Ok(false);
            }
            let ring = "SELECT EXISTS (SELECT FROM alcazar.rows WHERE k = $1)";
            Ok(client.query_one(ring, &[&&*open::ring_key()]).await.map_err(failed)?.get(0))
        })
    }

    /// Opens the store for the node of that id (of its own data directory, so that no two processes have one), which may belong to an
    /// installation already. Makes the schema and the ring on first use. Not on a thread of the runtime.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open(
        database: &Database,
        (node, belongs_to): (&str, Option<&str>),
        options: &Options,
        runtime: &Handle,
        hook: impl FnOnce(&Arc<Sealer>, &dyn Snapshot) -> Option<Box<dyn GroupHook>>,
    ) -> Result<Opened, OpenError> {
        let (installation, lane) = runtime.block_on(prepare(database, node, belongs_to, options))?;
        let reads = Arc::new(Reads::start(database, runtime));
        let reader: Arc<dyn Reader> = Arc::clone(&reads) as _;
        let sealer = ring(database, &reader, &lane, options, runtime)?;
        let snapshot = AtHand(Arc::new(View::new(reader)));
        let committer = Committer::new(database.clone(), lane, hook(&sealer, &snapshot));
        let (queue, ended) = start(committer, runtime);
        let store = Arc::new(Self { reads, queue: Mutex::new(Some(queue)), ended: Mutex::new(Some(ended)) });
        Ok(Opened { store, sealer, installation })
    }
}

fn start(committer: Committer, runtime: &Handle) -> (mpsc::Sender<Pending>, sync::Receiver<()>) {
    let (queue, queued) = mpsc::channel(QUEUE_TRANSACTIONS_MAX);
    let (end, ended) = sync::sync_channel(1);
    runtime.spawn(async move {
        committer.run(queued).await;
        // Whoever closes the store may have stopped to wait.
        let _ = end.send(());
    });
    (queue, ended)
}

/// Checks the server, makes the schema, and takes the node's lane.
async fn prepare(
    database: &Database,
    node: &str,
    belongs_to: Option<&str>,
    options: &Options,
) -> Result<(String, Lane), OpenError> {
    let client = database.connect().await?;
    database.check(&client).await?;
    make(database, &client).await?;
    let failed = |error: tokio_postgres::Error| OpenError::from(database.failed(&error));
    let keep = client.prepare(schema::KEEP).await.map_err(failed)?;
    let format: String =
        client.query_one(&keep, &[&schema::FORMAT_NAME, &schema::FORMAT.to_string()]).await.map_err(failed)?.get(0);
    if format.parse::<i32>().ok().is_none_or(|format| format > schema::FORMAT) {
        return Err(OpenError::NewerFormat(format));
    }
    let mut id = [0; 16];
    options.random.fill(&mut id).map_err(|error| alcazar_store::OpenError::Store(StoreError::from(error)))?;
    let id = data_encoding::HEXLOWER.encode(&id);
    let found: String = client.query_one(&keep, &[&schema::INSTALLATION_NAME, &id]).await.map_err(failed)?.get(0);
    if let Some(ours) = belongs_to.filter(|ours| *ours != found) {
        return Err(OpenError::OtherInstallation { ours: ours.to_owned(), found });
    }
    let last: i64 = client.query_one(TAKE_LANE, &[&node]).await.map_err(failed)?.get(0);
    let base = base(&client, &keep).await.map_err(failed)?;
    Ok((found, Lane { id: node.to_owned(), last, base }))
}

/// What is added to a transaction's number. A database that was restored into another server counts transactions from the beginning:
/// the base then rises above every version that was given before.
async fn base(client: &Client, keep: &tokio_postgres::Statement) -> Result<u64, tokio_postgres::Error> {
    let kept: String = client.query_one(keep, &[&schema::BASE_NAME, &"0"]).await?.get(0);
    let greatest: i64 = client.query_one(GREATEST_VERSION, &[]).await?.get(0);
    let now: i64 = client.query_one("SELECT pg_current_xact_id()::text::int8", &[]).await?.get(0);
    let base: i64 = kept.parse().unwrap_or(0);
    if base.saturating_add(now) > greatest {
        return Ok(u64::try_from(base).unwrap_or(0));
    }
    // Another node may be about the same: whoever comes first decides.
    let raise = "UPDATE alcazar.meta SET value = $2 WHERE name = $1 AND value = $3";
    client.execute(raise, &[&schema::BASE_NAME, &greatest.to_string(), &kept]).await?;
    let kept: String = client.query_one(keep, &[&schema::BASE_NAME, &"0"]).await?.get(0);
    Ok(kept.parse().unwrap_or(0))
}

async fn make(database: &Database, client: &Client) -> Result<(), DatabaseError> {
    let failed = |error: tokio_postgres::Error| database.failed(&error);
    let mut attempts = 0;
    while !client.query_one(schema::IS_MADE, &[]).await.map_err(failed)?.get::<_, bool>(0) {
        attempts += 1;
        match client.batch_execute(schema::MAKE).await {
            // Another node may make the same names at the same moment.
            Err(error) if attempts == MAKE_ATTEMPTS_MAX => return Err(failed(error)),
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}

const MAKE_ATTEMPTS_MAX: u32 = 20;

/// The ring that the database keeps; the first node makes it.
fn ring(
    database: &Database,
    reader: &Arc<dyn Reader>,
    lane: &Lane,
    options: &Options,
    runtime: &Handle,
) -> Result<Arc<Sealer>, OpenError> {
    let kept = || -> Result<_, OpenError> {
        let read = AtHand(Arc::new(View::new(Arc::clone(reader)))).get(&open::ring_key());
        Ok(read.map_err(alcazar_store::OpenError::Store)?)
    };
    if let Some((_, wrapped)) = kept()? {
        return Ok(open::open_ring(&wrapped, options)?);
    }
    let value = Some(open::new_ring(options).map_err(alcazar_store::OpenError::Store)?);
    // A lane of its own for this one commit: the node's begins with its hook, which the ring must seal for.
    let founding = Lane { id: format!("{} founding", lane.id), last: 0, base: lane.base };
    let last = runtime.block_on(async {
        let client = database.connect().await?;
        let taken = client.query_one(TAKE_LANE, &[&founding.id]).await;
        taken.map(|row| row.get(0)).map_err(|error| database.failed(&error))
    })?;
    let (queue, _) = start(Committer::new(database.clone(), Lane { last, ..founding }, None), runtime);
    let founder = Founder(queue);
    let transaction = Transaction {
        keys: vec![(open::ring_key(), alcazar_store::Version::ABSENT)],
        writes: vec![Write { key: open::ring_key(), value, cached: false }],
        ..Transaction::default()
    };
    match commit_and_wait(&founder, transaction) {
        Ok(_) | Err(CommitError::Conflict) => {}
        Err(error) => return Err(error.into()),
    }
    let (_, wrapped) = kept()?.ok_or(alcazar_store::OpenError::Store(StoreError::Io("the ring is not there".to_owned())))?;
    Ok(open::open_ring(&wrapped, options)?)
}

/// A store that only commits, before there is one.
struct Founder(mpsc::Sender<Pending>);

impl Store for Founder {
    fn snapshot(&self) -> Arc<dyn Snapshot> {
        Arc::new(View::new(Arc::new(Nothing)))
    }

    fn commit(&self, transaction: Transaction, done: Done) {
        submit(Some(&self.0), transaction, done);
    }

    fn close(&self) {}
}

struct Nothing;

impl Reader for Nothing {
    fn read(
        &self,
        _: alcazar_store::remote::Wanted,
        done: Box<dyn FnOnce(Result<alcazar_store::remote::Brought, StoreError>) + Send>,
    ) {
        done(Err(StoreError::Io("nothing is read before there is a store".to_owned())));
    }
}

fn submit(queue: Option<&mpsc::Sender<Pending>>, transaction: Transaction, done: Done) {
    let Some(queue) = queue else { return done(Err(CommitError::Closed)) };
    if let Err(error) = queue.try_send(Pending { transaction, done, since: Instant::now() }) {
        let answer = match &error {
            mpsc::error::TrySendError::Full(_) => CommitError::Busy,
            mpsc::error::TrySendError::Closed(_) => CommitError::Closed,
        };
        (error.into_inner().done)(Err(answer));
    }
}

impl Store for PostgresStore {
    fn snapshot(&self) -> Arc<dyn Snapshot> {
        Arc::new(View::new(Arc::clone(&self.reads) as _))
    }

    fn commit(&self, transaction: Transaction, done: Done) {
        // Outside of the lock, since `done` may commit again.
        let queue = self.queue.lock().clone();
        submit(queue.as_ref(), transaction, done);
    }

    fn close(&self) {
        drop(self.queue.lock().take());
        if let Some(ended) = self.ended.lock().take() {
            // An error says that the runtime is gone, and the lane with it.
            let _ = ended.recv();
        }
    }
}
