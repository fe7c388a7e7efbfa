//! Columns as their types.

use db::DbError;
use domain::id::Signature;

/// A signature, read from the column that is named in the error.
pub(crate) fn signature(bytes: &[u8], column: &str) -> Result<Signature, DbError> {
    Signature::from_slice(bytes).map_err(|_| DbError::inconsistent(column))
}
