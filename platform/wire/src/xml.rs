//! Writing XML 1.0: elements, attributes and text that every parser reads back unchanged.

/// A document that grows.
pub(crate) struct Xml {
    out: Vec<u8>,
}

/// An attribute of a start tag.
pub(crate) struct Attribute<'a> {
    pub(crate) name: &'a str,
    pub(crate) value: String,
}

impl Xml {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { out: Vec::with_capacity(bytes) }
    }

    /// A start tag.
    pub(crate) fn open(&mut self, name: &str) {
        self.out.push(b'<');
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'>');
    }

    /// A start tag in a default namespace, if it is not empty.
    pub(crate) fn open_in(&mut self, name: &str, namespace: &str) {
        self.open_with(name, (!namespace.is_empty()).then_some(("", namespace)), &[]);
    }

    /// A start tag with a namespace (prefix, URI) and attributes.
    pub(crate) fn open_with(&mut self, name: &str, namespace: Option<(&str, &str)>, attributes: &[Attribute<'_>]) {
        self.out.push(b'<');
        self.out.extend_from_slice(name.as_bytes());
        if let Some((prefix, uri)) = namespace {
            self.out.extend_from_slice(b" xmlns");
            if !prefix.is_empty() {
                self.out.push(b':');
                self.out.extend_from_slice(prefix.as_bytes());
            }
            self.quoted(uri);
        }
        for attribute in attributes {
            self.out.push(b' ');
            self.out.extend_from_slice(attribute.name.as_bytes());
            self.quoted(&attribute.value);
        }
        self.out.push(b'>');
    }

    /// An end tag.
    pub(crate) fn close(&mut self, name: &str) {
        self.out.extend_from_slice(b"</");
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'>');
    }

    /// An element with text.
    pub(crate) fn element(&mut self, name: &str, text: &str) {
        self.open(name);
        self.text(text);
        self.close(name);
    }

    /// Text. Characters that XML 1.0 cannot hold, not even escaped, become U+FFFD, so that the rest of the answer stays readable.
    pub(crate) fn text(&mut self, text: &str) {
        self.escaped(text, false);
    }

    /// Text that needs no escaping: digits, dates, base64.
    pub(crate) fn plain(&mut self, text: &[u8]) {
        self.out.extend_from_slice(text);
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    fn quoted(&mut self, value: &str) {
        self.out.extend_from_slice(b"=\"");
        self.escaped(value, true);
        self.out.push(b'"');
    }

    /// In attributes parsers turn line ends and tabs into spaces, in text `\r\n` into `\n`; as references they survive.
    fn escaped(&mut self, text: &str, in_attribute: bool) {
        let mut rest = text;
        while let Some((at, special)) = rest.char_indices().find(|(_, char)| is_special(*char)) {
            let (plain, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
            self.out.extend_from_slice(plain.as_bytes());
            let replacement: &[u8] = match special {
                '&' => b"&amp;",
                '<' => b"&lt;",
                '>' => b"&gt;",
                '"' if in_attribute => b"&quot;",
                '"' => b"\"",
                '\r' => b"&#xD;",
                '\n' if in_attribute => b"&#xA;",
                '\n' => b"\n",
                '\t' if in_attribute => b"&#x9;",
                '\t' => b"\t",
                _ => "\u{fffd}".as_bytes(),
            };
            self.out.extend_from_slice(replacement);
            rest = tail.strip_prefix(special).unwrap_or_default();
        }
        self.out.extend_from_slice(rest.as_bytes());
    }
}

fn is_special(char: char) -> bool {
    matches!(char, '&' | '<' | '>' | '"' | '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::{Attribute, Xml};

    #[test]
    fn text_is_escaped() {
        let mut xml = Xml::with_capacity(0);
        xml.element("a", "x < \"y\" & z > 'w'\r\n\t\u{1}é\u{ffff}");
        assert_eq!(
            String::from_utf8(xml.into_bytes()).unwrap(),
            "<a>x &lt; \"y\" &amp; z &gt; 'w'&#xD;\n\t\u{fffd}é\u{fffd}</a>"
        );
    }

    #[test]
    fn attributes_are_escaped() {
        let mut xml = Xml::with_capacity(0);
        xml.open_with("a", Some(("p", "u&v")), &[Attribute { name: "p:b", value: "\"<\n".to_owned() }]);
        assert_eq!(String::from_utf8(xml.into_bytes()).unwrap(), "<a xmlns:p=\"u&amp;v\" p:b=\"&quot;&lt;&#xA;\">");
    }
}
