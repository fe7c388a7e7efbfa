//! The operator's commands of the directory, as they are typed: feeds in, and what the program says of them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn bare(program: &str) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("ONWARD_")) {
        command.env_remove(name);
    }
    command.env_remove("RUST_BACKTRACE").stdin(Stdio::null());
    command
}

/// A data folder with a network.
struct House {
    folder: tempfile::TempDir,
}

impl House {
    fn found() -> Self {
        let house = Self { folder: tempfile::tempdir().unwrap() };
        let data = house.data();
        let founding = ["init", "--data", data.to_str().unwrap(), "--name", "Net", "--steward", "Sam"];
        assert!(bare(env!("CARGO_BIN_EXE_onward")).args(founding).output().unwrap().status.success());
        house
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn run(&self, words: &[&str]) -> Output {
        let mut command = bare(env!("CARGO_BIN_EXE_onward"));
        command.arg("directory").args(words).args(["--data", self.data().to_str().unwrap()]);
        command.output().unwrap()
    }

    /// Runs a command that must be done; answers what it says.
    fn said(&self, words: &[&str]) -> String {
        let output = self.run(words);
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{words:?}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn take_in(&self, feed: &str, file: &Path, more: &[&str]) -> String {
        self.said(
            &[&["import", file.to_str().unwrap(), "--feed", feed, "--readers", "public"], more].concat(),
        )
    }

    /// As [`House::take_in`], where something of the feed is missing: it is taken in and the program says that it is not well.
    fn half_taken(&self, feed: &str, file: &Path, more: &[&str]) -> String {
        let output = self.run(
            &[&["import", file.to_str().unwrap(), "--feed", feed, "--readers", "public"], more].concat(),
        );
        assert!(!output.status.success(), "whoever takes it in every night is to see it");
        String::from_utf8(output.stdout).unwrap()
    }

    /// How many services everybody sees, by what an export says: with those that the standard's package has no room for.
    fn services(&self) -> usize {
        let package = self.folder.path().join("package.zip");
        let said = self.said(&["export", package.to_str().unwrap(), "--replace"]);
        let lines = said.lines().filter_map(|line| line.trim().strip_prefix("service: "));
        lines.map(|line| line.split(' ').next().unwrap().parse::<usize>().unwrap()).sum()
    }
}

/// A file of the cases that `hsds` reads as well.
fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../hsds/tests/data/cases").join(name)
}

/// So many services, each on a line of its own.
fn services(ids: impl Iterator<Item = u32>) -> String {
    let line = |n| {
        format!(
            r#"{{"id":"5eed0000-0000-4000-8000-{n:012}","name":"House {n}","status":"active","description":"{}"}}"#,
            "A bed. ".repeat(60)
        )
    };
    format!("[\n{}\n]", ids.map(line).collect::<Vec<_>>().join(",\n"))
}

#[test]
fn what_is_missing_is_taken_out_only_after_all_was_read_and_never_most_of_it_unless_that_is_said() {
    let house = House::found();
    let said = house.take_in("three", &case("c06-complete.json"), &["--remove-missing"]);
    assert!(said.contains("4 new, 0 changed, 0 as they were."), "{said}");
    assert_eq!(house.services(), 3);

    let said = house.take_in("three", &case("c06-nan.json"), &["--remove-missing"]);
    assert!(!said.contains("taken out"), "{said}");
    assert_eq!(house.services(), 3, "what stands there in a form that cannot be read is not missing");

    let said = house.half_taken("three", &case("c06-truncated.json"), &["--remove-missing"]);
    assert!(
        said.contains("could not be read: all left") && said.contains("--remove-missing=anyway"),
        "{said}"
    );
    assert!(
        said.contains("the file ends in the middle") && said.contains("To do: fetch the feed anew"),
        "{said}"
    );
    assert_eq!(house.services(), 3);

    let one = r#"[{"id":"0b5a3c1e-0000-4000-8000-000000000001","name":"First service","status":"active"}]"#;
    let one = house.write("one.json", one);
    let said = house.half_taken("three", &one, &["--remove-missing"]);
    assert!(
        said.contains("that is most of what stood") && said.contains("--remove-missing=anyway"),
        "{said}"
    );
    assert_eq!(house.services(), 3);
    let said = house.half_taken("three", &one, &[]);
    assert!(said.contains("are not in the feed any more: left"), "{said}");
    assert_eq!(house.services(), 3);
    let said = house.take_in("three", &one, &["--remove-missing=anyway", "--dry-run"]);
    assert!(said.contains("they would be taken out"), "{said}");
    assert_eq!(house.services(), 3);
    let said = house.take_in("three", &one, &["--remove-missing=anyway"]);
    assert!(said.contains("taken out"), "{said}");
    assert_eq!(house.services(), 1);
}

#[test]
fn a_dry_run_says_what_would_happen_and_changes_nothing_and_the_report_has_every_finding() {
    let house = House::found();
    let table = house.write(
        "services.csv",
        "id,name,status,email\n1,Night Line,active,night@post.example\n2,Day Line,active,not a mail\n",
    );
    let report = house.folder.path().join("report.csv");
    let named = report.to_str().unwrap();
    let said = house.take_in("lines", &table, &["--dry-run", "--report", named]);
    assert!(said.contains("2 new") && said.contains("Nothing was written: this was a dry run."), "{said}");
    assert!(said.contains("services.csv:3 service.email “not a mail”"), "file, line and field: {said}");
    assert_eq!(house.services(), 0);
    let written = fs::read_to_string(&report).unwrap();
    assert!(written.contains("services.csv,3,service.email,mail,"), "{written}");
    assert!(
        written.contains("\"write one address a field, such as help@post.example\""),
        "what to do: {written}"
    );
    let count: usize =
        said.lines().find_map(|line| line.strip_suffix(" findings in all")).unwrap().parse().unwrap();
    assert!(said.contains(&format!("All {count} findings are in")), "{said}");
    assert_eq!(written.trim_end().lines().count(), count + 1);

    let refused =
        house.run(&["import", table.to_str().unwrap(), "--feed", "lines", "--report", "report.txt"]);
    assert!(!refused.status.success());
    assert!(String::from_utf8_lossy(&refused.stderr).contains(".json or .csv"));
    assert_eq!(house.services(), 0, "a report that cannot be written is told before anything is taken in");
}

#[cfg(unix)]
#[test]
fn a_table_that_is_a_link_or_is_not_there_is_named_and_empties_nothing() {
    let house = House::found();
    let folder = house.folder.path().join("feed");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("services.csv"), "id,name,status\n1,Night Line,active\n").unwrap();
    let phones = folder.join("phones.csv");
    fs::write(&phones, "id,service_id,number\n1,1,+353 1 555 0100\n").unwrap();
    let said = house.take_in("lines", &folder, &[]);
    assert!(said.contains("1 new"), "{said}");

    let elsewhere = house.folder.path().join("elsewhere.csv");
    fs::rename(&phones, &elsewhere).unwrap();
    let report = house.folder.path().join("report.csv");
    for linked in [false, true] {
        if linked {
            std::os::unix::fs::symlink(&elsewhere, &phones).unwrap();
        }
        let said = house.half_taken("lines", &folder, &["--report", report.to_str().unwrap()]);
        assert!(said.contains("0 new, 0 changed, 1 as they were."), "{said}");
        assert!(said.contains("The table phone is not in the feed"), "{said}");
        assert_eq!(said.contains("phones.csv: file left out"), linked, "{said}");
        let written = fs::read_to_string(&report).unwrap();
        assert!(written.contains("services.csv,2,phone,not_believed_gone,"), "{written}");
    }
    fs::remove_file(&phones).unwrap();
    let said = house.take_in("lines", &folder, &["--remove-missing=anyway"]);
    assert!(said.contains("1 changed"), "{said}");
}

#[test]
fn a_service_that_two_feeds_describe_is_named_once_both_are_there() {
    let house = House::found();
    let line = |n: u32, number: &str| {
        format!(
            r#"[{{"id":"5eed0000-0000-4000-8000-{n:012}","name":"Night Line","status":"active","phones":[{{"id":"5eed0000-0000-4000-8000-1{n:011}","number":"{number}"}}]}}]"#
        )
    };
    assert!(house.said(&["doubles"]).contains("No two keepers describe"));
    house.take_in("harbour", &house.write("one.json", &line(1, "+353 1 555 0001")), &[]);
    let said = house.take_in("county", &house.write("two.json", &line(2, "01 555 0001")), &[]);
    assert!(said.contains("1 services seem to stand in the directory already"), "{said}");
    assert!(
        said.contains("/service/ and its id") && said.contains("Waiting changes"),
        "what to do with them: {said}"
    );
    let said = house.said(&["doubles"]);
    assert!(
        said.contains("Night Line: ") && said.contains("(feed harbour)") && said.contains("(feed county)"),
        "{said}"
    );
    assert!(said.contains("Waiting changes"), "where it is decided: {said}");
    assert_eq!(house.services(), 2, "nothing is decided by itself");
}

#[test]
fn an_export_writes_over_a_file_only_when_it_is_told_to() {
    let house = House::found();
    let there = house.write("package.zip", "somebody's own file");
    let there = there.to_str().unwrap();
    let refused = house.run(&["export", there]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        !refused.status.success() && said.contains("is there already") && said.contains("--replace"),
        "{said}"
    );
    assert_eq!(fs::read_to_string(there).unwrap(), "somebody's own file");
    house.said(&["export", there, "--replace"]);
    assert!(fs::read(there).unwrap().starts_with(b"PK"));
}

#[test]
fn a_reason_is_said_once() {
    let house = House::found();
    let broken = house.write("broken.zip", "PK\u{3}\u{4} and no archive");
    let table = house.write("help.csv", "No,Service\n1,Linden Line\n");
    let missing = house.folder.path().join("none").join("package.zip");
    let (broken, table, missing) =
        (broken.to_str().unwrap(), table.to_str().unwrap(), missing.to_str().unwrap());
    let wrong = house.write("wrong.toml", "[service]\nnome = \"Service\"\n");
    for words in [
        vec!["import", broken, "--feed", "one"],
        vec!["import", table, "--feed", "one", "--mapping", wrong.to_str().unwrap()],
        vec!["import", table, "--feed", "one", "--mapping", missing],
        vec!["export", missing],
    ] {
        let output = house.run(&words);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success(), "{words:?}");
        let reasons: Vec<&str> = said.split(": ").map(|part| part.trim().trim_end_matches('.')).collect();
        let last = reasons.last().unwrap();
        assert_eq!(said.matches(last).count(), 1, "{said}");
    }
}

#[test]
fn a_first_mapping_is_written_from_the_columns_and_takes_the_table_in_once_it_is_edited() {
    let house = House::found();
    let table = house.write("help.csv", "No,Service,Telephone\n1,Linden Line,+353 1 555 0100\n");
    let first = bare(env!("CARGO_BIN_EXE_onward"))
        .args(["directory", "mapping", table.to_str().unwrap()])
        .output()
        .unwrap();
    assert!(first.status.success());
    let text = String::from_utf8(first.stdout).unwrap();
    for column in ["No", "Service", "Telephone"] {
        assert!(text.contains(column), "{column}: {text}");
    }
    // A country and languages are guessed as what they are: the table comes in with the mapping as it was written.
    let wide = house.write("wide.csv", "Service,Country,Languages\nEstuary Line,IE,\"en, ga\"\n");
    let first = bare(env!("CARGO_BIN_EXE_onward"))
        .args(["directory", "mapping", wide.to_str().unwrap()])
        .output()
        .unwrap();
    let first = house.write("first.toml", &String::from_utf8(first.stdout).unwrap());
    let said = house.take_in("wide", &wide, &["--mapping", first.to_str().unwrap(), "--dry-run"]);
    assert!(
        !said.contains("location") && said.contains("language: 2") || said.contains("2 language"),
        "{said}"
    );
    let edited = "[service]\nkey = [\"No\"]\nname = \"Service\"\nstatus = { value = \"active\" }\n\n[[phone]]\nof = \"service\"\nnumber = \"Telephone\"\n";
    let mapping = house.write("mapping.toml", edited);
    let said = house.take_in("help", &table, &["--mapping", mapping.to_str().unwrap()]);
    assert!(said.contains("1 new"), "{said}");
    assert_eq!(house.services(), 1);
    let refused = |name: &str, mapping: &str| {
        let mapping = house.write(name, mapping);
        let (table, mapping) = (table.to_str().unwrap(), mapping.to_str().unwrap());
        let refused = house.run(&["import", table, "--feed", "help", "--mapping", mapping]);
        assert!(!refused.status.success());
        String::from_utf8_lossy(&refused.stderr).into_owned()
    };
    assert!(refused("wrong.toml", "[service]\nnome = \"Service\"\n").contains("nome"));
    let mistyped = format!(
        "{edited}\n[[attribute]]\nof = \"service\"\ntaxonomy_term_id = {{ column = \"Service\", taxonomy = \"support_kind\", words = {{ x = \"sheltr\" }} }}\n"
    );
    let said = refused("mistyped.toml", &mistyped);
    assert!(["mistyped.toml", "`sheltr`", "support_kind"].iter().all(|word| said.contains(word)), "{said}");
    let none = bare(env!("CARGO_BIN_EXE_onward"))
        .args(["directory", "mapping", case("c10-directory.xlsx").to_str().unwrap()])
        .output()
        .unwrap();
    assert!(!none.status.success() && String::from_utf8_lossy(&none.stderr).contains("CSV"));
}

/// A file that may grow no further stands for a disk that is full: what the shell sets holds for the program.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fills_says_how_far_it_came_and_the_same_command_goes_on_from_there() {
    /// In half kilobytes.
    const MOST: u32 = 5_000;
    let house = House::found();
    let feed = house.write("services.json", &services(1..=2_000));
    let mut full = bare("sh");
    full.args([
        "-c",
        &format!("trap '' XFSZ; ulimit -f {MOST}; exec \"$0\" \"$@\""),
        env!("CARGO_BIN_EXE_onward"),
    ]);
    full.args(["directory", "import", feed.to_str().unwrap(), "--feed", "houses", "--readers", "public"]);
    let output = full.args(["--data", house.data().to_str().unwrap()]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success(), "{said}");
    let written = said.split("took no more after ").nth(1).unwrap_or_else(|| panic!("{said}"));
    let written: usize = written.split(' ').next().unwrap().parse().unwrap();
    assert!((1..2_000).contains(&written), "{said}");
    assert!(
        said.contains("If the disk is full, make room")
            && said.contains("the same command goes on from there"),
        "{said}"
    );
    assert_eq!(house.services(), written, "as many as it says");
    let said = house.take_in("houses", &feed, &[]);
    assert!(said.contains(&format!("{} new, 0 changed, {written} as they were.", 2_000 - written)), "{said}");
    assert_eq!(house.services(), 2_000);
}
