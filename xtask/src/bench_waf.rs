//! `cargo xtask bench waf`: what judging a request by the Core Rule Set costs, beside libmodsecurity with the same files.
//!
//! Both are asked in one run, in interleaved rounds, and without a server around them: the figure is CPU time of the judgement
//! alone. Every hundredth request is an attack; a round in which not exactly those are blocked fails.

mod modsecurity;

use crate::client::cpu::Used;
use crate::codegen::say;
use crate::eval_waf::core_rules;
use alcazar_waf::limits::Inspection;
use alcazar_waf::{Program, Rates, RawRequest, Setting, Verdict, judge};
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Arguments {
    /// Folder of Debian's package `modsecurity-crs`, unpacked [default: it is fetched into target/crs]
    #[arg(long, value_name = "DIR")]
    crs: Option<PathBuf>,
    /// Requests in each round
    #[arg(long, default_value_t = 2_000)]
    requests: usize,
}

/// Rounds, of which the median counts.
const ROUNDS: usize = 5;

/// What nginx with libmodsecurity costs for each of ours, at least.
const RATIO_MIN: f64 = 12.0;

/// One in so many requests is an attack.
const ATTACK_EACH: usize = 100;

/// Runs the benchmark and prints its table.
///
/// # Errors
///
/// Rules that can't be read, or a verdict that is wrong.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let Some(package) = core_rules::package(arguments.crs.as_deref()) else {
        return Err("there is no Core Rule Set; give its unpacked package by --crs".to_owned());
    };
    let program = core_rules::program(&package, core_rules::BLOCKING)?;
    let peer = modsecurity::Peer::build(&package);
    if let Err(why) = &peer {
        say(&format!("without libmodsecurity: {why}"));
    }
    for (name, good) in [("small GET", small_get()), ("POST of 1 kB, 12 arguments", form_post())] {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            ours.push(round(&program, &good, arguments.requests)?);
            if let Ok(peer) = &peer {
                theirs.push(peer.round(&good, &attack(), arguments.requests)?);
            }
        }
        let ours = median(ours);
        say(&format!("{name}: {:.1} µs of CPU", ours / 1_000.0));
        if !theirs.is_empty() {
            let theirs = median(theirs);
            let ratio = theirs / ours;
            say(&format!("  libmodsecurity: {:.1} µs, {ratio:.1} times as much; {RATIO_MIN} are wanted", theirs / 1_000.0));
        }
    }
    Ok(())
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Nanoseconds for a request, and an error if a verdict is wrong.
fn round(program: &Program, good: &[u8], requests: usize) -> Result<f64, String> {
    let rates = Rates::new(program);
    let setting = Setting { inspection: Inspection::default(), atlas: None, rates: &rates, now_ms: 0 };
    let attack = attack();
    let before = Used::of(std::process::id());
    for at in 1..=requests {
        let is_attack = at.is_multiple_of(ATTACK_EACH);
        let bytes = if is_attack { &attack } else { good };
        let request = RawRequest::read(bytes.to_vec(), [192, 0, 2, 1].into()).map_err(|error| error.to_string())?;
        let outcome = judge(program, &request, setting);
        if (*outcome.verdict != Verdict::Allow) != is_attack {
            return Err(format!("request {at} is judged wrongly: {:?}", outcome.fired));
        }
    }
    let (used, _) = Used::of(std::process::id()).since(before);
    let requests = u32::try_from(requests).map_err(|error| error.to_string())?;
    Ok(used.as_secs_f64() * 1e9 / f64::from(requests))
}

const HEAD: &str = "Host: shop.example.com\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0\r\n\
    Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\nAccept-Language: en-US,en;q=0.5\r\n\
    Cookie: session=8f14e45fceea167a; theme=dark\r\n";

fn small_get() -> Vec<u8> {
    format!("GET /products/42?page=2&sort=price HTTP/1.1\r\n{HEAD}\r\n").into_bytes()
}

/// A form of a kilobyte with twelve arguments.
fn form_post() -> Vec<u8> {
    let text = "The+delivery+came+on+Tuesday+and+the+box+was+open+at+one+side%2C+please+send+another+one+to+me";
    let body: Vec<String> = (1..=12).map(|at| format!("field{at}={}", text.get(..70 + at).unwrap_or(text))).collect();
    let body = body.join("&");
    let length = body.len();
    format!(
        "POST /contact HTTP/1.1\r\n{HEAD}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

fn attack() -> Vec<u8> {
    format!("GET /products?id=1%27+UNION+SELECT+password+FROM+users--+ HTTP/1.1\r\n{HEAD}\r\n").into_bytes()
}
