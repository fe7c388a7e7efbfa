//! One PostgreSQL server for a whole run of tests.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use crate::house::House;
use crate::run::{Failure, Run};
use crate::{programs, tools};

/// A server that ends when this is dropped.
pub struct Server {
    process: Child,
    /// Its address, for the variable `ONWARD_TEST_POSTGRES`.
    pub url: String,
}

impl Server {
    /// Starts the server that tests would each start for themselves, so that they share it.
    pub fn start(house: &House) -> Result<Self, Failure> {
        let folder = tools::need_postgres(house)?;
        let mut process = Run::program(house, &programs::build_example(house, "postgres_server")?)
            .env("ONWARD_PG_BIN", folder)
            .start(Stdio::piped(), Stdio::piped())?;
        let mut url = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut url)?;
        }
        let server = Self { process, url: url.trim().to_owned() };
        if server.url.is_empty() {
            Err(Failure::new("the PostgreSQL server for tests did not start"))
        } else {
            Ok(server)
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take()); // it ends when its input does
        let _ = self.process.wait();
    }
}
