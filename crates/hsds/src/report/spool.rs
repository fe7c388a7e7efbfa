//! Findings beyond what is kept in memory: a line of JSON each, in a file without a name.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::sync::{Arc, Mutex, PoisonError};

use super::Finding;

/// So many bytes are written at once.
const CHUNK: usize = 64 << 10;

/// A file that is gone with the last who holds it.
#[derive(Debug, Clone, Default)]
pub(super) struct Spool {
    file: Option<Arc<Mutex<File>>>,
    /// Lines that are not written yet.
    waiting: Vec<u8>,
    /// Whether the disk took no more.
    full: bool,
}

impl Spool {
    /// Keeps a finding; `false` where that cannot be done.
    pub(super) fn keep(&mut self, finding: &Finding) -> bool {
        if self.full || serde_json::to_writer(&mut self.waiting, finding).is_err() {
            return false;
        }
        self.waiting.push(b'\n');
        if self.waiting.len() >= CHUNK {
            self.full = self.write().is_err();
        }
        !self.full
    }

    fn write(&mut self) -> io::Result<()> {
        let file = match &self.file {
            Some(file) => file,
            None => self.file.insert(Arc::new(Mutex::new(tempfile::tempfile()?))),
        };
        let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::End(0))?;
        file.write_all(&self.waiting)?;
        self.waiting.clear();
        Ok(())
    }

    /// Hands on all that is kept.
    pub(super) fn each(&self, take: &mut dyn FnMut(&Finding) -> io::Result<()>) -> io::Result<()> {
        if let Some(file) = &self.file {
            let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
            file.seek(SeekFrom::Start(0))?;
            lines(BufReader::new(&mut *file), take)?;
        }
        lines(self.waiting.as_slice(), take)
    }
}

fn lines(reader: impl BufRead, take: &mut dyn FnMut(&Finding) -> io::Result<()>) -> io::Result<()> {
    for line in reader.lines() {
        take(&serde_json::from_str(&line?)?)?;
    }
    Ok(())
}
