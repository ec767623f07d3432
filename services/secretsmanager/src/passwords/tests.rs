use super::*;
use alcazar_base::value::Fields;

fn input(request: build::GetRandomPasswordRequest) -> Fields {
    request.into()
}

/// Bytes that are random enough for counting: a multiplicative congruence.
fn random() -> impl FnMut(&mut [u8]) {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    move |bytes| {
        for byte in bytes {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *byte = (state >> 56) as u8;
        }
    }
}

#[test]
fn each_required_type_is_there_and_nothing_excluded() {
    let mut random = random();
    let types = [LOWERCASE, UPPERCASE, NUMBERS, PUNCTUATION];
    for length in [4, 5, 32, 4_096] {
        for _ in 0..50 {
            let fields = input(build::GetRandomPasswordRequest::new().password_length(length).exclude_characters("aA0!€"));
            let recipe = Recipe::of(view::GetRandomPasswordRequest::from(&fields)).unwrap();
            let password = recipe.password(&mut random);
            assert_eq!(i64::try_from(password.chars().count()), Ok(length));
            assert!(types.iter().all(|of_type| password.contains(|c| of_type.contains(c))), "{password}");
            assert!(!password.contains(['a', 'A', '0', '!', ' ']), "{password}");
        }
    }
}

#[test]
fn every_place_and_character_is_as_likely_as_another() {
    let mut random = random();
    let fields = input(
        build::GetRandomPasswordRequest::new()
            .password_length(10)
            .exclude_lowercase(true)
            .exclude_uppercase(true)
            .exclude_punctuation(true)
            .require_each_included_type(false),
    );
    let recipe = Recipe::of(view::GetRandomPasswordRequest::from(&fields)).unwrap();
    let mut counts = [[0_u32; 10]; 10];
    for _ in 0..10_000 {
        for (place, c) in recipe.password(&mut random).chars().enumerate() {
            counts[place][c.to_digit(10).unwrap() as usize] += 1;
        }
    }
    // Each of 100 counts is binomial with mean 1,000 and deviation 30.
    assert!(counts.iter().flatten().all(|count| (840..1_160).contains(count)), "{counts:?}");
}

#[test]
fn the_space_is_one_character_among_others() {
    let fields = input(
        build::GetRandomPasswordRequest::new()
            .include_space(true)
            .exclude_lowercase(true)
            .exclude_uppercase(true)
            .exclude_punctuation(true)
            .exclude_characters("0123456789"),
    );
    let recipe = Recipe::of(view::GetRandomPasswordRequest::from(&fields)).unwrap();
    assert_eq!(recipe.password(&mut random()), " ".repeat(32));
}

#[test]
fn what_cannot_be_made() {
    let short = input(build::GetRandomPasswordRequest::new().password_length(3));
    let nothing = input(
        build::GetRandomPasswordRequest::new()
            .exclude_lowercase(true)
            .exclude_uppercase(true)
            .exclude_punctuation(true)
            .exclude_numbers(true),
    );
    for (fields, code) in [(short, "InvalidParameterException"), (nothing, "InvalidRequestException")] {
        let failure = Recipe::of(view::GetRandomPasswordRequest::from(&fields)).unwrap_err();
        assert_eq!(failure.code(), Some(code));
    }
}
