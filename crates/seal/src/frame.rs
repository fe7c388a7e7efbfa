//! The plaintext of a sealed body: a head, a content and the padding that hides their lengths.
//!
//! ```text
//! u32 BE head length ‖ head ‖ u32 BE content length ‖ content ‖ zeros up to padded_len
//! ```
//!
//! What a head means is the business of the crates above.

use crate::padding::padded_len;
use thiserror::Error;
use zeroize::Zeroizing;

const LENGTH_BYTES: usize = size_of::<u32>();

/// Why bytes are not a frame.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub enum FrameError {
    /// A length field is cut or reaches beyond the end.
    #[error("the frame is cut off")]
    Cut,
    /// The whole is not exactly as long as its parts require.
    #[error("the frame is {found} bytes long instead of {expected}")]
    Length {
        /// Length of the bytes given.
        found: usize,
        /// Length that the two parts are padded to.
        expected: usize,
    },
    /// Something stands in the padding.
    #[error("the padding is not zero")]
    Padding,
}

/// Frames and pads a head and a content.
///
/// # Panics
/// If a part is 4 GiB or longer; bodies are limited to far less.
pub fn pack(head: &[u8], content: &[u8]) -> Zeroizing<Vec<u8>> {
    let length = padded_len(2 * LENGTH_BYTES + head.len() + content.len());
    // The full capacity at once: growing would leave copies of the plaintext behind.
    let mut frame = Zeroizing::new(Vec::with_capacity(length));
    for part in [head, content] {
        let part_length = u32::try_from(part.len()).expect("a part of a frame is shorter than 4 GiB");
        frame.extend_from_slice(&part_length.to_be_bytes());
        frame.extend_from_slice(part);
    }
    frame.resize(length, 0);
    frame
}

/// Takes a frame apart into its head and its content.
pub fn unpack(frame: &[u8]) -> Result<(&[u8], &[u8]), FrameError> {
    let (head, rest) = split_part(frame)?;
    let (content, padding) = split_part(rest)?;
    let expected = padded_len(frame.len() - padding.len());
    if frame.len() != expected {
        return Err(FrameError::Length { found: frame.len(), expected });
    }
    if padding.iter().any(|&byte| byte != 0) {
        return Err(FrameError::Padding);
    }
    Ok((head, content))
}

fn split_part(bytes: &[u8]) -> Result<(&[u8], &[u8]), FrameError> {
    let (length, rest) = bytes.split_first_chunk::<LENGTH_BYTES>().ok_or(FrameError::Cut)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| FrameError::Cut)?;
    rest.split_at_checked(length).ok_or(FrameError::Cut)
}
