//! Random passwords.
//!
//! AWS: API reference, `GetRandomPassword`.

use crate::failures;
use crate::limits::PASSWORD_CHARS_DEFAULT;
use alcazar_api_secretsmanager::ops::GetRandomPassword;
use alcazar_api_secretsmanager::{build, view};
use alcazar_service::{Authorized, Context, Failure, Outcome};

/// Makes a password.
pub(crate) fn get_random_password(
    cx: &mut Context<'_>,
    call: Authorized<'_, GetRandomPassword>,
) -> Result<Outcome<GetRandomPassword>, Failure> {
    let recipe = Recipe::of(call.input())?;
    let password = recipe.password(&mut |bytes| cx.fill_random(bytes));
    Ok(Outcome::Reply(build::GetRandomPasswordResponse::new().random_password(password)))
}

/// What a password is made of.
#[derive(Debug)]
struct Recipe {
    length: usize,
    /// The characters of each type that is required, of which the password has one at least.
    required: Vec<Vec<char>>,
    /// All characters.
    alphabet: Vec<char>,
}

impl Recipe {
    fn of(input: view::GetRandomPasswordRequest<'_>) -> Result<Self, Failure> {
        let excluded = input.exclude_characters().unwrap_or_default();
        let types = [
            (LOWERCASE, input.exclude_lowercase()),
            (UPPERCASE, input.exclude_uppercase()),
            (NUMBERS, input.exclude_numbers()),
            (PUNCTUATION, input.exclude_punctuation()),
        ];
        let included = types.iter().filter(|(_, exclude)| *exclude != Some(true));
        let left = included.map(|(chars, _)| chars.chars().filter(|c| !excluded.contains(*c)).collect::<Vec<char>>());
        // A type of which every character is excluded is not there to be required.
        let left: Vec<Vec<char>> = left.filter(|chars| !chars.is_empty()).collect();
        let mut alphabet: Vec<char> = left.iter().flatten().copied().collect();
        if input.include_space() == Some(true) && !excluded.contains(' ') {
            alphabet.push(' ');
        }
        if alphabet.is_empty() {
            return Err(failures::invalid_request("You have excluded every character that a password could be made of."));
        }
        let required = if input.require_each_included_type().unwrap_or(true) { left } else { Vec::new() };
        let length = usize::try_from(input.password_length().unwrap_or(PASSWORD_CHARS_DEFAULT)).unwrap_or(0);
        if length < required.len() {
            return Err(failures::invalid_parameter("Password length is too short based on the required types."));
        }
        Ok(Self { length, required, alphabet })
    }

    /// One character of each required type, the rest of all types, in random order.
    fn password(&self, fill: &mut dyn FnMut(&mut [u8])) -> String {
        let mut chars: Vec<char> = self.required.iter().filter_map(|of_type| one_of(of_type, fill)).collect();
        while chars.len() < self.length {
            chars.extend(one_of(&self.alphabet, fill));
        }
        // Fisher and Yates: each order is equally likely.
        for last in (1..chars.len()).rev() {
            chars.swap(last, below(last + 1, fill));
        }
        chars.into_iter().collect()
    }
}

fn one_of(chars: &[char], fill: &mut dyn FnMut(&mut [u8])) -> Option<char> {
    chars.get(below(chars.len(), fill)).copied()
}

/// A number below `bound`, each equally likely: numbers of the last, incomplete round of `bound` are thrown away.
fn below(bound: usize, fill: &mut dyn FnMut(&mut [u8])) -> usize {
    let bound = u32::try_from(bound).unwrap_or(u32::MAX).max(1);
    let rounds = u32::MAX - u32::MAX % bound;
    loop {
        let mut bytes = [0; 4];
        fill(&mut bytes);
        let number = u32::from_be_bytes(bytes);
        if number < rounds {
            return usize::try_from(number % bound).unwrap_or(0);
        }
    }
}

const LOWERCASE: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPERCASE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const NUMBERS: &str = "0123456789";
const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

#[cfg(test)]
mod tests;
