//! The trace that a request belongs to, as its caller says: W3C Trace Context, section 3.2.

use http::HeaderMap;

/// The id of the trace (32 hexadecimal digits) in the `traceparent` of `headers`. One that is not well-formed
/// is none.
pub(super) fn id(headers: &HeaderMap) -> Option<&str> {
    let mut fields = headers.get_all("traceparent").iter();
    let (Some(field), None) = (fields.next(), fields.next()) else {
        return None;
    };
    let mut parts = field.to_str().ok()?.split('-');
    let (version, trace, parent, flags) =
        (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let sizes = [(version, 2), (trace, 32), (parent, 16), (flags, 2)];
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let well_formed = |(part, size): (&str, usize)| part.len() == size && part.bytes().all(hex);
    let zero = |part: &str| part.bytes().all(|byte| byte == b'0');
    // A later version may have more to it.
    let whole = version != "00" || parts.next().is_none();
    let good = sizes.into_iter().all(well_formed) && whole && version != "ff";
    (good && !zero(trace) && !zero(parent)).then_some(trace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_well_formed_is_known() {
        const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";
        let told = |field: &str| {
            let headers = HeaderMap::from_iter([(
                http::HeaderName::from_static("traceparent"),
                field.parse().unwrap(),
            )]);
            id(&headers).map(str::to_owned)
        };
        let good = format!("00-{TRACE}-00f067aa0ba902b7-01");
        assert_eq!(told(&good).as_deref(), Some(TRACE));
        let later = format!("01-{TRACE}-00f067aa0ba902b7-01-more");
        assert_eq!(told(&later).as_deref(), Some(TRACE));
        for bad in [
            "",
            "00",
            &format!("{good}-more"),
            &good.to_uppercase(),
            &good.replace("00-", "ff-"),
            &good.replace(TRACE, "00000000000000000000000000000000"),
            &good.replace("00f067aa0ba902b7", "0000000000000000"),
            &good.replace("-01", "-1"),
        ] {
            assert_eq!(told(bad), None, "{bad}");
        }
    }
}
