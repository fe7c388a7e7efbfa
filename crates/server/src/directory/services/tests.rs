use db::Db;
use domain::code::{ReaderCircle, SupportKind};
use domain::directory::{Circle, Patience, Phone};
use futures_util::future::BoxFuture;
use hsds::Record;
use hsds::model::{Location, Service};

use super::super::elsewhere::{Elsewhere, KeepsCopies};
use super::super::held::Held;
use super::super::store::kept;
use super::super::store::office::Settings;
use super::*;
use crate::migrations;

/// Nobody keeps anything elsewhere.
#[derive(Debug)]
struct Nobody;

impl KeepsCopies for Nobody {
    fn show_place<'t>(
        &self,
        _: &'t mut Tx,
        _: Uuid,
        _: Option<&'t Location>,
    ) -> BoxFuture<'t, Result<(), DbError>> {
        Box::pin(async { Ok(()) })
    }

    fn show_service<'t>(
        &self,
        _: &'t mut Tx,
        _: &'t Service,
        _: Option<&'t Service>,
    ) -> BoxFuture<'t, Result<(), DbError>> {
        Box::pin(async { Ok(()) })
    }

    fn narrow_place<'t>(
        &self,
        _: &'t mut Tx,
        _: &'t Location,
        _: &'t [Uuid],
    ) -> BoxFuture<'t, Result<(), DbError>> {
        Box::pin(async { Ok(()) })
    }

    fn find_organisation<'t>(
        &self,
        _: &'t mut Tx,
        _: Uuid,
    ) -> BoxFuture<'t, Result<Option<String>, DbError>> {
        Box::pin(async { Ok(None) })
    }
}

/// 2026-11-24T09:00Z.
const NOW: Moment = Moment(1_795_510_800_000);
const ID: Uuid = Uuid::from_u128(0x0192_f0c4_0000_4000_8000_0000_0000_0001);

fn member() -> OrganisationId {
    OrganisationId([1; 16])
}

fn entry(name: &str) -> ServiceEntry {
    ServiceEntry {
        name: name.into(),
        description: "Somebody to talk to.".into(),
        circle: Circle(ReaderCircle::Public),
        kinds: vec![SupportKind::Emotional],
        countries: vec!["IE".parse().unwrap()],
        phones: vec![Phone { number: "+999 20 5550 140".into(), ..Phone::default() }],
        ..ServiceEntry::default()
    }
}

async fn by(tx: &mut Tx, keeper: Option<OrganisationId>) -> Writer {
    let held = Held::begin(tx).await.unwrap();
    Writer::of_keeper(held, keeper, Elsewhere(&Nobody), NOW)
}

async fn let_wait(db: &Db) {
    let patience = Patience { confirm_after_days: 183, expire_after_days: 183 };
    db::write!(db, tx => {
        let held = Held::begin(tx).await?;
        office::write_settings(tx, held, Settings { review: true, patience }).await
    })
    .unwrap();
}

/// The name under which the service stands, if it does.
async fn find_name(db: &Db) -> Option<String> {
    let kept = kept::find(&mut db.read().await.unwrap(), ID).await.unwrap()?;
    match kept.record {
        Record::Service(service) => Some(service.name),
        _ => None,
    }
}

db::on_both_engines! {
    async fn one_call_writes_an_entry_or_lets_it_wait_and_needs_no_request(db: Db) {
        migrations::migrate(&db).await.unwrap();
        let put = async |keeper: Option<OrganisationId>, name: &str| {
            let entry = entry(name);
            db::write!(db, tx => {
                let writer = by(tx, keeper).await;
                change(tx, &writer, Change::Service { id: ID, entry: &entry, name: "Harbour" }).await
            })
        };
        assert!(matches!(put(Some(member()), "Northlight").await, Ok(ChangeOutcome::Stands(_))));
        assert_eq!(find_name(&db).await.as_deref(), Some("Northlight"));

        let_wait(&db).await;
        assert!(matches!(put(Some(member()), "Northlight House").await, Ok(ChangeOutcome::Waits)));
        assert_eq!(find_name(&db).await.as_deref(), Some("Northlight"));

        db::write!(db, tx => {
            let writer = by(tx, Some(member())).await;
            let waiting = office::find_proposal(tx, ID).await?.expect("it waits");
            let_through(tx, &writer, "Harbour", &waiting).await
        })
        .unwrap();
        assert_eq!(find_name(&db).await.as_deref(), Some("Northlight House"));
        let waits = office::find_proposal(&mut db.read().await.unwrap(), ID).await.unwrap();
        assert!(waits.is_none(), "what waited is done with");

        assert!(put(None, "Another").await.is_err(), "the office's hand is not the member's");
        let gone = db::write!(db, tx => {
            let writer = by(tx, Some(member())).await;
            remove(tx, &writer, ID).await
        });
        assert!(matches!(gone, Ok(ChangeOutcome::Waits)), "a removal waits as well");
        assert_eq!(find_name(&db).await.as_deref(), Some("Northlight House"));
    }
}
