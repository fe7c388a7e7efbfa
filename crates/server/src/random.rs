//! Random bytes of the operating system.

use api::problem::Code;

use crate::problem::Refused;

/// 32 random bytes; a server without randomness serves nobody.
pub(crate) fn make_32() -> Result<[u8; 32], Refused> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| {
        tracing::error!(error = %error, "The operating system gives no random bytes.");
        Refused::new(Code::Fault)
    })?;
    Ok(bytes)
}
