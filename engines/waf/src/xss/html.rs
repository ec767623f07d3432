//! HTML as browsers read it, old ones included, into tags and attributes. What it reads loosely it reads so that more is found:
//! comments hide nothing, a NUL divides nothing.

use std::ops::Range;

/// Where a value stands in a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    /// In text; backquotes quote nothing.
    Text,
    /// In text that is read by an old browser, for which backquotes quote.
    OldText,
    /// In an attribute's value without quotes.
    Unquoted,
    /// In an attribute's value in these quotes.
    Quoted(u8),
}

impl Context {
    pub(super) const ALL: [Self; 6] =
        [Self::Text, Self::OldText, Self::Quoted(b'"'), Self::Quoted(b'\''), Self::Unquoted, Self::Quoted(b'`')];

    /// Whether the value may do something there that it does nowhere else.
    pub(super) fn is_possible(self, value: &[u8]) -> bool {
        let has = |byte| memchr::memchr(byte, value).is_some();
        match self {
            Self::Text => has(b'<'),
            Self::OldText => has(b'<') && has(b'`'),
            Self::Unquoted => has(b'='),
            Self::Quoted(quote) => has(quote) && has(b'='),
        }
    }
}

/// Where an attribute is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a tag that the value opens.
    Tag,
    /// Behind a quote that closes an attribute of the page, in a tag that the value closes and did not open.
    Breakout,
    /// Maybe nowhere: a word before an equals sign.
    Word,
}

/// A part of a page that may run script.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// The name of an opening tag.
    Open(&'a [u8]),
    /// The name of a closing tag.
    Close(&'a [u8]),
    /// What follows `<!` or `<?`, with that second byte.
    Declaration(&'a [u8]),
    /// An attribute.
    Attribute { tag: &'a [u8], name: &'a [u8], value: &'a [u8], place: Place },
}

/// What a piece was found to be, and the bytes from its tag's begin to its end.
type Found<T> = (T, Range<usize>);

/// Shows each piece until `judge` finds something in one.
pub(super) fn pieces<'a, T>(value: &'a [u8], context: Context, judge: impl FnMut(Piece<'a>) -> Option<T>) -> Option<Found<T>> {
    let closes = if matches!(context, Context::Quoted(_)) { memchr::memrchr(b'>', value).unwrap_or(0) } else { 0 };
    let opens = memchr::memchr(b'<', value).unwrap_or(value.len());
    let mut reader = Reader { value, backquotes: context == Context::OldText, closes, opens, judge };
    let begin = match context {
        Context::Text | Context::OldText => return reader.text(0),
        Context::Unquoted => value.iter().position(|&byte| is_space(byte) || byte == b'>')?,
        Context::Quoted(quote) => memchr::memchr(quote, value)? + 1,
    };
    match reader.attributes(begin, None) {
        Ok(end) => reader.text(end),
        Err(found) => Some(found),
    }
}

struct Reader<'a, F> {
    value: &'a [u8],
    backquotes: bool,
    /// Where the last tag ends that may be one of the page.
    closes: usize,
    /// Where the first tag of the value may begin.
    opens: usize,
    judge: F,
}

impl<'a, T, F: FnMut(Piece<'a>) -> Option<T>> Reader<'a, F> {
    fn slice(&self, range: Range<usize>) -> &'a [u8] {
        self.value.get(range).unwrap_or_default()
    }

    /// The first place from `at` on where `holds` does not.
    fn skip(&self, at: usize, holds: impl Fn(u8) -> bool) -> usize {
        at + self.slice(at..self.value.len()).iter().take_while(|&&byte| holds(byte)).count()
    }

    /// Reads text from `at` on, and the tags in it.
    fn text(&mut self, mut at: usize) -> Option<Found<T>> {
        while let Some(found) = memchr::memchr(b'<', self.slice(at..self.value.len())) {
            let start = at + found;
            // NULs behind `<` are passed over.
            let name = self.skip(start + 1, |byte| byte == 0);
            at = match self.value.get(name) {
                Some(byte) if byte.is_ascii_alphabetic() => match self.tag(start, name, Piece::Open) {
                    Ok(end) => end,
                    Err(found) => return Some(found),
                },
                Some(b'/') => match self.tag(start, name + 1, Piece::Close) {
                    Ok(end) => end,
                    Err(found) => return Some(found),
                },
                Some(b'!' | b'?') => {
                    let text = self.slice(name..self.value.len());
                    if let Some(found) = (self.judge)(Piece::Declaration(text)) {
                        return Some((found, start..self.value.len()));
                    }
                    name + 1
                }
                _ => start + 1,
            };
        }
        None
    }

    /// Reads a tag whose name begins at `name`, and answers where it ends.
    fn tag(&mut self, start: usize, name: usize, piece: fn(&'a [u8]) -> Piece<'a>) -> Result<usize, Found<T>> {
        let end = self.skip(name, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-' | b'_' | 0));
        let text = self.slice(name..end);
        if let Some(found) = (self.judge)(piece(text)) {
            return Err((found, start..end));
        }
        self.attributes(end, Some((start, text)))
    }

    /// Reads attributes up to the end of their tag, and answers where that is.
    fn attributes(&mut self, mut at: usize, tag: Option<(usize, &'a [u8])>) -> Result<usize, Found<T>> {
        loop {
            let start = self.skip(at, |byte| is_space(byte) || byte == b'/' || byte == 0);
            match self.value.get(start) {
                None => return Ok(start),
                Some(b'>') => return Ok(start + 1),
                Some(_) => {}
            }
            // An equals sign that comes first is a part of the name.
            let end = self.skip(start + 1, |byte| !is_space(byte) && !matches!(byte, b'/' | b'>' | b'='));
            let name = self.slice(start..end);
            let equals = self.skip(end, |byte| is_space(byte) || byte == 0);
            let value = if self.value.get(equals) == Some(&b'=') {
                self.attribute_value(self.skip(equals + 1, is_space))
            } else {
                end..end
            };
            at = self.after(&value).max(end);
            let place = match tag {
                Some(_) => Place::Tag,
                None if self.closes >= at && start <= self.opens => Place::Breakout,
                None => Place::Word,
            };
            let piece =
                Piece::Attribute { tag: tag.map(|(_, name)| name).unwrap_or_default(), name, value: self.slice(value), place };
            if let Some(found) = (self.judge)(piece) {
                return Err((found, tag.map_or(start, |(tag, _)| tag)..at));
            }
        }
    }

    /// The bytes of an attribute's value that begins at `at`, without its quotes.
    fn attribute_value(&self, at: usize) -> Range<usize> {
        match self.value.get(at) {
            Some(&quote @ (b'"' | b'\'' | b'`')) if quote != b'`' || self.backquotes => {
                let inside = at + 1;
                let length = memchr::memchr(quote, self.slice(inside..self.value.len()));
                inside..length.map_or(self.value.len(), |length| inside + length)
            }
            _ => at..self.skip(at, |byte| !is_space(byte) && byte != b'>'),
        }
    }

    /// Behind a value and the quote that ends it, if one does.
    fn after(&self, value: &Range<usize>) -> usize {
        let opened = value.start.checked_sub(1).and_then(|before| self.value.get(before));
        match (opened, self.value.get(value.end)) {
            (Some(open @ (b'"' | b'\'' | b'`')), Some(close)) if open == close => value.end + 1,
            _ => value.end,
        }
    }
}

/// White space of HTML, vertical tab included as old browsers have it.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}
