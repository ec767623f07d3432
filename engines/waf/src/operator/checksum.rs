//! Numbers that carry a proof that they are what they look like. Everything but digits is passed over.

use crate::pattern::Pattern;
use std::ops::Range;

/// The first match of an expression whose digits pass a check.
pub fn find_checked(pattern: &Pattern, check: fn(&[u8]) -> bool, value: &[u8]) -> Option<Range<usize>> {
    pattern.find_all(value).find(|found| value.get(found.clone()).is_some_and(check))
}

/// Payment cards: the sum of ISO/IEC 7812-1, annex B (Luhn).
pub fn is_payment_card(text: &[u8]) -> bool {
    let digits = digits(text);
    let sum: u32 =
        digits.iter().rev().enumerate().map(|(at, digit)| if at % 2 == 0 { *digit } else { digit * 2 % 10 + digit / 5 }).sum();
    !digits.is_empty() && sum.is_multiple_of(10)
}

/// Social security numbers of the United States: nine digits, no group of zeros, an area that was given out before they became
/// random (20 CFR 422.103), and no run of equal or consecutive digits.
pub fn is_us_social_security(text: &[u8]) -> bool {
    let digits = digits(text);
    let number = |digits: &[u32]| digits.iter().fold(0, |number, digit| number * 10 + digit);
    let Some((area, rest)) = digits.split_at_checked(3).filter(|_| digits.len() == 9) else { return false };
    let Some((group, serial)) = rest.split_at_checked(2) else { return false };
    let step = |by: i64| digits.windows(2).all(|pair| matches!(pair, [x, y] if i64::from(*y) - i64::from(*x) == by));
    let area = number(area);
    let is_given = (1..740).contains(&area) && area != 666 && number(group) > 0 && number(serial) > 0;
    is_given && ![-1, 0, 1].into_iter().any(step)
}

/// The Brazilian CPF: eleven digits, the last two of which are sums of those before, modulo 11.
pub fn is_brazilian_cpf(text: &[u8]) -> bool {
    let digits = digits(text);
    let check = |count: usize| {
        let weights = (2..=u32::try_from(count + 1).unwrap_or(2)).rev();
        let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
        digits.get(count).copied() == Some(sum * 10 % 11 % 10)
    };
    let same = digits.windows(2).all(|pair| matches!(pair, [x, y] if x == y));
    digits.len() == 11 && !same && check(9) && check(10)
}

/// The Austrian social insurance number: ten digits, the fourth a weighted sum of the others, modulo 11.
pub fn is_austrian_svnr(text: &[u8]) -> bool {
    let digits = digits(text);
    let weights = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6];
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    digits.len() == weights.len() && digits.get(3).copied() == Some(sum % 11)
}

fn digits(text: &[u8]) -> Vec<u32> {
    text.iter().filter_map(|&byte| char::from(byte).to_digit(10)).collect()
}
