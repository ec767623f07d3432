//! `cargo xtask eval waf-prose`: what the detectors take for an attack in texts that hold none, and what libinjection takes.
//!
//! The texts are public documentation that anybody can have: the strings of an installed `botocore`, as HTML and without its
//! tags, and the lines of Markdown in a folder. Nothing of them is kept here.

mod peer;
mod texts;

use crate::codegen::say;
use alcazar_waf::{Sensitivity, detect_sqli, detect_xss};
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Arguments {
    /// Folder of an installed botocore [default: where python3 finds it]
    #[arg(long, value_name = "DIR")]
    botocore: Option<PathBuf>,
    /// Folder whose Markdown is read
    #[arg(long, value_name = "DIR")]
    markdown: Option<PathBuf>,
    /// Shared library of libinjection, which is then asked the same
    #[arg(long, value_name = "FILE")]
    libinjection: Option<PathBuf>,
    /// How many of the texts that are taken for attacks are shown, for each detector
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    show: usize,
}

/// A detector, and the bit of the peer's answer that it is held against.
struct Detector {
    name: &'static str,
    detect: fn(&[u8]) -> Option<alcazar_waf::Detection>,
    peer: Option<u8>,
    /// Of a hundred thousand texts, the most that may be taken.
    taken_max: usize,
}

const DETECTORS: &[Detector] = &[
    Detector {
        name: "SQL injection, LOW",
        detect: |value| detect_sqli(value, Sensitivity::Low),
        peer: Some(peer::SQLI),
        taken_max: 100,
    },
    Detector { name: "SQL injection, HIGH", detect: |value| detect_sqli(value, Sensitivity::High), peer: None, taken_max: 500 },
    // Lessons about web pages show markup that runs script, and whoever sees it in a value cannot know.
    Detector { name: "cross-site scripting", detect: detect_xss, peer: Some(peer::XSS), taken_max: 500 },
];

/// Measures, and prints a line for each set of texts and detector.
///
/// # Errors
///
/// A text that cannot be read, a peer that does not answer, or a bar that is missed.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let mut missed = Vec::new();
    for (name, texts) in texts::sets(arguments.botocore.as_deref(), arguments.markdown.as_deref())? {
        let answers = match &arguments.libinjection {
            Some(library) => Some(peer::ask(library, &texts)?),
            None => None,
        };
        say(&format!("{name}: {} texts", texts.len()));
        for detector in DETECTORS {
            detector.measure(&texts, answers.as_deref(), arguments.show, &mut missed);
        }
    }
    if arguments.libinjection.is_none() {
        say("the peer was not asked: --libinjection names no library");
    }
    if missed.is_empty() { Ok(()) } else { Err(format!("{} bars are missed:\n{}", missed.len(), missed.join("\n"))) }
}

impl Detector {
    fn measure(&self, texts: &[String], answers: Option<&[u8]>, show: usize, missed: &mut Vec<String>) {
        let found: Vec<_> = texts.iter().filter_map(|text| Some((text, (self.detect)(text.as_bytes())?))).collect();
        let peer = answers.zip(self.peer).map(|(answers, bit)| answers.iter().filter(|answer| *answer & bit != 0).count());
        let beside = peer.map(|peer| format!(", libinjection {peer}")).unwrap_or_default();
        say(&format!("  {:<24} {:>5}{beside}", self.name, found.len()));
        for (text, detection) in found.iter().take(show) {
            let bytes = text.as_bytes().get(detection.range.clone()).unwrap_or_default();
            let (around, within) = (excerpt(text.as_bytes()), excerpt(bytes));
            say(&format!("    {}: {within}\n      in {around}", detection.shape));
        }
        let most = peer.unwrap_or(usize::MAX).min(texts.len() * self.taken_max / 100_000);
        if found.len() > most {
            missed.push(format!("{}: {} of {} texts are taken, and {most} may be", self.name, found.len(), texts.len()));
        }
    }
}

/// The begin of a text on one line.
fn excerpt(text: &[u8]) -> String {
    String::from_utf8_lossy(text.get(..EXCERPT_BYTES_MAX).unwrap_or(text)).split_whitespace().collect::<Vec<_>>().join(" ")
}

const EXCERPT_BYTES_MAX: usize = 160;
