//! What the program says to whoever started it. Whoever stopped listening (`onward … | head`) has heard enough: that is no
//! fault, and what the program does is done all the same. Everything is said through here; a lint keeps `println!` out.

use std::fmt::Arguments;
use std::io::{self, ErrorKind, Stderr, Stdout, Write};

/// Says a line on the standard output.
macro_rules! tell {
    ($($said:tt)*) => { $crate::told::line(&mut $crate::told::out(), format_args!($($said)*)) };
}
pub(crate) use tell;

/// A stream whose reader may leave.
pub(crate) struct Heard<W>(W);

/// The standard output.
pub(crate) fn out() -> Heard<Stdout> {
    Heard(io::stdout())
}

/// The standard output for errors.
pub(crate) fn err() -> Heard<Stderr> {
    Heard(io::stderr())
}

/// Says a line. A disk that is full is a fault; a reader who left is none.
pub(crate) fn line(to: &mut impl Write, said: Arguments<'_>) -> io::Result<()> {
    // In one piece, so that lines of several do not mix.
    to.write_all(format!("{said}\n").as_bytes())?;
    to.flush()
}

impl<W: Write> Write for Heard<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        or_left(self.0.write(bytes), bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        or_left(self.0.flush(), ())
    }
}

fn or_left<T>(done: io::Result<T>, left: T) -> io::Result<T> {
    match done {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(left),
        done => done,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Failing(ErrorKind);

    impl Write for Failing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Err(self.0.into())
        }
    }

    #[test]
    fn who_left_has_heard_enough_and_a_full_disk_is_told() {
        let say = |kind| line(&mut Heard(Failing(kind)), format_args!("a line"));
        assert!(say(ErrorKind::BrokenPipe).is_ok());
        assert_eq!(say(ErrorKind::StorageFull).unwrap_err().kind(), ErrorKind::StorageFull);
    }
}
