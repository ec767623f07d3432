//! Names that make markup active.

/// Whether two names are one to a browser: letters of either case, NULs passed over, or cut off at one.
pub(super) fn is(name: &[u8], known: &[u8]) -> bool {
    if memchr::memchr(0, name).is_none() {
        return name.eq_ignore_ascii_case(known);
    }
    let cut = name.split(|&byte| byte == 0).next().unwrap_or_default();
    cut.eq_ignore_ascii_case(known) || small(name).eq(known.iter().copied())
}

/// A name's bytes in small letters, without NULs.
fn small(name: &[u8]) -> impl Iterator<Item = u8> {
    name.iter().filter(|&&byte| byte != 0).map(u8::to_ascii_lowercase)
}

fn is_one_of(name: &[u8], known: &[&[u8]]) -> bool {
    known.iter().any(|known| is(name, known))
}

fn begins(name: &[u8], begin: &[u8]) -> bool {
    small(name).take(begin.len()).eq(begin.iter().copied())
}

/// Whether a tag runs script, loads what may, or changes how the page is read.
pub(super) fn is_active(tag: &[u8]) -> bool {
    is_one_of(tag, TAGS) || begins(tag, b"xsl") || begins(tag, b"svg") || begins(tag, b"script")
}

const TAGS: &[&[u8]] = &[
    b"animate",
    b"animatecolor",
    b"animatemotion",
    b"animatetransform",
    b"comment",
    b"event-source",
    b"foreignobject",
    b"frameset",
    b"handler",
    b"import",
    b"isindex",
    b"listener",
    b"math",
    b"noscript",
    b"set",
    b"style",
    b"template",
    b"vmlframe",
    b"xml",
    b"xmp",
    b"xss",
];

/// Whether a tag that loads something, or turns where the page leads, does so once it has attributes: by itself it is a
/// placeholder, or a word about markup.
pub(super) fn is_active_with_attributes(tag: &[u8]) -> bool {
    is_one_of(tag, LOADERS)
}

const LOADERS: &[&[u8]] =
    &[b"applet", b"base", b"bgsound", b"embed", b"frame", b"iframe", b"ilayer", b"layer", b"link", b"meta", b"object"];

/// Whether what follows `<!` or `<?` does.
pub(super) fn is_active_declaration(text: &[u8]) -> bool {
    match text {
        [b'?', rest @ ..] => !begins(rest, b"xml version") && !begins(rest, b"xml encoding"),
        [b'!', rest @ ..] => {
            [&b"entity"[..], b"[if", b"--[if", b"--#", b"attlist"].iter().any(|begin| begins(rest, begin))
                || begins(rest, b"doctype") && rest.iter().take(512).take_while(|&&byte| byte != b'>').any(|&byte| byte == b'[')
        }
        _ => false,
    }
}

/// Whether an attribute runs script or loads it, whatever its value is.
pub(super) fn is_active_attribute(name: &[u8]) -> bool {
    is_one_of(name, ATTRIBUTES) || begins(name, b"xlink:") || begins(name, b"xmlns")
}

const ATTRIBUTES: &[&[u8]] = &[
    b"attributename",
    b"datafld",
    b"dataformatas",
    b"datasrc",
    b"dynsrc",
    b"filter",
    b"folder",
    b"formaction",
    b"fscommand",
    b"handler",
    b"implementation",
    b"lowsrc",
    b"seeksegmenttime",
    b"srcdoc",
];

/// Whether an attribute is loaded or followed.
pub(super) fn is_address_attribute(name: &[u8]) -> bool {
    is_one_of(name, &[b"action", b"data", b"href", b"src"])
}

/// Whether an attribute is a handler of events. Outside of a tag only the names of events that there are count: `only=` and
/// `online=` are words.
pub(super) fn is_handler(name: &[u8], in_tag: bool) -> bool {
    let quotes = name.iter().take_while(|byte| matches!(byte, b'"' | b'\'' | b'`')).count();
    let name = name.get(quotes..).unwrap_or_default();
    if !begins(name, b"on") {
        return false;
    }
    let event = || small(name).skip(2);
    if in_tag {
        return event().take_while(u8::is_ascii_lowercase).count() >= 3;
    }
    EVENTS.iter().any(|known| event().take(known.len()).eq(known.iter().copied()))
}

/// How the names of events begin.
const EVENTS: &[&[u8]] = &[
    b"abort",
    b"activate",
    b"after",
    b"animation",
    b"auxclick",
    b"before",
    b"begin",
    b"blur",
    b"bounce",
    b"canplay",
    b"change",
    b"click",
    b"close",
    b"contextmenu",
    b"copy",
    b"cuechange",
    b"cut",
    b"data",
    b"dblclick",
    b"deactivate",
    b"drag",
    b"drop",
    b"durationchange",
    b"emptied",
    b"end",
    b"error",
    b"filter",
    b"finish",
    b"focus",
    b"form",
    b"hashchange",
    b"help",
    b"input",
    b"invalid",
    b"key",
    b"layout",
    b"load",
    b"losecapture",
    b"message",
    b"mouse",
    b"move",
    b"page",
    b"paste",
    b"pause",
    b"play",
    b"pointer",
    b"popstate",
    b"progress",
    b"property",
    b"ratechange",
    b"readystate",
    b"repeat",
    b"reset",
    b"resize",
    b"row",
    b"scroll",
    b"search",
    b"seek",
    b"select",
    b"show",
    b"start",
    b"stop",
    b"storage",
    b"submit",
    b"suspend",
    b"timeupdate",
    b"toggle",
    b"touch",
    b"transition",
    b"undo",
    b"unload",
    b"volume",
    b"waiting",
    b"webkit",
    b"wheel",
];
