//! How many durable appends a second: `cargo run --release --example appends -p db -- sqlite:///folder/fresh.db`
//!
//! Each append is a transaction of two selects and the insert of a row of 6 kB, from 1, 16 and 64 clients
//! that each wait for the answer before the next. `postgres://…` works as well.

use std::{
    error::Error,
    time::{Duration, Instant},
};

use db::{Db, DbError, Migration, query};

const SCHEMA: &str = "
    CREATE TABLE chain (id BIGINT PRIMARY KEY, head BIGINT NOT NULL);
    CREATE TABLE entry (chain BIGINT NOT NULL REFERENCES chain (id), seq BIGINT NOT NULL, body BLOB NOT NULL,
                        PRIMARY KEY (chain, seq));
";
const BODY: usize = 6_000;
const DURATION: Duration = Duration::from_secs(3);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::args().nth(1).ok_or("give the address of a fresh database")?;
    let db = Db::connect(&url).await?;
    db.migrate(&[Migration { number: 1, name: "chains", sql: SCHEMA }]).await?;
    println!(
        "{:>8} {:>10} {:>10} {:>10} {:>16}",
        "clients", "appends/s", "p50 ms", "p99 ms", "commits/append"
    );
    let mut first = 0;
    for clients in [1, 16, 64] {
        measure(&db, first, clients).await?;
        first += clients;
    }
    db.close().await;
    Ok(())
}

async fn measure(db: &Db, first: i64, clients: i64) -> Result<(), Box<dyn Error>> {
    for chain in first..first + clients {
        let insert = "INSERT INTO chain (id, head) VALUES ($1, 0) ON CONFLICT DO NOTHING";
        db::write!(db, tx => query(insert).bind(chain).execute(tx).await)?;
    }
    let before = db.stats();
    let start = Instant::now();
    let running: Vec<_> = (first..first + clients)
        .map(|chain| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut times = Vec::new();
                while start.elapsed() < DURATION {
                    let begun = Instant::now();
                    append(&db, chain).await?;
                    times.push(begun.elapsed());
                }
                Ok::<_, DbError>(times)
            })
        })
        .collect();
    let mut times = Vec::new();
    for client in running {
        times.extend(client.await??);
    }
    let elapsed = start.elapsed().as_secs_f64();
    times.sort_unstable();
    let percentile = |part: usize| times.get(times.len() * part / 100).map_or(0.0, |t| t.as_secs_f64() * 1e3);
    #[expect(clippy::cast_precision_loss, reason = "figures for people")]
    let (rate, commits) = {
        let stats = db.stats();
        let appends = stats.writes - before.writes;
        (appends as f64 / elapsed, (stats.commits - before.commits) as f64 / appends as f64)
    };
    println!("{clients:>8} {rate:>10.0} {:>10.2} {:>10.2} {commits:>16.3}", percentile(50), percentile(99));
    Ok(())
}

async fn append(db: &Db, chain: i64) -> Result<i64, DbError> {
    db::write!(db, tx => {
        let (head,): (i64,) =
            query("SELECT head FROM chain WHERE id = $1").bind(chain).for_update().fetch_one(tx).await?;
        let previous: Option<(Vec<u8>,)> = query("SELECT body FROM entry WHERE chain = $1 AND seq = $2")
            .bind(chain)
            .bind(head)
            .fetch_optional(tx)
            .await?;
        let body = vec![previous.map_or(0, |_| 1); BODY];
        let seq = head + 1;
        query("INSERT INTO entry (chain, seq, body) VALUES ($1, $2, $3)")
            .bind(chain)
            .bind(seq)
            .bind(body)
            .execute(tx)
            .await?;
        query("UPDATE chain SET head = $1 WHERE id = $2").bind(seq).bind(chain).execute(tx).await?;
        Ok(seq)
    })
}
