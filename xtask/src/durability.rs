//! `cargo xtask durability`: ends of the embedded store at random points, and what must be there afterwards.

use alcazar_store_embedded::durability::survive;
use alcazar_store_embedded::fault::Lie;
use std::io::Write;

/// Flags of `cargo xtask durability`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Ends by kill or power cut, each at a random change or sync
    #[arg(long, default_value_t = 10_000)]
    cuts: u64,
    /// Seed of the ends; another one gives others
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Leave one sync out, to see that the check can fail
    #[arg(long, value_enum)]
    without: Option<Without>,
}

/// A sync of the program.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Without {
    /// All syncs of the rows
    Rows,
    /// The first of the two syncs of a commit
    RowsFirst,
    /// The second of the two syncs of a commit
    RowsSecond,
    /// The syncs of the audit tail
    Tail,
    /// The sync of the installation file
    Installation,
    /// The syncs of the folder
    Folder,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let lie = arguments.without.map(|without| match without {
        Without::Rows => Lie::File("rows.redb"),
        Without::RowsFirst => Lie::EveryOther("rows.redb", false),
        Without::RowsSecond => Lie::EveryOther("rows.redb", true),
        Without::Tail => Lie::File("audit.tail"),
        Without::Installation => Lie::File("installation.json"),
        Without::Folder => Lie::Folder,
    });
    let survived = survive(arguments.seed, arguments.cuts, lie)?;
    writeln!(
        std::io::stdout(),
        "{} ends ({} power cuts, {} kills, {} of them while opening): {} acknowledged transactions and {} frames, none lost, \
         none half done",
        survived.power_cuts + survived.kills,
        survived.power_cuts,
        survived.kills,
        survived.while_opening,
        survived.acknowledged,
        survived.frames,
    )
    .map_err(|error| error.to_string())
}
