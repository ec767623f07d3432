//! The embedded store keeps the contract, survives every end, and the check that says so can fail.

#![expect(clippy::unwrap_used, reason = "a test stops where it must, in its helpers too")]

use alcazar_base::time::Timestamp;
use alcazar_store::conformance::{self, Subject};
use alcazar_store::{Mode, Options, RootKey, SeededRandom, Store};
use alcazar_store_embedded::durability::survive;
use alcazar_store_embedded::fault::{FaultLayer, Lie};
use alcazar_store_embedded::layer::RealLayer;
use alcazar_store_embedded::{DataDir, Layer};
use std::sync::Arc;

const WINDOW_WRITES: usize = 100;

fn open(layer: Arc<dyn Layer>, mode: Mode) -> Arc<dyn Store> {
    let random = Arc::new(SeededRandom::new(1));
    let dir = DataDir::over(layer, &*random).unwrap();
    let options = Options {
        random,
        window_writes_max: WINDOW_WRITES,
        ..Options::new(RootKey::from_bytes([7; 32]), Timestamp::from_secs(1_800_000_000), mode)
    };
    Arc::clone(dir.into_database(options, |_, _| None).unwrap().database.store())
}

/// Over the simulated disk, where a sync can be made to fail.
fn simulated(mode: Mode) -> Subject {
    let layer = FaultLayer::new(None, None);
    let (again, failing) = (layer.clone(), layer.clone());
    Subject {
        store: open(Arc::new(layer), mode),
        reopen: Box::new(move || open(Arc::new(again.clone()), mode)),
        fail_next_sync: Box::new(move || failing.fail_next_sync()),
        window_writes: WINDOW_WRITES,
    }
}

#[test]
fn embedded_keeps_the_contract_on_a_simulated_disk() {
    for mode in [Mode::Inline, Mode::Thread] {
        assert_eq!(conformance::run(conformance::cases(), &|| simulated(mode)), Ok(()), "{mode:?}");
    }
}

#[test]
fn embedded_keeps_the_contract_on_a_real_disk() {
    let fails: &[&str] = &["(f)"];
    for (name, case) in conformance::cases() {
        if fails.iter().any(|letter| name.starts_with(letter)) {
            // A real disk's sync can't be made to fail here; the simulated one's can.
            continue;
        }
        let temp = tempfile::tempdir().unwrap();
        let folder = temp.path().to_path_buf();
        let layer = || Arc::new(RealLayer::new(&folder).unwrap());
        let first = layer();
        let again = RealLayer::new(&folder).map(Arc::new).unwrap();
        let subject = Subject {
            store: open(first, Mode::Thread),
            reopen: Box::new(move || open(again.clone(), Mode::Thread)),
            fail_next_sync: Box::new(|| ()),
            window_writes: WINDOW_WRITES,
        };
        assert_eq!(case(&subject), Ok(()), "{name}");
    }
}

#[test]
fn nothing_acknowledged_is_lost_in_500_ends() {
    let survived = survive(1, 500, None).unwrap();
    assert!(survived.power_cuts > 250 && survived.kills > 50, "{survived:?}");
    assert!(survived.acknowledged > 500 && survived.frames > 500, "{survived:?}");
    assert!(survived.while_opening > 20, "{survived:?}");
}

#[test]
fn without_any_one_sync_it_fails_within_100_ends() {
    for lie in [
        Lie::File("rows.redb"),
        Lie::EveryOther("rows.redb", false),
        Lie::EveryOther("rows.redb", true),
        Lie::File("audit.tail"),
        Lie::File("installation.json"),
        Lie::Folder,
    ] {
        // What redb makes of pages that never reached the disk may also be a panic.
        let outcome = std::panic::catch_unwind(|| survive(1, 100, Some(lie)));
        assert!(!matches!(outcome, Ok(Ok(_))), "{lie:?} goes unnoticed");
    }
}
