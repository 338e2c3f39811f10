//! The log: however its bytes are cut, they are the same lines; none is longer than memory is meant for,
//! and nothing is left out in silence.
//!
//! The input is a log in short: `@` and `#` are two times as the engine writes them, `~` is as many
//! bytes as the engine makes a piece of, and `|` is where the bytes are cut. After a `!` there is no
//! terminal.
#![no_main]

use std::collections::HashSet;

use libfuzzer_sys::fuzz_target;
use slipway::engine::log::{Cutter, Line, Output};

const TIMES: [&[u8]; 2] = [
    b"2026-11-24T22:54:32.598500063Z ",
    b"2026-11-24T22:54:32.598500064Z ",
];
const PIECE: [u8; 16 * 1024] = [b'a'; 16 * 1024];
/// The most that is made of one piece, as `engine/log.rs` has it.
const LONGEST: usize = 48 * 1024;

fuzz_target!(|short: &[u8]| {
    let (tty, short) = match short.strip_prefix(b"!") {
        Some(short) => (false, short),
        None => (true, short),
    };
    // More than a line of the longest and one more tell nothing new, and take time.
    if short.iter().filter(|byte| **byte == b'~').count() > 4 {
        return;
    }
    let chunks: Vec<Vec<u8>> = short.split(|byte| *byte == b'|').map(expand).collect();
    let (told, failed) = lines(tty, chunks.iter().map(Vec::as_slice));
    assert!(
        told.iter()
            .all(|line| line.id.to_string().parse() == Ok(line.id))
    );
    if told.is_sorted_by_key(|line| line.id.nanos) {
        let ids: HashSet<_> = told.iter().map(|line| line.id).collect();
        assert_eq!(ids.len(), told.len(), "an id twice");
    }
    if tty {
        assert!(told.iter().all(|line| line.text.chars().count() <= LONGEST));
        let whole = chunks.concat();
        // A time with nothing after it is no line yet.
        assert!(failed || !told.is_empty() || whole.len() <= TIMES[0].len());
        // What is held is looked through at each cut, so byte by byte is for short ones.
        let step = if whole.len() < 1024 { 1 } else { 10_007 };
        assert_eq!(lines(tty, whole.chunks(step)), (told.clone(), failed));
        assert_eq!(lines(tty, [whole.as_slice()].into_iter()), (told, failed));
    }
});

/// The lines before the first error, and whether there is one.
fn lines<'a>(tty: bool, chunks: impl Iterator<Item = &'a [u8]>) -> (Vec<Line>, bool) {
    let mut cutter = Cutter::new(tty);
    let mut told = Vec::new();
    for chunk in chunks {
        told.extend(cutter.cut(Output::Stdout, chunk));
    }
    told.extend(cutter.rest().expect("the rest, once"));
    let failed = told.iter().any(Result::is_err);
    let lines = told.into_iter().map_while(Result::ok);
    (lines.collect(), failed)
}

fn expand(short: &[u8]) -> Vec<u8> {
    let mut long = Vec::new();
    for byte in short {
        match byte {
            b'@' => long.extend_from_slice(TIMES[0]),
            b'#' => long.extend_from_slice(TIMES[1]),
            b'~' => long.extend_from_slice(&PIECE),
            _ => long.push(*byte),
        }
    }
    long
}
