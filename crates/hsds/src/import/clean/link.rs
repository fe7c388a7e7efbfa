//! Mail addresses, web addresses, telephone numbers.

use serde_json::Value;
use url::Url;

use super::Cleaned;
use super::prose::is_unseen;
use crate::report::What;

/// A mail address: the first, where there are several.
pub(super) fn mail(text: &str) -> Cleaned {
    // Written so that no machine reads it, and signs that nobody sees.
    let mut seen = text.replace(|c: char| is_unseen(c) || is_mark(c), "");
    for (hidden, sign) in
        [("(at)", "@"), ("[at]", "@"), ("{at}", "@"), ("(dot)", "."), ("[dot]", "."), ("(punkt)", ".")]
    {
        seen = seen.replace(&format!(" {hidden} "), sign).replace(hidden, sign);
    }
    let bare = seen.trim_start_matches('<').trim_end_matches('>');
    let bare = bare.strip_prefix("mailto:").unwrap_or(bare);
    let first = bare
        .split([',', ';', ' ', '/', '\n', '<', '>', '"'])
        .map(|part| part.trim().trim_matches(['.', ':']))
        .find(|part| is_mail(part));
    match first {
        Some(mail) => Cleaned::text(mail.to_owned(), text, What::Mail),
        None => Cleaned::Bad(What::Mail),
    }
}

/// Marks of direction and joiners, which no address holds.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_mail(text: &str) -> bool {
    let Some((name, domain)) = text.rsplit_once('@') else { return false };
    let is_label = |label: &str| {
        !label.is_empty()
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let is_atom = |atom: &str| {
        !atom.is_empty() && atom.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c))
    };
    text.len() <= 254
        && name.split('.').all(is_atom)
        && domain.contains('.')
        && domain.split('.').all(is_label)
}

/// A web address with a scheme.
pub(super) fn url(text: &str) -> Cleaned {
    let seen = text.replace(|c: char| is_unseen(c) || is_mark(c), "");
    let bare = seen.trim_matches(['<', '>', '"', '\'', '(', ')']).trim();
    let first = bare.split_whitespace().next().unwrap_or_default().trim_end_matches([',', ';']);
    let stated = first.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
            && !rest.starts_with(|c: char| c.is_ascii_digit())
    });
    if !stated && (first.contains('@') || !first.contains('.')) {
        return Cleaned::Bad(What::Url);
    }
    let whole = match () {
        () if stated => mended_scheme(first),
        // Two slashes without a scheme.
        () => format!("https://{}", first.trim_start_matches('/')),
    };
    match Url::parse(&whole) {
        Ok(url) if is_safe(&url) => {
            // What is plain ASCII stays as it was written; the rest is written so that every program can read it.
            let written = if whole.is_ascii() && is_plain(&whole) { whole } else { url.to_string() };
            Cleaned::text(written, text, What::Url)
        }
        _ => Cleaned::Bad(What::Url),
    }
}

/// Schemes that people mistype.
fn mended_scheme(text: &str) -> String {
    for (wrong, right) in
        [("http:///", "http://"), ("https:///", "https://"), ("http;//", "http://"), ("htttp://", "http://")]
    {
        if let Some(rest) = text.strip_prefix(wrong) {
            return format!("{right}{rest}");
        }
    }
    for scheme in ["http", "https"] {
        for wrong in [":/", ":"] {
            if let Some(rest) = text.strip_prefix(&format!("{scheme}{wrong}"))
                && !rest.starts_with('/')
            {
                return format!("{scheme}://{rest}");
            }
        }
    }
    text.to_owned()
}

/// Schemes that a reader may follow or that only name something; none that runs anything.
fn is_safe(url: &Url) -> bool {
    match url.scheme() {
        "http" | "https" | "ftp" => url.host_str().is_some_and(|host| !host.is_empty()),
        "urn" | "tel" | "mailto" | "sms" | "geo" | "tag" | "doi" => true,
        _ => false,
    }
}

/// Characters that RFC 3986 lets stand as they are.
fn is_plain(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c))
}

/// A telephone number. People's signs stay; marks that nobody sees, quotation marks and a prefix `tel:` go.
pub(super) fn telephone(text: &str) -> Cleaned {
    let plain = ::telephone::clean(text);
    // A spreadsheet's number: 4.41234E+11 has lost its digits, 441234.0 has not.
    let whole = plain.strip_suffix(".0").filter(|digits| digits.chars().all(|c| c.is_ascii_digit()));
    let number = whole.unwrap_or(&plain).to_owned();
    if !number.chars().any(char::is_alphanumeric) || ::telephone::has_lost_digits(&number) {
        return Cleaned::Bad(What::Telephone);
    }
    Cleaned::Good(Value::String(number.clone()), (number != text).then_some(What::Telephone))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn web_addresses_get_a_scheme() {
        for (text, value) in [
            ("www.example.org/help", "https://www.example.org/help"),
            ("example.org", "https://example.org"),
            ("//example.org", "https://example.org"),
            ("http:/example.org", "http://example.org"),
            (
                "https://пример.рф/помощь",
                "https://xn--e1afmkfd.xn--p1ai/%D0%BF%D0%BE%D0%BC%D0%BE%D1%89%D1%8C",
            ),
            ("example.org:8080/a", "https://example.org:8080/a"),
            ("http://example.org, http://example.com", "http://example.org"),
        ] {
            assert_eq!(url(text), Cleaned::Good(json!(value), Some(What::Url)), "{text}");
        }
        assert_eq!(url("http://example.com"), Cleaned::Good(json!("http://example.com"), None));
        for text in ["see our page", "javascript:alert(1)", "http://", "info@example.org", "none yet"] {
            assert_eq!(url(text), Cleaned::Bad(What::Url), "{text}");
        }
    }

    #[test]
    fn mail_addresses_are_found() {
        assert_eq!(mail("a@example.org"), Cleaned::Good(json!("a@example.org"), None));
        for text in [
            "mailto:a@example.org",
            "a@example.org; b@example.org",
            "Ann <a@example.org>",
            "a@example.org.",
            "a(at)example.org",
            "a [at] example [dot] org",
            "a@example.org\u{200b}",
        ] {
            assert_eq!(mail(text), Cleaned::Good(json!("a@example.org"), Some(What::Mail)), "{text}");
        }
        for text in ["a at example.org", "a@", "@b.c", "a@b", "a b@c@d"] {
            assert_eq!(mail(text), Cleaned::Bad(What::Mail), "{text}");
        }
    }

    #[test]
    fn telephone_numbers_stay_as_people_dial_them() {
        assert_eq!(telephone("+44 1234 234567"), Cleaned::Good(json!("+44 1234 234567"), None));
        assert_eq!(telephone("\"+44 1234\""), Cleaned::Good(json!("+44 1234"), Some(What::Telephone)));
        assert_eq!(telephone("441234.0"), Cleaned::Good(json!("441234"), Some(What::Telephone)));
        assert_eq!(telephone("1-800-HELP"), Cleaned::Good(json!("1-800-HELP"), None));
        assert_eq!(telephone("4.41234E+11"), Cleaned::Bad(What::Telephone));
        assert_eq!(telephone("4,41234E+11"), Cleaned::Bad(What::Telephone));
        assert_eq!(
            telephone("\u{202a}\u{ff0b}44 20 7946 0006\u{202c}"),
            Cleaned::Good(json!("+44 20 7946 0006"), Some(What::Telephone))
        );
        assert_eq!(telephone("---"), Cleaned::Bad(What::Telephone));
    }
}
