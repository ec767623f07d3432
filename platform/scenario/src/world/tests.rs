use super::{Asked, Reply, World};
use crate::datum::Datum;

fn world() -> World<'static> {
    World::new(&[alcazar_sts::service], "us-east-1", 1).unwrap()
}

fn identity(world: &mut World<'_>) -> Reply {
    let (_, key) = world.account("").unwrap();
    let input = Datum::Map(Vec::new());
    let asked = Asked { service: "sts", operation: "GetCallerIdentity", input: &input, key: Some(&key), region: "us-east-1" };
    world.call(&asked).unwrap()
}

#[test]
fn rows_show_every_change_but_the_trails() {
    let mut world = world();
    let before = world.rows().unwrap();
    identity(&mut world);
    let (account, _) = world.account("").unwrap();
    assert_eq!(world.newest_records(account, "GetCallerIdentity").unwrap().len(), 1, "the trail was written");
    assert_eq!(world.rows().unwrap(), before);
    world.account("other").unwrap();
    assert_ne!(world.rows().unwrap(), before);
}

#[test]
fn a_restart_keeps_state_and_the_trail_and_nothing_else() {
    let mut world = world();
    let reply = identity(&mut world);
    // The record of the call waits in the tail, which a restart reads.
    world.restart().unwrap();
    let (account, _) = world.account("").unwrap();
    assert_eq!(world.newest_records(account, "GetCallerIdentity").unwrap().len(), 1);
    assert_eq!(identity(&mut world), reply);
}

#[test]
fn a_key_is_known_only_with_its_secret() {
    let mut world = world();
    let (_, mut key) = world.account("").unwrap();
    assert!(world.caller(&key).unwrap().is_ok());
    key.secret = alcazar_base::secret::Secret::from("another".to_owned());
    assert!(world.caller(&key).unwrap().is_err());
}
