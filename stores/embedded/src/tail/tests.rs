use super::*;
use crate::fault::{End, FaultLayer};
use alcazar_store::SeededRandom;

fn killed(layer: &FaultLayer) -> FaultLayer {
    layer.restart(End::Kill, &SeededRandom::new(1), None)
}

fn numbers(frames: &[Frame]) -> Vec<u64> {
    frames.iter().map(|(number, _)| *number).collect()
}

#[test]
fn a_killed_process_loses_no_frame() {
    let layer = FaultLayer::new(None, None);
    let (tail, frames) = FileTail::open(&layer).unwrap();
    assert!(frames.is_empty());
    for number in 1..=9 {
        tail.append(number, format!("frame {number}").as_bytes()).unwrap();
    }
    tail.cut(4).unwrap();
    let (tail, frames) = FileTail::open(&killed(&layer)).unwrap();
    assert_eq!(frames.last().unwrap(), &(9, b"frame 9".to_vec()));
    assert!(numbers(&frames).ends_with(&[5, 6, 7, 8, 9]));
    for number in 10..100 {
        tail.append(number, &[0; 1_000]).unwrap();
    }
    tail.cut(98).unwrap();
    assert!(tail.bytes() > 64_000, "a frame is not covered");
    tail.cut(99).unwrap();
    assert_eq!(tail.bytes(), 0);
}

#[test]
fn files_take_turns_and_stay_bounded() {
    let layer = FaultLayer::new(None, None);
    let (tail, _) = FileTail::open(&layer).unwrap();
    let frame = vec![7; 100_000];
    let mut largest = 0;
    for number in 1..=200 {
        tail.append(number, &frame).unwrap();
        // The commits are always two frames behind, so that a file is never empty of its own accord.
        tail.cut(number.saturating_sub(2)).unwrap();
        largest = largest.max(tail.bytes());
    }
    assert!(largest < 2 * TAIL_FILE_BYTES + 500_000, "{largest}");
    let (_, frames) = FileTail::open(&killed(&layer)).unwrap();
    assert!(numbers(&frames).ends_with(&[198, 199, 200]));
    assert!(numbers(&frames).is_sorted());
}

#[test]
fn a_replay_ends_at_the_first_damaged_frame() {
    let layer = FaultLayer::new(None, None);
    let (tail, _) = FileTail::open(&layer).unwrap();
    for number in 1..=3 {
        tail.append(number, b"frame").unwrap();
    }
    let whole = HEADER_BYTES + 5;
    let file = layer.open(NAMES.0).unwrap();
    for (at, left) in [(3 * whole - 1, 2), (2 * whole + 9, 2), (whole, 1), (5, 0)] {
        let mut byte = [0];
        file.read(at as u64, &mut byte).unwrap();
        file.write(at as u64, &[byte[0] ^ 1]).unwrap();
        let (frames, len) = replay(&*file).unwrap();
        assert_eq!((frames.len(), len), (left, (left * whole) as u64), "byte {at}");
    }
    // A frame after the damage is written where the damage was.
    let (tail, frames) = FileTail::open(&killed(&layer)).unwrap();
    assert_eq!(frames, []);
    tail.append(9, b"next").unwrap();
    assert_eq!(tail.bytes(), (HEADER_BYTES + 4) as u64);
}

#[test]
fn zeros_and_huge_lengths_are_no_frames() {
    let layer = FaultLayer::new(None, None);
    let file = layer.open(NAMES.0).unwrap();
    file.write(0, &[0; 4096]).unwrap();
    assert_eq!(replay(&*file).unwrap().0, []);
    file.write(0, &[0xff; 64]).unwrap();
    assert_eq!(replay(&*file).unwrap().0, []);
    let (tail, _) = FileTail::open(&layer).unwrap();
    assert!(tail.append(1, &vec![0; FRAME_BYTES_MAX + 1]).is_err());
}

#[test]
fn after_a_failed_sync_nothing_is_promised() {
    let layer = FaultLayer::new(None, None);
    let (tail, _) = FileTail::open(&layer).unwrap();
    tail.append(1, b"x").unwrap();
    layer.end_now();
    assert!(tail.sync().is_err());
    assert!(tail.append(2, b"x").unwrap_err().contains("restart"));
    assert!(tail.sync().is_err());
}
