//! What a request may cost before anybody looks at what it says.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, header, request::Parts};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};

use crate::error::{Code, Error, Result};

/// Why a body did not arrive.
type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Bytes of the request line and the header fields. hyper's own limit is above this, see `serve`.
pub(super) const HEAD_BYTES: usize = 16 * 1024;
/// Header fields.
pub(super) const HEAD_FIELDS: usize = 64;
/// Bytes of a body.
const BODY_BYTES: usize = 64 * 1024;
/// Time for a body to arrive.
const BODY_TIME: Duration = Duration::from_secs(10);

/// Holds the request line and the header fields against their limits.
pub(super) fn head(parts: &Parts) -> Result<()> {
    let line = parts.method.as_str().len()
        + parts
            .uri
            .path_and_query()
            .map_or(0, |target| target.as_str().len());
    let fields: usize = parts
        .headers
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len() + 4)
        .sum();
    if line + fields > HEAD_BYTES || parts.headers.len() > HEAD_FIELDS {
        return Err(Error::new(
            Code::HeadersTooLarge,
            format!(
                "The request line and the header fields are at most {HEAD_BYTES} bytes in {HEAD_FIELDS} fields."
            ),
        ));
    }
    Ok(())
}

/// Holds what the header says of the body against the limits, before the first byte of it is asked
/// for: a client that waits for `100 Continue` sends nothing in vain.
pub(super) fn announced(headers: &HeaderMap, body: &Incoming) -> Result<()> {
    let mut media_types = headers.get_all(header::CONTENT_TYPE).iter();
    let json = match (media_types.next(), media_types.next()) {
        (Some(media_type), None) => media_type.to_str().is_ok_and(is_json),
        _ => false,
    };
    let coded = headers
        .get(header::CONTENT_ENCODING)
        .is_some_and(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity"));
    let transfer = headers.get(header::TRANSFER_ENCODING);
    let packed = transfer.is_some_and(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"chunked"));
    if !json || coded || packed {
        return Err(Error::new(
            Code::WrongMediaType,
            "Send JSON in UTF-8, uncompressed, with `Content-Type: application/json`.",
        ));
    }
    if body.size_hint().lower() > BODY_BYTES as u64 {
        return Err(too_large());
    }
    Ok(())
}

/// `application/json`, in UTF-8 where it names a charset.
fn is_json(media_type: &str) -> bool {
    let mut parts = media_type.split(';').map(str::trim);
    let essence = parts.next().unwrap_or_default();
    let charset = parts.find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.eq_ignore_ascii_case("charset")
            .then(|| value.trim_matches('"'))
    });
    essence.eq_ignore_ascii_case("application/json")
        && charset.is_none_or(|charset| charset.eq_ignore_ascii_case("utf-8"))
}

/// The body, whole.
pub(super) async fn body(body: Incoming) -> Result<Bytes> {
    // Copied as it comes: what arrives byte by byte would else cost a multiple of its size.
    let whole = async {
        let mut body = Limited::new(body, BODY_BYTES);
        let mut bytes = BytesMut::new();
        while let Some(frame) = body.frame().await {
            if let Ok(data) = frame?.into_data() {
                bytes.extend_from_slice(&data);
            }
        }
        Ok::<Bytes, BoxError>(bytes.freeze())
    };
    match tokio::time::timeout(BODY_TIME, whole).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) if is_too_long(&error) => Err(too_large()),
        // The connection broke: nobody will read the answer.
        Ok(Err(error)) => {
            Err(Error::new(Code::RequestTimeout, "The body did not arrive whole.").caused_by(error))
        }
        Err(_) => Err(Error::new(
            Code::RequestTimeout,
            format!(
                "The body did not arrive within {} seconds. Send it again.",
                BODY_TIME.as_secs()
            ),
        )),
    }
}

fn is_too_long(error: &BoxError) -> bool {
    error.is::<LengthLimitError>()
}

fn too_large() -> Error {
    Error::new(
        Code::BodyTooLarge,
        format!("A body is at most {BODY_BYTES} bytes."),
    )
}
