//! What a process remembers so that it need not be made anew, bounded by the bytes that it takes: things are of very different
//! sizes, and how large they are is for members to choose.

use std::hash::Hash;
use std::sync::Arc;

use quick_cache::Weighter;
use quick_cache::sync::Cache;

/// Values by key; those that were not asked for lately go first.
pub(crate) struct Remembered<K, V>(Cache<K, CacheEntry<V>, ByBytes>);

struct CacheEntry<V> {
    value: Arc<V>,
    bytes: u64,
}

impl<V> Clone for CacheEntry<V> {
    fn clone(&self) -> Self {
        Self { value: Arc::clone(&self.value), bytes: self.bytes }
    }
}

#[derive(Clone)]
struct ByBytes;

impl<K, V> Weighter<K, CacheEntry<V>> for ByBytes {
    fn weight(&self, _: &K, kept: &CacheEntry<V>) -> u64 {
        kept.bytes
    }
}

impl<K: Eq + Hash + Clone, V> Remembered<K, V> {
    /// Nothing yet; about so many values, and never more than so many bytes.
    pub(crate) fn new(items: usize, bytes: u64) -> Self {
        Self(Cache::with_weighter(items, bytes, ByBytes))
    }

    /// What goes by this key, if it is remembered.
    pub(crate) fn find(&self, key: &K) -> Option<Arc<V>> {
        self.0.get(key).map(|kept| kept.value)
    }

    /// Remembers a value that takes so many bytes. One that takes a great part of all is not worth it.
    pub(crate) fn keep(&self, key: K, value: Arc<V>, bytes: usize) {
        self.0.insert(key, CacheEntry { value, bytes: (bytes as u64).max(1) });
    }
}

/// How many bytes a value takes as JSON, and about as many in memory; nothing is written for it.
pub(crate) fn measure(value: &impl serde::Serialize) -> usize {
    struct Counted(usize);
    impl std::io::Write for Counted {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut counted = Counted(0);
    // What cannot be measured is taken for large.
    if serde_json::to_writer(&mut counted, value).is_ok() { counted.0 } else { usize::MAX }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_stays_within_its_bytes() {
        let remembered: Remembered<u32, Vec<u8>> = Remembered::new(1_000, 1024 * 1024);
        for key in 0..1_000 {
            remembered.keep(key, Arc::new(vec![0; 4 * 1024]), 4 * 1024);
        }
        let kept = (0..1_000).filter(|key| remembered.find(key).is_some()).count();
        assert!((1..=256).contains(&kept), "{kept} of 4 KiB in 1 MiB");
        for key in 0..1_000 {
            remembered.keep(key, Arc::new(vec![0; 64]), 64);
        }
        let kept = (0..1_000).filter(|key| remembered.find(key).is_some()).count();
        assert!(kept > 256, "{kept} small ones");
    }

    #[test]
    fn what_is_larger_than_everything_is_not_kept_and_drives_nothing_out() {
        let remembered: Remembered<u32, Vec<u8>> = Remembered::new(10, 1_024);
        remembered.keep(1, Arc::new(vec![0; 100]), 100);
        remembered.keep(2, Arc::new(vec![0; 2_048]), 2_048);
        assert!(remembered.find(&2).is_none());
    }

    #[test]
    fn a_value_is_measured_as_it_would_be_written() {
        let value = serde_json::json!({ "words": ["one", "two"] });
        assert_eq!(measure(&value), value.to_string().len());
    }
}
