//! The address a request comes from, for rates alone. It is never logged and never stored.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRef, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;

use crate::state::App;

/// The address a request comes from; where it is unknown (a request made in the process itself), one address
/// for all. Of an IPv6 address only the network counts, its first 64 bits: whoever has one has all the rest.
#[derive(Clone, Copy, Debug)]
pub struct Address(pub IpAddr);

impl<S: Send + Sync> FromRequestParts<S> for Address
where
    App: FromRef<S>,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        Ok(Self::known(parts, &App::from_ref(state)).unwrap_or(Self(IpAddr::V4(Ipv4Addr::UNSPECIFIED))))
    }
}

impl Address {
    /// The address, where it is known.
    pub(crate) fn known(parts: &Parts, app: &App) -> Option<Self> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>()?.0.ip();
        Some(Self(one_for_all_of(behind(peer, &parts.headers, &app.config.proxies))))
    }
}

/// The address that a proxy of the operator's saw, if the request came through one: the last that it wrote down.
/// Whatever stands before that anybody could have written.
fn behind(peer: IpAddr, headers: &HeaderMap, proxies: &[IpAddr]) -> IpAddr {
    if !proxies.contains(&peer.to_canonical()) {
        return peer;
    }
    let written = headers.get_all("x-forwarded-for").iter().next_back();
    let last = written.and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    last.unwrap_or(peer)
}

/// The address that stands for all that one client can choose among.
fn one_for_all_of(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(six) => IpAddr::V6(Ipv6Addr::from_bits(six.to_bits() & !u128::from(u64::MAX))),
        four @ IpAddr::V4(_) => four,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_believed_if_it_is_the_operators_and_nobody_else_is() {
        let proxy: IpAddr = "192.0.2.10".parse().unwrap();
        let seen = |peer: &str, values: &[&str]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append("x-forwarded-for", value.parse().unwrap());
            }
            behind(peer.parse().unwrap(), &headers, &[proxy]).to_string()
        };
        assert_eq!(seen("192.0.2.10", &["198.51.100.7"]), "198.51.100.7");
        assert_eq!(seen("::ffff:192.0.2.10", &["198.51.100.7"]), "198.51.100.7");
        assert_eq!(
            seen("192.0.2.10", &["203.0.113.1, 198.51.100.7"]),
            "198.51.100.7",
            "the client wrote the first"
        );
        assert_eq!(seen("192.0.2.10", &["203.0.113.1", "198.51.100.7"]), "198.51.100.7");
        assert_eq!(seen("192.0.2.10", &[]), "192.0.2.10");
        assert_eq!(seen("192.0.2.10", &["somebody"]), "192.0.2.10");
        assert_eq!(seen("198.51.100.7", &["203.0.113.1"]), "198.51.100.7", "no proxy of ours");
    }

    #[test]
    fn who_changes_the_second_half_of_an_address_stays_the_same() {
        let one = |text: &str| one_for_all_of(text.parse().unwrap());
        assert_eq!(one("2001:db8:1:2::1"), one("2001:db8:1:2:ffff:1:2:3"));
        assert_ne!(one("2001:db8:1:2::1"), one("2001:db8:1:3::1"));
        assert_ne!(one("192.0.2.1"), one("192.0.2.2"));
        assert_eq!(one("::ffff:192.0.2.1"), one("192.0.2.1"), "the same, written longer");
    }
}
