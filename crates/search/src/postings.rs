//! Lists of documents.

use tantivy::InvertedIndexReader;
use tantivy::postings::TermInfo;
use tantivy::schema::IndexRecordOption;

use crate::SearchError;

/// Calls `each` with the number in the segment and the frequency of every document of a term, deleted ones too.
pub(crate) fn each(
    index: &InvertedIndexReader,
    term: &TermInfo,
    option: IndexRecordOption,
    mut each: impl FnMut(usize, u32),
) -> Result<(), SearchError> {
    let mut block = index.read_block_postings_from_terminfo(term, option)?;
    while !block.docs().is_empty() {
        if option == IndexRecordOption::Basic {
            block.docs().iter().for_each(|doc| each(*doc as usize, 1));
        } else {
            block
                .docs()
                .iter()
                .zip(block.freqs())
                .for_each(|(doc, frequency)| each(*doc as usize, *frequency));
        }
        block.advance();
    }
    Ok(())
}
