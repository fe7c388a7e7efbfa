//! The machine, and what a process holds of its memory. Linux tells; elsewhere the fields stay empty.

use std::fmt;
use std::fs;

use serde::Serialize;

/// What the figures were measured on.
#[derive(Serialize)]
pub(crate) struct Machine {
    processor: String,
    cores: usize,
    memory_mib: u64,
    kernel: String,
    load_before: String,
    load_after: String,
}

impl Machine {
    pub(crate) fn describe() -> Self {
        let processor = find_field("/proc/cpuinfo", "model name").unwrap_or_default();
        let memory = find_field("/proc/meminfo", "MemTotal").unwrap_or_default();
        Self {
            processor,
            cores: std::thread::available_parallelism().map_or(0, Into::into),
            memory_mib: first_number(&memory) / 1024,
            kernel: read("/proc/sys/kernel/osrelease"),
            load_before: read_load(),
            load_after: String::new(),
        }
    }

    /// How busy the machine was, this program included.
    pub(crate) fn note_end(&mut self) {
        self.load_after = read_load();
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { processor, cores, memory_mib, kernel, load_before, load_after } = self;
        write!(f, "{processor}, {cores} cores, {memory_mib} MiB, Linux {kernel}. ")?;
        write!(f, "Load average (1, 5, 15 minutes) before: {load_before}; after: {load_after}.")
    }
}

/// MiB that a process holds in memory now.
pub(crate) fn resident_mib(process: u32) -> Option<f64> {
    let text = find_field(&format!("/proc/{process}/status"), "VmRSS")?;
    let kib = u32::try_from(first_number(&text)).ok()?;
    Some(f64::from(kib) / 1024.0)
}

/// Seconds that a process, by its number or `self`, has kept processors busy.
pub(crate) fn worked_seconds(process: &str) -> Option<f64> {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, fields) = text.rsplit_once(')')?;
    // After the name: the state is the first, time in this program the twelfth, in the kernel the thirteenth.
    let ticks: u32 =
        fields.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<u32>().ok()).sum();
    Some(f64::from(ticks) / 100.0)
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_default().trim().to_owned()
}

fn read_load() -> String {
    read("/proc/loadavg").split(' ').take(3).collect::<Vec<_>>().join(" ")
}

fn find_field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn first_number(text: &str) -> u64 {
    text.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or_default()
}
