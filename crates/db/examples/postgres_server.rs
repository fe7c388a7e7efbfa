//! Starts a private PostgreSQL server, prints its address, and ends it when the input ends: so that several test
//! programs can share one, by `ONWARD_TEST_POSTGRES`.

use std::io::{Read, Write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = db::testing::PostgresServer::start(&std::env::temp_dir())?;
    println!("{}", server.url());
    std::io::stdout().flush()?;
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
