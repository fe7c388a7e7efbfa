//! Numbers as people wrote them: the one that reaches whom it was written for, or text.

use telephone::{Part, read, read_one};

/// What is dialled and what is only read, in one line.
fn said(written: &str, country: &str, reader: &str) -> String {
    let known = |code: &str| (!code.is_empty()).then(|| code.to_owned());
    let parts = read(written, known(country).as_deref(), known(reader).as_deref());
    let told = parts.into_iter().map(|part| match part {
        Part::Text { shown } => shown,
        Part::Number(number) => {
            let extension = number.extension.map(|digits| format!("#{digits}")).unwrap_or_default();
            format!("[{}|{}{extension}]", number.shown.replace('\u{a0}', " "), number.dialled)
        }
    });
    told.collect()
}

#[test]
fn what_people_write_is_the_number_that_reaches_them_or_text() {
    for (written, country, reader, right) in [
        ("+44 (0)20 7946 0000", "", "", "[+44 20 7946 0000|+442079460000]"),
        ("020 7946 0000 / 020 7946 0001", "", "", "020 7946 0000 / 020 7946 0001"),
        (
            "020 7946 0000 / 020 7946 0001",
            "GB",
            "GB",
            "[020 7946 0000|+442079460000] / [020 7946 0001|+442079460001]",
        ),
        ("020 7946 0000 ext. 204", "", "", "020 7946 0000 ext. 204"),
        ("020 7946 0000 ext. 204", "GB", "IE", "[+44 20 7946 0000|+442079460000#204]"),
        ("1-800-HELP-NOW", "", "", "1-800-HELP-NOW"),
        ("1-800-HELP-NOW", "US", "IE", "[+1 800 4357 669|+18004357669]"),
        ("1-800-HELP-NOW", "GB", "GB", "1-800-HELP-NOW"),
        ("4,41234E+11", "GB", "GB", "4,41234E+11"),
        ("4.41234E+11", "", "", "4.41234E+11"),
        ("\u{202a}+44 20 7946 0006\u{202c}", "", "", "[+44 20 7946 0006|+442079460006]"),
        ("24h: 0800 555 0107", "", "", "24h: 0800 555 0107"),
        ("24h: 0800 555 0107", "GB", "GB", "24h: [0800 555 0107|+448005550107]"),
        ("\u{ff0b}44 20 7946 0008", "", "", "[+44 20 7946 0008|+442079460008]"),
        ("0044 20 7946 0009", "", "", "[+44 20 7946 0009|+442079460009]"),
        ("001 47 55 23 45 67", "", "", "001 47 55 23 45 67"),
        ("0011 44 20 7946 0009", "", "", "0011 44 20 7946 0009"),
        ("0044 20 7946 0009", "DE", "DE", "[+44 20 7946 0009|+442079460009]"),
        ("0044 20 7946 0009", "JP", "JP", "0044 20 7946 0009"),
        ("011 44 20 7946 0009", "US", "US", "[+44 20 7946 0009|+442079460009]"),
    ] {
        assert_eq!(said(written, country, reader), right, "{written} of {country:?} in {reader:?}");
    }
}

#[test]
fn a_number_without_its_countrys_code_gets_it_or_is_no_link() {
    for (written, country, reader, right) in [
        ("91 555 01 70", "ES", "IE", "[+34 91 555 01 70|+34915550170]"),
        ("91 555 01 70", "ES", "ES", "[91 555 01 70|+34915550170]"),
        ("91 555 01 70", "ES", "", "[+34 91 555 01 70|+34915550170]"),
        ("030 5550 1234", "DE", "", "[+49 30 5550 1234|+493055501234]"),
        ("030/55501234", "DE", "DE", "[030/55501234|+493055501234]"),
        ("5550 1234", "DE", "DE", "5550 1234"),
        ("06 5550 1234", "IT", "", "[+39 06 5550 1234|+390655501234]"),
        ("06 1 555 0123", "HU", "", "[+36 1 555 0123|+3615550123]"),
        ("8 (495) 555-01-23", "RU", "", "[+7 495 555 01 23|+74955550123]"),
        ("(212) 555-0123", "US", "", "[+1 212 555 0123|+12125550123]"),
        ("555-0123", "US", "US", "555-0123"),
        ("03-5550-1234", "JP", "", "[+81 3 5550 1234|+81355501234]"),
        ("(11) 5550-1234", "BR", "", "[+55 11 5550 1234|+551155501234]"),
        ("011 5550 1234", "BR", "BR", "011 5550 1234"),
        ("1800 341 900", "IE", "GB", "[+353 1800 341 900|+3531800341900]"),
        ("13 11 14", "AU", "", "[+61 13 11 14|+61131114]"),
        ("0123456789012345", "DE", "DE", "0123456789012345"),
        ("20 7946 0000", "GB", "GB", "[20 7946 0000|+442079460000]"),
        ("7946 0000", "GB", "GB", "7946 0000"),
        ("0207946000", "", "", "0207946000"),
    ] {
        assert_eq!(said(written, country, reader), right, "{written} of {country:?} in {reader:?}");
    }
}

#[test]
fn a_short_number_is_dialled_in_its_own_country_alone() {
    assert_eq!(said("116006", "CZ", "CZ"), "[116 006|116006]");
    assert_eq!(said("116 006", "DE", "IE"), "116 006");
    assert_eq!(said("116 006", "DE", ""), "116 006");
    assert_eq!(said("112", "ES", "ES"), "[112|112]");
    assert_eq!(said("112", "", "ES"), "112");
    assert_eq!(said("+49 116 006", "DE", "IE"), "[+49 116 006|+49116006]");
}

#[test]
fn what_else_stands_in_a_cell_is_never_dialled() {
    for written in [
        "",
        "ask at the desk",
        "+1 or +2",
        "020 7946 0000/1",
        "020 7946 0000 or ask for Ann",
        "do not ring: 020 7946 0000",
        "fax: 020 7946 0000",
        "020 7946 0000 until 5, then 020 7946",
        "+44 20 7946",
        "+44 20 7946 0000 +44 20 7946 0001",
        "020 7946 0000 020 7946 0001",
        "00",
        "+",
        "()",
        "+39 (0)6 5550 1234",
        "030 123456/7",
    ] {
        let parts = read(written, Some("GB"), Some("GB"));
        let numbers = parts.iter().filter(|part| matches!(part, Part::Number(_))).count();
        assert_eq!(numbers, 0, "{written}: {parts:?}");
    }
    assert_eq!(said("030 123456/7", "DE", "DE"), "030 123456/7");
}

#[test]
fn several_numbers_are_each_their_own_or_none_is() {
    let both = "[+44 20 7946 0000|+442079460000]";
    assert_eq!(said("+44 20 7946 0000, +44 20 7946 0000", "", ""), format!("{both}, {both}"));
    assert_eq!(said("+44 20 7946 0000 or +44 20 7946 0000", "", ""), format!("{both} or {both}"));
    assert_eq!(
        said("+44 20 7946 0000;+44 20 7946 0000 x12", "", ""),
        format!("{both};[+44 20 7946 0000|+442079460000#12]")
    );
    assert_eq!(said("+44 20 7946 0000, 7946 0001", "", ""), "+44 20 7946 0000, 7946 0001");
    assert_eq!(said("+44 20 7946 0000 (ask for Ann)", "", ""), format!("{both} (ask for Ann)"));
    assert_eq!(said("Tel. +44 (20) 7946 0000", "", ""), format!("Tel. {both}"));
    assert_eq!(said("(+44) 20 7946 0000", "", ""), both);
    assert_eq!(said("+44 020 7946 0000", "", ""), both);
    assert_eq!(said("tel:+442079460000", "", ""), "[+44 2079460000|+442079460000]");
    assert_eq!(said("+٤٤ ٢٠ ٧٩٤٦ ٠٠٠٠", "", ""), both);
}

#[test]
fn one_number_is_asked_for_where_there_is_one() {
    let one = read_one("24h: +44 20 7946 0000", None, None).unwrap();
    assert_eq!(one.href(), "tel:+442079460000");
    assert!(one.is_international());
    assert_eq!(read_one("+44 20 7946 0000 / +44 20 7946 0001", None, None), None);
    assert_eq!(telephone::country_code("gb").as_deref(), Some("+44"));
    assert_eq!(telephone::country_code("XX"), None);
    assert!(telephone::has_lost_digits("4,41234E+11") && !telephone::has_lost_digits("441234"));
}
