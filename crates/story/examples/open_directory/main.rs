//! Serves a small directory as three readers see it, for validators of the open directory interface.
//!
//! A told network of two members and its office writes [services] and removes some. The interface then stands at `/hsds`
//! of three free ports of this machine: as everybody reads it, as a member does, and as the office does. One line of JSON
//! says where, and what is to be found; the program ends when its input does.

mod faces;
mod services;

use std::error::Error;
use std::io::{Read, Write};

use axum::http::Method;
use domain::moment::Moment;
use serde_json::{Value, json};
use services::{Keeper, WrittenService};
use story::{Organisation, Person, Story, Wire};

/// Tuesday 24 November 2026, 08:00 in Lisbon and Dublin.
const START: Moment = Moment(1_795_507_200_000);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let database = db::testing::sqlite().await;
    let mut story = Story::found(database.db.clone(), START).await?;
    let solmar = story.join(&Organisation::association("Solmar", "PT", "Europe/Lisbon")).await?;
    let northlight = story.join(&Organisation::association("Northlight", "IE", "Europe/Dublin")).await?;
    story.steward_mut().sign_in().await?;
    let written = services::list();
    for service in &written {
        let token = match service.keeper {
            Keeper::Solmar => &solmar.token,
            Keeper::Northlight => &northlight.token,
            Keeper::Office => &story.steward().token,
        };
        write(story.wire(), token, service).await?;
    }
    describe(&solmar).await?;

    let public = faces::open(story.server().public()).await?;
    let member = faces::open_with(story.wire(), &northlight.token).await?;
    let office = faces::open_with(story.wire(), &story.steward().token).await?;
    println!("{}", say(&written, [public, member, office]));
    std::io::stdout().flush()?;
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await??;
    database.close().await;
    Ok(())
}

/// Writes a service as its keeper does, and removes it again if that is its end.
async fn write(wire: &Wire, token: &str, service: &WrittenService) -> Result<(), Box<dyn Error>> {
    let path = format!("/api/directory/services/{}", service.id);
    let authorization = format!("Bearer {token}");
    let body = serde_json::to_vec(&json!({ "version": 0, "entry": service.entry }))?;
    let answer = wire.ask(Method::PUT, &path, Some(body), Some(&authorization)).await;
    answer.check().map_err(|refused| format!("{path}: {refused}: {}", answer.json()))?;
    if service.is_removed {
        wire.ask(Method::DELETE, &path, None, Some(&authorization)).await.check()?;
    }
    Ok(())
}

/// An organisation says more of itself than its name.
async fn describe(person: &Person) -> Result<(), Box<dyn Error>> {
    let path = "/api/directory/organisation";
    let said = json!({
        "name": "Solmar", "description": "Help for victims of crime in Portugal, and for those who live there.",
        "email": "hello@solmar.example", "website": "https://solmar.example/",
    });
    let (_, stands) = person.request(Method::GET, path, None).await;
    let said = json!({ "version": stands.get("version"), "entry": said });
    let (status, answer) = person.request(Method::PUT, path, Some(&said)).await;
    if status == 200 { Ok(()) } else { Err(answer.to_string().into()) }
}

/// Where each reader reads, and which services are there, are gone, and were never there.
fn say(written: &[WrittenService], addresses: [String; 3]) -> Value {
    let readers = ["public", "members", "coordinator"];
    let faces = readers.iter().zip(addresses).enumerate().map(|(reader, (name, address))| {
        let list = |is_it: fn(&WrittenService, bool) -> bool| -> Vec<&str> {
            let chosen = written.iter().filter(|one| is_it(one, one.first_reader() <= reader));
            chosen.map(|one| one.id.as_str()).collect()
        };
        json!({
            "reader": name,
            "address": format!("{address}/hsds"),
            "there": list(|one, was_seen| was_seen && !one.is_removed),
            "gone": list(|one, was_seen| was_seen && one.is_removed),
            "hidden": list(|_, was_seen| !was_seen),
        })
    });
    faces.collect()
}
