//! The index: where it is kept, how it is written and asked.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use fixedbitset::FixedBitSet;
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy};
use tantivy::{IndexReader, IndexWriter, ReloadPolicy};

use crate::meaning::Lexicon;
use crate::place::Circle;
use crate::schema::{EDITION, Fields, Layout, schema};
use crate::snapshot::Snapshot;
use crate::turns::Turns;
use crate::{Change, Facet, Hits, Meanings, Query, Rebuild, SearchError, facet, filter, rank, text};

/// The engine's folder within that of the index. Nothing else in there is ever removed.
const ENGINE: &str = "engine";
/// The file that says what made the engine's folder.
const STAMP: &str = "stamp";
/// The least memory with which the engine writes.
const LEAST_MEMORY: usize = 16_000_000;
/// The most hits of one page.
const MOST_HITS: usize = 10_000;

/// How an index is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// What else documents depend on, such as the version of the labels. A folder with another one is rebuilt.
    pub edition: String,
    /// What words mean. Documents hold what their texts speak of: a folder with other meanings is rebuilt.
    pub meanings: Meanings,
    /// Memory for writing, in bytes; at least 16 MB.
    pub memory: usize,
    /// Memory for a rebuild, in bytes. With more of it, a rebuild is quicker.
    pub rebuild_memory: usize,
    /// How many queries run at once; the others wait for their turn. 0 stands for the number of processors.
    pub at_once: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            edition: String::new(),
            meanings: Meanings::default(),
            memory: 32_000_000,
            rebuild_memory: 256_000_000,
            at_once: 0,
        }
    }
}

/// How far an index had got when it was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Whether it is empty and must be filled by [`Index::rebuild`]: it is new, was damaged, of another edition,
    /// or was never filled to the end.
    pub rebuild: bool,
    /// The cursor of the last commit: changes up to it are in the index. 0 if it must be rebuilt.
    pub cursor: u64,
}

/// An index of services.
///
/// It can be asked from many threads while one writes. All calls block; writing waits for the disk.
pub struct Index {
    engine: tantivy::Index,
    pub(crate) fields: Fields,
    pub(crate) config: Config,
    pub(crate) lexicon: Arc<Lexicon>,
    reader: IndexReader,
    snapshot: RwLock<Arc<Snapshot>>,
    /// Held while a new snapshot is read, so that no older one is put in place of a newer one.
    refreshing: Mutex<()>,
    writer: Mutex<Writer>,
    turns: Turns,
}

/// Who may write.
enum Writer {
    /// The next to come.
    Ready(Box<IndexWriter>, Layout),
    /// A rebuild, until it is done.
    Lent,
    /// Nobody yet: after a failure, a new one is made.
    Gone,
}

impl Index {
    /// Opens the index in a folder, which is made if need be.
    ///
    /// Checks every byte against its checksum. What is damaged, or of another edition, is thrown away.
    ///
    /// # Errors
    /// [`SearchError::InUse`] if somebody else has the folder open, [`SearchError::Folder`] if it cannot be used.
    pub fn open(folder: &Path, config: Config) -> Result<(Self, Opened), SearchError> {
        let (engine, stamp) = (folder.join(ENGINE), folder.join(STAMP));
        fs::create_dir_all(&engine)?;
        let expected = format!("{EDITION}\n{}\n{:016x}\n", config.edition, fingerprint(&config.meanings));
        if fs::read(&stamp).is_ok_and(|found| found == expected.as_bytes()) {
            match Self::open_engine(&engine, config.clone()) {
                Ok(opened) => return Ok(opened),
                Err(SearchError::InUse) => return Err(SearchError::InUse),
                // Whatever it is, it is cured by building it again.
                Err(_) => {}
            }
        }
        // Whoever has an older index open keeps it.
        let lock = tantivy::directory::MmapDirectory::open(&engine).map_err(tantivy::TantivyError::from)?;
        let held = tantivy::directory::Directory::acquire_lock(&lock, &tantivy::directory::INDEX_WRITER_LOCK);
        drop(held.map_err(|error| tantivy::TantivyError::LockFailure(error, None))?);
        remove_if_there(fs::remove_file(&stamp))?;
        remove_if_there(fs::remove_dir_all(&engine))?;
        fs::create_dir_all(&engine)?;
        let made = tantivy::Index::create_in_dir(&engine, schema().0)?;
        let opened = Self::with_engine(made, config)?;
        // Last of all, so that what was cut short is not taken for whole.
        fs::write(&stamp, expected)?;
        Ok(opened)
    }

    /// An empty index that is gone with the process.
    ///
    /// # Errors
    /// [`SearchError::Engine`].
    pub fn in_memory(config: Config) -> Result<(Self, Opened), SearchError> {
        Self::with_engine(tantivy::Index::create_in_ram(schema().0), config)
    }

    fn open_engine(folder: &Path, config: Config) -> Result<(Self, Opened), SearchError> {
        let engine = tantivy::Index::open_in_dir(folder)?;
        let damaged = engine.validate_checksum()?;
        if !damaged.is_empty() || engine.schema() != schema().0 {
            return Err(SearchError::Folder(io::ErrorKind::InvalidData.into()));
        }
        Self::with_engine(engine, config)
    }

    fn with_engine(engine: tantivy::Index, config: Config) -> Result<(Self, Opened), SearchError> {
        let (_, fields) = schema();
        // First of all, as it takes the lock.
        let writer = writer(&engine, config.memory)?;
        let cursor = engine.load_metas()?.payload.and_then(|payload| payload.parse().ok());
        let reader = engine.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let snapshot = RwLock::new(Arc::new(Snapshot::read(&reader.searcher(), fields, None)?));
        let lexicon = Arc::new(Lexicon::of(&config.meanings));
        let writer = Mutex::new(Writer::Ready(Box::new(writer), Layout::new(Arc::clone(&lexicon))));
        let opened = Opened { rebuild: cursor.is_none(), cursor: cursor.unwrap_or(0) };
        let processors = || std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let turns = Turns::new(if config.at_once == 0 { processors() } else { config.at_once });
        Ok((
            Self {
                lexicon,
                engine,
                fields,
                config,
                reader,
                snapshot,
                refreshing: Mutex::new(()),
                writer,
                turns,
            },
            opened,
        ))
    }

    /// Makes changes, in their order, and remembers `cursor` with them: all of it, or nothing. Queries see it when
    /// this returns.
    ///
    /// # Errors
    /// [`SearchError::Rebuilding`], [`SearchError::Engine`]. Nothing has changed then, unless only reading the
    /// commit failed, which opening again or the next write makes good.
    pub fn write(&self, changes: &[Change], cursor: u64) -> Result<(), SearchError> {
        let mut held = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut writer, mut layout) = match std::mem::replace(&mut *held, Writer::Gone) {
            Writer::Ready(writer, layout) => (writer, layout),
            Writer::Gone => {
                let writer = writer(&self.engine, self.config.memory)?;
                (Box::new(writer), Layout::new(Arc::clone(&self.lexicon)))
            }
            Writer::Lent => {
                *held = Writer::Lent;
                return Err(SearchError::Rebuilding);
            }
        };
        // If this fails, the writer is dropped, and with it all that was not committed.
        for change in changes {
            match change {
                Change::Put(document) => {
                    writer.delete_term(self.fields.id_term(&document.id));
                    writer.add_document(layout.document(&self.fields, document))?;
                }
                Change::Remove(id) => drop(writer.delete_term(self.fields.id_term(id))),
            }
        }
        commit(&mut writer, cursor)?;
        *held = Writer::Ready(writer, layout);
        drop(held);
        self.refresh()
    }

    /// Begins to fill the index anew. Queries see what was there before until [`Rebuild::finish`].
    ///
    /// # Errors
    /// [`SearchError::Rebuilding`] if one is under way, [`SearchError::Engine`].
    pub fn rebuild(&self) -> Result<Rebuild<'_>, SearchError> {
        let mut held = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*held, Writer::Lent) {
            return Err(SearchError::Rebuilding);
        }
        // The old writer gives its lock back before the new one takes it.
        *held = Writer::Gone;
        let writer = writer(&self.engine, self.config.rebuild_memory)?;
        *held = Writer::Lent;
        drop(held);
        Rebuild::new(self, writer)
    }

    /// Lets others write again after a rebuild.
    pub(crate) fn give_back(&self) {
        *self.writer.lock().unwrap_or_else(PoisonError::into_inner) = Writer::Gone;
    }

    /// Lets queries see the last commit.
    pub(crate) fn refresh(&self) -> Result<(), SearchError> {
        let held = self.refreshing.lock().unwrap_or_else(PoisonError::into_inner);
        self.reader.reload()?;
        let read = Snapshot::read(&self.reader.searcher(), self.fields, Some(&self.current()))?;
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(read);
        drop(held);
        Ok(())
    }

    /// The segments of the last commit.
    pub(crate) fn segments(&self) -> Result<Vec<tantivy::index::SegmentId>, SearchError> {
        Ok(self.engine.searchable_segment_ids()?)
    }

    fn current(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// How many documents there are.
    pub fn len(&self) -> usize {
        self.current().live_count
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Answers a query. A page holds at most 10,000 hits.
    ///
    /// # Errors
    /// [`SearchError::NoPlace`], [`SearchError::Engine`].
    pub fn search(&self, query: &Query) -> Result<Hits, SearchError> {
        let _turn = self.turns.take();
        let snapshot = self.current();
        let circle = query.near.map(Circle::new).transpose()?;
        let (found, scores) = self.matching(&snapshot, query, circle.as_ref())?;
        let query = Query { limit: query.limit.min(MOST_HITS), ..query.clone() };
        let ranked = scores.as_ref().map_or(&[][..], |found| &found.scores);
        let hits = rank::rank(&snapshot, &query, circle.as_ref(), &found, ranked);
        let total = found.count_ones(..);
        let (mut speaking, mut every, mut alike) = (total, 0, false);
        if let Some(scores) = scores {
            alike = scores.alike && total > 0;
            (speaking, every) = text::count(&found, &scores);
            snapshot.rooms.give_back(scores);
        }
        Ok(Hits { total, speaking, every, alike, hits })
    }

    /// Counts all that the query finds, whatever its offset and limit, by a facet. Values that none has are left
    /// out.
    ///
    /// # Errors
    /// As [`Self::search`].
    pub fn count_by(&self, query: &Query, facet: &Facet) -> Result<BTreeMap<String, usize>, SearchError> {
        let mut counts = self.count_by_each(query, std::slice::from_ref(facet))?;
        Ok(counts.pop().unwrap_or_default())
    }

    /// As [`Self::count_by`] for several facets, which finds only once.
    ///
    /// # Errors
    /// As [`Self::search`].
    pub fn count_by_each(
        &self,
        query: &Query,
        facets: &[Facet],
    ) -> Result<Vec<BTreeMap<String, usize>>, SearchError> {
        let _turn = self.turns.take();
        let snapshot = self.current();
        let circle = query.near.map(Circle::new).transpose()?;
        let (found, scores) = self.matching(&snapshot, query, circle.as_ref())?;
        if let Some(scores) = scores {
            snapshot.rooms.give_back(scores);
        }
        facets.iter().map(|facet| facet::count(&snapshot, &found, facet)).collect()
    }

    /// The slots of all documents that a query finds, and the scores of those that its text finds.
    fn matching(
        &self,
        snapshot: &Snapshot,
        query: &Query,
        circle: Option<&Circle>,
    ) -> Result<(FixedBitSet, Option<text::Room>), SearchError> {
        let scores = match text::words_of(query.text.as_deref()) {
            Some(words) => Some(text::find(snapshot, &self.lexicon, &words, query.language.as_deref())?),
            None if query.about.is_empty() => None,
            None => Some(text::find_about(snapshot, &self.lexicon, &query.about)?),
        };
        let mut found = scores.as_ref().map_or_else(|| snapshot.live.clone(), text::Room::slots);
        filter::filter(snapshot, query, circle, &mut found)?;
        Ok((found, scores))
    }
}

/// A writer with one thread: documents of one circle come one after another.
fn writer(engine: &tantivy::Index, memory: usize) -> Result<IndexWriter, SearchError> {
    let memory = memory.clamp(LEAST_MEMORY, 2_000_000_000);
    let options = IndexWriterOptions::builder().memory_budget_per_thread(memory).num_merge_threads(1).build();
    let writer = engine.writer_with_options(options)?;
    let mut merging = LogMergePolicy::default();
    merging.set_del_docs_ratio_before_merge(0.3);
    writer.set_merge_policy(Box::new(merging));
    Ok(writer)
}

/// Commits with the cursor as payload.
pub(crate) fn commit(writer: &mut IndexWriter, cursor: u64) -> Result<(), SearchError> {
    let mut commit = writer.prepare_commit()?;
    commit.set_payload(&cursor.to_string());
    commit.commit()?;
    Ok(())
}

/// A number that changes with what words mean (FNV-1a: the same in every build).
fn fingerprint(meanings: &Meanings) -> u64 {
    let add = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{meanings:?}").bytes().fold(0xcbf2_9ce4_8422_2325, add)
}

fn remove_if_there(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
