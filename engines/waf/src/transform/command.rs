//! Command lines as shells read them.

use super::rewrite;
use std::borrow::Cow;

/// What a shell passes over while it reads a word.
#[derive(Clone, Copy)]
pub(super) struct Quoting {
    ignored: &'static [u8],
}

/// AWS: "Delete the following characters: `\ " ' ^`" (developer guide, text transformations, CMD_LINE).
pub(super) const ANY: Quoting = Quoting { ignored: b"\\\"'^" };

/// AWS: CMD_LINE for a Unix shell: `\`, `"` and `'` quote (POSIX, 2.2 Quoting), `^` does not.
pub(super) const UNIX: Quoting = Quoting { ignored: b"\\\"'" };

/// AWS: CMD_LINE for Windows' command processor: `^` and `"` quote (help of `cmd`), `\` divides folders, `'` is a letter.
pub(super) const WINDOWS: Quoting = Quoting { ignored: b"\"^" };

pub(super) fn normalize(value: &[u8], quoting: Quoting) -> Cow<'_, [u8]> {
    let mut spaces = false;
    let changes =
        |byte: &u8| matches!(byte, b' ' | b',' | b';' | b'\t' | b'\r' | b'\n' | b'A'..=b'Z') || quoting.ignored.contains(byte);
    rewrite::from(value, value.iter().position(changes), |rest, out| {
        let Some((&byte, tail)) = rest.split_first() else { return rest };
        match byte {
            _ if quoting.ignored.contains(&byte) => {}
            b' ' | b',' | b';' | b'\t' | b'\r' | b'\n' => {
                if !spaces {
                    out.push(b' ');
                }
                spaces = true;
            }
            _ => {
                if spaces && matches!(byte, b'/' | b'(') {
                    out.pop();
                }
                spaces = false;
                out.push(byte.to_ascii_lowercase());
            }
        }
        tail
    })
}
