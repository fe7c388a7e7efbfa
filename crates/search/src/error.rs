//! What can go wrong.

/// Why the index refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SearchError {
    /// Another process, or another [`crate::Index`] of this one, has this folder.
    #[error("the folder of the index is in use")]
    InUse,
    /// The index is being rebuilt, and takes changes again when that is done.
    #[error("the index is being rebuilt")]
    Rebuilding,
    /// The centre or radius of [`crate::Query::near`] is no place on earth or no distance.
    #[error("latitude, longitude or radius out of range")]
    NoPlace,
    /// The folder cannot be read or written.
    #[error("the folder of the index cannot be used")]
    Folder(#[from] std::io::Error),
    /// The engine failed. Open the index again, which rebuilds what is damaged.
    #[error("search engine returned an error")]
    Engine(#[source] Box<tantivy::TantivyError>),
}

impl From<tantivy::TantivyError> for SearchError {
    fn from(error: tantivy::TantivyError) -> Self {
        match error {
            tantivy::TantivyError::LockFailure(tantivy::directory::error::LockError::LockBusy, _) => {
                Self::InUse
            }
            other => Self::Engine(Box::new(other)),
        }
    }
}
