//! Where a request comes from: the connection's other end, or what a proxy that is trusted says.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use http::HeaderMap;
use ipnet::IpNet;

/// What each proxy adds the address to that it was called from.
const FORWARDED: &str = "x-forwarded-for";

/// The proxies whose word is believed.
#[derive(Debug)]
pub(super) struct Proxies {
    trusted: Vec<IpNet>,
}

impl Proxies {
    /// Those with an address in `trusted`.
    pub(super) fn new(trusted: &[IpNet]) -> Self {
        Self {
            trusted: trusted.to_vec(),
        }
    }

    /// The address of the caller. Each trusted proxy vouches for the one before it, from the last to
    /// the first; the first that is not trusted is the caller. What stands further left may be the
    /// caller's own invention.
    pub(super) fn caller(&self, peer: SocketAddr, headers: &HeaderMap) -> IpAddr {
        let mut caller = peer.ip().to_canonical();
        let said = headers.get_all(FORWARDED).iter();
        let mut said: Vec<&[u8]> = said
            .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
            .collect();
        while self.trusted.iter().any(|net| net.contains(&caller)) {
            match said.pop().and_then(address) {
                Some(before) => caller = before.to_canonical(),
                None => break,
            }
        }
        caller
    }
}

/// An address, perhaps with a port.
fn address(text: &[u8]) -> Option<IpAddr> {
    let text = std::str::from_utf8(text).ok()?.trim();
    let with_port = || text.parse::<SocketAddr>().map(|address| address.ip());
    text.parse().or_else(|_| with_port()).ok()
}

/// The addresses that one customer of a network has: an IPv4 address, or an IPv6 /64.
pub(super) fn neighbourhood(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(ip) => {
            let [a, b, c, d, ..] = ip.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn caller(peer: &str, forwarded: &[&str]) -> String {
        let nets = ["10.0.0.0/8", "::1/128"].map(|net| net.parse().unwrap());
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append(
                FORWARDED,
                HeaderValue::from_bytes(value.as_bytes()).unwrap(),
            );
        }
        let peer: IpAddr = peer.parse().unwrap();
        let caller = Proxies::new(&nets).caller((peer, 1).into(), &headers);
        caller.to_string()
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        assert_eq!(caller("192.0.2.1", &["198.51.100.7"]), "192.0.2.1");
        assert_eq!(caller("10.0.0.1", &["198.51.100.7"]), "198.51.100.7");
        assert_eq!(caller("::ffff:10.0.0.1", &["198.51.100.7"]), "198.51.100.7");
        assert_eq!(
            caller("10.0.0.1", &["1.2.3.4, 198.51.100.7", "10.9.9.9"]),
            "198.51.100.7"
        );
        assert_eq!(caller("10.0.0.1", &["1.2.3.4, nonsense"]), "10.0.0.1");
        assert_eq!(
            caller("10.0.0.1", &["\u{e4}, 198.51.100.7:4711"]),
            "198.51.100.7"
        );
        assert_eq!(caller("10.0.0.1", &["[2001:db8::1]:80"]), "2001:db8::1");
        assert_eq!(caller("10.0.0.1", &[]), "10.0.0.1");
        assert_eq!(caller("::1", &["10.0.0.2"]), "10.0.0.2");
    }

    #[test]
    fn a_customer_of_ipv6_is_a_network() {
        let address: IpAddr = "2001:db8:1:2:3:4:5:6".parse().unwrap();
        assert_eq!(neighbourhood(address).to_string(), "2001:db8:1:2::");
    }
}
