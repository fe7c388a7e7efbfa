//! The same steps in Chromium, against the binary: `browser.mjs` tells what is timed.

use std::fs;
use std::process::Command;

use anyhow::{Context, ensure};
use serde::Deserialize;
use serde_json::json;

use crate::figures::{Budget, Figure, Figures};
use crate::server::Served;
use crate::world::Settled;
use crate::{Places, Scale};

/// What the script prints, in milliseconds.
#[derive(Deserialize)]
struct Times {
    browser: String,
    /// From the request for the keyring to the rows on the page.
    first_visit: f64,
    /// The same, on a device that has seen it all before.
    later_visit: f64,
    /// The client's calls of the same unlock, without server and page.
    module_alone: f64,
    /// Of it: the log of members.
    module_begin: f64,
    /// Of it: all referrals verified.
    module_take: f64,
    /// Of it: Today.
    module_today: f64,
    seal_median: f64,
    seal_slow: f64,
    /// Four X25519 and AES-GCM sealings of the browser's own cryptography.
    peer_seal: f64,
    /// As many Ed25519 verifications as entries, by the browser's own cryptography; none where it has none.
    peer_verify: Option<f64>,
}

pub(crate) async fn measure(
    places: &Places,
    settled: &Settled,
    scale: Scale,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    for (needed, how) in [
        ("e2e/node_modules/@playwright/test", "`cargo xtask e2e` installs it"),
        ("web/src/client/wasm/client_bg.wasm", "`cargo xtask demo` builds it"),
        ("web/dist/index.html", "`cargo xtask demo` builds it"),
    ] {
        if !places.root.join(needed).exists() {
            figures.miss(format!("in the browser: {needed} is missing ({how})"));
            return Ok(());
        }
    }
    let (served, _) = Served::start(places, settled).await?;
    let job = places.folder.join("browser-job.json");
    let wasm = places.root.join("web/src/client/wasm");
    fs::write(
        &job,
        serde_json::to_vec(&json!({
            "origin": format!("http://{}", served.workspace),
            "key": settled.printed_key,
            "genesis": settled.genesis,
            "to": settled.partner,
            "enquiry": settled.enquiry,
            "referrals": scale.referrals,
            "rounds": scale.rounds,
            "wasm": wasm,
        }))?,
    )?;
    let output = Command::new("node")
        .arg(places.root.join("bench/browser.mjs"))
        .arg(&job)
        .output()
        .context("node does not start")?;
    fs::remove_file(job)?;
    if !output.status.success() {
        figures.miss(format!("in the browser: {}", String::from_utf8_lossy(&output.stderr).trim()));
        return Ok(());
    }
    let times: Times = serde_json::from_slice(&output.stdout)?;
    ensure!(times.first_visit > 0.0, "time passes");
    show(&times, scale, figures);
    Ok(())
}

fn show(times: &Times, scale: Scale, figures: &mut Figures) {
    let (browser, referrals) = (&times.browser, scale.referrals);
    figures.add(
        Figure::new(
            format!("{browser}: unlock to Today's rows on the page, {referrals} referrals, first visit"),
            times.first_visit,
            "ms",
        )
        .beside("the client's part alone", times.module_alone)
        .within(Budget::AtMost(1_500.0)),
    );
    figures.add(Figure::new("— a later visit", times.later_visit, "ms").within(Budget::AtMost(300.0)));
    let take = Figure::new("— the client's part: every referral read and verified", times.module_take, "ms");
    figures.add(match times.peer_verify {
        Some(peer) => take.beside("as many verifications by WebCrypto's Ed25519", peer),
        None => take,
    });
    figures.add(Figure::new("— the client's part: keyring, members' log", times.module_begin, "ms"));
    figures.add(Figure::new(
        "— the client's part: Today, with the enquiries of the rows that it shows",
        times.module_today,
        "ms",
    ));
    figures.add(
        Figure::new(format!("{browser}: sealing an enquiry and its grants, median"), times.seal_median, "ms")
            .beside(
                "WebCrypto: four X25519 agreements and AES-GCM sealings (not post-quantum)",
                times.peer_seal,
            )
            .within(Budget::AtMost(10.0)),
    );
    figures.add(Figure::new("— 99 of 100 within", times.seal_slow, "ms"));
}
