use super::*;
use alcazar_store::SystemRandom;
use std::os::unix::fs::PermissionsExt;

#[test]
fn a_key_file_is_made_once_and_never_overwritten() {
    let temp = tempfile::tempdir().unwrap();
    let path = temp.path().join("secrets/root.key");
    assert!(matches!(open(&path), Err(SecretsError::Missing(_))));
    let key = *open_or_create(&path, &SystemRandom).unwrap().expose();
    assert_eq!(*open_or_create(&path, &SystemRandom).unwrap().expose(), key);
    create(&path, &RootKey::from_bytes([1; 32]), "other").unwrap();
    assert_eq!(*open(&path).unwrap().expose(), key, "whoever was first stays");
    assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "no draft is left");
    std::fs::write(&path, "not a key").unwrap();
    assert!(matches!(open_or_create(&path, &SystemRandom), Err(SecretsError::NotAKey(_))));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "not a key");
}

#[test]
fn a_key_that_others_can_read_is_refused() {
    let temp = tempfile::tempdir().unwrap();
    let path = temp.path().join("root.key");
    open_or_create(&path, &SystemRandom).unwrap();
    for mode in [0o640, 0o604, 0o660] {
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        let error = open(&path).err().unwrap().to_string();
        assert!(error.contains("chmod 600"), "{error}");
    }
}

#[test]
fn keys_are_64_digits_and_nothing_else() {
    let temp = tempfile::tempdir().unwrap();
    let path = temp.path().join("root.key");
    open_or_create(&path, &SystemRandom).unwrap();
    for text in ["", "00", &"0".repeat(63), &"0".repeat(66), &"g".repeat(64), &"0".repeat(100_000)] {
        std::fs::write(&path, text).unwrap();
        assert!(matches!(open(&path), Err(SecretsError::NotAKey(_))), "{} digits", text.len());
    }
    std::fs::write(&path, "0".repeat(64)).unwrap();
    assert!(open(&path).is_ok());
}

#[test]
fn a_changed_cost_can_not_exhaust_the_machine() {
    let cost = PassphraseCost::generate(&SystemRandom).unwrap();
    let passphrase = Secret::from("correct horse battery".to_owned());
    for changed in [
        PassphraseCost { memory_kib: u32::MAX, ..cost.clone() },
        PassphraseCost { passes: u32::MAX, ..cost.clone() },
        PassphraseCost { lanes: 100, ..cost.clone() },
        PassphraseCost { lanes: 0, ..cost.clone() },
        PassphraseCost { salt: "x".into(), ..cost.clone() },
        PassphraseCost { algorithm: "none".into(), ..cost.clone() },
    ] {
        assert!(matches!(changed.root_key(&passphrase), Err(SecretsError::Cost)));
    }
}
