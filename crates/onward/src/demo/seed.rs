//! Filling an empty database with the invented network.

use db::Db;
use domain::id::GenesisHash;
use domain::moment::Moment;
use ledger::SecretKey;
use story::StoryError;

use super::cast::CAST;
use super::plot::Plot;
use super::{scenes, services};

/// A seat of the demo, and what unlocks it.
#[derive(Clone, Debug)]
pub(crate) struct Seat {
    /// The organisation's name.
    pub(crate) organisation: &'static str,
    /// Its country's code.
    pub(crate) country: &'static str,
    /// The printed key, in groups.
    pub(crate) printed_key: String,
}

/// What was made.
#[derive(Clone, Debug)]
pub(crate) struct Seeded {
    /// The network.
    pub(crate) genesis: GenesisHash,
    /// The seats, in the order in which they joined.
    pub(crate) seats: Vec<Seat>,
    /// What unlocks the steward.
    pub(crate) steward_key: String,
}

/// Makes the network and its referrals in an empty database, over the forty days before `now`. The same `seed`
/// makes the same keys.
pub(crate) async fn seed(
    db: &Db,
    log_key: SecretKey,
    now: Moment,
    seed: [u8; 32],
) -> Result<Seeded, StoryError> {
    let mut plot = Plot::begin(db.clone(), log_key, now, seed).await?;
    services::write_down(&mut plot).await?;
    services::map_portugal(&mut plot).await?;
    scenes::tell(&mut plot).await?;
    let (story, keys) = plot.end().await?;
    let seats = CAST.iter().zip(keys).map(|((_, organisation), printed_key)| Seat {
        organisation: organisation.name,
        country: organisation.country,
        printed_key,
    });
    Ok(Seeded {
        genesis: story.genesis(),
        seats: seats.collect(),
        steward_key: story.steward().printed_key.clone(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::policy::Priority;

    use super::*;

    type SeededReferral = (String, String, Option<i64>, i64);

    async fn read_rows(db: &Db) -> Vec<SeededReferral> {
        let tx = &mut db.read().await.unwrap();
        let rows = db::query("SELECT state, priority, due_at, last_at FROM referral");
        rows.fetch_all(tx).await.unwrap()
    }

    #[tokio::test]
    async fn the_demo_shows_referrals_of_every_priority_in_many_states() {
        let test = db::testing::sqlite().await;
        // Sunday, 3:20 at night: the demo may begin at any time.
        let now = Moment(1_795_922_400_000);
        let seeded = seed(&test.db, SecretKey::from_seed(&[1; 32]), now, [2; 32]).await.unwrap();
        assert_eq!(seeded.seats.len(), 10);
        let rows = read_rows(&test.db).await;
        assert!(rows.len() >= 25);
        assert!(rows.iter().all(|row| row.3 <= now.0), "nothing lies ahead");
        let states: BTreeSet<_> = rows.iter().map(|row| row.0.as_str()).collect();
        for state in [
            "sent",
            "delivered",
            "acknowledged",
            "asked",
            "accepted",
            "part_accepted",
            "declined",
            "redirected",
            "handed_over",
            "contact_failed",
            "reached",
            "in_support",
            "resting",
            "ended",
        ] {
            assert!(states.contains(state), "{state} among {states:?}");
        }
        for priority in Priority::ALL {
            assert!(rows.iter().any(|row| row.1 == priority.as_str()));
        }
        assert!(rows.iter().any(|row| row.2.is_some_and(|due| due < now.0)), "something is overdue");
        let snapshots = db::query("SELECT services FROM mapping_snapshot");
        let snapshots: Vec<(i64,)> = snapshots.fetch_all(&mut test.db.read().await.unwrap()).await.unwrap();
        assert_eq!(snapshots, [(3,)], "a mapping is published");
        test.close().await;
    }

    #[tokio::test]
    async fn everybody_finds_the_snapshot_of_a_mapping() {
        let test = db::testing::sqlite().await;
        let now = Moment(1_795_922_400_000);
        let log_key = SecretKey::from_seed(&[1; 32]);
        let mut plot = Plot::begin(test.db.clone(), log_key, now, [2; 32]).await.unwrap();
        services::map_portugal(&mut plot).await.unwrap();
        let (story, _) = plot.end().await.unwrap();
        let visitor = story.visitor();
        let read = async |path: &str| {
            let answer = visitor.get(path).await;
            assert_eq!(answer.status, 200, "{path}");
            String::from_utf8(answer.body).unwrap()
        };
        let list = read("/mappings").await;
        assert!(list.contains("Victim support in Portugal"), "{list}");
        let (_, link) = list.split_once("\"/mappings/").unwrap();
        let (id, _) = link.split_once('"').unwrap();
        let page = read(&format!("/mappings/{id}")).await;
        for name in ["Ribeira Talking Line", "House of the Two Doors", "Lantern Legal Advice"] {
            assert!(page.contains(name), "{name}: {page}");
        }
        test.close().await;
    }

    #[tokio::test]
    async fn the_same_seed_makes_the_same_keys() {
        let keys = async |chance| {
            let test = db::testing::sqlite().await;
            let now = Moment(1_795_922_400_000);
            let plot =
                Plot::begin(test.db.clone(), SecretKey::from_seed(&[1; 32]), now, chance).await.unwrap();
            let (_, keys) = plot.end().await.unwrap();
            test.close().await;
            keys
        };
        let first = keys([2; 32]).await;
        assert_eq!(first, keys([2; 32]).await);
        assert_ne!(first, keys([3; 32]).await);
    }
}
