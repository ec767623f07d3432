//! Sealed tokens: what a caller carries for us without reading or changing it (page tokens, session tokens, encoded
//! authorization messages), each bound to the purpose that it was made for.

use crate::limits::TOKEN_TEXT_BYTES_MAX;
use crate::ring::{NONCE_BYTES, TAG_BYTES};
use crate::seal::Sealer;
use crate::store::StoreError;
use aws_lc_rs::aead::{Aad, Nonce};
use data_encoding::BASE64URL_NOPAD;
use zeroize::Zeroizing;

impl Sealer {
    /// Seals bytes into text of the alphabet `A-Z a-z 0-9 - _`. `purpose` names all that the token is bound to, such as
    /// operation and caller; opening it for another purpose fails.
    ///
    /// # Errors
    /// [`StoreError::Random`], or [`StoreError::Io`] if the cryptographic library refuses.
    pub fn seal_token(&self, purpose: &str, plain: &[u8]) -> Result<String, StoreError> {
        let mut nonce = [0; NONCE_BYTES];
        self.random.fill(&mut nonce)?;
        let mut body = plain.to_vec();
        let tag = self
            .token_key
            .seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), Aad::from(purpose.as_bytes()), &mut body)
            .map_err(|_| StoreError::Io("sealing failed".to_owned()))?;
        let mut token = Vec::with_capacity(1 + NONCE_BYTES + body.len() + TAG_BYTES);
        token.push(FORMAT);
        token.extend_from_slice(&nonce);
        token.extend_from_slice(&body);
        token.extend_from_slice(tag.as_ref());
        Ok(BASE64URL_NOPAD.encode(&token))
    }

    /// Opens a token; `None` for what this installation did not seal for that purpose.
    pub fn open_token(&self, purpose: &str, token: &str) -> Option<Zeroizing<Vec<u8>>> {
        if token.len() > TOKEN_TEXT_BYTES_MAX {
            return None;
        }
        let mut bytes = Zeroizing::new(BASE64URL_NOPAD.decode(token.as_bytes()).ok()?);
        let (format, rest) = bytes.split_first_mut()?;
        let (nonce, body) = rest.split_first_chunk_mut::<NONCE_BYTES>()?;
        if *format != FORMAT {
            return None;
        }
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let plain = self.token_key.open_in_place(nonce, Aad::from(purpose.as_bytes()), body).ok()?;
        Some(Zeroizing::new(plain.to_vec()))
    }
}

const FORMAT: u8 = 1;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SeededRandom;
    use std::sync::Arc;

    #[test]
    fn tokens_are_bound_to_purpose_and_installation() {
        let sealer = Sealer::ephemeral(Arc::new(SeededRandom::new(1))).unwrap();
        let other = Sealer::ephemeral(Arc::new(SeededRandom::new(2))).unwrap();
        let token = sealer.seal_token("iam:ListUsers 1", b"after bob").unwrap();
        assert_eq!(sealer.open_token("iam:ListUsers 1", &token).unwrap().as_slice(), b"after bob");
        assert!(sealer.open_token("iam:ListUsers 2", &token).is_none());
        assert!(other.open_token("iam:ListUsers 1", &token).is_none());
        for text in ["", "A", "AQ", "!", "ä", &"A".repeat(TOKEN_TEXT_BYTES_MAX + 4)] {
            assert!(sealer.open_token("iam:ListUsers 1", text).is_none(), "{text}");
        }
        for at in 0..token.len() {
            let mut changed = token.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            assert!(sealer.open_token("iam:ListUsers 1", std::str::from_utf8(&changed).unwrap()).is_none(), "letter {at}");
        }
    }
}
