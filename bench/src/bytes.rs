//! Bytes of a first visit: as the server sends them, and as Brotli at its best would make them.
#![expect(clippy::case_sensitive_file_extension_comparisons, reason = "the names that the build writes")]

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, ensure};
use brotli::enc::BrotliEncoderParams;

use crate::Places;
use crate::figures::{Budget, Figure, Figures};
use crate::server::{Fetched, Served, fetch};
use crate::times::count;

const BROTLI: &str = "accept-encoding: br\r\naccept-language: en\r\n";
const PLAIN: &str = "accept-language: en\r\n";

/// Bytes of several files.
#[derive(Clone, Copy, Default)]
struct Sum {
    plain: usize,
    sent: usize,
    best: usize,
}

impl Sum {
    async fn add(&mut self, address: &str, path: &str) -> anyhow::Result<Vec<u8>> {
        let plain = get(address, path, PLAIN).await?;
        self.sent += get(address, path, BROTLI).await?.len();
        self.plain += plain.len();
        self.best += compress(&plain)?;
        Ok(plain)
    }

    /// In the budgets' kilobytes, of 1,000 bytes.
    fn show(self, what: &str, budget: f64, figures: &mut Figures) {
        let kilo = |bytes: usize| count(bytes) / 1_000.0;
        figures.add(
            Figure::new(format!("{what}, Brotli 11"), kilo(self.best), "kB")
                .beside("uncompressed", kilo(self.plain))
                .within(Budget::AtMost(budget)),
        );
        figures.add(
            Figure::new("— as the server sends it", kilo(self.sent), "kB")
                .beside("Brotli 11", kilo(self.best))
                .within(Budget::AtMost(budget)),
        );
    }
}

async fn get(address: &str, path: &str, headers: &str) -> anyhow::Result<Vec<u8>> {
    let Fetched { status, body } = fetch(address, path, headers).await?;
    ensure!(status == 200, "{path} is answered with {status}");
    Ok(body)
}

fn compress(bytes: &[u8]) -> anyhow::Result<usize> {
    let best = BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &best)?;
    Ok(compressed.len())
}

/// Paths of the files that a page names in `src` and `href`, of the kinds that are loaded with it.
fn list_loaded(html: &str) -> Vec<String> {
    let named = html.split([' ', '>', '<']).filter_map(|word| {
        let value = word.strip_prefix("src=\"").or_else(|| word.strip_prefix("href=\""))?;
        Some(value.trim_end_matches('/').trim_end_matches('"').to_owned())
    });
    named.filter(|path| path.ends_with(".js") || path.ends_with(".css")).collect()
}

/// Paths below the workspace of what its first script loads at once: the build writes them into it. What those load when it
/// is opened is in them, and is not counted.
fn list_begun(script: &str) -> BTreeSet<String> {
    let named = script.split('"').filter(|text| text.starts_with("assets/"));
    named.filter(|path| path.ends_with(".js") || path.ends_with(".css")).map(str::to_owned).collect()
}

pub(crate) async fn measure(places: &Places, served: &Served, figures: &mut Figures) -> anyhow::Result<()> {
    let mut public = Sum::default();
    let page = public.add(&served.public, "/").await?;
    let files = list_loaded(&String::from_utf8_lossy(&page));
    ensure!(!files.is_empty(), "the public page has a style");
    for file in files {
        public.add(&served.public, &file).await?;
    }
    public.show("Public page, first load: page, style, script", 30.0, figures);

    let assets = places.root.join("web/dist/assets");
    let Ok(listed) = fs::read_dir(&assets) else {
        figures.miss("first load of the workspace: it is not built (`cargo xtask demo` builds it)");
        return Ok(());
    };
    let mut workspace = Sum::default();
    let page = workspace.add(&served.workspace, "/workspace/").await?;
    let mut begun = BTreeSet::new();
    for file in list_loaded(&String::from_utf8_lossy(&page)) {
        let script = workspace.add(&served.workspace, &file).await?;
        begun.extend(list_begun(&String::from_utf8_lossy(&script)));
    }
    ensure!(!begun.is_empty(), "the first script of the workspace loads what it begins with");
    for file in begun {
        workspace.add(&served.workspace, &format!("/workspace/{file}")).await?;
    }
    for file in listed {
        let name = file?.file_name().into_string().ok().context("a file's name")?;
        // Loaded by the script: the module, and the one language.
        if name.ends_with(".wasm") || (name.starts_with("en-") && name.ends_with(".js")) {
            let mut part = Sum::default();
            part.add(&served.workspace, &format!("/workspace/assets/{name}")).await?;
            let kind = if name.ends_with(".wasm") { "the WebAssembly module" } else { "English" };
            let best = count(part.best) / 1_000.0;
            figures.add(
                Figure::new(format!("— of the workspace: {kind}, Brotli 11"), best, "kB")
                    .beside("uncompressed", count(part.plain) / 1_000.0),
            );
            workspace.plain += part.plain;
            workspace.sent += part.sent;
            workspace.best += part.best;
        }
    }
    workspace.show("Workspace, first load: page, scripts, style, WebAssembly, English", 300.0, figures);
    Ok(())
}
