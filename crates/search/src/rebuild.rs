//! Filling an index anew.

use std::sync::Arc;

use tantivy::IndexWriter;
use tantivy::indexer::NoMergePolicy;

use crate::index::commit;
use crate::schema::Layout;
use crate::{Document, Index, SearchError};

/// An index that is being filled anew. Dropped before [`Rebuild::finish`], it leaves everything as it was.
///
/// Documents go in as they come, without merges in between; at the end all is merged once.
pub struct Rebuild<'a> {
    index: &'a Index,
    /// There until it is finished or dropped.
    writer: Option<IndexWriter>,
    layout: Layout,
}

impl<'a> Rebuild<'a> {
    pub(crate) fn new(index: &'a Index, writer: IndexWriter) -> Result<Self, SearchError> {
        writer.set_merge_policy(Box::new(NoMergePolicy));
        let rebuild = Self { index, writer: Some(writer), layout: Layout::new(Arc::clone(&index.lexicon)) };
        if let Some(writer) = &rebuild.writer {
            writer.delete_all_documents()?;
        }
        Ok(rebuild)
    }

    /// Adds a document. Another one of this id that was added before goes.
    ///
    /// # Errors
    /// [`SearchError::Engine`].
    pub fn put(&mut self, document: &Document) -> Result<(), SearchError> {
        if let Some(writer) = &self.writer {
            writer.delete_term(self.index.fields.id_term(&document.id));
            writer.add_document(self.layout.document(&self.index.fields, document))?;
        }
        Ok(())
    }

    /// Puts what was added in place of what was there, as of `cursor`. Queries see it when this returns.
    ///
    /// # Errors
    /// [`SearchError::Engine`].
    pub fn finish(mut self, cursor: u64) -> Result<(), SearchError> {
        if let Some(mut writer) = self.writer.take() {
            commit(&mut writer, cursor)?;
            let segments = self.index.segments()?;
            if segments.len() > 1 {
                writer.merge(&segments).wait()?;
            }
            // Waits for the files that are no longer needed, and gives the lock back.
            writer.garbage_collect_files().wait()?;
            writer.wait_merging_threads()?;
            self.index.refresh()?;
        }
        Ok(())
    }
}

impl Drop for Rebuild<'_> {
    fn drop(&mut self) {
        // The lock first, then the word that others may take it.
        drop(self.writer.take());
        self.index.give_back();
    }
}
