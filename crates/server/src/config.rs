//! Settings, read once by the binary.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;

/// Settings of a server.
#[derive(Clone, Debug)]
pub struct Config {
    /// Origin of the workspace, as browsers see it: `https://workspace.example`.
    pub workspace_origin: String,
    /// Origin of the public pages, as browsers see it.
    pub public_origin: String,
    /// Where the indexes of the directory are kept; nowhere: in memory.
    pub search_folder: Option<PathBuf>,
    /// Proxies that are believed when they say whom a request comes from.
    pub proxies: Vec<IpAddr>,
    /// Whether both stand behind TLS: then browsers are told to stay there.
    pub tls: bool,
    /// Rates of requests.
    pub limits: Rates,
}

/// Rates of requests.
#[derive(Clone, Copy, Debug)]
pub struct Rates {
    /// Writes a minute and seat.
    pub writes_a_minute: NonZeroU32,
    /// Sign-ins a minute and address.
    pub sign_ins_a_minute: NonZeroU32,
}

impl Default for Rates {
    fn default() -> Self {
        const {
            Self {
                writes_a_minute: NonZeroU32::new(60).unwrap(),
                sign_ins_a_minute: NonZeroU32::new(10).unwrap(),
            }
        }
    }
}
