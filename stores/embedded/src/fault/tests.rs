use super::*;

fn read(layer: &FaultLayer, name: &str) -> Vec<u8> {
    let file = layer.open(name).unwrap();
    let mut bytes = vec![0; usize::try_from(file.len().unwrap()).unwrap()];
    file.read(0, &mut bytes).unwrap();
    bytes
}

#[test]
fn a_power_cut_spares_what_was_synced_and_any_part_of_the_rest() {
    let mut seen = std::collections::BTreeSet::new();
    for seed in 0..200 {
        let layer = FaultLayer::new(None, None);
        let file = layer.open("f").unwrap();
        file.write(0, b"synced").unwrap();
        file.sync().unwrap();
        layer.sync_folder().unwrap();
        file.write(510, b"abcd").unwrap();
        layer.open("g").unwrap();
        let after = layer.restart(End::PowerCut, &SeededRandom::new(seed), None);
        assert!(file.write(0, b"x").is_err(), "the old life is over");
        let bytes = read(&after, "f");
        assert_eq!(&bytes[..6], b"synced");
        let tail: Vec<u8> = bytes.iter().skip(510).copied().collect();
        seen.insert((tail, after.names().unwrap().contains(&"g".to_owned())));
    }
    let tails: std::collections::BTreeSet<_> = seen.iter().map(|(tail, _)| tail.as_slice()).collect();
    assert_eq!(tails, [&b""[..], b"ab", b"\0\0cd", b"abcd"].into(), "each sector by chance");
    assert!(seen.iter().any(|(_, name)| *name) && seen.iter().any(|(_, name)| !*name), "a name that was not synced, too");
}

#[test]
fn without_a_sync_of_the_folder_a_file_can_be_gone() {
    let lost = (0..20).any(|seed| {
        let layer = FaultLayer::new(None, None);
        let file = layer.open("f").unwrap();
        file.write(0, b"x").unwrap();
        file.sync().unwrap();
        layer.restart(End::PowerCut, &SeededRandom::new(seed), None).names().unwrap().is_empty()
    });
    assert!(lost);
}

#[test]
fn a_kill_loses_nothing_and_makes_nothing_durable() {
    let layer = FaultLayer::new(None, None);
    layer.open("f").unwrap().write(0, b"x").unwrap();
    let killed = layer.restart(End::Kill, &SeededRandom::new(1), None);
    assert_eq!(read(&killed, "f"), b"x");
    let lost = (0..20).any(|seed| {
        let layer = FaultLayer::new(None, None);
        layer.open("f").unwrap().write(0, b"x").unwrap();
        let killed = layer.restart(End::Kill, &SeededRandom::new(seed), None);
        killed.restart(End::PowerCut, &SeededRandom::new(seed), None).names().unwrap().is_empty()
    });
    assert!(lost);
}

#[test]
fn the_end_comes_with_the_given_change() {
    let layer = FaultLayer::new(Some(2), None);
    let file = layer.open("f").unwrap();
    file.write(0, b"a").unwrap();
    assert!(file.write(1, b"b").is_err(), "the third change is begun and not answered");
    assert!(layer.has_ended() && file.sync().is_err() && file.len().is_err() && layer.names().is_err());
    assert_eq!(read(&layer.restart(End::Kill, &SeededRandom::new(1), None), "f"), b"ab");
}

#[test]
fn a_lie_is_a_sync_that_does_nothing() {
    let layer = FaultLayer::new(None, Some(Lie::EveryOther("f", true)));
    let file = layer.open("f").unwrap();
    layer.sync_folder().unwrap();
    file.write(0, b"a").unwrap();
    file.sync().unwrap();
    file.write(1, b"b").unwrap();
    file.sync().unwrap();
    let lengths: std::collections::BTreeSet<_> = (0..20)
        .map(|seed| {
            let layer = FaultLayer::new(None, Some(Lie::EveryOther("f", true)));
            let file = layer.open("f").unwrap();
            layer.sync_folder().unwrap();
            for text in [b"a", b"b"] {
                file.write(file.len().unwrap(), text).unwrap();
                file.sync().unwrap();
            }
            read(&layer.restart(End::PowerCut, &SeededRandom::new(seed), None), "f").len()
        })
        .collect();
    assert_eq!(lengths, [1, 2].into());
}
