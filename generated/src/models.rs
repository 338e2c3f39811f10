#![allow(unused_qualifications)]
#[cfg(not(feature = "validate"))]
use validator::Validate;

#[cfg(any(feature = "client", feature = "server"))]
use crate::header;
use crate::models;
#[cfg(feature = "validate")]
use serde_valid::Validate;

/// The last record of the chain. `slipway audit verify --head SEQ:HASH` takes it.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct AuditHead {
    #[serde(rename = "seq")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub seq: i64,

    #[serde(rename = "hash")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 64, max = 64),
           regex(path = *RE_AUDITHEAD_HASH),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 64))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[0-9a-f]{64}$"))]
    pub hash: String,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for AuditHead {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for AuditHead {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_AUDITHEAD_HASH: regex::Regex = regex::Regex::new(r"^[0-9a-f]{64}$").unwrap();
}

impl AuditHead {
    #[allow(clippy::new_without_default)]
    pub fn new(seq: i64, hash: String) -> AuditHead {
        AuditHead { seq, hash }
    }
}

/// Converts the AuditHead value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for AuditHead {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("seq".to_string()),
            Some(self.seq.to_string()),
            Some("hash".to_string()),
            Some(self.hash.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a AuditHead value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for AuditHead {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub seq: Vec<i64>,
            pub hash: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing AuditHead".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "seq" => intermediate_rep.seq.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "hash" => intermediate_rep.hash.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing AuditHead".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(AuditHead {
            seq: intermediate_rep
                .seq
                .into_iter()
                .next()
                .ok_or_else(|| "seq missing in AuditHead".to_string())?,
            hash: intermediate_rep
                .hash
                .into_iter()
                .next()
                .ok_or_else(|| "hash missing in AuditHead".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<AuditHead> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<AuditHead>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<AuditHead>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for AuditHead - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<AuditHead> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <AuditHead as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into AuditHead - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<AuditHead>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<AuditHead>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<AuditHead>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<AuditHead> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <AuditHead as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into AuditHead - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct AuditList {
    #[serde(rename = "items")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 0, max = 200),))]
    #[cfg_attr(feature = "validate", validate(min_length = 0))]
    #[cfg_attr(feature = "validate", validate(max_length = 200))]
    pub items: Vec<models::AuditRecord>,

    #[serde(rename = "head")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head: Option<models::AuditHead>,

    /// The `cursor` of the next page; absent on the last one.
    #[serde(rename = "next_cursor")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 18),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 18))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for AuditList {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for AuditList {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl AuditList {
    #[allow(clippy::new_without_default)]
    pub fn new(items: Vec<models::AuditRecord>) -> AuditList {
        AuditList {
            items,
            head: None,
            next_cursor: None,
        }
    }
}

/// Converts the AuditList value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for AuditList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type items in query parameter serialization
            // Skipping non-primitive type head in query parameter serialization
            self.next_cursor
                .as_ref()
                .map(|next_cursor| ["next_cursor".to_string(), next_cursor.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a AuditList value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for AuditList {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub items: Vec<Vec<models::AuditRecord>>,
            pub head: Vec<models::AuditHead>,
            pub next_cursor: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing AuditList".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    "items" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in AuditList"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "head" => intermediate_rep.head.push(
                        <models::AuditHead as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "next_cursor" => intermediate_rep.next_cursor.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing AuditList".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(AuditList {
            items: intermediate_rep
                .items
                .into_iter()
                .next()
                .ok_or_else(|| "items missing in AuditList".to_string())?,
            head: intermediate_rep.head.into_iter().next(),
            next_cursor: intermediate_rep.next_cursor.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<AuditList> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<AuditList>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<AuditList>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for AuditList - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<AuditList> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <AuditList as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into AuditList - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<AuditList>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<AuditList>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<AuditList>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<AuditList> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <AuditList as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into AuditList - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// `succeeded` (2xx), `refused` (4xx), `failed` (5xx), `interrupted` (Slipway stopped before it could answer).
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum AuditOutcome {
    #[serde(rename = "succeeded")]
    Succeeded,
    #[serde(rename = "refused")]
    Refused,
    #[serde(rename = "failed")]
    Failed,
    #[serde(rename = "interrupted")]
    Interrupted,
}

impl std::fmt::Display for AuditOutcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            AuditOutcome::Succeeded => write!(f, "succeeded"),
            AuditOutcome::Refused => write!(f, "refused"),
            AuditOutcome::Failed => write!(f, "failed"),
            AuditOutcome::Interrupted => write!(f, "interrupted"),
        }
    }
}

impl std::str::FromStr for AuditOutcome {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "succeeded" => std::result::Result::Ok(AuditOutcome::Succeeded),
            "refused" => std::result::Result::Ok(AuditOutcome::Refused),
            "failed" => std::result::Result::Ok(AuditOutcome::Failed),
            "interrupted" => std::result::Result::Ok(AuditOutcome::Interrupted),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<AuditOutcome> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<AuditOutcome>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<AuditOutcome>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for AuditOutcome - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<AuditOutcome> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <AuditOutcome as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into AuditOutcome - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<AuditOutcome>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<AuditOutcome>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<AuditOutcome>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<AuditOutcome> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <AuditOutcome as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into AuditOutcome - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct AuditRecord {
    /// Its place in the chain, without gaps.
    #[serde(rename = "seq")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 1i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 1i64))]
    pub seq: i64,

    #[serde(rename = "at")]
    pub at: chrono::DateTime<chrono::Utc>,

    /// A team, a person or a program that keys belong to. It needs no registration: the first key makes it. The admin key of the settings, and an open service, act as `admin`.
    #[serde(rename = "owner")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 63),
           regex(path = *RE_AUDITRECORD_OWNER),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$")
    )]
    pub owner: String,

    /// As in `created_by` of a key.
    #[serde(rename = "key_prefix")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 32),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    pub key_prefix: String,

    /// Where the request came from; absent for the command line.
    #[serde(rename = "address")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 64),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,

    #[serde(rename = "request_id")]
    pub request_id: uuid::Uuid,

    /// The `operationId`.
    #[serde(rename = "action")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 64),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    pub action: String,

    /// The path of what was changed or made.
    #[serde(rename = "target")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 1024),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 1024))]
    pub target: String,

    #[serde(rename = "outcome")]
    #[cfg_attr(feature = "validate", validate)]
    pub outcome: models::AuditOutcome,

    /// Of the answer; absent where there was none.
    #[serde(rename = "status")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 100u32, max = 599u32),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 100u32))]
    #[cfg_attr(feature = "validate", validate(maximum = 599u32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u32>,

    /// Of the problem, where it was one.
    #[serde(rename = "code")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 64),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,

    /// The members that a change was about, as text.
    #[serde(rename = "before")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 32),))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<std::collections::HashMap<String, String>>,

    /// The members that a change was about, as text.
    #[serde(rename = "after")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 32),))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<std::collections::HashMap<String, String>>,

    #[serde(rename = "hash")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 64, max = 64),
           regex(path = *RE_AUDITRECORD_HASH),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 64))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[0-9a-f]{64}$"))]
    pub hash: String,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for AuditRecord {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for AuditRecord {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_AUDITRECORD_OWNER: regex::Regex = regex::Regex::new(r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_AUDITRECORD_HASH: regex::Regex = regex::Regex::new(r"^[0-9a-f]{64}$").unwrap();
}

impl AuditRecord {
    #[allow(clippy::new_without_default)]
    pub fn new(
        seq: i64,
        at: chrono::DateTime<chrono::Utc>,
        owner: String,
        key_prefix: String,
        request_id: uuid::Uuid,
        action: String,
        target: String,
        outcome: models::AuditOutcome,
        hash: String,
    ) -> AuditRecord {
        AuditRecord {
            seq,
            at,
            owner,
            key_prefix,
            address: None,
            request_id,
            action,
            target,
            outcome,
            status: None,
            code: None,
            before: None,
            after: None,
            hash,
        }
    }
}

/// Converts the AuditRecord value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for AuditRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("seq".to_string()),
            Some(self.seq.to_string()),
            // Skipping non-primitive type at in query parameter serialization
            Some("owner".to_string()),
            Some(self.owner.to_string()),
            Some("key_prefix".to_string()),
            Some(self.key_prefix.to_string()),
            self.address
                .as_ref()
                .map(|address| ["address".to_string(), address.to_string()].join(",")),
            // Skipping non-primitive type request_id in query parameter serialization
            Some("action".to_string()),
            Some(self.action.to_string()),
            Some("target".to_string()),
            Some(self.target.to_string()),
            // Skipping non-primitive type outcome in query parameter serialization
            self.status
                .as_ref()
                .map(|status| ["status".to_string(), status.to_string()].join(",")),
            self.code
                .as_ref()
                .map(|code| ["code".to_string(), code.to_string()].join(",")),
            // Skipping map before in query parameter serialization
            // Skipping map after in query parameter serialization
            Some("hash".to_string()),
            Some(self.hash.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a AuditRecord value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for AuditRecord {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub seq: Vec<i64>,
            pub at: Vec<chrono::DateTime<chrono::Utc>>,
            pub owner: Vec<String>,
            pub key_prefix: Vec<String>,
            pub address: Vec<String>,
            pub request_id: Vec<uuid::Uuid>,
            pub action: Vec<String>,
            pub target: Vec<String>,
            pub outcome: Vec<models::AuditOutcome>,
            pub status: Vec<u32>,
            pub code: Vec<String>,
            pub before: Vec<std::collections::HashMap<String, String>>,
            pub after: Vec<std::collections::HashMap<String, String>>,
            pub hash: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing AuditRecord".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "seq" => intermediate_rep.seq.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "at" => intermediate_rep.at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "owner" => intermediate_rep.owner.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "key_prefix" => intermediate_rep.key_prefix.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "address" => intermediate_rep.address.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "request_id" => intermediate_rep.request_id.push(
                        <uuid::Uuid as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "action" => intermediate_rep.action.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "target" => intermediate_rep.target.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "outcome" => intermediate_rep.outcome.push(
                        <models::AuditOutcome as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "status" => intermediate_rep.status.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "code" => intermediate_rep.code.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    "before" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in AuditRecord"
                                .to_string(),
                        )
                    }
                    "after" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in AuditRecord"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "hash" => intermediate_rep.hash.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing AuditRecord".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(AuditRecord {
            seq: intermediate_rep
                .seq
                .into_iter()
                .next()
                .ok_or_else(|| "seq missing in AuditRecord".to_string())?,
            at: intermediate_rep
                .at
                .into_iter()
                .next()
                .ok_or_else(|| "at missing in AuditRecord".to_string())?,
            owner: intermediate_rep
                .owner
                .into_iter()
                .next()
                .ok_or_else(|| "owner missing in AuditRecord".to_string())?,
            key_prefix: intermediate_rep
                .key_prefix
                .into_iter()
                .next()
                .ok_or_else(|| "key_prefix missing in AuditRecord".to_string())?,
            address: intermediate_rep.address.into_iter().next(),
            request_id: intermediate_rep
                .request_id
                .into_iter()
                .next()
                .ok_or_else(|| "request_id missing in AuditRecord".to_string())?,
            action: intermediate_rep
                .action
                .into_iter()
                .next()
                .ok_or_else(|| "action missing in AuditRecord".to_string())?,
            target: intermediate_rep
                .target
                .into_iter()
                .next()
                .ok_or_else(|| "target missing in AuditRecord".to_string())?,
            outcome: intermediate_rep
                .outcome
                .into_iter()
                .next()
                .ok_or_else(|| "outcome missing in AuditRecord".to_string())?,
            status: intermediate_rep.status.into_iter().next(),
            code: intermediate_rep.code.into_iter().next(),
            before: intermediate_rep.before.into_iter().next(),
            after: intermediate_rep.after.into_iter().next(),
            hash: intermediate_rep
                .hash
                .into_iter()
                .next()
                .ok_or_else(|| "hash missing in AuditRecord".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<AuditRecord> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<AuditRecord>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<AuditRecord>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for AuditRecord - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<AuditRecord> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <AuditRecord as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into AuditRecord - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<AuditRecord>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<AuditRecord>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<AuditRecord>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<AuditRecord> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <AuditRecord as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into AuditRecord - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// A Linux capability (capabilities(7)) of those that a container of the `docker` client has; others are no one's to keep.
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum Capability {
    #[serde(rename = "AUDIT_WRITE")]
    AuditWrite,
    #[serde(rename = "CHOWN")]
    Chown,
    #[serde(rename = "DAC_OVERRIDE")]
    DacOverride,
    #[serde(rename = "FOWNER")]
    Fowner,
    #[serde(rename = "FSETID")]
    Fsetid,
    #[serde(rename = "KILL")]
    Kill,
    #[serde(rename = "MKNOD")]
    Mknod,
    #[serde(rename = "NET_BIND_SERVICE")]
    NetBindService,
    #[serde(rename = "NET_RAW")]
    NetRaw,
    #[serde(rename = "SETFCAP")]
    Setfcap,
    #[serde(rename = "SETGID")]
    Setgid,
    #[serde(rename = "SETPCAP")]
    Setpcap,
    #[serde(rename = "SETUID")]
    Setuid,
    #[serde(rename = "SYS_CHROOT")]
    SysChroot,
}

impl std::fmt::Display for Capability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            Capability::AuditWrite => write!(f, "AUDIT_WRITE"),
            Capability::Chown => write!(f, "CHOWN"),
            Capability::DacOverride => write!(f, "DAC_OVERRIDE"),
            Capability::Fowner => write!(f, "FOWNER"),
            Capability::Fsetid => write!(f, "FSETID"),
            Capability::Kill => write!(f, "KILL"),
            Capability::Mknod => write!(f, "MKNOD"),
            Capability::NetBindService => write!(f, "NET_BIND_SERVICE"),
            Capability::NetRaw => write!(f, "NET_RAW"),
            Capability::Setfcap => write!(f, "SETFCAP"),
            Capability::Setgid => write!(f, "SETGID"),
            Capability::Setpcap => write!(f, "SETPCAP"),
            Capability::Setuid => write!(f, "SETUID"),
            Capability::SysChroot => write!(f, "SYS_CHROOT"),
        }
    }
}

impl std::str::FromStr for Capability {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "AUDIT_WRITE" => std::result::Result::Ok(Capability::AuditWrite),
            "CHOWN" => std::result::Result::Ok(Capability::Chown),
            "DAC_OVERRIDE" => std::result::Result::Ok(Capability::DacOverride),
            "FOWNER" => std::result::Result::Ok(Capability::Fowner),
            "FSETID" => std::result::Result::Ok(Capability::Fsetid),
            "KILL" => std::result::Result::Ok(Capability::Kill),
            "MKNOD" => std::result::Result::Ok(Capability::Mknod),
            "NET_BIND_SERVICE" => std::result::Result::Ok(Capability::NetBindService),
            "NET_RAW" => std::result::Result::Ok(Capability::NetRaw),
            "SETFCAP" => std::result::Result::Ok(Capability::Setfcap),
            "SETGID" => std::result::Result::Ok(Capability::Setgid),
            "SETPCAP" => std::result::Result::Ok(Capability::Setpcap),
            "SETUID" => std::result::Result::Ok(Capability::Setuid),
            "SYS_CHROOT" => std::result::Result::Ok(Capability::SysChroot),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<Capability> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Capability>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<Capability>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for Capability - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Capability> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <Capability as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into Capability - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<Capability>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<Capability>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<Capability>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<Capability> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <Capability as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into Capability - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct Container {
    /// A UUIDv7, made by Slipway before the engine is asked; the request id of its launch.
    #[serde(rename = "id")]
    pub id: uuid::Uuid,

    /// A team, a person or a program that keys belong to. It needs no registration: the first key makes it. The admin key of the settings, and an open service, act as `admin`.
    #[serde(rename = "owner")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 63),
           regex(path = *RE_CONTAINER_OWNER),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$")
    )]
    pub owner: String,

    /// The engine's id. Absent until the engine has made it.
    #[serde(rename = "container_id")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 64, max = 64),
           regex(path = *RE_CONTAINER_CONTAINER_ID),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 64))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[0-9a-f]{64}$"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub container_id: Option<String>,

    /// Unique among the owner's containers that hold a name: those that have not ended. By a name that none holds the newest is found that had it and is still in the engine. A name of 12 and more characters has one that is neither a hexadecimal digit nor a hyphen, so that no name can be taken for an id.
    #[serde(rename = "name")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 63),
           regex(path = *RE_CONTAINER_NAME),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(
        feature = "validate",
        validate(
            pattern = r"^([a-zA-Z0-9][a-zA-Z0-9_.-]{0,10}|[g-zG-Z][a-zA-Z0-9_.-]*|[a-zA-Z0-9][a-zA-Z0-9_.-]*[g-zG-Z_.][a-zA-Z0-9_.-]*)$"
        )
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    #[serde(rename = "image")]
    #[cfg_attr(feature = "validate", validate)]
    pub image: models::ContainerImage,

    /// What runs, after the entrypoint; the image's own where the launch had none.
    #[serde(rename = "command")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 128),))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    pub command: Vec<String>,

    /// Environment variables by name, as the launch gave them. In answers a value is `***`, unless the owner asked for it (`reveal=env`). A name that is empty or has `=` or NUL in it is 409 `launch_refused`.
    #[serde(rename = "env")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 128),))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    pub env: std::collections::HashMap<String, String>,

    #[serde(rename = "state")]
    #[cfg_attr(feature = "validate", validate)]
    pub state: models::ContainerState,

    /// The state in words, as `docker ps` has it (`Up 3 minutes`).
    #[serde(rename = "status")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 1024),))]
    #[cfg_attr(feature = "validate", validate(max_length = 1024))]
    pub status: String,

    #[serde(rename = "tty")]
    pub tty: bool,

    #[serde(rename = "created_at")]
    pub created_at: chrono::DateTime<chrono::Utc>,

    #[serde(rename = "started_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<chrono::DateTime<chrono::Utc>>,

    #[serde(rename = "finished_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<chrono::DateTime<chrono::Utc>>,

    /// Present once it has exited.
    #[serde(rename = "exit_code")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i64>,

    /// Why it is `failed` or `lost`, in words.
    #[serde(rename = "failure")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 1024),))]
    #[cfg_attr(feature = "validate", validate(max_length = 1024))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<String>,

    #[serde(rename = "reason")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<models::ContainerReason>,

    #[serde(rename = "stage")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<models::ContainerStage>,

    #[serde(rename = "entrypoint")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 128),))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrypoint: Option<Vec<String>>,

    #[serde(rename = "working_dir")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 4096),))]
    #[cfg_attr(feature = "validate", validate(max_length = 4096))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_dir: Option<String>,

    #[serde(rename = "user")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 256),))]
    #[cfg_attr(feature = "validate", validate(max_length = 256))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,

    #[serde(rename = "network")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 128),))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    pub network: String,

    #[serde(rename = "read_only")]
    pub read_only: bool,

    #[serde(rename = "tmpfs")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 32),))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    pub tmpfs: Vec<models::Tmpfs>,

    #[serde(rename = "restart")]
    #[cfg_attr(feature = "validate", validate)]
    pub restart: models::RestartPolicy,

    #[serde(rename = "stop_signal")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 64),))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_signal: Option<String>,

    #[serde(rename = "stop_grace_seconds")]
    pub stop_grace_seconds: i32,

    #[serde(rename = "healthcheck")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub healthcheck: Option<models::Healthcheck>,

    #[serde(rename = "health")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health: Option<models::ContainerHealth>,

    #[serde(rename = "expires_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<chrono::DateTime<chrono::Utc>>,

    #[serde(rename = "auto_remove")]
    pub auto_remove: bool,

    /// What it keeps, by its image's policy.
    #[serde(rename = "capabilities")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 14),))]
    #[cfg_attr(feature = "validate", validate(max_length = 14))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<Vec<models::Capability>>,

    #[serde(rename = "ports")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 1024),))]
    #[cfg_attr(feature = "validate", validate(max_length = 1024))]
    pub ports: Vec<models::ContainerPort>,

    /// The caller's labels. They are kept by Slipway and are not put on the engine's container. A key that is empty, longer than 128 characters, or has NUL in it is 409 `launch_refused`.
    #[serde(rename = "labels")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 64),))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    pub labels: std::collections::HashMap<String, String>,

    #[serde(rename = "mounts")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 1024),))]
    #[cfg_attr(feature = "validate", validate(max_length = 1024))]
    pub mounts: Vec<models::ContainerMount>,

    #[serde(rename = "networks")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 64),))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    pub networks: Vec<models::ContainerNetwork>,

    #[serde(rename = "limits")]
    #[cfg_attr(feature = "validate", validate)]
    pub limits: models::ContainerLimits,

    /// Only while the engine does not answer, or its events cannot be followed: when it was last heard, and this was so. Where it was not heard since the server started (the list has no `as_of` then) this is what the database knows.
    #[serde(rename = "as_of")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<chrono::DateTime<chrono::Utc>>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for Container {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for Container {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_CONTAINER_OWNER: regex::Regex = regex::Regex::new(r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_CONTAINER_CONTAINER_ID: regex::Regex = regex::Regex::new(r"^[0-9a-f]{64}$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_CONTAINER_NAME: regex::Regex = regex::Regex::new(r"^([a-zA-Z0-9][a-zA-Z0-9_.-]{0,10}|[g-zG-Z][a-zA-Z0-9_.-]*|[a-zA-Z0-9][a-zA-Z0-9_.-]*[g-zG-Z_.][a-zA-Z0-9_.-]*)$").unwrap();
}

impl Container {
    #[allow(clippy::new_without_default)]
    pub fn new(
        id: uuid::Uuid,
        owner: String,
        image: models::ContainerImage,
        command: Vec<String>,
        env: std::collections::HashMap<String, String>,
        state: models::ContainerState,
        status: String,
        tty: bool,
        created_at: chrono::DateTime<chrono::Utc>,
        network: String,
        read_only: bool,
        tmpfs: Vec<models::Tmpfs>,
        restart: models::RestartPolicy,
        stop_grace_seconds: i32,
        auto_remove: bool,
        ports: Vec<models::ContainerPort>,
        labels: std::collections::HashMap<String, String>,
        mounts: Vec<models::ContainerMount>,
        networks: Vec<models::ContainerNetwork>,
        limits: models::ContainerLimits,
    ) -> Container {
        Container {
            id,
            owner,
            container_id: None,
            name: None,
            image,
            command,
            env,
            state,
            status,
            tty,
            created_at,
            started_at: None,
            finished_at: None,
            exit_code: None,
            failure: None,
            reason: None,
            stage: None,
            entrypoint: None,
            working_dir: None,
            user: None,
            network,
            read_only,
            tmpfs,
            restart,
            stop_signal: None,
            stop_grace_seconds,
            healthcheck: None,
            health: None,
            expires_at: None,
            auto_remove,
            capabilities: None,
            ports,
            labels,
            mounts,
            networks,
            limits,
            as_of: None,
        }
    }
}

/// Converts the Container value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for Container {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type id in query parameter serialization
            Some("owner".to_string()),
            Some(self.owner.to_string()),
            self.container_id.as_ref().map(|container_id| {
                ["container_id".to_string(), container_id.to_string()].join(",")
            }),
            self.name
                .as_ref()
                .map(|name| ["name".to_string(), name.to_string()].join(",")),
            // Skipping non-primitive type image in query parameter serialization
            Some("command".to_string()),
            Some(
                self.command
                    .iter()
                    .map(|x| x.to_string())
                    .collect::<Vec<_>>()
                    .join(","),
            ),
            // Skipping map env in query parameter serialization
            // Skipping non-primitive type state in query parameter serialization
            Some("status".to_string()),
            Some(self.status.to_string()),
            Some("tty".to_string()),
            Some(self.tty.to_string()),
            // Skipping non-primitive type created_at in query parameter serialization
            // Skipping non-primitive type started_at in query parameter serialization
            // Skipping non-primitive type finished_at in query parameter serialization
            self.exit_code
                .as_ref()
                .map(|exit_code| ["exit_code".to_string(), exit_code.to_string()].join(",")),
            self.failure
                .as_ref()
                .map(|failure| ["failure".to_string(), failure.to_string()].join(",")),
            // Skipping non-primitive type reason in query parameter serialization
            // Skipping non-primitive type stage in query parameter serialization
            self.entrypoint.as_ref().map(|entrypoint| {
                [
                    "entrypoint".to_string(),
                    entrypoint
                        .iter()
                        .map(|x| x.to_string())
                        .collect::<Vec<_>>()
                        .join(","),
                ]
                .join(",")
            }),
            self.working_dir
                .as_ref()
                .map(|working_dir| ["working_dir".to_string(), working_dir.to_string()].join(",")),
            self.user
                .as_ref()
                .map(|user| ["user".to_string(), user.to_string()].join(",")),
            Some("network".to_string()),
            Some(self.network.to_string()),
            Some("read_only".to_string()),
            Some(self.read_only.to_string()),
            // Skipping non-primitive type tmpfs in query parameter serialization
            // Skipping non-primitive type restart in query parameter serialization
            self.stop_signal
                .as_ref()
                .map(|stop_signal| ["stop_signal".to_string(), stop_signal.to_string()].join(",")),
            Some("stop_grace_seconds".to_string()),
            Some(self.stop_grace_seconds.to_string()),
            // Skipping non-primitive type healthcheck in query parameter serialization
            // Skipping non-primitive type health in query parameter serialization
            // Skipping non-primitive type expires_at in query parameter serialization
            Some("auto_remove".to_string()),
            Some(self.auto_remove.to_string()),
            // Skipping non-primitive type capabilities in query parameter serialization
            // Skipping non-primitive type ports in query parameter serialization
            // Skipping map labels in query parameter serialization
            // Skipping non-primitive type mounts in query parameter serialization
            // Skipping non-primitive type networks in query parameter serialization
            // Skipping non-primitive type limits in query parameter serialization
            // Skipping non-primitive type as_of in query parameter serialization
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a Container value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for Container {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub id: Vec<uuid::Uuid>,
            pub owner: Vec<String>,
            pub container_id: Vec<String>,
            pub name: Vec<String>,
            pub image: Vec<models::ContainerImage>,
            pub command: Vec<Vec<String>>,
            pub env: Vec<std::collections::HashMap<String, String>>,
            pub state: Vec<models::ContainerState>,
            pub status: Vec<String>,
            pub tty: Vec<bool>,
            pub created_at: Vec<chrono::DateTime<chrono::Utc>>,
            pub started_at: Vec<chrono::DateTime<chrono::Utc>>,
            pub finished_at: Vec<chrono::DateTime<chrono::Utc>>,
            pub exit_code: Vec<i64>,
            pub failure: Vec<String>,
            pub reason: Vec<models::ContainerReason>,
            pub stage: Vec<models::ContainerStage>,
            pub entrypoint: Vec<Vec<String>>,
            pub working_dir: Vec<String>,
            pub user: Vec<String>,
            pub network: Vec<String>,
            pub read_only: Vec<bool>,
            pub tmpfs: Vec<Vec<models::Tmpfs>>,
            pub restart: Vec<models::RestartPolicy>,
            pub stop_signal: Vec<String>,
            pub stop_grace_seconds: Vec<i32>,
            pub healthcheck: Vec<models::Healthcheck>,
            pub health: Vec<models::ContainerHealth>,
            pub expires_at: Vec<chrono::DateTime<chrono::Utc>>,
            pub auto_remove: Vec<bool>,
            pub capabilities: Vec<Vec<models::Capability>>,
            pub ports: Vec<Vec<models::ContainerPort>>,
            pub labels: Vec<std::collections::HashMap<String, String>>,
            pub mounts: Vec<Vec<models::ContainerMount>>,
            pub networks: Vec<Vec<models::ContainerNetwork>>,
            pub limits: Vec<models::ContainerLimits>,
            pub as_of: Vec<chrono::DateTime<chrono::Utc>>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing Container".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "id" => intermediate_rep.id.push(
                        <uuid::Uuid as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "owner" => intermediate_rep.owner.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "container_id" => intermediate_rep.container_id.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "name" => intermediate_rep.name.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "image" => intermediate_rep.image.push(
                        <models::ContainerImage as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    "command" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in Container"
                                .to_string(),
                        )
                    }
                    "env" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in Container"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "state" => intermediate_rep.state.push(
                        <models::ContainerState as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "status" => intermediate_rep.status.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "tty" => intermediate_rep.tty.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "created_at" => intermediate_rep.created_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "started_at" => intermediate_rep.started_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "finished_at" => intermediate_rep.finished_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "exit_code" => intermediate_rep.exit_code.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "failure" => intermediate_rep.failure.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "reason" => intermediate_rep.reason.push(
                        <models::ContainerReason as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "stage" => intermediate_rep.stage.push(
                        <models::ContainerStage as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    "entrypoint" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in Container"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "working_dir" => intermediate_rep.working_dir.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "user" => intermediate_rep.user.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "network" => intermediate_rep.network.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "read_only" => intermediate_rep.read_only.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    "tmpfs" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in Container"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "restart" => intermediate_rep.restart.push(
                        <models::RestartPolicy as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "stop_signal" => intermediate_rep.stop_signal.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "stop_grace_seconds" => intermediate_rep.stop_grace_seconds.push(
                        <i32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "healthcheck" => intermediate_rep.healthcheck.push(
                        <models::Healthcheck as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "health" => intermediate_rep.health.push(
                        <models::ContainerHealth as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "expires_at" => intermediate_rep.expires_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "auto_remove" => intermediate_rep.auto_remove.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    "capabilities" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in Container"
                                .to_string(),
                        )
                    }
                    "ports" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in Container"
                                .to_string(),
                        )
                    }
                    "labels" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in Container"
                                .to_string(),
                        )
                    }
                    "mounts" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in Container"
                                .to_string(),
                        )
                    }
                    "networks" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in Container"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "limits" => intermediate_rep.limits.push(
                        <models::ContainerLimits as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "as_of" => intermediate_rep.as_of.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing Container".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(Container {
            id: intermediate_rep
                .id
                .into_iter()
                .next()
                .ok_or_else(|| "id missing in Container".to_string())?,
            owner: intermediate_rep
                .owner
                .into_iter()
                .next()
                .ok_or_else(|| "owner missing in Container".to_string())?,
            container_id: intermediate_rep.container_id.into_iter().next(),
            name: intermediate_rep.name.into_iter().next(),
            image: intermediate_rep
                .image
                .into_iter()
                .next()
                .ok_or_else(|| "image missing in Container".to_string())?,
            command: intermediate_rep
                .command
                .into_iter()
                .next()
                .ok_or_else(|| "command missing in Container".to_string())?,
            env: intermediate_rep
                .env
                .into_iter()
                .next()
                .ok_or_else(|| "env missing in Container".to_string())?,
            state: intermediate_rep
                .state
                .into_iter()
                .next()
                .ok_or_else(|| "state missing in Container".to_string())?,
            status: intermediate_rep
                .status
                .into_iter()
                .next()
                .ok_or_else(|| "status missing in Container".to_string())?,
            tty: intermediate_rep
                .tty
                .into_iter()
                .next()
                .ok_or_else(|| "tty missing in Container".to_string())?,
            created_at: intermediate_rep
                .created_at
                .into_iter()
                .next()
                .ok_or_else(|| "created_at missing in Container".to_string())?,
            started_at: intermediate_rep.started_at.into_iter().next(),
            finished_at: intermediate_rep.finished_at.into_iter().next(),
            exit_code: intermediate_rep.exit_code.into_iter().next(),
            failure: intermediate_rep.failure.into_iter().next(),
            reason: intermediate_rep.reason.into_iter().next(),
            stage: intermediate_rep.stage.into_iter().next(),
            entrypoint: intermediate_rep.entrypoint.into_iter().next(),
            working_dir: intermediate_rep.working_dir.into_iter().next(),
            user: intermediate_rep.user.into_iter().next(),
            network: intermediate_rep
                .network
                .into_iter()
                .next()
                .ok_or_else(|| "network missing in Container".to_string())?,
            read_only: intermediate_rep
                .read_only
                .into_iter()
                .next()
                .ok_or_else(|| "read_only missing in Container".to_string())?,
            tmpfs: intermediate_rep
                .tmpfs
                .into_iter()
                .next()
                .ok_or_else(|| "tmpfs missing in Container".to_string())?,
            restart: intermediate_rep
                .restart
                .into_iter()
                .next()
                .ok_or_else(|| "restart missing in Container".to_string())?,
            stop_signal: intermediate_rep.stop_signal.into_iter().next(),
            stop_grace_seconds: intermediate_rep
                .stop_grace_seconds
                .into_iter()
                .next()
                .ok_or_else(|| "stop_grace_seconds missing in Container".to_string())?,
            healthcheck: intermediate_rep.healthcheck.into_iter().next(),
            health: intermediate_rep.health.into_iter().next(),
            expires_at: intermediate_rep.expires_at.into_iter().next(),
            auto_remove: intermediate_rep
                .auto_remove
                .into_iter()
                .next()
                .ok_or_else(|| "auto_remove missing in Container".to_string())?,
            capabilities: intermediate_rep.capabilities.into_iter().next(),
            ports: intermediate_rep
                .ports
                .into_iter()
                .next()
                .ok_or_else(|| "ports missing in Container".to_string())?,
            labels: intermediate_rep
                .labels
                .into_iter()
                .next()
                .ok_or_else(|| "labels missing in Container".to_string())?,
            mounts: intermediate_rep
                .mounts
                .into_iter()
                .next()
                .ok_or_else(|| "mounts missing in Container".to_string())?,
            networks: intermediate_rep
                .networks
                .into_iter()
                .next()
                .ok_or_else(|| "networks missing in Container".to_string())?,
            limits: intermediate_rep
                .limits
                .into_iter()
                .next()
                .ok_or_else(|| "limits missing in Container".to_string())?,
            as_of: intermediate_rep.as_of.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<Container> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Container>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<Container>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for Container - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Container> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <Container as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into Container - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<Container>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<Container>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<Container>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<Container> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <Container as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into Container - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// What its healthcheck says.
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ContainerHealth {
    #[serde(rename = "starting")]
    Starting,
    #[serde(rename = "healthy")]
    Healthy,
    #[serde(rename = "unhealthy")]
    Unhealthy,
}

impl std::fmt::Display for ContainerHealth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ContainerHealth::Starting => write!(f, "starting"),
            ContainerHealth::Healthy => write!(f, "healthy"),
            ContainerHealth::Unhealthy => write!(f, "unhealthy"),
        }
    }
}

impl std::str::FromStr for ContainerHealth {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "starting" => std::result::Result::Ok(ContainerHealth::Starting),
            "healthy" => std::result::Result::Ok(ContainerHealth::Healthy),
            "unhealthy" => std::result::Result::Ok(ContainerHealth::Unhealthy),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerHealth> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerHealth>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerHealth>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerHealth - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<ContainerHealth>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerHealth as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerHealth - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerHealth>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerHealth>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerHealth>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerHealth> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerHealth as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerHealth - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ContainerImage {
    /// The vetted image's `id`.
    #[serde(rename = "id")]
    pub id: uuid::Uuid,

    #[serde(rename = "reference")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 1024),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 1024))]
    pub reference: String,

    /// What was pinned when the container was launched.
    #[serde(rename = "digest")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 256),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 256))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ContainerImage {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ContainerImage {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ContainerImage {
    #[allow(clippy::new_without_default)]
    pub fn new(id: uuid::Uuid, reference: String) -> ContainerImage {
        ContainerImage {
            id,
            reference,
            digest: None,
        }
    }
}

/// Converts the ContainerImage value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ContainerImage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type id in query parameter serialization
            Some("reference".to_string()),
            Some(self.reference.to_string()),
            self.digest
                .as_ref()
                .map(|digest| ["digest".to_string(), digest.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ContainerImage value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ContainerImage {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub id: Vec<uuid::Uuid>,
            pub reference: Vec<String>,
            pub digest: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ContainerImage".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "id" => intermediate_rep.id.push(
                        <uuid::Uuid as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "reference" => intermediate_rep.reference.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "digest" => intermediate_rep.digest.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ContainerImage".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ContainerImage {
            id: intermediate_rep
                .id
                .into_iter()
                .next()
                .ok_or_else(|| "id missing in ContainerImage".to_string())?,
            reference: intermediate_rep
                .reference
                .into_iter()
                .next()
                .ok_or_else(|| "reference missing in ContainerImage".to_string())?,
            digest: intermediate_rep.digest.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerImage> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerImage>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerImage>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerImage - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ContainerImage> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerImage as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerImage - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerImage>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerImage>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerImage>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerImage> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerImage as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerImage - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ContainerLaunch {
    /// The `id` of a vetted image, or a reference to it in any spelling that the `docker` client takes. `name@digest` is vetted when it is the pinned digest of a vetted reference of that repository, `name:tag@digest` when both match.
    #[serde(rename = "image")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 512),
           regex(path = *RE_CONTAINERLAUNCH_IMAGE),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 512))]
    #[cfg_attr(
        feature = "validate",
        validate(
            pattern = r"^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(\\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*(:[0-9]+)?/)?[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*(:[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127})?(@[a-zA-Z][a-zA-Z0-9]*([-_+.][a-zA-Z][a-zA-Z0-9]*)*:[0-9a-fA-F]{32,128})?)$"
        )
    )]
    pub image: String,

    /// Unique among the owner's containers that hold a name: those that have not ended. By a name that none holds the newest is found that had it and is still in the engine. A name of 12 and more characters has one that is neither a hexadecimal digit nor a hyphen, so that no name can be taken for an id.
    #[serde(rename = "name")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 63),
           regex(path = *RE_CONTAINERLAUNCH_NAME),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(
        feature = "validate",
        validate(
            pattern = r"^([a-zA-Z0-9][a-zA-Z0-9_.-]{0,10}|[g-zG-Z][a-zA-Z0-9_.-]*|[a-zA-Z0-9][a-zA-Z0-9_.-]*[g-zG-Z_.][a-zA-Z0-9_.-]*)$"
        )
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// The program's arguments, in place of the image's `CMD`. An image's `ENTRYPOINT` stays before it.
    #[serde(rename = "command")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 128),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,

    /// Environment variables by name, as the launch gave them. In answers a value is `***`, unless the owner asked for it (`reveal=env`). A name that is empty or has `=` or NUL in it is 409 `launch_refused`.
    #[serde(rename = "env")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 128),))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env: Option<std::collections::HashMap<String, String>>,

    /// The caller's labels. They are kept by Slipway and are not put on the engine's container. A key that is empty, longer than 128 characters, or has NUL in it is 409 `launch_refused`.
    #[serde(rename = "labels")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 64),))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<std::collections::HashMap<String, String>>,

    /// A terminal and an open standard input, as `docker run -it` gives. An interpreter without one exits at once.
    #[serde(rename = "tty")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tty: Option<bool>,

    /// In place of the image's `ENTRYPOINT`; its `CMD` then goes, too, as with `docker run`.
    #[serde(rename = "entrypoint")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 128),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrypoint: Option<Vec<String>>,

    /// An absolute path in the container.
    #[serde(rename = "working_dir")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 4096),
           regex(path = *RE_CONTAINERLAUNCH_WORKING_DIR),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 4096))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^/[^\\x00]*$"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_dir: Option<String>,

    /// A name or a number, and perhaps a group, that the image knows; in place of the image's `USER`.
    #[serde(rename = "user")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 256),
           regex(path = *RE_CONTAINERLAUNCH_USER),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 256))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[a-zA-Z0-9_][a-zA-Z0-9_.-]*(:[a-zA-Z0-9_][a-zA-Z0-9_.-]*)?$")
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,

    /// Ports to publish on the host, at the address of the operator's setting. Not with the network `none` (409 `conflicting_options`).
    #[serde(rename = "ports")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 64),))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ports: Option<Vec<models::PortRequest>>,

    /// `bridge`: Slipway's own, on which containers do not reach each other. `none`: none at all. Else one that the operator allowed; others are 403 `option_not_permitted`.
    #[serde(rename = "network")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 128),
           regex(path = *RE_CONTAINERLAUNCH_NETWORK),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$")
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,

    #[serde(rename = "limits")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<models::LimitsRequest>,

    /// Whether the image's files cannot be written to.
    #[serde(rename = "read_only")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,

    /// File systems in memory, which counts against the container's. No destination twice.
    #[serde(rename = "tmpfs")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 32),))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tmpfs: Option<Vec<models::Tmpfs>>,

    #[serde(rename = "restart")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restart: Option<models::RestartPolicy>,

    /// What asks it to end; `SIGTERM`, or the image's `STOPSIGNAL`, where absent.
    #[serde(rename = "stop_signal")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 16),
           regex(path = *RE_CONTAINERLAUNCH_STOP_SIGNAL),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 16))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^([0-9]{1,2}|SIG[A-Z0-9+-]+)$")
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_signal: Option<String>,

    /// Time between that signal and SIGKILL; the operator's setting where absent.
    #[serde(rename = "stop_grace_seconds")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0u32, max = 300u32),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0u32))]
    #[cfg_attr(feature = "validate", validate(maximum = 300u32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_grace_seconds: Option<u32>,

    #[serde(rename = "healthcheck")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub healthcheck: Option<models::Healthcheck>,

    /// After so many seconds it is terminated. Not beside `expires_at`.
    #[serde(rename = "ttl_seconds")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 1i64, max = 315360000i64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 1i64))]
    #[cfg_attr(feature = "validate", validate(maximum = 315360000i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl_seconds: Option<i64>,

    /// When it is terminated, with `reason: expired`, by the server's clock: where that is set forward, what is due by then ends at once; where it is set back, later. A time that is past is 409 `conflicting_options`.
    #[serde(rename = "expires_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<chrono::DateTime<chrono::Utc>>,

    /// Whether it is terminated as soon as it has ended. Not with a restart policy.
    #[serde(rename = "auto_remove")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_remove: Option<bool>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ContainerLaunch {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ContainerLaunch {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_CONTAINERLAUNCH_IMAGE: regex::Regex = regex::Regex::new(r"^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(\\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*(:[0-9]+)?/)?[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*(:[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127})?(@[a-zA-Z][a-zA-Z0-9]*([-_+.][a-zA-Z][a-zA-Z0-9]*)*:[0-9a-fA-F]{32,128})?)$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_CONTAINERLAUNCH_NAME: regex::Regex = regex::Regex::new(r"^([a-zA-Z0-9][a-zA-Z0-9_.-]{0,10}|[g-zG-Z][a-zA-Z0-9_.-]*|[a-zA-Z0-9][a-zA-Z0-9_.-]*[g-zG-Z_.][a-zA-Z0-9_.-]*)$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_CONTAINERLAUNCH_WORKING_DIR: regex::Regex = regex::Regex::new(r"^/[^\\x00]*$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_CONTAINERLAUNCH_USER: regex::Regex = regex::Regex::new(r"^[a-zA-Z0-9_][a-zA-Z0-9_.-]*(:[a-zA-Z0-9_][a-zA-Z0-9_.-]*)?$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_CONTAINERLAUNCH_NETWORK: regex::Regex = regex::Regex::new(r"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_CONTAINERLAUNCH_STOP_SIGNAL: regex::Regex = regex::Regex::new(r"^([0-9]{1,2}|SIG[A-Z0-9+-]+)$").unwrap();
}

impl ContainerLaunch {
    #[allow(clippy::new_without_default)]
    pub fn new(image: String) -> ContainerLaunch {
        ContainerLaunch {
            image,
            name: None,
            command: None,
            env: None,
            labels: None,
            tty: Some(false),
            entrypoint: None,
            working_dir: None,
            user: None,
            ports: None,
            network: Some("bridge".to_string()),
            limits: None,
            read_only: Some(false),
            tmpfs: None,
            restart: None,
            stop_signal: None,
            stop_grace_seconds: None,
            healthcheck: None,
            ttl_seconds: None,
            expires_at: None,
            auto_remove: Some(false),
        }
    }
}

/// Converts the ContainerLaunch value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ContainerLaunch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("image".to_string()),
            Some(self.image.to_string()),
            self.name
                .as_ref()
                .map(|name| ["name".to_string(), name.to_string()].join(",")),
            self.command.as_ref().map(|command| {
                [
                    "command".to_string(),
                    command
                        .iter()
                        .map(|x| x.to_string())
                        .collect::<Vec<_>>()
                        .join(","),
                ]
                .join(",")
            }),
            // Skipping map env in query parameter serialization
            // Skipping map labels in query parameter serialization
            self.tty
                .as_ref()
                .map(|tty| ["tty".to_string(), tty.to_string()].join(",")),
            self.entrypoint.as_ref().map(|entrypoint| {
                [
                    "entrypoint".to_string(),
                    entrypoint
                        .iter()
                        .map(|x| x.to_string())
                        .collect::<Vec<_>>()
                        .join(","),
                ]
                .join(",")
            }),
            self.working_dir
                .as_ref()
                .map(|working_dir| ["working_dir".to_string(), working_dir.to_string()].join(",")),
            self.user
                .as_ref()
                .map(|user| ["user".to_string(), user.to_string()].join(",")),
            // Skipping non-primitive type ports in query parameter serialization
            self.network
                .as_ref()
                .map(|network| ["network".to_string(), network.to_string()].join(",")),
            // Skipping non-primitive type limits in query parameter serialization
            self.read_only
                .as_ref()
                .map(|read_only| ["read_only".to_string(), read_only.to_string()].join(",")),
            // Skipping non-primitive type tmpfs in query parameter serialization
            // Skipping non-primitive type restart in query parameter serialization
            self.stop_signal
                .as_ref()
                .map(|stop_signal| ["stop_signal".to_string(), stop_signal.to_string()].join(",")),
            self.stop_grace_seconds.as_ref().map(|stop_grace_seconds| {
                [
                    "stop_grace_seconds".to_string(),
                    stop_grace_seconds.to_string(),
                ]
                .join(",")
            }),
            // Skipping non-primitive type healthcheck in query parameter serialization
            self.ttl_seconds
                .as_ref()
                .map(|ttl_seconds| ["ttl_seconds".to_string(), ttl_seconds.to_string()].join(",")),
            // Skipping non-primitive type expires_at in query parameter serialization
            self.auto_remove
                .as_ref()
                .map(|auto_remove| ["auto_remove".to_string(), auto_remove.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ContainerLaunch value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ContainerLaunch {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub image: Vec<String>,
            pub name: Vec<String>,
            pub command: Vec<Vec<String>>,
            pub env: Vec<std::collections::HashMap<String, String>>,
            pub labels: Vec<std::collections::HashMap<String, String>>,
            pub tty: Vec<bool>,
            pub entrypoint: Vec<Vec<String>>,
            pub working_dir: Vec<String>,
            pub user: Vec<String>,
            pub ports: Vec<Vec<models::PortRequest>>,
            pub network: Vec<String>,
            pub limits: Vec<models::LimitsRequest>,
            pub read_only: Vec<bool>,
            pub tmpfs: Vec<Vec<models::Tmpfs>>,
            pub restart: Vec<models::RestartPolicy>,
            pub stop_signal: Vec<String>,
            pub stop_grace_seconds: Vec<u32>,
            pub healthcheck: Vec<models::Healthcheck>,
            pub ttl_seconds: Vec<i64>,
            pub expires_at: Vec<chrono::DateTime<chrono::Utc>>,
            pub auto_remove: Vec<bool>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ContainerLaunch".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "image" => intermediate_rep.image.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "name" => intermediate_rep.name.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    "command" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ContainerLaunch"
                                .to_string(),
                        )
                    }
                    "env" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ContainerLaunch"
                                .to_string(),
                        )
                    }
                    "labels" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ContainerLaunch"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "tty" => intermediate_rep.tty.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    "entrypoint" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ContainerLaunch"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "working_dir" => intermediate_rep.working_dir.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "user" => intermediate_rep.user.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    "ports" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ContainerLaunch"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "network" => intermediate_rep.network.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "limits" => intermediate_rep.limits.push(
                        <models::LimitsRequest as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "read_only" => intermediate_rep.read_only.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    "tmpfs" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ContainerLaunch"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "restart" => intermediate_rep.restart.push(
                        <models::RestartPolicy as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "stop_signal" => intermediate_rep.stop_signal.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "stop_grace_seconds" => intermediate_rep.stop_grace_seconds.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "healthcheck" => intermediate_rep.healthcheck.push(
                        <models::Healthcheck as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "ttl_seconds" => intermediate_rep.ttl_seconds.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "expires_at" => intermediate_rep.expires_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "auto_remove" => intermediate_rep.auto_remove.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ContainerLaunch".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ContainerLaunch {
            image: intermediate_rep
                .image
                .into_iter()
                .next()
                .ok_or_else(|| "image missing in ContainerLaunch".to_string())?,
            name: intermediate_rep.name.into_iter().next(),
            command: intermediate_rep.command.into_iter().next(),
            env: intermediate_rep.env.into_iter().next(),
            labels: intermediate_rep.labels.into_iter().next(),
            tty: intermediate_rep.tty.into_iter().next(),
            entrypoint: intermediate_rep.entrypoint.into_iter().next(),
            working_dir: intermediate_rep.working_dir.into_iter().next(),
            user: intermediate_rep.user.into_iter().next(),
            ports: intermediate_rep.ports.into_iter().next(),
            network: intermediate_rep.network.into_iter().next(),
            limits: intermediate_rep.limits.into_iter().next(),
            read_only: intermediate_rep.read_only.into_iter().next(),
            tmpfs: intermediate_rep.tmpfs.into_iter().next(),
            restart: intermediate_rep.restart.into_iter().next(),
            stop_signal: intermediate_rep.stop_signal.into_iter().next(),
            stop_grace_seconds: intermediate_rep.stop_grace_seconds.into_iter().next(),
            healthcheck: intermediate_rep.healthcheck.into_iter().next(),
            ttl_seconds: intermediate_rep.ttl_seconds.into_iter().next(),
            expires_at: intermediate_rep.expires_at.into_iter().next(),
            auto_remove: intermediate_rep.auto_remove.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerLaunch> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerLaunch>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerLaunch>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerLaunch - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<ContainerLaunch>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerLaunch as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerLaunch - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerLaunch>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerLaunch>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerLaunch>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerLaunch> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerLaunch as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerLaunch - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ContainerLimits {
    #[serde(rename = "memory_bytes")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub memory_bytes: i64,

    #[serde(rename = "cpus")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0f64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0f64))]
    pub cpus: f64,

    #[serde(rename = "pids")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub pids: i64,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ContainerLimits {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ContainerLimits {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ContainerLimits {
    #[allow(clippy::new_without_default)]
    pub fn new(memory_bytes: i64, cpus: f64, pids: i64) -> ContainerLimits {
        ContainerLimits {
            memory_bytes,
            cpus,
            pids,
        }
    }
}

/// Converts the ContainerLimits value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ContainerLimits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("memory_bytes".to_string()),
            Some(self.memory_bytes.to_string()),
            Some("cpus".to_string()),
            Some(self.cpus.to_string()),
            Some("pids".to_string()),
            Some(self.pids.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ContainerLimits value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ContainerLimits {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub memory_bytes: Vec<i64>,
            pub cpus: Vec<f64>,
            pub pids: Vec<i64>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ContainerLimits".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "memory_bytes" => intermediate_rep.memory_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "cpus" => intermediate_rep.cpus.push(
                        <f64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "pids" => intermediate_rep.pids.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ContainerLimits".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ContainerLimits {
            memory_bytes: intermediate_rep
                .memory_bytes
                .into_iter()
                .next()
                .ok_or_else(|| "memory_bytes missing in ContainerLimits".to_string())?,
            cpus: intermediate_rep
                .cpus
                .into_iter()
                .next()
                .ok_or_else(|| "cpus missing in ContainerLimits".to_string())?,
            pids: intermediate_rep
                .pids
                .into_iter()
                .next()
                .ok_or_else(|| "pids missing in ContainerLimits".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerLimits> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerLimits>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerLimits>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerLimits - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<ContainerLimits>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerLimits as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerLimits - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerLimits>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerLimits>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerLimits>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerLimits> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerLimits as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerLimits - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ContainerList {
    /// When the engine was last heard: how the containers do is as it was then. Less than two seconds ago while the engine answers; absent where it has not answered since the server started, and the states are those that the database knows.
    #[serde(rename = "as_of")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<chrono::DateTime<chrono::Utc>>,

    #[serde(rename = "items")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 0, max = 200),))]
    #[cfg_attr(feature = "validate", validate(min_length = 0))]
    #[cfg_attr(feature = "validate", validate(max_length = 200))]
    pub items: Vec<models::Container>,

    /// The `cursor` of the next page; absent on the last one.
    #[serde(rename = "next_cursor")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 36, max = 36),))]
    #[cfg_attr(feature = "validate", validate(min_length = 36))]
    #[cfg_attr(feature = "validate", validate(max_length = 36))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ContainerList {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ContainerList {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ContainerList {
    #[allow(clippy::new_without_default)]
    pub fn new(items: Vec<models::Container>) -> ContainerList {
        ContainerList {
            as_of: None,
            items,
            next_cursor: None,
        }
    }
}

/// Converts the ContainerList value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ContainerList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type as_of in query parameter serialization
            // Skipping non-primitive type items in query parameter serialization
            self.next_cursor
                .as_ref()
                .map(|next_cursor| ["next_cursor".to_string(), next_cursor.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ContainerList value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ContainerList {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub as_of: Vec<chrono::DateTime<chrono::Utc>>,
            pub items: Vec<Vec<models::Container>>,
            pub next_cursor: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ContainerList".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "as_of" => intermediate_rep.as_of.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    "items" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ContainerList"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "next_cursor" => intermediate_rep.next_cursor.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ContainerList".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ContainerList {
            as_of: intermediate_rep.as_of.into_iter().next(),
            items: intermediate_rep
                .items
                .into_iter()
                .next()
                .ok_or_else(|| "items missing in ContainerList".to_string())?,
            next_cursor: intermediate_rep.next_cursor.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerList> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerList>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerList>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerList - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ContainerList> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerList as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerList - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerList>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerList>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerList>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerList> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerList as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerList - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ContainerListState {
    #[serde(rename = "running")]
    Running,
    #[serde(rename = "all")]
    All,
}

impl std::fmt::Display for ContainerListState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ContainerListState::Running => write!(f, "running"),
            ContainerListState::All => write!(f, "all"),
        }
    }
}

impl std::str::FromStr for ContainerListState {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "running" => std::result::Result::Ok(ContainerListState::Running),
            "all" => std::result::Result::Ok(ContainerListState::All),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerListState> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerListState>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerListState>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerListState - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<ContainerListState>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerListState as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerListState - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerListState>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerListState>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerListState>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerListState> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerListState as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerListState - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// `running`: it runs, and is not paused. `healthy`: its healthcheck says so. `exited`: it has ended, or was terminated.
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ContainerMilestone {
    #[serde(rename = "running")]
    Running,
    #[serde(rename = "healthy")]
    Healthy,
    #[serde(rename = "exited")]
    Exited,
}

impl std::fmt::Display for ContainerMilestone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ContainerMilestone::Running => write!(f, "running"),
            ContainerMilestone::Healthy => write!(f, "healthy"),
            ContainerMilestone::Exited => write!(f, "exited"),
        }
    }
}

impl std::str::FromStr for ContainerMilestone {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "running" => std::result::Result::Ok(ContainerMilestone::Running),
            "healthy" => std::result::Result::Ok(ContainerMilestone::Healthy),
            "exited" => std::result::Result::Ok(ContainerMilestone::Exited),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerMilestone> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerMilestone>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerMilestone>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerMilestone - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<ContainerMilestone>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerMilestone as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerMilestone - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerMilestone>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerMilestone>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerMilestone>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerMilestone> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerMilestone as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerMilestone - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ContainerMount {
    /// The engine's word, `volume` for a volume that the image declares.
    #[serde(rename = "type")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 32),))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    pub r#type: String,

    #[serde(rename = "destination")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 4096),))]
    #[cfg_attr(feature = "validate", validate(max_length = 4096))]
    pub destination: String,

    #[serde(rename = "read_only")]
    pub read_only: bool,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ContainerMount {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ContainerMount {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ContainerMount {
    #[allow(clippy::new_without_default)]
    pub fn new(r#type: String, destination: String, read_only: bool) -> ContainerMount {
        ContainerMount {
            r#type,
            destination,
            read_only,
        }
    }
}

/// Converts the ContainerMount value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ContainerMount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("type".to_string()),
            Some(self.r#type.to_string()),
            Some("destination".to_string()),
            Some(self.destination.to_string()),
            Some("read_only".to_string()),
            Some(self.read_only.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ContainerMount value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ContainerMount {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub r#type: Vec<String>,
            pub destination: Vec<String>,
            pub read_only: Vec<bool>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ContainerMount".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "type" => intermediate_rep.r#type.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "destination" => intermediate_rep.destination.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "read_only" => intermediate_rep.read_only.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ContainerMount".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ContainerMount {
            r#type: intermediate_rep
                .r#type
                .into_iter()
                .next()
                .ok_or_else(|| "type missing in ContainerMount".to_string())?,
            destination: intermediate_rep
                .destination
                .into_iter()
                .next()
                .ok_or_else(|| "destination missing in ContainerMount".to_string())?,
            read_only: intermediate_rep
                .read_only
                .into_iter()
                .next()
                .ok_or_else(|| "read_only missing in ContainerMount".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerMount> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerMount>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerMount>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerMount - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ContainerMount> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerMount as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerMount - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerMount>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerMount>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerMount>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerMount> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerMount as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerMount - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Unique among the owner's containers that hold a name: those that have not ended. By a name that none holds the newest is found that had it and is still in the engine. A name of 12 and more characters has one that is neither a hexadecimal digit nor a hyphen, so that no name can be taken for an id.
#[derive(Debug, Clone, PartialEq, PartialOrd, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ContainerName(
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(
        feature = "validate",
        validate(
            pattern = r"^([a-zA-Z0-9][a-zA-Z0-9_.-]{0,10}|[g-zG-Z][a-zA-Z0-9_.-]*|[a-zA-Z0-9][a-zA-Z0-9_.-]*[g-zG-Z_.][a-zA-Z0-9_.-]*)$"
        )
    )]
    String,
);

impl std::convert::From<String> for ContainerName {
    fn from(x: String) -> Self {
        ContainerName(x)
    }
}

impl std::convert::From<ContainerName> for String {
    fn from(x: ContainerName) -> Self {
        x.0
    }
}

impl std::ops::Deref for ContainerName {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl std::ops::DerefMut for ContainerName {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ContainerName {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ContainerName {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}
impl std::fmt::Display for ContainerName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.clone())
    }
}

impl std::str::FromStr for ContainerName {
    type Err = ::std::convert::Infallible;
    fn from_str(x: &str) -> std::result::Result<Self, Self::Err> {
        std::result::Result::Ok(ContainerName(x.to_owned()))
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerName> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerName>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerName>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerName - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ContainerName> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerName as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerName - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerName>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerName>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerName>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerName> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerName as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerName - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ContainerNetwork {
    #[serde(rename = "name")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 256),))]
    #[cfg_attr(feature = "validate", validate(max_length = 256))]
    pub name: String,

    #[serde(rename = "ip_address")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 64),))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ContainerNetwork {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ContainerNetwork {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ContainerNetwork {
    #[allow(clippy::new_without_default)]
    pub fn new(name: String) -> ContainerNetwork {
        ContainerNetwork {
            name,
            ip_address: None,
        }
    }
}

/// Converts the ContainerNetwork value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ContainerNetwork {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("name".to_string()),
            Some(self.name.to_string()),
            self.ip_address
                .as_ref()
                .map(|ip_address| ["ip_address".to_string(), ip_address.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ContainerNetwork value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ContainerNetwork {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub name: Vec<String>,
            pub ip_address: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ContainerNetwork".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "name" => intermediate_rep.name.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "ip_address" => intermediate_rep.ip_address.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ContainerNetwork".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ContainerNetwork {
            name: intermediate_rep
                .name
                .into_iter()
                .next()
                .ok_or_else(|| "name missing in ContainerNetwork".to_string())?,
            ip_address: intermediate_rep.ip_address.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerNetwork> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerNetwork>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerNetwork>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerNetwork - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<ContainerNetwork>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerNetwork as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerNetwork - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerNetwork>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerNetwork>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerNetwork>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerNetwork> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerNetwork as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerNetwork - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// An absolute path in the container.
#[derive(Debug, Clone, PartialEq, PartialOrd, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ContainerPath(
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 4096))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^/[^\x00]*$"))]
    String,
);

impl std::convert::From<String> for ContainerPath {
    fn from(x: String) -> Self {
        ContainerPath(x)
    }
}

impl std::convert::From<ContainerPath> for String {
    fn from(x: ContainerPath) -> Self {
        x.0
    }
}

impl std::ops::Deref for ContainerPath {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl std::ops::DerefMut for ContainerPath {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ContainerPath {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ContainerPath {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}
impl std::fmt::Display for ContainerPath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.clone())
    }
}

impl std::str::FromStr for ContainerPath {
    type Err = ::std::convert::Infallible;
    fn from_str(x: &str) -> std::result::Result<Self, Self::Err> {
        std::result::Result::Ok(ContainerPath(x.to_owned()))
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerPath> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerPath>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerPath>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerPath - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ContainerPath> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerPath as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerPath - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerPath>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerPath>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerPath>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerPath> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerPath as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerPath - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ContainerPort {
    #[serde(rename = "host_ip")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 64),))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_ip: Option<String>,

    #[serde(rename = "host_port")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 0u32, max = 65535u32),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 0u32))]
    #[cfg_attr(feature = "validate", validate(maximum = 65535u32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_port: Option<u32>,

    #[serde(rename = "container_port")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 0u32, max = 65535u32),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 0u32))]
    #[cfg_attr(feature = "validate", validate(maximum = 65535u32))]
    pub container_port: u32,

    /// `tcp`, `udp` or `sctp`.
    #[serde(rename = "protocol")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 8),))]
    #[cfg_attr(feature = "validate", validate(max_length = 8))]
    pub protocol: String,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ContainerPort {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ContainerPort {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ContainerPort {
    #[allow(clippy::new_without_default)]
    pub fn new(container_port: u32, protocol: String) -> ContainerPort {
        ContainerPort {
            host_ip: None,
            host_port: None,
            container_port,
            protocol,
        }
    }
}

/// Converts the ContainerPort value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ContainerPort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            self.host_ip
                .as_ref()
                .map(|host_ip| ["host_ip".to_string(), host_ip.to_string()].join(",")),
            self.host_port
                .as_ref()
                .map(|host_port| ["host_port".to_string(), host_port.to_string()].join(",")),
            Some("container_port".to_string()),
            Some(self.container_port.to_string()),
            Some("protocol".to_string()),
            Some(self.protocol.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ContainerPort value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ContainerPort {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub host_ip: Vec<String>,
            pub host_port: Vec<u32>,
            pub container_port: Vec<u32>,
            pub protocol: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ContainerPort".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "host_ip" => intermediate_rep.host_ip.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "host_port" => intermediate_rep.host_port.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "container_port" => intermediate_rep.container_port.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "protocol" => intermediate_rep.protocol.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ContainerPort".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ContainerPort {
            host_ip: intermediate_rep.host_ip.into_iter().next(),
            host_port: intermediate_rep.host_port.into_iter().next(),
            container_port: intermediate_rep
                .container_port
                .into_iter()
                .next()
                .ok_or_else(|| "container_port missing in ContainerPort".to_string())?,
            protocol: intermediate_rep
                .protocol
                .into_iter()
                .next()
                .ok_or_else(|| "protocol missing in ContainerPort".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerPort> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerPort>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerPort>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerPort - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ContainerPort> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerPort as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerPort - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerPort>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerPort>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerPort>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerPort> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerPort as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerPort - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Why it no longer runs: `exited` by itself, `oom_killed` (it used more memory than its limit), `expired`, `terminated_by_caller`, `image_revoked`, `engine_lost`, `launch_refused`.
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ContainerReason {
    #[serde(rename = "exited")]
    Exited,
    #[serde(rename = "oom_killed")]
    OomKilled,
    #[serde(rename = "expired")]
    Expired,
    #[serde(rename = "terminated_by_caller")]
    TerminatedByCaller,
    #[serde(rename = "image_revoked")]
    ImageRevoked,
    #[serde(rename = "engine_lost")]
    EngineLost,
    #[serde(rename = "launch_refused")]
    LaunchRefused,
}

impl std::fmt::Display for ContainerReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ContainerReason::Exited => write!(f, "exited"),
            ContainerReason::OomKilled => write!(f, "oom_killed"),
            ContainerReason::Expired => write!(f, "expired"),
            ContainerReason::TerminatedByCaller => write!(f, "terminated_by_caller"),
            ContainerReason::ImageRevoked => write!(f, "image_revoked"),
            ContainerReason::EngineLost => write!(f, "engine_lost"),
            ContainerReason::LaunchRefused => write!(f, "launch_refused"),
        }
    }
}

impl std::str::FromStr for ContainerReason {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "exited" => std::result::Result::Ok(ContainerReason::Exited),
            "oom_killed" => std::result::Result::Ok(ContainerReason::OomKilled),
            "expired" => std::result::Result::Ok(ContainerReason::Expired),
            "terminated_by_caller" => std::result::Result::Ok(ContainerReason::TerminatedByCaller),
            "image_revoked" => std::result::Result::Ok(ContainerReason::ImageRevoked),
            "engine_lost" => std::result::Result::Ok(ContainerReason::EngineLost),
            "launch_refused" => std::result::Result::Ok(ContainerReason::LaunchRefused),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerReason> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerReason>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerReason>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerReason - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<ContainerReason>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerReason as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerReason - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerReason>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerReason>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerReason>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerReason> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerReason as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerReason - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// How far a launch is, while `state` is `creating`: `queued` (waiting for its turn), `pulling` (its bytes were gone from the engine and are fetched again), `creating` (the engine makes the container), `starting` (the engine starts it).
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ContainerStage {
    #[serde(rename = "queued")]
    Queued,
    #[serde(rename = "pulling")]
    Pulling,
    #[serde(rename = "creating")]
    Creating,
    #[serde(rename = "starting")]
    Starting,
}

impl std::fmt::Display for ContainerStage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ContainerStage::Queued => write!(f, "queued"),
            ContainerStage::Pulling => write!(f, "pulling"),
            ContainerStage::Creating => write!(f, "creating"),
            ContainerStage::Starting => write!(f, "starting"),
        }
    }
}

impl std::str::FromStr for ContainerStage {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "queued" => std::result::Result::Ok(ContainerStage::Queued),
            "pulling" => std::result::Result::Ok(ContainerStage::Pulling),
            "creating" => std::result::Result::Ok(ContainerStage::Creating),
            "starting" => std::result::Result::Ok(ContainerStage::Starting),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerStage> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerStage>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerStage>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerStage - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ContainerStage> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerStage as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerStage - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerStage>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerStage>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerStage>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerStage> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerStage as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerStage - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Docker's word (`created`, `running`, `paused`, `restarting`, `removing`, `exited`, `dead`), or Slipway's: `creating` (being launched), `failed` (the launch failed), `lost` (the engine no longer has it), `removed` (terminated).
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ContainerState {
    #[serde(rename = "creating")]
    Creating,
    #[serde(rename = "created")]
    Created,
    #[serde(rename = "running")]
    Running,
    #[serde(rename = "paused")]
    Paused,
    #[serde(rename = "restarting")]
    Restarting,
    #[serde(rename = "removing")]
    Removing,
    #[serde(rename = "exited")]
    Exited,
    #[serde(rename = "dead")]
    Dead,
    #[serde(rename = "failed")]
    Failed,
    #[serde(rename = "lost")]
    Lost,
    #[serde(rename = "removed")]
    Removed,
}

impl std::fmt::Display for ContainerState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ContainerState::Creating => write!(f, "creating"),
            ContainerState::Created => write!(f, "created"),
            ContainerState::Running => write!(f, "running"),
            ContainerState::Paused => write!(f, "paused"),
            ContainerState::Restarting => write!(f, "restarting"),
            ContainerState::Removing => write!(f, "removing"),
            ContainerState::Exited => write!(f, "exited"),
            ContainerState::Dead => write!(f, "dead"),
            ContainerState::Failed => write!(f, "failed"),
            ContainerState::Lost => write!(f, "lost"),
            ContainerState::Removed => write!(f, "removed"),
        }
    }
}

impl std::str::FromStr for ContainerState {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "creating" => std::result::Result::Ok(ContainerState::Creating),
            "created" => std::result::Result::Ok(ContainerState::Created),
            "running" => std::result::Result::Ok(ContainerState::Running),
            "paused" => std::result::Result::Ok(ContainerState::Paused),
            "restarting" => std::result::Result::Ok(ContainerState::Restarting),
            "removing" => std::result::Result::Ok(ContainerState::Removing),
            "exited" => std::result::Result::Ok(ContainerState::Exited),
            "dead" => std::result::Result::Ok(ContainerState::Dead),
            "failed" => std::result::Result::Ok(ContainerState::Failed),
            "lost" => std::result::Result::Ok(ContainerState::Lost),
            "removed" => std::result::Result::Ok(ContainerState::Removed),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerState> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerState>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerState>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerState - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ContainerState> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerState as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerState - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerState>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerState>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerState>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerState> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerState as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerState - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ContainerStats {
    #[serde(rename = "time")]
    pub time: chrono::DateTime<chrono::Utc>,

    /// Of one CPU; a container that uses two has 200.
    #[serde(rename = "cpu_percent")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0f64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0f64))]
    pub cpu_percent: f64,

    /// CPUs of the host that are online.
    #[serde(rename = "cpus")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0u32),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0u32))]
    pub cpus: u32,

    /// Without the page cache that can be taken back.
    #[serde(rename = "memory_bytes")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub memory_bytes: i64,

    #[serde(rename = "memory_limit_bytes")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub memory_limit_bytes: i64,

    #[serde(rename = "memory_percent")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0f64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0f64))]
    pub memory_percent: f64,

    /// Received over all networks, since the start.
    #[serde(rename = "network_rx_bytes")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub network_rx_bytes: i64,

    #[serde(rename = "network_tx_bytes")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub network_tx_bytes: i64,

    #[serde(rename = "block_read_bytes")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub block_read_bytes: i64,

    #[serde(rename = "block_write_bytes")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub block_write_bytes: i64,

    /// Processes and threads.
    #[serde(rename = "pids")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub pids: i64,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ContainerStats {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ContainerStats {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ContainerStats {
    #[allow(clippy::new_without_default)]
    pub fn new(
        time: chrono::DateTime<chrono::Utc>,
        cpu_percent: f64,
        cpus: u32,
        memory_bytes: i64,
        memory_limit_bytes: i64,
        memory_percent: f64,
        network_rx_bytes: i64,
        network_tx_bytes: i64,
        block_read_bytes: i64,
        block_write_bytes: i64,
        pids: i64,
    ) -> ContainerStats {
        ContainerStats {
            time,
            cpu_percent,
            cpus,
            memory_bytes,
            memory_limit_bytes,
            memory_percent,
            network_rx_bytes,
            network_tx_bytes,
            block_read_bytes,
            block_write_bytes,
            pids,
        }
    }
}

/// Converts the ContainerStats value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ContainerStats {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type time in query parameter serialization
            Some("cpu_percent".to_string()),
            Some(self.cpu_percent.to_string()),
            Some("cpus".to_string()),
            Some(self.cpus.to_string()),
            Some("memory_bytes".to_string()),
            Some(self.memory_bytes.to_string()),
            Some("memory_limit_bytes".to_string()),
            Some(self.memory_limit_bytes.to_string()),
            Some("memory_percent".to_string()),
            Some(self.memory_percent.to_string()),
            Some("network_rx_bytes".to_string()),
            Some(self.network_rx_bytes.to_string()),
            Some("network_tx_bytes".to_string()),
            Some(self.network_tx_bytes.to_string()),
            Some("block_read_bytes".to_string()),
            Some(self.block_read_bytes.to_string()),
            Some("block_write_bytes".to_string()),
            Some(self.block_write_bytes.to_string()),
            Some("pids".to_string()),
            Some(self.pids.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ContainerStats value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ContainerStats {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub time: Vec<chrono::DateTime<chrono::Utc>>,
            pub cpu_percent: Vec<f64>,
            pub cpus: Vec<u32>,
            pub memory_bytes: Vec<i64>,
            pub memory_limit_bytes: Vec<i64>,
            pub memory_percent: Vec<f64>,
            pub network_rx_bytes: Vec<i64>,
            pub network_tx_bytes: Vec<i64>,
            pub block_read_bytes: Vec<i64>,
            pub block_write_bytes: Vec<i64>,
            pub pids: Vec<i64>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ContainerStats".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "time" => intermediate_rep.time.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "cpu_percent" => intermediate_rep.cpu_percent.push(
                        <f64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "cpus" => intermediate_rep.cpus.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "memory_bytes" => intermediate_rep.memory_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "memory_limit_bytes" => intermediate_rep.memory_limit_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "memory_percent" => intermediate_rep.memory_percent.push(
                        <f64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "network_rx_bytes" => intermediate_rep.network_rx_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "network_tx_bytes" => intermediate_rep.network_tx_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "block_read_bytes" => intermediate_rep.block_read_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "block_write_bytes" => intermediate_rep.block_write_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "pids" => intermediate_rep.pids.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ContainerStats".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ContainerStats {
            time: intermediate_rep
                .time
                .into_iter()
                .next()
                .ok_or_else(|| "time missing in ContainerStats".to_string())?,
            cpu_percent: intermediate_rep
                .cpu_percent
                .into_iter()
                .next()
                .ok_or_else(|| "cpu_percent missing in ContainerStats".to_string())?,
            cpus: intermediate_rep
                .cpus
                .into_iter()
                .next()
                .ok_or_else(|| "cpus missing in ContainerStats".to_string())?,
            memory_bytes: intermediate_rep
                .memory_bytes
                .into_iter()
                .next()
                .ok_or_else(|| "memory_bytes missing in ContainerStats".to_string())?,
            memory_limit_bytes: intermediate_rep
                .memory_limit_bytes
                .into_iter()
                .next()
                .ok_or_else(|| "memory_limit_bytes missing in ContainerStats".to_string())?,
            memory_percent: intermediate_rep
                .memory_percent
                .into_iter()
                .next()
                .ok_or_else(|| "memory_percent missing in ContainerStats".to_string())?,
            network_rx_bytes: intermediate_rep
                .network_rx_bytes
                .into_iter()
                .next()
                .ok_or_else(|| "network_rx_bytes missing in ContainerStats".to_string())?,
            network_tx_bytes: intermediate_rep
                .network_tx_bytes
                .into_iter()
                .next()
                .ok_or_else(|| "network_tx_bytes missing in ContainerStats".to_string())?,
            block_read_bytes: intermediate_rep
                .block_read_bytes
                .into_iter()
                .next()
                .ok_or_else(|| "block_read_bytes missing in ContainerStats".to_string())?,
            block_write_bytes: intermediate_rep
                .block_write_bytes
                .into_iter()
                .next()
                .ok_or_else(|| "block_write_bytes missing in ContainerStats".to_string())?,
            pids: intermediate_rep
                .pids
                .into_iter()
                .next()
                .ok_or_else(|| "pids missing in ContainerStats".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerStats> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerStats>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerStats>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerStats - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ContainerStats> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerStats as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerStats - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerStats>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerStats>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerStats>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerStats> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerStats as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerStats - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ContainerUpdate {
    /// The caller's labels. They are kept by Slipway and are not put on the engine's container. A key that is empty, longer than 128 characters, or has NUL in it is 409 `launch_refused`.
    #[serde(rename = "labels")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 64),))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<std::collections::HashMap<String, String>>,

    #[serde(rename = "expires_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<chrono::DateTime<chrono::Utc>>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ContainerUpdate {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ContainerUpdate {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ContainerUpdate {
    #[allow(clippy::new_without_default)]
    pub fn new() -> ContainerUpdate {
        ContainerUpdate {
            labels: None,
            expires_at: None,
        }
    }
}

/// Converts the ContainerUpdate value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ContainerUpdate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping map labels in query parameter serialization
            // Skipping non-primitive type expires_at in query parameter serialization
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ContainerUpdate value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ContainerUpdate {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub labels: Vec<std::collections::HashMap<String, String>>,
            pub expires_at: Vec<chrono::DateTime<chrono::Utc>>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ContainerUpdate".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    "labels" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ContainerUpdate"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "expires_at" => intermediate_rep.expires_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ContainerUpdate".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ContainerUpdate {
            labels: intermediate_rep.labels.into_iter().next(),
            expires_at: intermediate_rep.expires_at.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerUpdate> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerUpdate>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerUpdate>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerUpdate - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<ContainerUpdate>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerUpdate as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerUpdate - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerUpdate>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerUpdate>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerUpdate>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerUpdate> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerUpdate as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerUpdate - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ContainerWait {
    #[serde(rename = "reached")]
    pub reached: bool,

    #[serde(rename = "container")]
    #[cfg_attr(feature = "validate", validate)]
    pub container: models::Container,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ContainerWait {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ContainerWait {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ContainerWait {
    #[allow(clippy::new_without_default)]
    pub fn new(reached: bool, container: models::Container) -> ContainerWait {
        ContainerWait { reached, container }
    }
}

/// Converts the ContainerWait value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ContainerWait {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("reached".to_string()),
            Some(self.reached.to_string()),
            // Skipping non-primitive type container in query parameter serialization
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ContainerWait value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ContainerWait {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub reached: Vec<bool>,
            pub container: Vec<models::Container>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ContainerWait".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "reached" => intermediate_rep.reached.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "container" => intermediate_rep.container.push(
                        <models::Container as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ContainerWait".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ContainerWait {
            reached: intermediate_rep
                .reached
                .into_iter()
                .next()
                .ok_or_else(|| "reached missing in ContainerWait".to_string())?,
            container: intermediate_rep
                .container
                .into_iter()
                .next()
                .ok_or_else(|| "container missing in ContainerWait".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ContainerWait> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ContainerWait>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ContainerWait>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ContainerWait - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ContainerWait> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ContainerWait as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ContainerWait - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ContainerWait>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ContainerWait>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ContainerWait>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ContainerWait> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ContainerWait as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ContainerWait - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, PartialOrd, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct Digest(
    #[cfg_attr(feature = "validate", validate(min_length = 71))]
    #[cfg_attr(feature = "validate", validate(max_length = 135))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$")
    )]
    String,
);

impl std::convert::From<String> for Digest {
    fn from(x: String) -> Self {
        Digest(x)
    }
}

impl std::convert::From<Digest> for String {
    fn from(x: Digest) -> Self {
        x.0
    }
}

impl std::ops::Deref for Digest {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl std::ops::DerefMut for Digest {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for Digest {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for Digest {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}
impl std::fmt::Display for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.clone())
    }
}

impl std::str::FromStr for Digest {
    type Err = ::std::convert::Infallible;
    fn from_str(x: &str) -> std::result::Result<Self, Self::Err> {
        std::result::Result::Ok(Digest(x.to_owned()))
    }
}

// Methods for converting between header::IntoHeaderValue<Digest> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Digest>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<Digest>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for Digest - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Digest> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <Digest as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into Digest - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<Digest>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<Digest>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<Digest>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<Digest> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <Digest as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into Digest - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Entity tags in a row, or `*`; what is neither names nothing.
#[derive(Debug, Clone, PartialEq, PartialOrd, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct EntityTags(
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 255))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[\t -~]+$"))]
    String,
);

impl std::convert::From<String> for EntityTags {
    fn from(x: String) -> Self {
        EntityTags(x)
    }
}

impl std::convert::From<EntityTags> for String {
    fn from(x: EntityTags) -> Self {
        x.0
    }
}

impl std::ops::Deref for EntityTags {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl std::ops::DerefMut for EntityTags {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for EntityTags {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for EntityTags {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}
impl std::fmt::Display for EntityTags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.clone())
    }
}

impl std::str::FromStr for EntityTags {
    type Err = ::std::convert::Infallible;
    fn from_str(x: &str) -> std::result::Result<Self, Self::Err> {
        std::result::Result::Ok(EntityTags(x.to_owned()))
    }
}

// Methods for converting between header::IntoHeaderValue<EntityTags> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<EntityTags>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<EntityTags>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for EntityTags - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<EntityTags> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <EntityTags as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into EntityTags - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<EntityTags>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<EntityTags>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<EntityTags>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<EntityTags> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <EntityTags as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into EntityTags - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct Event {
    /// The place of an event among all; later ones have larger ones. Gaps mean nothing.
    #[serde(rename = "seq")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 18),
           regex(path = *RE_EVENT_SEQ),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 18))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[0-9]+$"))]
    pub seq: String,

    #[serde(rename = "at")]
    pub at: chrono::DateTime<chrono::Utc>,

    #[serde(rename = "kind")]
    #[cfg_attr(feature = "validate", validate)]
    pub kind: models::EventKind,

    /// Open-ended. Of an image: `vetted`, `ready`, `failed`, `pulling`, `shared`, `unshared`, `updated`, `suspended`, `resumed`, `current`, `moved`, `gone`, `accepted`, `removed`. Of a container: `launched` (written down), `running`, `failed`, `paused`, `unpaused`, `signalled`, `restarted`, `ended`, `started` (again), `updated`, `terminating`, `terminated`, `lost`, `found`, `swept` (what was left of it in the engine is removed), `unidentified` (a container in the engine has this Slipway's label, and is none that it launched: left alone, and told once as long as the server runs).
    #[serde(rename = "action")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 64),
           regex(path = *RE_EVENT_ACTION),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[a-z][a-z0-9_]*$"))]
    pub action: String,

    /// The image's or the container's `id`.
    #[serde(rename = "subject")]
    pub subject: uuid::Uuid,

    /// A team, a person or a program that keys belong to. It needs no registration: the first key makes it. The admin key of the settings, and an open service, act as `admin`.
    #[serde(rename = "owner")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 63),
           regex(path = *RE_EVENT_OWNER),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$")
    )]
    pub owner: String,

    /// Who did it: the prefix of a key (as in the audit trail), `slipway` by itself (a time that is up, a repair), or `engine` (a program that ended, somebody with the engine's socket).
    #[serde(rename = "actor")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 32),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    pub actor: String,

    /// Why, where there is a reason; of a container that no longer runs its `reason`.
    #[serde(rename = "cause")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 1024),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 1024))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,

    /// The request that did it, as in the audit trail and the log.
    #[serde(rename = "request_id")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<uuid::Uuid>,

    /// More of it, as text; open-ended.
    #[serde(rename = "details")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 32),))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<std::collections::HashMap<String, String>>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for Event {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for Event {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_EVENT_SEQ: regex::Regex = regex::Regex::new(r"^[0-9]+$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_EVENT_ACTION: regex::Regex = regex::Regex::new(r"^[a-z][a-z0-9_]*$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_EVENT_OWNER: regex::Regex = regex::Regex::new(r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$").unwrap();
}

impl Event {
    #[allow(clippy::new_without_default)]
    pub fn new(
        seq: String,
        at: chrono::DateTime<chrono::Utc>,
        kind: models::EventKind,
        action: String,
        subject: uuid::Uuid,
        owner: String,
        actor: String,
    ) -> Event {
        Event {
            seq,
            at,
            kind,
            action,
            subject,
            owner,
            actor,
            cause: None,
            request_id: None,
            details: None,
        }
    }
}

/// Converts the Event value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("seq".to_string()),
            Some(self.seq.to_string()),
            // Skipping non-primitive type at in query parameter serialization
            // Skipping non-primitive type kind in query parameter serialization
            Some("action".to_string()),
            Some(self.action.to_string()),
            // Skipping non-primitive type subject in query parameter serialization
            Some("owner".to_string()),
            Some(self.owner.to_string()),
            Some("actor".to_string()),
            Some(self.actor.to_string()),
            self.cause
                .as_ref()
                .map(|cause| ["cause".to_string(), cause.to_string()].join(",")),
            // Skipping non-primitive type request_id in query parameter serialization
            // Skipping map details in query parameter serialization
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a Event value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for Event {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub seq: Vec<String>,
            pub at: Vec<chrono::DateTime<chrono::Utc>>,
            pub kind: Vec<models::EventKind>,
            pub action: Vec<String>,
            pub subject: Vec<uuid::Uuid>,
            pub owner: Vec<String>,
            pub actor: Vec<String>,
            pub cause: Vec<String>,
            pub request_id: Vec<uuid::Uuid>,
            pub details: Vec<std::collections::HashMap<String, String>>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing Event".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "seq" => intermediate_rep.seq.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "at" => intermediate_rep.at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "kind" => intermediate_rep.kind.push(
                        <models::EventKind as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "action" => intermediate_rep.action.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "subject" => intermediate_rep.subject.push(
                        <uuid::Uuid as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "owner" => intermediate_rep.owner.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "actor" => intermediate_rep.actor.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "cause" => intermediate_rep.cause.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "request_id" => intermediate_rep.request_id.push(
                        <uuid::Uuid as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    "details" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in Event"
                                .to_string(),
                        )
                    }
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing Event".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(Event {
            seq: intermediate_rep
                .seq
                .into_iter()
                .next()
                .ok_or_else(|| "seq missing in Event".to_string())?,
            at: intermediate_rep
                .at
                .into_iter()
                .next()
                .ok_or_else(|| "at missing in Event".to_string())?,
            kind: intermediate_rep
                .kind
                .into_iter()
                .next()
                .ok_or_else(|| "kind missing in Event".to_string())?,
            action: intermediate_rep
                .action
                .into_iter()
                .next()
                .ok_or_else(|| "action missing in Event".to_string())?,
            subject: intermediate_rep
                .subject
                .into_iter()
                .next()
                .ok_or_else(|| "subject missing in Event".to_string())?,
            owner: intermediate_rep
                .owner
                .into_iter()
                .next()
                .ok_or_else(|| "owner missing in Event".to_string())?,
            actor: intermediate_rep
                .actor
                .into_iter()
                .next()
                .ok_or_else(|| "actor missing in Event".to_string())?,
            cause: intermediate_rep.cause.into_iter().next(),
            request_id: intermediate_rep.request_id.into_iter().next(),
            details: intermediate_rep.details.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<Event> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Event>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<Event>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for Event - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Event> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => match <Event as std::str::FromStr>::from_str(value) {
                std::result::Result::Ok(value) => {
                    std::result::Result::Ok(header::IntoHeaderValue(value))
                }
                std::result::Result::Err(err) => std::result::Result::Err(format!(
                    "Unable to convert header value '{value}' into Event - {err}"
                )),
            },
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<Event>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<Event>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<Event>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<Event> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <Event as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into Event - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Open-ended. Of an image: `vetted`, `ready`, `failed`, `pulling`, `shared`, `unshared`, `updated`, `suspended`, `resumed`, `current`, `moved`, `gone`, `accepted`, `removed`. Of a container: `launched` (written down), `running`, `failed`, `paused`, `unpaused`, `signalled`, `restarted`, `ended`, `started` (again), `updated`, `terminating`, `terminated`, `lost`, `found`, `swept` (what was left of it in the engine is removed), `unidentified` (a container in the engine has this Slipway's label, and is none that it launched: left alone, and told once as long as the server runs).
#[derive(Debug, Clone, PartialEq, PartialOrd, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct EventAction(
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[a-z][a-z0-9_]*$"))]
    String,
);

impl std::convert::From<String> for EventAction {
    fn from(x: String) -> Self {
        EventAction(x)
    }
}

impl std::convert::From<EventAction> for String {
    fn from(x: EventAction) -> Self {
        x.0
    }
}

impl std::ops::Deref for EventAction {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl std::ops::DerefMut for EventAction {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for EventAction {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for EventAction {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}
impl std::fmt::Display for EventAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.clone())
    }
}

impl std::str::FromStr for EventAction {
    type Err = ::std::convert::Infallible;
    fn from_str(x: &str) -> std::result::Result<Self, Self::Err> {
        std::result::Result::Ok(EventAction(x.to_owned()))
    }
}

// Methods for converting between header::IntoHeaderValue<EventAction> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<EventAction>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<EventAction>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for EventAction - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<EventAction> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <EventAction as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into EventAction - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<EventAction>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<EventAction>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<EventAction>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<EventAction> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <EventAction as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into EventAction - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum EventKind {
    #[serde(rename = "image")]
    Image,
    #[serde(rename = "container")]
    Container,
}

impl std::fmt::Display for EventKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            EventKind::Image => write!(f, "image"),
            EventKind::Container => write!(f, "container"),
        }
    }
}

impl std::str::FromStr for EventKind {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "image" => std::result::Result::Ok(EventKind::Image),
            "container" => std::result::Result::Ok(EventKind::Container),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<EventKind> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<EventKind>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<EventKind>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for EventKind - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<EventKind> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <EventKind as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into EventKind - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<EventKind>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<EventKind>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<EventKind>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<EventKind> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <EventKind as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into EventKind - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct EventList {
    #[serde(rename = "items")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 0, max = 200),))]
    #[cfg_attr(feature = "validate", validate(min_length = 0))]
    #[cfg_attr(feature = "validate", validate(max_length = 200))]
    pub items: Vec<models::Event>,

    /// The `cursor` of the next page; absent on the last one.
    #[serde(rename = "next_cursor")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 18),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 18))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for EventList {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for EventList {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl EventList {
    #[allow(clippy::new_without_default)]
    pub fn new(items: Vec<models::Event>) -> EventList {
        EventList {
            items,
            next_cursor: None,
        }
    }
}

/// Converts the EventList value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for EventList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type items in query parameter serialization
            self.next_cursor
                .as_ref()
                .map(|next_cursor| ["next_cursor".to_string(), next_cursor.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a EventList value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for EventList {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub items: Vec<Vec<models::Event>>,
            pub next_cursor: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing EventList".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    "items" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in EventList"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "next_cursor" => intermediate_rep.next_cursor.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing EventList".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(EventList {
            items: intermediate_rep
                .items
                .into_iter()
                .next()
                .ok_or_else(|| "items missing in EventList".to_string())?,
            next_cursor: intermediate_rep.next_cursor.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<EventList> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<EventList>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<EventList>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for EventList - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<EventList> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <EventList as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into EventList - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<EventList>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<EventList>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<EventList>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<EventList> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <EventList as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into EventList - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// The place of an event among all; later ones have larger ones. Gaps mean nothing.
#[derive(Debug, Clone, PartialEq, PartialOrd, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct EventSeq(
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 18))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[0-9]+$"))]
    String,
);

impl std::convert::From<String> for EventSeq {
    fn from(x: String) -> Self {
        EventSeq(x)
    }
}

impl std::convert::From<EventSeq> for String {
    fn from(x: EventSeq) -> Self {
        x.0
    }
}

impl std::ops::Deref for EventSeq {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl std::ops::DerefMut for EventSeq {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for EventSeq {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for EventSeq {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}
impl std::fmt::Display for EventSeq {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.clone())
    }
}

impl std::str::FromStr for EventSeq {
    type Err = ::std::convert::Infallible;
    fn from_str(x: &str) -> std::result::Result<Self, Self::Err> {
        std::result::Result::Ok(EventSeq(x.to_owned()))
    }
}

// Methods for converting between header::IntoHeaderValue<EventSeq> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<EventSeq>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<EventSeq>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for EventSeq - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<EventSeq> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <EventSeq as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into EventSeq - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<EventSeq>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<EventSeq>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<EventSeq>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<EventSeq> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <EventSeq as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into EventSeq - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// How `stdin` and the output are written as text. `utf8`: as they are; output that is not UTF-8 has U+FFFD in its place. `base64`: RFC 4648, for bytes.
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ExecEncoding {
    #[serde(rename = "utf8")]
    Utf8,
    #[serde(rename = "base64")]
    Base64,
}

impl std::fmt::Display for ExecEncoding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ExecEncoding::Utf8 => write!(f, "utf8"),
            ExecEncoding::Base64 => write!(f, "base64"),
        }
    }
}

impl std::str::FromStr for ExecEncoding {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "utf8" => std::result::Result::Ok(ExecEncoding::Utf8),
            "base64" => std::result::Result::Ok(ExecEncoding::Base64),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ExecEncoding> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ExecEncoding>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ExecEncoding>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ExecEncoding - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ExecEncoding> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ExecEncoding as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ExecEncoding - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ExecEncoding>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ExecEncoding>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ExecEncoding>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ExecEncoding> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ExecEncoding as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ExecEncoding - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// One Server-Sent Event (WHATWG HTML, 9.2) of a command. `data` is one JSON document in one line; the media type's `x-events` names its schema for each `event`.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ExecEvent {
    #[serde(rename = "event")]
    #[cfg_attr(feature = "validate", validate)]
    pub event: models::ExecEventName,

    #[serde(rename = "data")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 2),))]
    #[cfg_attr(feature = "validate", validate(min_length = 2))]
    pub data: String,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ExecEvent {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ExecEvent {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ExecEvent {
    #[allow(clippy::new_without_default)]
    pub fn new(event: models::ExecEventName, data: String) -> ExecEvent {
        ExecEvent { event, data }
    }
}

/// Converts the ExecEvent value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ExecEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type event in query parameter serialization
            Some("data".to_string()),
            Some(self.data.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ExecEvent value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ExecEvent {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub event: Vec<models::ExecEventName>,
            pub data: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ExecEvent".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "event" => intermediate_rep.event.push(
                        <models::ExecEventName as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "data" => intermediate_rep.data.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ExecEvent".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ExecEvent {
            event: intermediate_rep
                .event
                .into_iter()
                .next()
                .ok_or_else(|| "event missing in ExecEvent".to_string())?,
            data: intermediate_rep
                .data
                .into_iter()
                .next()
                .ok_or_else(|| "data missing in ExecEvent".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ExecEvent> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ExecEvent>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ExecEvent>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ExecEvent - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ExecEvent> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ExecEvent as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ExecEvent - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ExecEvent>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ExecEvent>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<ExecEvent>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ExecEvent> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ExecEvent as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ExecEvent - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ExecEventName {
    #[serde(rename = "output")]
    Output,
    #[serde(rename = "exit")]
    Exit,
}

impl std::fmt::Display for ExecEventName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ExecEventName::Output => write!(f, "output"),
            ExecEventName::Exit => write!(f, "exit"),
        }
    }
}

impl std::str::FromStr for ExecEventName {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "output" => std::result::Result::Ok(ExecEventName::Output),
            "exit" => std::result::Result::Ok(ExecEventName::Exit),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ExecEventName> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ExecEventName>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ExecEventName>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ExecEventName - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ExecEventName> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ExecEventName as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ExecEventName - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ExecEventName>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ExecEventName>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ExecEventName>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ExecEventName> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ExecEventName as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ExecEventName - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// As in `ExecResult`.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ExecExit {
    #[serde(rename = "exit_code")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i64>,

    #[serde(rename = "truncated")]
    pub truncated: bool,

    #[serde(rename = "timed_out")]
    pub timed_out: bool,

    #[serde(rename = "killed")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub killed: Option<bool>,

    #[serde(rename = "duration_ms")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub duration_ms: i64,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ExecExit {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ExecExit {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ExecExit {
    #[allow(clippy::new_without_default)]
    pub fn new(truncated: bool, timed_out: bool, duration_ms: i64) -> ExecExit {
        ExecExit {
            exit_code: None,
            truncated,
            timed_out,
            killed: None,
            duration_ms,
        }
    }
}

/// Converts the ExecExit value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ExecExit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            self.exit_code
                .as_ref()
                .map(|exit_code| ["exit_code".to_string(), exit_code.to_string()].join(",")),
            Some("truncated".to_string()),
            Some(self.truncated.to_string()),
            Some("timed_out".to_string()),
            Some(self.timed_out.to_string()),
            self.killed
                .as_ref()
                .map(|killed| ["killed".to_string(), killed.to_string()].join(",")),
            Some("duration_ms".to_string()),
            Some(self.duration_ms.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ExecExit value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ExecExit {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub exit_code: Vec<i64>,
            pub truncated: Vec<bool>,
            pub timed_out: Vec<bool>,
            pub killed: Vec<bool>,
            pub duration_ms: Vec<i64>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ExecExit".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "exit_code" => intermediate_rep.exit_code.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "truncated" => intermediate_rep.truncated.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "timed_out" => intermediate_rep.timed_out.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "killed" => intermediate_rep.killed.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "duration_ms" => intermediate_rep.duration_ms.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ExecExit".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ExecExit {
            exit_code: intermediate_rep.exit_code.into_iter().next(),
            truncated: intermediate_rep
                .truncated
                .into_iter()
                .next()
                .ok_or_else(|| "truncated missing in ExecExit".to_string())?,
            timed_out: intermediate_rep
                .timed_out
                .into_iter()
                .next()
                .ok_or_else(|| "timed_out missing in ExecExit".to_string())?,
            killed: intermediate_rep.killed.into_iter().next(),
            duration_ms: intermediate_rep
                .duration_ms
                .into_iter()
                .next()
                .ok_or_else(|| "duration_ms missing in ExecExit".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ExecExit> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ExecExit>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ExecExit>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ExecExit - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ExecExit> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ExecExit as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ExecExit - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ExecExit>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ExecExit>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<ExecExit>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ExecExit> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ExecExit as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ExecExit - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ExecOutput {
    #[serde(rename = "stream")]
    #[cfg_attr(feature = "validate", validate)]
    pub stream: models::LogStream,

    #[serde(rename = "data")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 16777216),))]
    #[cfg_attr(feature = "validate", validate(max_length = 16777216))]
    pub data: String,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ExecOutput {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ExecOutput {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ExecOutput {
    #[allow(clippy::new_without_default)]
    pub fn new(stream: models::LogStream, data: String) -> ExecOutput {
        ExecOutput { stream, data }
    }
}

/// Converts the ExecOutput value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ExecOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type stream in query parameter serialization
            Some("data".to_string()),
            Some(self.data.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ExecOutput value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ExecOutput {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub stream: Vec<models::LogStream>,
            pub data: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ExecOutput".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "stream" => intermediate_rep.stream.push(
                        <models::LogStream as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "data" => intermediate_rep.data.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ExecOutput".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ExecOutput {
            stream: intermediate_rep
                .stream
                .into_iter()
                .next()
                .ok_or_else(|| "stream missing in ExecOutput".to_string())?,
            data: intermediate_rep
                .data
                .into_iter()
                .next()
                .ok_or_else(|| "data missing in ExecOutput".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ExecOutput> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ExecOutput>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ExecOutput>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ExecOutput - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ExecOutput> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ExecOutput as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ExecOutput - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ExecOutput>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ExecOutput>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ExecOutput>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ExecOutput> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ExecOutput as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ExecOutput - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ExecRequest {
    /// The program and its arguments.
    #[serde(rename = "command")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 128),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    pub command: Vec<String>,

    /// Environment variables by name, as the launch gave them. In answers a value is `***`, unless the owner asked for it (`reveal=env`). A name that is empty or has `=` or NUL in it is 409 `launch_refused`.
    #[serde(rename = "env")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 128),))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env: Option<std::collections::HashMap<String, String>>,

    /// An absolute path in the container.
    #[serde(rename = "working_dir")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 4096),
           regex(path = *RE_EXECREQUEST_WORKING_DIR),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 4096))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^/[^\\x00]*$"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_dir: Option<String>,

    /// As in a launch; the container's where absent.
    #[serde(rename = "user")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 256),
           regex(path = *RE_EXECREQUEST_USER),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 256))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[a-zA-Z0-9_][a-zA-Z0-9_.-]*(:[a-zA-Z0-9_][a-zA-Z0-9_.-]*)?$")
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,

    /// What the command reads; then its standard input is closed. In `base64`, what is not base64 is 409 `conflicting_options`.
    #[serde(rename = "stdin")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 49152),))]
    #[cfg_attr(feature = "validate", validate(max_length = 49152))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stdin: Option<String>,

    #[serde(rename = "encoding")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<models::ExecEncoding>,

    #[serde(rename = "timeout_seconds")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 1u32, max = 3600u32),))]
    #[cfg_attr(feature = "validate", validate(minimum = 1u32))]
    #[cfg_attr(feature = "validate", validate(maximum = 3600u32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_seconds: Option<u32>,

    /// Of standard output and standard error together.
    #[serde(rename = "output_limit_bytes")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 0i64, max = 1048576i64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    #[cfg_attr(feature = "validate", validate(maximum = 1048576i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_limit_bytes: Option<i64>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ExecRequest {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ExecRequest {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_EXECREQUEST_WORKING_DIR: regex::Regex = regex::Regex::new(r"^/[^\\x00]*$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_EXECREQUEST_USER: regex::Regex = regex::Regex::new(r"^[a-zA-Z0-9_][a-zA-Z0-9_.-]*(:[a-zA-Z0-9_][a-zA-Z0-9_.-]*)?$").unwrap();
}

impl ExecRequest {
    #[allow(clippy::new_without_default)]
    pub fn new(command: Vec<String>) -> ExecRequest {
        ExecRequest {
            command,
            env: None,
            working_dir: None,
            user: None,
            stdin: None,
            encoding: None,
            timeout_seconds: Some(60),
            output_limit_bytes: Some(262144),
        }
    }
}

/// Converts the ExecRequest value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ExecRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("command".to_string()),
            Some(
                self.command
                    .iter()
                    .map(|x| x.to_string())
                    .collect::<Vec<_>>()
                    .join(","),
            ),
            // Skipping map env in query parameter serialization
            self.working_dir
                .as_ref()
                .map(|working_dir| ["working_dir".to_string(), working_dir.to_string()].join(",")),
            self.user
                .as_ref()
                .map(|user| ["user".to_string(), user.to_string()].join(",")),
            self.stdin
                .as_ref()
                .map(|stdin| ["stdin".to_string(), stdin.to_string()].join(",")),
            // Skipping non-primitive type encoding in query parameter serialization
            self.timeout_seconds.as_ref().map(|timeout_seconds| {
                ["timeout_seconds".to_string(), timeout_seconds.to_string()].join(",")
            }),
            self.output_limit_bytes.as_ref().map(|output_limit_bytes| {
                [
                    "output_limit_bytes".to_string(),
                    output_limit_bytes.to_string(),
                ]
                .join(",")
            }),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ExecRequest value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ExecRequest {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub command: Vec<Vec<String>>,
            pub env: Vec<std::collections::HashMap<String, String>>,
            pub working_dir: Vec<String>,
            pub user: Vec<String>,
            pub stdin: Vec<String>,
            pub encoding: Vec<models::ExecEncoding>,
            pub timeout_seconds: Vec<u32>,
            pub output_limit_bytes: Vec<i64>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ExecRequest".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    "command" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ExecRequest"
                                .to_string(),
                        )
                    }
                    "env" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ExecRequest"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "working_dir" => intermediate_rep.working_dir.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "user" => intermediate_rep.user.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "stdin" => intermediate_rep.stdin.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "encoding" => intermediate_rep.encoding.push(
                        <models::ExecEncoding as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "timeout_seconds" => intermediate_rep.timeout_seconds.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "output_limit_bytes" => intermediate_rep.output_limit_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ExecRequest".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ExecRequest {
            command: intermediate_rep
                .command
                .into_iter()
                .next()
                .ok_or_else(|| "command missing in ExecRequest".to_string())?,
            env: intermediate_rep.env.into_iter().next(),
            working_dir: intermediate_rep.working_dir.into_iter().next(),
            user: intermediate_rep.user.into_iter().next(),
            stdin: intermediate_rep.stdin.into_iter().next(),
            encoding: intermediate_rep.encoding.into_iter().next(),
            timeout_seconds: intermediate_rep.timeout_seconds.into_iter().next(),
            output_limit_bytes: intermediate_rep.output_limit_bytes.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ExecRequest> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ExecRequest>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ExecRequest>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ExecRequest - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ExecRequest> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ExecRequest as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ExecRequest - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ExecRequest>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ExecRequest>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ExecRequest>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ExecRequest> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ExecRequest as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ExecRequest - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ExecResult {
    /// Absent where the command did not end in time.
    #[serde(rename = "exit_code")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i64>,

    #[serde(rename = "stdout")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 16777216),))]
    #[cfg_attr(feature = "validate", validate(max_length = 16777216))]
    pub stdout: String,

    #[serde(rename = "stderr")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 16777216),))]
    #[cfg_attr(feature = "validate", validate(max_length = 16777216))]
    pub stderr: String,

    /// Whether there was more output than `output_limit_bytes`.
    #[serde(rename = "truncated")]
    pub truncated: bool,

    #[serde(rename = "timed_out")]
    pub timed_out: bool,

    /// Only with `timed_out`. Whether the command is gone; if not, it runs on.
    #[serde(rename = "killed")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub killed: Option<bool>,

    #[serde(rename = "duration_ms")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub duration_ms: i64,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ExecResult {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ExecResult {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ExecResult {
    #[allow(clippy::new_without_default)]
    pub fn new(
        stdout: String,
        stderr: String,
        truncated: bool,
        timed_out: bool,
        duration_ms: i64,
    ) -> ExecResult {
        ExecResult {
            exit_code: None,
            stdout,
            stderr,
            truncated,
            timed_out,
            killed: None,
            duration_ms,
        }
    }
}

/// Converts the ExecResult value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ExecResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            self.exit_code
                .as_ref()
                .map(|exit_code| ["exit_code".to_string(), exit_code.to_string()].join(",")),
            Some("stdout".to_string()),
            Some(self.stdout.to_string()),
            Some("stderr".to_string()),
            Some(self.stderr.to_string()),
            Some("truncated".to_string()),
            Some(self.truncated.to_string()),
            Some("timed_out".to_string()),
            Some(self.timed_out.to_string()),
            self.killed
                .as_ref()
                .map(|killed| ["killed".to_string(), killed.to_string()].join(",")),
            Some("duration_ms".to_string()),
            Some(self.duration_ms.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ExecResult value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ExecResult {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub exit_code: Vec<i64>,
            pub stdout: Vec<String>,
            pub stderr: Vec<String>,
            pub truncated: Vec<bool>,
            pub timed_out: Vec<bool>,
            pub killed: Vec<bool>,
            pub duration_ms: Vec<i64>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ExecResult".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "exit_code" => intermediate_rep.exit_code.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "stdout" => intermediate_rep.stdout.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "stderr" => intermediate_rep.stderr.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "truncated" => intermediate_rep.truncated.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "timed_out" => intermediate_rep.timed_out.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "killed" => intermediate_rep.killed.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "duration_ms" => intermediate_rep.duration_ms.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ExecResult".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ExecResult {
            exit_code: intermediate_rep.exit_code.into_iter().next(),
            stdout: intermediate_rep
                .stdout
                .into_iter()
                .next()
                .ok_or_else(|| "stdout missing in ExecResult".to_string())?,
            stderr: intermediate_rep
                .stderr
                .into_iter()
                .next()
                .ok_or_else(|| "stderr missing in ExecResult".to_string())?,
            truncated: intermediate_rep
                .truncated
                .into_iter()
                .next()
                .ok_or_else(|| "truncated missing in ExecResult".to_string())?,
            timed_out: intermediate_rep
                .timed_out
                .into_iter()
                .next()
                .ok_or_else(|| "timed_out missing in ExecResult".to_string())?,
            killed: intermediate_rep.killed.into_iter().next(),
            duration_ms: intermediate_rep
                .duration_ms
                .into_iter()
                .next()
                .ok_or_else(|| "duration_ms missing in ExecResult".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ExecResult> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ExecResult>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ExecResult>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ExecResult - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ExecResult> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ExecResult as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ExecResult - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ExecResult>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ExecResult>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ExecResult>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ExecResult> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ExecResult as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ExecResult - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct Health {
    #[serde(rename = "status")]
    #[cfg_attr(feature = "validate", validate)]
    pub status: models::HealthStatus,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for Health {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for Health {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl Health {
    #[allow(clippy::new_without_default)]
    pub fn new(status: models::HealthStatus) -> Health {
        Health { status }
    }
}

/// Converts the Health value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for Health {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type status in query parameter serialization
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a Health value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for Health {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub status: Vec<models::HealthStatus>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing Health".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "status" => intermediate_rep.status.push(
                        <models::HealthStatus as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing Health".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(Health {
            status: intermediate_rep
                .status
                .into_iter()
                .next()
                .ok_or_else(|| "status missing in Health".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<Health> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Health>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<Health>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for Health - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Health> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <Health as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into Health - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<Health>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<Health>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<Health>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<Health> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <Health as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into Health - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum HealthStatus {
    #[serde(rename = "ok")]
    Ok,
}

impl std::fmt::Display for HealthStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            HealthStatus::Ok => write!(f, "ok"),
        }
    }
}

impl std::str::FromStr for HealthStatus {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "ok" => std::result::Result::Ok(HealthStatus::Ok),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<HealthStatus> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<HealthStatus>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<HealthStatus>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for HealthStatus - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<HealthStatus> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <HealthStatus as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into HealthStatus - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<HealthStatus>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<HealthStatus>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<HealthStatus>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<HealthStatus> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <HealthStatus as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into HealthStatus - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct Healthcheck {
    /// Run in the container; it is healthy where this exits with 0.
    #[serde(rename = "command")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 128),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    pub command: Vec<String>,

    #[serde(rename = "interval_seconds")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 1u32, max = 86400u32),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 1u32))]
    #[cfg_attr(feature = "validate", validate(maximum = 86400u32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_seconds: Option<u32>,

    #[serde(rename = "timeout_seconds")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 1u32, max = 3600u32),))]
    #[cfg_attr(feature = "validate", validate(minimum = 1u32))]
    #[cfg_attr(feature = "validate", validate(maximum = 3600u32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_seconds: Option<u32>,

    #[serde(rename = "retries")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 1u32, max = 100u32),))]
    #[cfg_attr(feature = "validate", validate(minimum = 1u32))]
    #[cfg_attr(feature = "validate", validate(maximum = 100u32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retries: Option<u32>,

    #[serde(rename = "start_period_seconds")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 0u32, max = 86400u32),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 0u32))]
    #[cfg_attr(feature = "validate", validate(maximum = 86400u32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_period_seconds: Option<u32>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for Healthcheck {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for Healthcheck {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl Healthcheck {
    #[allow(clippy::new_without_default)]
    pub fn new(command: Vec<String>) -> Healthcheck {
        Healthcheck {
            command,
            interval_seconds: Some(30),
            timeout_seconds: Some(30),
            retries: Some(3),
            start_period_seconds: Some(0),
        }
    }
}

/// Converts the Healthcheck value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for Healthcheck {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("command".to_string()),
            Some(
                self.command
                    .iter()
                    .map(|x| x.to_string())
                    .collect::<Vec<_>>()
                    .join(","),
            ),
            self.interval_seconds.as_ref().map(|interval_seconds| {
                ["interval_seconds".to_string(), interval_seconds.to_string()].join(",")
            }),
            self.timeout_seconds.as_ref().map(|timeout_seconds| {
                ["timeout_seconds".to_string(), timeout_seconds.to_string()].join(",")
            }),
            self.retries
                .as_ref()
                .map(|retries| ["retries".to_string(), retries.to_string()].join(",")),
            self.start_period_seconds
                .as_ref()
                .map(|start_period_seconds| {
                    [
                        "start_period_seconds".to_string(),
                        start_period_seconds.to_string(),
                    ]
                    .join(",")
                }),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a Healthcheck value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for Healthcheck {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub command: Vec<Vec<String>>,
            pub interval_seconds: Vec<u32>,
            pub timeout_seconds: Vec<u32>,
            pub retries: Vec<u32>,
            pub start_period_seconds: Vec<u32>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing Healthcheck".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    "command" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in Healthcheck"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "interval_seconds" => intermediate_rep.interval_seconds.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "timeout_seconds" => intermediate_rep.timeout_seconds.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "retries" => intermediate_rep.retries.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "start_period_seconds" => intermediate_rep.start_period_seconds.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing Healthcheck".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(Healthcheck {
            command: intermediate_rep
                .command
                .into_iter()
                .next()
                .ok_or_else(|| "command missing in Healthcheck".to_string())?,
            interval_seconds: intermediate_rep.interval_seconds.into_iter().next(),
            timeout_seconds: intermediate_rep.timeout_seconds.into_iter().next(),
            retries: intermediate_rep.retries.into_iter().next(),
            start_period_seconds: intermediate_rep.start_period_seconds.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<Healthcheck> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Healthcheck>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<Healthcheck>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for Healthcheck - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Healthcheck> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <Healthcheck as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into Healthcheck - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<Healthcheck>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<Healthcheck>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<Healthcheck>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<Healthcheck> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <Healthcheck as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into Healthcheck - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// One Server-Sent Event (WHATWG HTML, 9.2) of what happens. `data` is one JSON document in one line; the media type's `x-events` names its schema for each `event`.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct HistoryEvent {
    /// The place of an event among all; later ones have larger ones. Gaps mean nothing.
    #[serde(rename = "id")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 18),
           regex(path = *RE_HISTORYEVENT_ID),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 18))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[0-9]+$"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    #[serde(rename = "event")]
    #[cfg_attr(feature = "validate", validate)]
    pub event: models::HistoryEventName,

    #[serde(rename = "data")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 2),))]
    #[cfg_attr(feature = "validate", validate(min_length = 2))]
    pub data: String,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for HistoryEvent {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for HistoryEvent {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_HISTORYEVENT_ID: regex::Regex = regex::Regex::new(r"^[0-9]+$").unwrap();
}

impl HistoryEvent {
    #[allow(clippy::new_without_default)]
    pub fn new(event: models::HistoryEventName, data: String) -> HistoryEvent {
        HistoryEvent {
            id: None,
            event,
            data,
        }
    }
}

/// Converts the HistoryEvent value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for HistoryEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            self.id
                .as_ref()
                .map(|id| ["id".to_string(), id.to_string()].join(",")),
            // Skipping non-primitive type event in query parameter serialization
            Some("data".to_string()),
            Some(self.data.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a HistoryEvent value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for HistoryEvent {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub id: Vec<String>,
            pub event: Vec<models::HistoryEventName>,
            pub data: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing HistoryEvent".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "id" => intermediate_rep.id.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "event" => intermediate_rep.event.push(
                        <models::HistoryEventName as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "data" => intermediate_rep.data.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing HistoryEvent".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(HistoryEvent {
            id: intermediate_rep.id.into_iter().next(),
            event: intermediate_rep
                .event
                .into_iter()
                .next()
                .ok_or_else(|| "event missing in HistoryEvent".to_string())?,
            data: intermediate_rep
                .data
                .into_iter()
                .next()
                .ok_or_else(|| "data missing in HistoryEvent".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<HistoryEvent> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<HistoryEvent>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<HistoryEvent>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for HistoryEvent - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<HistoryEvent> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <HistoryEvent as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into HistoryEvent - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<HistoryEvent>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<HistoryEvent>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<HistoryEvent>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<HistoryEvent> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <HistoryEvent as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into HistoryEvent - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum HistoryEventName {
    #[serde(rename = "event")]
    Event,
    #[serde(rename = "end")]
    End,
}

impl std::fmt::Display for HistoryEventName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            HistoryEventName::Event => write!(f, "event"),
            HistoryEventName::End => write!(f, "end"),
        }
    }
}

impl std::str::FromStr for HistoryEventName {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "event" => std::result::Result::Ok(HistoryEventName::Event),
            "end" => std::result::Result::Ok(HistoryEventName::End),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<HistoryEventName> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<HistoryEventName>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<HistoryEventName>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for HistoryEventName - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<HistoryEventName>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <HistoryEventName as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into HistoryEventName - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<HistoryEventName>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<HistoryEventName>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<HistoryEventName>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<HistoryEventName> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <HistoryEventName as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into HistoryEventName - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct Image {
    /// A UUIDv7, made by Slipway.
    #[serde(rename = "id")]
    pub id: uuid::Uuid,

    /// A team, a person or a program that keys belong to. It needs no registration: the first key makes it. The admin key of the settings, and an open service, act as `admin`.
    #[serde(rename = "owner")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 63),
           regex(path = *RE_IMAGE_OWNER),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$")
    )]
    pub owner: String,

    /// Whether every owner may read and launch it.
    #[serde(rename = "shared")]
    pub shared: bool,

    /// The canonical spelling, with registry and tag or digest.
    #[serde(rename = "reference")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 1024),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 1024))]
    pub reference: String,

    /// The spelling that was asked for.
    #[serde(rename = "requested")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 512),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 512))]
    pub requested: String,

    #[serde(rename = "source")]
    #[cfg_attr(feature = "validate", validate)]
    pub source: models::ImageSource,

    #[serde(rename = "status")]
    #[cfg_attr(feature = "validate", validate)]
    pub status: models::ImageStatus,

    /// The registry's digest of the manifest that the reference named when it was resolved. Launches run this. Absent until resolved, and where `source` is `engine`.
    #[serde(rename = "digest")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 256),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 256))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,

    /// The engine's id of the bytes. Absent until `ready`.
    #[serde(rename = "image_id")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 256),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 256))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,

    /// Size in the engine, layers shared with other images included.
    #[serde(rename = "size_bytes")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size_bytes: Option<i64>,

    /// Operating system and architecture, with a variant where the image has one.
    #[serde(rename = "platform")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 128),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,

    /// Why the last try failed, in words. Absent when `ready`.
    #[serde(rename = "failure")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 1024),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 1024))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<String>,

    /// When the next try is made. Absent where retrying cannot help.
    #[serde(rename = "retry_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_at: Option<chrono::DateTime<chrono::Utc>>,

    #[serde(rename = "policy")]
    #[cfg_attr(feature = "validate", validate)]
    pub policy: models::ImagePolicy,

    /// Why it is suspended.
    #[serde(rename = "reason")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 1024),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 1024))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,

    /// When it is suspended by itself.
    #[serde(rename = "expires_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<chrono::DateTime<chrono::Utc>>,

    #[serde(rename = "drift")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drift: Option<models::ImageDrift>,

    /// With `drift` `moved`, the digest that the reference names by now.
    #[serde(rename = "moved_to")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 256),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 256))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_to: Option<String>,

    /// When the registry was last asked what the reference names. Only in lists.
    #[serde(rename = "checked_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked_at: Option<chrono::DateTime<chrono::Utc>>,

    #[serde(rename = "progress")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<models::PullProgress>,

    /// The name of a secret of the server's settings (`SLIPWAY_REGISTRY_SECRETS`); one that it does not have is 409 `conflict`. The secret itself is in no request and no response.
    #[serde(rename = "credentials")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 63),
           regex(path = *RE_IMAGE_CREDENTIALS),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[a-z0-9][a-z0-9_.-]*$"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<String>,

    /// When it was taken off the list. Only with `status=all`.
    #[serde(rename = "removed_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed_at: Option<chrono::DateTime<chrono::Utc>>,

    #[serde(rename = "created_at")]
    pub created_at: chrono::DateTime<chrono::Utc>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for Image {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for Image {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_IMAGE_OWNER: regex::Regex = regex::Regex::new(r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_IMAGE_CREDENTIALS: regex::Regex = regex::Regex::new(r"^[a-z0-9][a-z0-9_.-]*$").unwrap();
}

impl Image {
    #[allow(clippy::new_without_default)]
    pub fn new(
        id: uuid::Uuid,
        owner: String,
        shared: bool,
        reference: String,
        requested: String,
        source: models::ImageSource,
        status: models::ImageStatus,
        policy: models::ImagePolicy,
        created_at: chrono::DateTime<chrono::Utc>,
    ) -> Image {
        Image {
            id,
            owner,
            shared,
            reference,
            requested,
            source,
            status,
            digest: None,
            image_id: None,
            size_bytes: None,
            platform: None,
            failure: None,
            retry_at: None,
            policy,
            reason: None,
            expires_at: None,
            drift: None,
            moved_to: None,
            checked_at: None,
            progress: None,
            credentials: None,
            removed_at: None,
            created_at,
        }
    }
}

/// Converts the Image value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for Image {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type id in query parameter serialization
            Some("owner".to_string()),
            Some(self.owner.to_string()),
            Some("shared".to_string()),
            Some(self.shared.to_string()),
            Some("reference".to_string()),
            Some(self.reference.to_string()),
            Some("requested".to_string()),
            Some(self.requested.to_string()),
            // Skipping non-primitive type source in query parameter serialization
            // Skipping non-primitive type status in query parameter serialization
            self.digest
                .as_ref()
                .map(|digest| ["digest".to_string(), digest.to_string()].join(",")),
            self.image_id
                .as_ref()
                .map(|image_id| ["image_id".to_string(), image_id.to_string()].join(",")),
            self.size_bytes
                .as_ref()
                .map(|size_bytes| ["size_bytes".to_string(), size_bytes.to_string()].join(",")),
            self.platform
                .as_ref()
                .map(|platform| ["platform".to_string(), platform.to_string()].join(",")),
            self.failure
                .as_ref()
                .map(|failure| ["failure".to_string(), failure.to_string()].join(",")),
            // Skipping non-primitive type retry_at in query parameter serialization
            // Skipping non-primitive type policy in query parameter serialization
            self.reason
                .as_ref()
                .map(|reason| ["reason".to_string(), reason.to_string()].join(",")),
            // Skipping non-primitive type expires_at in query parameter serialization
            // Skipping non-primitive type drift in query parameter serialization
            self.moved_to
                .as_ref()
                .map(|moved_to| ["moved_to".to_string(), moved_to.to_string()].join(",")),
            // Skipping non-primitive type checked_at in query parameter serialization
            // Skipping non-primitive type progress in query parameter serialization
            self.credentials
                .as_ref()
                .map(|credentials| ["credentials".to_string(), credentials.to_string()].join(",")),
            // Skipping non-primitive type removed_at in query parameter serialization
            // Skipping non-primitive type created_at in query parameter serialization
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a Image value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for Image {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub id: Vec<uuid::Uuid>,
            pub owner: Vec<String>,
            pub shared: Vec<bool>,
            pub reference: Vec<String>,
            pub requested: Vec<String>,
            pub source: Vec<models::ImageSource>,
            pub status: Vec<models::ImageStatus>,
            pub digest: Vec<String>,
            pub image_id: Vec<String>,
            pub size_bytes: Vec<i64>,
            pub platform: Vec<String>,
            pub failure: Vec<String>,
            pub retry_at: Vec<chrono::DateTime<chrono::Utc>>,
            pub policy: Vec<models::ImagePolicy>,
            pub reason: Vec<String>,
            pub expires_at: Vec<chrono::DateTime<chrono::Utc>>,
            pub drift: Vec<models::ImageDrift>,
            pub moved_to: Vec<String>,
            pub checked_at: Vec<chrono::DateTime<chrono::Utc>>,
            pub progress: Vec<models::PullProgress>,
            pub credentials: Vec<String>,
            pub removed_at: Vec<chrono::DateTime<chrono::Utc>>,
            pub created_at: Vec<chrono::DateTime<chrono::Utc>>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing Image".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "id" => intermediate_rep.id.push(
                        <uuid::Uuid as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "owner" => intermediate_rep.owner.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "shared" => intermediate_rep.shared.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "reference" => intermediate_rep.reference.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "requested" => intermediate_rep.requested.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "source" => intermediate_rep.source.push(
                        <models::ImageSource as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "status" => intermediate_rep.status.push(
                        <models::ImageStatus as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "digest" => intermediate_rep.digest.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "image_id" => intermediate_rep.image_id.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "size_bytes" => intermediate_rep.size_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "platform" => intermediate_rep.platform.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "failure" => intermediate_rep.failure.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "retry_at" => intermediate_rep.retry_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "policy" => intermediate_rep.policy.push(
                        <models::ImagePolicy as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "reason" => intermediate_rep.reason.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "expires_at" => intermediate_rep.expires_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "drift" => intermediate_rep.drift.push(
                        <models::ImageDrift as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "moved_to" => intermediate_rep.moved_to.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "checked_at" => intermediate_rep.checked_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "progress" => intermediate_rep.progress.push(
                        <models::PullProgress as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "credentials" => intermediate_rep.credentials.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "removed_at" => intermediate_rep.removed_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "created_at" => intermediate_rep.created_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing Image".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(Image {
            id: intermediate_rep
                .id
                .into_iter()
                .next()
                .ok_or_else(|| "id missing in Image".to_string())?,
            owner: intermediate_rep
                .owner
                .into_iter()
                .next()
                .ok_or_else(|| "owner missing in Image".to_string())?,
            shared: intermediate_rep
                .shared
                .into_iter()
                .next()
                .ok_or_else(|| "shared missing in Image".to_string())?,
            reference: intermediate_rep
                .reference
                .into_iter()
                .next()
                .ok_or_else(|| "reference missing in Image".to_string())?,
            requested: intermediate_rep
                .requested
                .into_iter()
                .next()
                .ok_or_else(|| "requested missing in Image".to_string())?,
            source: intermediate_rep
                .source
                .into_iter()
                .next()
                .ok_or_else(|| "source missing in Image".to_string())?,
            status: intermediate_rep
                .status
                .into_iter()
                .next()
                .ok_or_else(|| "status missing in Image".to_string())?,
            digest: intermediate_rep.digest.into_iter().next(),
            image_id: intermediate_rep.image_id.into_iter().next(),
            size_bytes: intermediate_rep.size_bytes.into_iter().next(),
            platform: intermediate_rep.platform.into_iter().next(),
            failure: intermediate_rep.failure.into_iter().next(),
            retry_at: intermediate_rep.retry_at.into_iter().next(),
            policy: intermediate_rep
                .policy
                .into_iter()
                .next()
                .ok_or_else(|| "policy missing in Image".to_string())?,
            reason: intermediate_rep.reason.into_iter().next(),
            expires_at: intermediate_rep.expires_at.into_iter().next(),
            drift: intermediate_rep.drift.into_iter().next(),
            moved_to: intermediate_rep.moved_to.into_iter().next(),
            checked_at: intermediate_rep.checked_at.into_iter().next(),
            progress: intermediate_rep.progress.into_iter().next(),
            credentials: intermediate_rep.credentials.into_iter().next(),
            removed_at: intermediate_rep.removed_at.into_iter().next(),
            created_at: intermediate_rep
                .created_at
                .into_iter()
                .next()
                .ok_or_else(|| "created_at missing in Image".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<Image> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Image>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<Image>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for Image - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Image> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => match <Image as std::str::FromStr>::from_str(value) {
                std::result::Result::Ok(value) => {
                    std::result::Result::Ok(header::IntoHeaderValue(value))
                }
                std::result::Result::Err(err) => std::result::Result::Err(format!(
                    "Unable to convert header value '{value}' into Image - {err}"
                )),
            },
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<Image>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<Image>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<Image>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<Image> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <Image as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into Image - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ImageAccept {
    #[serde(rename = "digest")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 71, max = 135),
           regex(path = *RE_IMAGEACCEPT_DIGEST),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 71))]
    #[cfg_attr(feature = "validate", validate(max_length = 135))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$")
    )]
    pub digest: String,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ImageAccept {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ImageAccept {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_IMAGEACCEPT_DIGEST: regex::Regex = regex::Regex::new(r"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$").unwrap();
}

impl ImageAccept {
    #[allow(clippy::new_without_default)]
    pub fn new(digest: String) -> ImageAccept {
        ImageAccept { digest }
    }
}

/// Converts the ImageAccept value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ImageAccept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> =
            vec![Some("digest".to_string()), Some(self.digest.to_string())];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ImageAccept value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ImageAccept {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub digest: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ImageAccept".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "digest" => intermediate_rep.digest.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ImageAccept".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ImageAccept {
            digest: intermediate_rep
                .digest
                .into_iter()
                .next()
                .ok_or_else(|| "digest missing in ImageAccept".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ImageAccept> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImageAccept>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImageAccept>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImageAccept - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ImageAccept> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImageAccept as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImageAccept - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImageAccept>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImageAccept>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ImageAccept>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImageAccept> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImageAccept as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImageAccept - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ImageCreate {
    /// An image reference as the `docker` client takes it: `[registry[:port]/]name[:tag][@digest]`. Without a registry it is Docker Hub's, without a tag or a digest it is `latest`. The pattern is the grammar of the distribution project, as far as a regular expression goes; what passes it and still is no reference (a bare image id, a digest of the wrong length) is never vetted. A registry given as an IPv6 address is not supported.
    #[serde(rename = "reference")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 512),
           regex(path = *RE_IMAGECREATE_REFERENCE),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 512))]
    #[cfg_attr(
        feature = "validate",
        validate(
            pattern = r"^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(\\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*(:[0-9]+)?/)?[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*(:[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127})?(@[a-zA-Z][a-zA-Z0-9]*([-_+.][a-zA-Z][a-zA-Z0-9]*)*:[0-9a-fA-F]{32,128})?$"
        )
    )]
    pub reference: String,

    #[serde(rename = "source")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<models::ImageSource>,

    /// Whether every owner may launch it; `true` is an admin's to say. Where absent: `true` for an admin, `false` for everybody else.
    #[serde(rename = "shared")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,

    #[serde(rename = "policy")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<models::ImagePolicy>,

    /// When it is suspended by itself. A time that is past is 409 `conflicting_options`.
    #[serde(rename = "expires_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<chrono::DateTime<chrono::Utc>>,

    /// The name of a secret of the server's settings (`SLIPWAY_REGISTRY_SECRETS`); one that it does not have is 409 `conflict`. The secret itself is in no request and no response.
    #[serde(rename = "credentials")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 63),
           regex(path = *RE_IMAGECREATE_CREDENTIALS),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[a-z0-9][a-z0-9_.-]*$"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<String>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ImageCreate {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ImageCreate {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_IMAGECREATE_REFERENCE: regex::Regex = regex::Regex::new(r"^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(\\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*(:[0-9]+)?/)?[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*(:[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127})?(@[a-zA-Z][a-zA-Z0-9]*([-_+.][a-zA-Z][a-zA-Z0-9]*)*:[0-9a-fA-F]{32,128})?$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_IMAGECREATE_CREDENTIALS: regex::Regex = regex::Regex::new(r"^[a-z0-9][a-z0-9_.-]*$").unwrap();
}

impl ImageCreate {
    #[allow(clippy::new_without_default)]
    pub fn new(reference: String) -> ImageCreate {
        ImageCreate {
            reference,
            source: None,
            shared: None,
            policy: None,
            expires_at: None,
            credentials: None,
        }
    }
}

/// Converts the ImageCreate value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ImageCreate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("reference".to_string()),
            Some(self.reference.to_string()),
            // Skipping non-primitive type source in query parameter serialization
            self.shared
                .as_ref()
                .map(|shared| ["shared".to_string(), shared.to_string()].join(",")),
            // Skipping non-primitive type policy in query parameter serialization
            // Skipping non-primitive type expires_at in query parameter serialization
            self.credentials
                .as_ref()
                .map(|credentials| ["credentials".to_string(), credentials.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ImageCreate value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ImageCreate {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub reference: Vec<String>,
            pub source: Vec<models::ImageSource>,
            pub shared: Vec<bool>,
            pub policy: Vec<models::ImagePolicy>,
            pub expires_at: Vec<chrono::DateTime<chrono::Utc>>,
            pub credentials: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ImageCreate".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "reference" => intermediate_rep.reference.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "source" => intermediate_rep.source.push(
                        <models::ImageSource as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "shared" => intermediate_rep.shared.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "policy" => intermediate_rep.policy.push(
                        <models::ImagePolicy as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "expires_at" => intermediate_rep.expires_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "credentials" => intermediate_rep.credentials.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ImageCreate".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ImageCreate {
            reference: intermediate_rep
                .reference
                .into_iter()
                .next()
                .ok_or_else(|| "reference missing in ImageCreate".to_string())?,
            source: intermediate_rep.source.into_iter().next(),
            shared: intermediate_rep.shared.into_iter().next(),
            policy: intermediate_rep.policy.into_iter().next(),
            expires_at: intermediate_rep.expires_at.into_iter().next(),
            credentials: intermediate_rep.credentials.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ImageCreate> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImageCreate>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImageCreate>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImageCreate - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ImageCreate> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImageCreate as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImageCreate - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImageCreate>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImageCreate>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ImageCreate>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImageCreate> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImageCreate as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImageCreate - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// What the registry says of the reference, when it was last asked: `current` (it names the pinned digest), `moved` (another: `moved_to`), `gone` (nothing), `unknown` (it could not be asked).
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ImageDrift {
    #[serde(rename = "current")]
    Current,
    #[serde(rename = "moved")]
    Moved,
    #[serde(rename = "gone")]
    Gone,
    #[serde(rename = "unknown")]
    Unknown,
}

impl std::fmt::Display for ImageDrift {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ImageDrift::Current => write!(f, "current"),
            ImageDrift::Moved => write!(f, "moved"),
            ImageDrift::Gone => write!(f, "gone"),
            ImageDrift::Unknown => write!(f, "unknown"),
        }
    }
}

impl std::str::FromStr for ImageDrift {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "current" => std::result::Result::Ok(ImageDrift::Current),
            "moved" => std::result::Result::Ok(ImageDrift::Moved),
            "gone" => std::result::Result::Ok(ImageDrift::Gone),
            "unknown" => std::result::Result::Ok(ImageDrift::Unknown),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ImageDrift> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImageDrift>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImageDrift>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImageDrift - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ImageDrift> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImageDrift as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImageDrift - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImageDrift>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImageDrift>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ImageDrift>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImageDrift> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImageDrift as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImageDrift - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// One Server-Sent Event (WHATWG HTML, 9.2) of an image. `data` is one JSON document in one line; the media type's `x-events` names its schema for each `event`.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ImageEvent {
    #[serde(rename = "id")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 3, max = 64),
           regex(path = *RE_IMAGEEVENT_ID),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 3))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[0-9]{1,19}-[0-9]{1,19}$"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    #[serde(rename = "event")]
    #[cfg_attr(feature = "validate", validate)]
    pub event: models::ImageEventName,

    #[serde(rename = "data")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 2),))]
    #[cfg_attr(feature = "validate", validate(min_length = 2))]
    pub data: String,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ImageEvent {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ImageEvent {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_IMAGEEVENT_ID: regex::Regex = regex::Regex::new(r"^[0-9]{1,19}-[0-9]{1,19}$").unwrap();
}

impl ImageEvent {
    #[allow(clippy::new_without_default)]
    pub fn new(event: models::ImageEventName, data: String) -> ImageEvent {
        ImageEvent {
            id: None,
            event,
            data,
        }
    }
}

/// Converts the ImageEvent value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ImageEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            self.id
                .as_ref()
                .map(|id| ["id".to_string(), id.to_string()].join(",")),
            // Skipping non-primitive type event in query parameter serialization
            Some("data".to_string()),
            Some(self.data.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ImageEvent value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ImageEvent {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub id: Vec<String>,
            pub event: Vec<models::ImageEventName>,
            pub data: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ImageEvent".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "id" => intermediate_rep.id.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "event" => intermediate_rep.event.push(
                        <models::ImageEventName as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "data" => intermediate_rep.data.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ImageEvent".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ImageEvent {
            id: intermediate_rep.id.into_iter().next(),
            event: intermediate_rep
                .event
                .into_iter()
                .next()
                .ok_or_else(|| "event missing in ImageEvent".to_string())?,
            data: intermediate_rep
                .data
                .into_iter()
                .next()
                .ok_or_else(|| "data missing in ImageEvent".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ImageEvent> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImageEvent>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImageEvent>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImageEvent - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ImageEvent> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImageEvent as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImageEvent - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImageEvent>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImageEvent>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ImageEvent>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImageEvent> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImageEvent as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImageEvent - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, PartialOrd, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ImageEventId(
    #[cfg_attr(feature = "validate", validate(min_length = 3))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[0-9]{1,19}-[0-9]{1,19}$"))]
    String,
);

impl std::convert::From<String> for ImageEventId {
    fn from(x: String) -> Self {
        ImageEventId(x)
    }
}

impl std::convert::From<ImageEventId> for String {
    fn from(x: ImageEventId) -> Self {
        x.0
    }
}

impl std::ops::Deref for ImageEventId {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl std::ops::DerefMut for ImageEventId {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ImageEventId {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ImageEventId {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}
impl std::fmt::Display for ImageEventId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.clone())
    }
}

impl std::str::FromStr for ImageEventId {
    type Err = ::std::convert::Infallible;
    fn from_str(x: &str) -> std::result::Result<Self, Self::Err> {
        std::result::Result::Ok(ImageEventId(x.to_owned()))
    }
}

// Methods for converting between header::IntoHeaderValue<ImageEventId> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImageEventId>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImageEventId>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImageEventId - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ImageEventId> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImageEventId as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImageEventId - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImageEventId>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImageEventId>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ImageEventId>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImageEventId> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImageEventId as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImageEventId - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ImageEventName {
    #[serde(rename = "image")]
    Image,
    #[serde(rename = "progress")]
    Progress,
    #[serde(rename = "end")]
    End,
}

impl std::fmt::Display for ImageEventName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ImageEventName::Image => write!(f, "image"),
            ImageEventName::Progress => write!(f, "progress"),
            ImageEventName::End => write!(f, "end"),
        }
    }
}

impl std::str::FromStr for ImageEventName {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "image" => std::result::Result::Ok(ImageEventName::Image),
            "progress" => std::result::Result::Ok(ImageEventName::Progress),
            "end" => std::result::Result::Ok(ImageEventName::End),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ImageEventName> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImageEventName>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImageEventName>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImageEventName - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ImageEventName> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImageEventName as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImageEventName - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImageEventName>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImageEventName>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ImageEventName>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImageEventName> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImageEventName as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImageEventName - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ImageList {
    #[serde(rename = "items")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 0, max = 200),))]
    #[cfg_attr(feature = "validate", validate(min_length = 0))]
    #[cfg_attr(feature = "validate", validate(max_length = 200))]
    pub items: Vec<models::Image>,

    /// The `cursor` of the next page; absent on the last one.
    #[serde(rename = "next_cursor")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 36, max = 36),))]
    #[cfg_attr(feature = "validate", validate(min_length = 36))]
    #[cfg_attr(feature = "validate", validate(max_length = 36))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ImageList {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ImageList {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ImageList {
    #[allow(clippy::new_without_default)]
    pub fn new(items: Vec<models::Image>) -> ImageList {
        ImageList {
            items,
            next_cursor: None,
        }
    }
}

/// Converts the ImageList value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ImageList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type items in query parameter serialization
            self.next_cursor
                .as_ref()
                .map(|next_cursor| ["next_cursor".to_string(), next_cursor.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ImageList value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ImageList {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub items: Vec<Vec<models::Image>>,
            pub next_cursor: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ImageList".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    "items" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ImageList"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "next_cursor" => intermediate_rep.next_cursor.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ImageList".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ImageList {
            items: intermediate_rep
                .items
                .into_iter()
                .next()
                .ok_or_else(|| "items missing in ImageList".to_string())?,
            next_cursor: intermediate_rep.next_cursor.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ImageList> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImageList>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImageList>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImageList - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ImageList> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImageList as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImageList - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImageList>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImageList>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<ImageList>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImageList> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImageList as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImageList - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ImageListStatus {
    #[serde(rename = "listed")]
    Listed,
    #[serde(rename = "all")]
    All,
}

impl std::fmt::Display for ImageListStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ImageListStatus::Listed => write!(f, "listed"),
            ImageListStatus::All => write!(f, "all"),
        }
    }
}

impl std::str::FromStr for ImageListStatus {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "listed" => std::result::Result::Ok(ImageListStatus::Listed),
            "all" => std::result::Result::Ok(ImageListStatus::All),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ImageListStatus> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImageListStatus>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImageListStatus>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImageListStatus - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<ImageListStatus>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImageListStatus as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImageListStatus - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImageListStatus>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImageListStatus>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ImageListStatus>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImageListStatus> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImageListStatus as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImageListStatus - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Under which conditions an image may be launched. A launch over a ceiling, or with what is not permitted, is 403 `option_not_permitted`, with the field, the limit and the value; one that says nothing gets the defaults. What a policy does not say is the server's setting, or has no limit. A default above its ceiling is 409 `conflicting_options`.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ImagePolicy {
    #[serde(rename = "max_memory_bytes")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 6291456i64, max = 1125899906842624i64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 6291456i64))]
    #[cfg_attr(feature = "validate", validate(maximum = 1125899906842624i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_memory_bytes: Option<i64>,

    #[serde(rename = "default_memory_bytes")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 6291456i64, max = 1125899906842624i64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 6291456i64))]
    #[cfg_attr(feature = "validate", validate(maximum = 1125899906842624i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_memory_bytes: Option<i64>,

    #[serde(rename = "max_cpus")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 0.01f64, max = 1024f64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 0.01f64))]
    #[cfg_attr(feature = "validate", validate(maximum = 1024f64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_cpus: Option<f64>,

    #[serde(rename = "default_cpus")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 0.01f64, max = 1024f64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 0.01f64))]
    #[cfg_attr(feature = "validate", validate(maximum = 1024f64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_cpus: Option<f64>,

    #[serde(rename = "max_pids")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 2i64, max = 4194304i64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 2i64))]
    #[cfg_attr(feature = "validate", validate(maximum = 4194304i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_pids: Option<i64>,

    #[serde(rename = "default_pids")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 2i64, max = 4194304i64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 2i64))]
    #[cfg_attr(feature = "validate", validate(maximum = 4194304i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_pids: Option<i64>,

    /// Counted from the launch, also where `expires_at` is put off. A launch that says nothing, and has no default, ends then.
    #[serde(rename = "max_ttl_seconds")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 1i64, max = 315360000i64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 1i64))]
    #[cfg_attr(feature = "validate", validate(maximum = 315360000i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_ttl_seconds: Option<i64>,

    #[serde(rename = "default_ttl_seconds")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 1i64, max = 315360000i64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 1i64))]
    #[cfg_attr(feature = "validate", validate(maximum = 315360000i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_ttl_seconds: Option<i64>,

    /// What containers keep; without it, nothing.
    #[serde(rename = "capabilities")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 14),))]
    #[cfg_attr(feature = "validate", validate(max_length = 14))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<Vec<models::Capability>>,

    /// Whether a launch may have a `command`, an `entrypoint` or a `healthcheck`; `true` where absent.
    #[serde(rename = "allow_command")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_command: Option<bool>,

    /// Networks that a launch may name; the first is that of one which names none. All that the server allows where absent.
    #[serde(rename = "networks")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 16),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 16))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub networks: Option<Vec<String>>,

    /// Whether a launch may publish ports; `true` where absent.
    #[serde(rename = "allow_ports")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_ports: Option<bool>,

    /// Variables that a launch may set; all where absent.
    #[serde(rename = "env_names")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 128),))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env_names: Option<Vec<String>>,

    /// Containers of it that may run at once, of all owners together.
    #[serde(rename = "max_running")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_running: Option<i64>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ImagePolicy {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ImagePolicy {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl ImagePolicy {
    #[allow(clippy::new_without_default)]
    pub fn new() -> ImagePolicy {
        ImagePolicy {
            max_memory_bytes: None,
            default_memory_bytes: None,
            max_cpus: None,
            default_cpus: None,
            max_pids: None,
            default_pids: None,
            max_ttl_seconds: None,
            default_ttl_seconds: None,
            capabilities: None,
            allow_command: None,
            networks: None,
            allow_ports: None,
            env_names: None,
            max_running: None,
        }
    }
}

/// Converts the ImagePolicy value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ImagePolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            self.max_memory_bytes.as_ref().map(|max_memory_bytes| {
                ["max_memory_bytes".to_string(), max_memory_bytes.to_string()].join(",")
            }),
            self.default_memory_bytes
                .as_ref()
                .map(|default_memory_bytes| {
                    [
                        "default_memory_bytes".to_string(),
                        default_memory_bytes.to_string(),
                    ]
                    .join(",")
                }),
            self.max_cpus
                .as_ref()
                .map(|max_cpus| ["max_cpus".to_string(), max_cpus.to_string()].join(",")),
            self.default_cpus.as_ref().map(|default_cpus| {
                ["default_cpus".to_string(), default_cpus.to_string()].join(",")
            }),
            self.max_pids
                .as_ref()
                .map(|max_pids| ["max_pids".to_string(), max_pids.to_string()].join(",")),
            self.default_pids.as_ref().map(|default_pids| {
                ["default_pids".to_string(), default_pids.to_string()].join(",")
            }),
            self.max_ttl_seconds.as_ref().map(|max_ttl_seconds| {
                ["max_ttl_seconds".to_string(), max_ttl_seconds.to_string()].join(",")
            }),
            self.default_ttl_seconds
                .as_ref()
                .map(|default_ttl_seconds| {
                    [
                        "default_ttl_seconds".to_string(),
                        default_ttl_seconds.to_string(),
                    ]
                    .join(",")
                }),
            // Skipping non-primitive type capabilities in query parameter serialization
            self.allow_command.as_ref().map(|allow_command| {
                ["allow_command".to_string(), allow_command.to_string()].join(",")
            }),
            self.networks.as_ref().map(|networks| {
                [
                    "networks".to_string(),
                    networks
                        .iter()
                        .map(|x| x.to_string())
                        .collect::<Vec<_>>()
                        .join(","),
                ]
                .join(",")
            }),
            self.allow_ports
                .as_ref()
                .map(|allow_ports| ["allow_ports".to_string(), allow_ports.to_string()].join(",")),
            self.env_names.as_ref().map(|env_names| {
                [
                    "env_names".to_string(),
                    env_names
                        .iter()
                        .map(|x| x.to_string())
                        .collect::<Vec<_>>()
                        .join(","),
                ]
                .join(",")
            }),
            self.max_running
                .as_ref()
                .map(|max_running| ["max_running".to_string(), max_running.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ImagePolicy value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ImagePolicy {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub max_memory_bytes: Vec<i64>,
            pub default_memory_bytes: Vec<i64>,
            pub max_cpus: Vec<f64>,
            pub default_cpus: Vec<f64>,
            pub max_pids: Vec<i64>,
            pub default_pids: Vec<i64>,
            pub max_ttl_seconds: Vec<i64>,
            pub default_ttl_seconds: Vec<i64>,
            pub capabilities: Vec<Vec<models::Capability>>,
            pub allow_command: Vec<bool>,
            pub networks: Vec<Vec<String>>,
            pub allow_ports: Vec<bool>,
            pub env_names: Vec<Vec<String>>,
            pub max_running: Vec<i64>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ImagePolicy".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "max_memory_bytes" => intermediate_rep.max_memory_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "default_memory_bytes" => intermediate_rep.default_memory_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "max_cpus" => intermediate_rep.max_cpus.push(
                        <f64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "default_cpus" => intermediate_rep.default_cpus.push(
                        <f64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "max_pids" => intermediate_rep.max_pids.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "default_pids" => intermediate_rep.default_pids.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "max_ttl_seconds" => intermediate_rep.max_ttl_seconds.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "default_ttl_seconds" => intermediate_rep.default_ttl_seconds.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    "capabilities" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ImagePolicy"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "allow_command" => intermediate_rep.allow_command.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    "networks" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ImagePolicy"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "allow_ports" => intermediate_rep.allow_ports.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    "env_names" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in ImagePolicy"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "max_running" => intermediate_rep.max_running.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ImagePolicy".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ImagePolicy {
            max_memory_bytes: intermediate_rep.max_memory_bytes.into_iter().next(),
            default_memory_bytes: intermediate_rep.default_memory_bytes.into_iter().next(),
            max_cpus: intermediate_rep.max_cpus.into_iter().next(),
            default_cpus: intermediate_rep.default_cpus.into_iter().next(),
            max_pids: intermediate_rep.max_pids.into_iter().next(),
            default_pids: intermediate_rep.default_pids.into_iter().next(),
            max_ttl_seconds: intermediate_rep.max_ttl_seconds.into_iter().next(),
            default_ttl_seconds: intermediate_rep.default_ttl_seconds.into_iter().next(),
            capabilities: intermediate_rep.capabilities.into_iter().next(),
            allow_command: intermediate_rep.allow_command.into_iter().next(),
            networks: intermediate_rep.networks.into_iter().next(),
            allow_ports: intermediate_rep.allow_ports.into_iter().next(),
            env_names: intermediate_rep.env_names.into_iter().next(),
            max_running: intermediate_rep.max_running.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ImagePolicy> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImagePolicy>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImagePolicy>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImagePolicy - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ImagePolicy> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImagePolicy as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImagePolicy - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImagePolicy>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImagePolicy>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ImagePolicy>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImagePolicy> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImagePolicy as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImagePolicy - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// An image reference as the `docker` client takes it: `[registry[:port]/]name[:tag][@digest]`. Without a registry it is Docker Hub's, without a tag or a digest it is `latest`. The pattern is the grammar of the distribution project, as far as a regular expression goes; what passes it and still is no reference (a bare image id, a digest of the wrong length) is never vetted. A registry given as an IPv6 address is not supported.
#[derive(Debug, Clone, PartialEq, PartialOrd, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ImageReference(
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 512))]
    #[cfg_attr(
        feature = "validate",
        validate(
            pattern = r"^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*(:[0-9]+)?/)?[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*(:[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127})?(@[a-zA-Z][a-zA-Z0-9]*([-_+.][a-zA-Z][a-zA-Z0-9]*)*:[0-9a-fA-F]{32,128})?$"
        )
    )]
    String,
);

impl std::convert::From<String> for ImageReference {
    fn from(x: String) -> Self {
        ImageReference(x)
    }
}

impl std::convert::From<ImageReference> for String {
    fn from(x: ImageReference) -> Self {
        x.0
    }
}

impl std::ops::Deref for ImageReference {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl std::ops::DerefMut for ImageReference {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ImageReference {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ImageReference {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}
impl std::fmt::Display for ImageReference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.clone())
    }
}

impl std::str::FromStr for ImageReference {
    type Err = ::std::convert::Infallible;
    fn from_str(x: &str) -> std::result::Result<Self, Self::Err> {
        std::result::Result::Ok(ImageReference(x.to_owned()))
    }
}

// Methods for converting between header::IntoHeaderValue<ImageReference> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImageReference>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImageReference>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImageReference - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ImageReference> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImageReference as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImageReference - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImageReference>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImageReference>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ImageReference>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImageReference> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImageReference as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImageReference - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Where the bytes come from. `registry`: pulled from the registry that the reference names. `engine`: an image that the local engine has already; nothing is pulled.
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ImageSource {
    #[serde(rename = "registry")]
    Registry,
    #[serde(rename = "engine")]
    Engine,
}

impl std::fmt::Display for ImageSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ImageSource::Registry => write!(f, "registry"),
            ImageSource::Engine => write!(f, "engine"),
        }
    }
}

impl std::str::FromStr for ImageSource {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "registry" => std::result::Result::Ok(ImageSource::Registry),
            "engine" => std::result::Result::Ok(ImageSource::Engine),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ImageSource> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImageSource>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImageSource>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImageSource - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ImageSource> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImageSource as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImageSource - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImageSource>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImageSource>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ImageSource>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImageSource> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImageSource as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImageSource - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// `pulling`: its digest is being resolved and its bytes pulled. `ready`: it can be launched. `failed`: it cannot, and `failure` says why. `suspended`: its approval is withdrawn for now.
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ImageStatus {
    #[serde(rename = "pulling")]
    Pulling,
    #[serde(rename = "ready")]
    Ready,
    #[serde(rename = "failed")]
    Failed,
    #[serde(rename = "suspended")]
    Suspended,
}

impl std::fmt::Display for ImageStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ImageStatus::Pulling => write!(f, "pulling"),
            ImageStatus::Ready => write!(f, "ready"),
            ImageStatus::Failed => write!(f, "failed"),
            ImageStatus::Suspended => write!(f, "suspended"),
        }
    }
}

impl std::str::FromStr for ImageStatus {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "pulling" => std::result::Result::Ok(ImageStatus::Pulling),
            "ready" => std::result::Result::Ok(ImageStatus::Ready),
            "failed" => std::result::Result::Ok(ImageStatus::Failed),
            "suspended" => std::result::Result::Ok(ImageStatus::Suspended),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ImageStatus> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImageStatus>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImageStatus>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImageStatus - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ImageStatus> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImageStatus as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImageStatus - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImageStatus>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImageStatus>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ImageStatus>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImageStatus> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImageStatus as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImageStatus - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ImageStatusChange {
    #[serde(rename = "suspended")]
    Suspended,
    #[serde(rename = "ready")]
    Ready,
}

impl std::fmt::Display for ImageStatusChange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ImageStatusChange::Suspended => write!(f, "suspended"),
            ImageStatusChange::Ready => write!(f, "ready"),
        }
    }
}

impl std::str::FromStr for ImageStatusChange {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "suspended" => std::result::Result::Ok(ImageStatusChange::Suspended),
            "ready" => std::result::Result::Ok(ImageStatusChange::Ready),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ImageStatusChange> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImageStatusChange>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImageStatusChange>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImageStatusChange - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<ImageStatusChange>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImageStatusChange as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImageStatusChange - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImageStatusChange>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImageStatusChange>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ImageStatusChange>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImageStatusChange> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImageStatusChange as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImageStatusChange - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct ImageUpdate {
    #[serde(rename = "shared")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<bool>,

    #[serde(rename = "policy")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<models::ImagePolicy>,

    #[serde(rename = "status")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<models::ImageStatusChange>,

    /// Why it is suspended, for those who would launch it. Only with `status` `suspended`.
    #[serde(rename = "reason")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 1024),
           regex(path = *RE_IMAGEUPDATE_REASON),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 1024))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[^\\x00]*$"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,

    #[serde(rename = "expires_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<chrono::DateTime<chrono::Utc>>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for ImageUpdate {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for ImageUpdate {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_IMAGEUPDATE_REASON: regex::Regex = regex::Regex::new(r"^[^\\x00]*$").unwrap();
}

impl ImageUpdate {
    #[allow(clippy::new_without_default)]
    pub fn new() -> ImageUpdate {
        ImageUpdate {
            shared: None,
            policy: None,
            status: None,
            reason: None,
            expires_at: None,
        }
    }
}

/// Converts the ImageUpdate value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for ImageUpdate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            self.shared
                .as_ref()
                .map(|shared| ["shared".to_string(), shared.to_string()].join(",")),
            // Skipping non-primitive type policy in query parameter serialization
            // Skipping non-primitive type status in query parameter serialization
            self.reason
                .as_ref()
                .map(|reason| ["reason".to_string(), reason.to_string()].join(",")),
            // Skipping non-primitive type expires_at in query parameter serialization
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a ImageUpdate value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for ImageUpdate {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub shared: Vec<bool>,
            pub policy: Vec<models::ImagePolicy>,
            pub status: Vec<models::ImageStatusChange>,
            pub reason: Vec<String>,
            pub expires_at: Vec<chrono::DateTime<chrono::Utc>>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing ImageUpdate".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "shared" => intermediate_rep.shared.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "policy" => intermediate_rep.policy.push(
                        <models::ImagePolicy as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "status" => intermediate_rep.status.push(
                        <models::ImageStatusChange as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "reason" => intermediate_rep.reason.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "expires_at" => intermediate_rep.expires_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing ImageUpdate".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(ImageUpdate {
            shared: intermediate_rep.shared.into_iter().next(),
            policy: intermediate_rep.policy.into_iter().next(),
            status: intermediate_rep.status.into_iter().next(),
            reason: intermediate_rep.reason.into_iter().next(),
            expires_at: intermediate_rep.expires_at.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<ImageUpdate> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ImageUpdate>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ImageUpdate>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ImageUpdate - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ImageUpdate> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ImageUpdate as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ImageUpdate - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ImageUpdate>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ImageUpdate>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ImageUpdate>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ImageUpdate> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ImageUpdate as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ImageUpdate - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct Key {
    #[serde(rename = "id")]
    pub id: uuid::Uuid,

    /// How the key begins, so that it can be told from others; also in the log and the audit trail.
    #[serde(rename = "prefix")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 32),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    pub prefix: String,

    /// The key. Only in the answer to its creation.
    #[serde(rename = "key")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 16, max = 128),))]
    #[cfg_attr(feature = "validate", validate(min_length = 16))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,

    #[serde(rename = "name")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 128),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// A team, a person or a program that keys belong to. It needs no registration: the first key makes it. The admin key of the settings, and an open service, act as `admin`.
    #[serde(rename = "owner")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 63),
           regex(path = *RE_KEY_OWNER),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$")
    )]
    pub owner: String,

    #[serde(rename = "scopes")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 9),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 9))]
    pub scopes: Vec<models::KeyScope>,

    /// The prefix of the key that it was made with; `admin-key`, `open` or `command-line` where it was none.
    #[serde(rename = "created_by")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 32),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,

    #[serde(rename = "created_at")]
    pub created_at: chrono::DateTime<chrono::Utc>,

    /// Absent where it does not expire.
    #[serde(rename = "expires_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<chrono::DateTime<chrono::Utc>>,

    /// Written down once a minute; absent where it was never used.
    #[serde(rename = "last_used_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<chrono::DateTime<chrono::Utc>>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for Key {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for Key {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_KEY_OWNER: regex::Regex = regex::Regex::new(r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$").unwrap();
}

impl Key {
    #[allow(clippy::new_without_default)]
    pub fn new(
        id: uuid::Uuid,
        prefix: String,
        owner: String,
        scopes: Vec<models::KeyScope>,
        created_at: chrono::DateTime<chrono::Utc>,
    ) -> Key {
        Key {
            id,
            prefix,
            key: None,
            name: None,
            owner,
            scopes,
            created_by: None,
            created_at,
            expires_at: None,
            last_used_at: None,
        }
    }
}

/// Converts the Key value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type id in query parameter serialization
            Some("prefix".to_string()),
            Some(self.prefix.to_string()),
            self.key
                .as_ref()
                .map(|key| ["key".to_string(), key.to_string()].join(",")),
            self.name
                .as_ref()
                .map(|name| ["name".to_string(), name.to_string()].join(",")),
            Some("owner".to_string()),
            Some(self.owner.to_string()),
            // Skipping non-primitive type scopes in query parameter serialization
            self.created_by
                .as_ref()
                .map(|created_by| ["created_by".to_string(), created_by.to_string()].join(",")),
            // Skipping non-primitive type created_at in query parameter serialization
            // Skipping non-primitive type expires_at in query parameter serialization
            // Skipping non-primitive type last_used_at in query parameter serialization
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a Key value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for Key {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub id: Vec<uuid::Uuid>,
            pub prefix: Vec<String>,
            pub key: Vec<String>,
            pub name: Vec<String>,
            pub owner: Vec<String>,
            pub scopes: Vec<Vec<models::KeyScope>>,
            pub created_by: Vec<String>,
            pub created_at: Vec<chrono::DateTime<chrono::Utc>>,
            pub expires_at: Vec<chrono::DateTime<chrono::Utc>>,
            pub last_used_at: Vec<chrono::DateTime<chrono::Utc>>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err("Missing value while parsing Key".to_string())
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "id" => intermediate_rep.id.push(
                        <uuid::Uuid as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "prefix" => intermediate_rep.prefix.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "key" => intermediate_rep.key.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "name" => intermediate_rep.name.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "owner" => intermediate_rep.owner.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    "scopes" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in Key".to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "created_by" => intermediate_rep.created_by.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "created_at" => intermediate_rep.created_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "expires_at" => intermediate_rep.expires_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "last_used_at" => intermediate_rep.last_used_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing Key".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(Key {
            id: intermediate_rep
                .id
                .into_iter()
                .next()
                .ok_or_else(|| "id missing in Key".to_string())?,
            prefix: intermediate_rep
                .prefix
                .into_iter()
                .next()
                .ok_or_else(|| "prefix missing in Key".to_string())?,
            key: intermediate_rep.key.into_iter().next(),
            name: intermediate_rep.name.into_iter().next(),
            owner: intermediate_rep
                .owner
                .into_iter()
                .next()
                .ok_or_else(|| "owner missing in Key".to_string())?,
            scopes: intermediate_rep
                .scopes
                .into_iter()
                .next()
                .ok_or_else(|| "scopes missing in Key".to_string())?,
            created_by: intermediate_rep.created_by.into_iter().next(),
            created_at: intermediate_rep
                .created_at
                .into_iter()
                .next()
                .ok_or_else(|| "created_at missing in Key".to_string())?,
            expires_at: intermediate_rep.expires_at.into_iter().next(),
            last_used_at: intermediate_rep.last_used_at.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<Key> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Key>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(hdr_value: header::IntoHeaderValue<Key>) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for Key - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Key> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => match <Key as std::str::FromStr>::from_str(value) {
                std::result::Result::Ok(value) => {
                    std::result::Result::Ok(header::IntoHeaderValue(value))
                }
                std::result::Result::Err(err) => std::result::Result::Err(format!(
                    "Unable to convert header value '{value}' into Key - {err}"
                )),
            },
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<Key>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<Key>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<Key>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values: std::vec::Vec<Key> = hdr_values
                    .split(',')
                    .filter_map(|hdr_value| match hdr_value.trim() {
                        "" => std::option::Option::None,
                        hdr_value => std::option::Option::Some({
                            match <Key as std::str::FromStr>::from_str(hdr_value) {
                                std::result::Result::Ok(value) => std::result::Result::Ok(value),
                                std::result::Result::Err(err) => std::result::Result::Err(format!(
                                    "Unable to convert header value '{hdr_value}' into Key - {err}"
                                )),
                            }
                        }),
                    })
                    .collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct KeyCreate {
    /// What it is for, in words.
    #[serde(rename = "name")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 128),
           regex(path = *RE_KEYCREATE_NAME),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 128))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[^\\x00-\\x1f\\x7f]+$"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// A team, a person or a program that keys belong to. It needs no registration: the first key makes it. The admin key of the settings, and an open service, act as `admin`.
    #[serde(rename = "owner")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 63),
           regex(path = *RE_KEYCREATE_OWNER),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$")
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,

    #[serde(rename = "scopes")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 9),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 9))]
    pub scopes: Vec<models::KeyScope>,

    /// When it stops working. A time that is past is 409 `conflict`.
    #[serde(rename = "expires_at")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<chrono::DateTime<chrono::Utc>>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for KeyCreate {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for KeyCreate {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_KEYCREATE_NAME: regex::Regex = regex::Regex::new(r"^[^\\x00-\\x1f\\x7f]+$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_KEYCREATE_OWNER: regex::Regex = regex::Regex::new(r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$").unwrap();
}

impl KeyCreate {
    #[allow(clippy::new_without_default)]
    pub fn new(scopes: Vec<models::KeyScope>) -> KeyCreate {
        KeyCreate {
            name: None,
            owner: None,
            scopes,
            expires_at: None,
        }
    }
}

/// Converts the KeyCreate value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for KeyCreate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            self.name
                .as_ref()
                .map(|name| ["name".to_string(), name.to_string()].join(",")),
            self.owner
                .as_ref()
                .map(|owner| ["owner".to_string(), owner.to_string()].join(",")),
            // Skipping non-primitive type scopes in query parameter serialization
            // Skipping non-primitive type expires_at in query parameter serialization
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a KeyCreate value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for KeyCreate {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub name: Vec<String>,
            pub owner: Vec<String>,
            pub scopes: Vec<Vec<models::KeyScope>>,
            pub expires_at: Vec<chrono::DateTime<chrono::Utc>>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing KeyCreate".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "name" => intermediate_rep.name.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "owner" => intermediate_rep.owner.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    "scopes" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in KeyCreate"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "expires_at" => intermediate_rep.expires_at.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing KeyCreate".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(KeyCreate {
            name: intermediate_rep.name.into_iter().next(),
            owner: intermediate_rep.owner.into_iter().next(),
            scopes: intermediate_rep
                .scopes
                .into_iter()
                .next()
                .ok_or_else(|| "scopes missing in KeyCreate".to_string())?,
            expires_at: intermediate_rep.expires_at.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<KeyCreate> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<KeyCreate>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<KeyCreate>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for KeyCreate - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<KeyCreate> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <KeyCreate as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into KeyCreate - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<KeyCreate>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<KeyCreate>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<KeyCreate>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<KeyCreate> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <KeyCreate as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into KeyCreate - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct KeyList {
    #[serde(rename = "items")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 0, max = 200),))]
    #[cfg_attr(feature = "validate", validate(min_length = 0))]
    #[cfg_attr(feature = "validate", validate(max_length = 200))]
    pub items: Vec<models::Key>,

    /// The `cursor` of the next page; absent on the last one.
    #[serde(rename = "next_cursor")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 36, max = 36),))]
    #[cfg_attr(feature = "validate", validate(min_length = 36))]
    #[cfg_attr(feature = "validate", validate(max_length = 36))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for KeyList {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for KeyList {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl KeyList {
    #[allow(clippy::new_without_default)]
    pub fn new(items: Vec<models::Key>) -> KeyList {
        KeyList {
            items,
            next_cursor: None,
        }
    }
}

/// Converts the KeyList value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for KeyList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type items in query parameter serialization
            self.next_cursor
                .as_ref()
                .map(|next_cursor| ["next_cursor".to_string(), next_cursor.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a KeyList value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for KeyList {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub items: Vec<Vec<models::Key>>,
            pub next_cursor: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing KeyList".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    "items" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in KeyList"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "next_cursor" => intermediate_rep.next_cursor.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing KeyList".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(KeyList {
            items: intermediate_rep
                .items
                .into_iter()
                .next()
                .ok_or_else(|| "items missing in KeyList".to_string())?,
            next_cursor: intermediate_rep.next_cursor.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<KeyList> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<KeyList>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<KeyList>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for KeyList - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<KeyList> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <KeyList as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into KeyList - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<KeyList>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<KeyList>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<KeyList>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<KeyList> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <KeyList as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into KeyList - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// `admin` stands for every scope, sees what all owners have, and sets quotas.
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum KeyScope {
    #[serde(rename = "image:read")]
    ImageColonRead,
    #[serde(rename = "image:write")]
    ImageColonWrite,
    #[serde(rename = "container:read")]
    ContainerColonRead,
    #[serde(rename = "container:write")]
    ContainerColonWrite,
    #[serde(rename = "container:exec")]
    ContainerColonExec,
    #[serde(rename = "event:read")]
    EventColonRead,
    #[serde(rename = "audit:read")]
    AuditColonRead,
    #[serde(rename = "key:admin")]
    KeyColonAdmin,
    #[serde(rename = "admin")]
    Admin,
}

impl std::fmt::Display for KeyScope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            KeyScope::ImageColonRead => write!(f, "image:read"),
            KeyScope::ImageColonWrite => write!(f, "image:write"),
            KeyScope::ContainerColonRead => write!(f, "container:read"),
            KeyScope::ContainerColonWrite => write!(f, "container:write"),
            KeyScope::ContainerColonExec => write!(f, "container:exec"),
            KeyScope::EventColonRead => write!(f, "event:read"),
            KeyScope::AuditColonRead => write!(f, "audit:read"),
            KeyScope::KeyColonAdmin => write!(f, "key:admin"),
            KeyScope::Admin => write!(f, "admin"),
        }
    }
}

impl std::str::FromStr for KeyScope {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "image:read" => std::result::Result::Ok(KeyScope::ImageColonRead),
            "image:write" => std::result::Result::Ok(KeyScope::ImageColonWrite),
            "container:read" => std::result::Result::Ok(KeyScope::ContainerColonRead),
            "container:write" => std::result::Result::Ok(KeyScope::ContainerColonWrite),
            "container:exec" => std::result::Result::Ok(KeyScope::ContainerColonExec),
            "event:read" => std::result::Result::Ok(KeyScope::EventColonRead),
            "audit:read" => std::result::Result::Ok(KeyScope::AuditColonRead),
            "key:admin" => std::result::Result::Ok(KeyScope::KeyColonAdmin),
            "admin" => std::result::Result::Ok(KeyScope::Admin),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<KeyScope> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<KeyScope>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<KeyScope>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for KeyScope - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<KeyScope> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <KeyScope as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into KeyScope - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<KeyScope>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<KeyScope>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<KeyScope>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<KeyScope> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <KeyScope as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into KeyScope - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// In place of the operator's settings.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct LimitsRequest {
    #[serde(rename = "memory_bytes")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 6291456i64, max = 1125899906842624i64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 6291456i64))]
    #[cfg_attr(feature = "validate", validate(maximum = 1125899906842624i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory_bytes: Option<i64>,

    #[serde(rename = "cpus")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 0.01f64, max = 1024f64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 0.01f64))]
    #[cfg_attr(feature = "validate", validate(maximum = 1024f64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpus: Option<f64>,

    #[serde(rename = "pids")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 2i64, max = 4194304i64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 2i64))]
    #[cfg_attr(feature = "validate", validate(maximum = 4194304i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pids: Option<i64>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for LimitsRequest {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for LimitsRequest {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl LimitsRequest {
    #[allow(clippy::new_without_default)]
    pub fn new() -> LimitsRequest {
        LimitsRequest {
            memory_bytes: None,
            cpus: None,
            pids: None,
        }
    }
}

/// Converts the LimitsRequest value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for LimitsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            self.memory_bytes.as_ref().map(|memory_bytes| {
                ["memory_bytes".to_string(), memory_bytes.to_string()].join(",")
            }),
            self.cpus
                .as_ref()
                .map(|cpus| ["cpus".to_string(), cpus.to_string()].join(",")),
            self.pids
                .as_ref()
                .map(|pids| ["pids".to_string(), pids.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a LimitsRequest value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for LimitsRequest {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub memory_bytes: Vec<i64>,
            pub cpus: Vec<f64>,
            pub pids: Vec<i64>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing LimitsRequest".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "memory_bytes" => intermediate_rep.memory_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "cpus" => intermediate_rep.cpus.push(
                        <f64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "pids" => intermediate_rep.pids.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing LimitsRequest".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(LimitsRequest {
            memory_bytes: intermediate_rep.memory_bytes.into_iter().next(),
            cpus: intermediate_rep.cpus.into_iter().next(),
            pids: intermediate_rep.pids.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<LimitsRequest> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<LimitsRequest>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<LimitsRequest>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for LimitsRequest - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<LimitsRequest> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <LimitsRequest as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into LimitsRequest - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<LimitsRequest>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<LimitsRequest>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<LimitsRequest>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<LimitsRequest> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <LimitsRequest as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into LimitsRequest - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// One Server-Sent Event (WHATWG HTML, 9.2) of a log. `data` is one JSON document in one line; the media type's `x-events` names its schema for each `event`.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct LogEvent {
    /// What tells one line of a container's log from all others. Opaque; it orders nothing.
    #[serde(rename = "id")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 5, max = 32),
           regex(path = *RE_LOGEVENT_ID),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 5))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[0-9]{1,19}-[oe]-[0-9]{1,9}$")
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,

    #[serde(rename = "event")]
    #[cfg_attr(feature = "validate", validate)]
    pub event: models::LogEventName,

    #[serde(rename = "data")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 2),))]
    #[cfg_attr(feature = "validate", validate(min_length = 2))]
    pub data: String,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for LogEvent {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for LogEvent {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_LOGEVENT_ID: regex::Regex = regex::Regex::new(r"^[0-9]{1,19}-[oe]-[0-9]{1,9}$").unwrap();
}

impl LogEvent {
    #[allow(clippy::new_without_default)]
    pub fn new(event: models::LogEventName, data: String) -> LogEvent {
        LogEvent {
            id: None,
            event,
            data,
        }
    }
}

/// Converts the LogEvent value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for LogEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            self.id
                .as_ref()
                .map(|id| ["id".to_string(), id.to_string()].join(",")),
            // Skipping non-primitive type event in query parameter serialization
            Some("data".to_string()),
            Some(self.data.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a LogEvent value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for LogEvent {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub id: Vec<String>,
            pub event: Vec<models::LogEventName>,
            pub data: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing LogEvent".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "id" => intermediate_rep.id.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "event" => intermediate_rep.event.push(
                        <models::LogEventName as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "data" => intermediate_rep.data.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing LogEvent".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(LogEvent {
            id: intermediate_rep.id.into_iter().next(),
            event: intermediate_rep
                .event
                .into_iter()
                .next()
                .ok_or_else(|| "event missing in LogEvent".to_string())?,
            data: intermediate_rep
                .data
                .into_iter()
                .next()
                .ok_or_else(|| "data missing in LogEvent".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<LogEvent> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<LogEvent>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<LogEvent>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for LogEvent - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<LogEvent> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <LogEvent as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into LogEvent - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<LogEvent>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<LogEvent>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<LogEvent>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<LogEvent> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <LogEvent as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into LogEvent - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum LogEventName {
    #[serde(rename = "line")]
    Line,
    #[serde(rename = "gap")]
    Gap,
    #[serde(rename = "end")]
    End,
}

impl std::fmt::Display for LogEventName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            LogEventName::Line => write!(f, "line"),
            LogEventName::Gap => write!(f, "gap"),
            LogEventName::End => write!(f, "end"),
        }
    }
}

impl std::str::FromStr for LogEventName {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "line" => std::result::Result::Ok(LogEventName::Line),
            "gap" => std::result::Result::Ok(LogEventName::Gap),
            "end" => std::result::Result::Ok(LogEventName::End),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<LogEventName> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<LogEventName>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<LogEventName>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for LogEventName - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<LogEventName> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <LogEventName as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into LogEventName - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<LogEventName>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<LogEventName>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<LogEventName>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<LogEventName> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <LogEventName as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into LogEventName - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Lines that rotated away before they were sent, after the one and before the other.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct LogGap {
    /// What tells one line of a container's log from all others. Opaque; it orders nothing.
    #[serde(rename = "after")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 5, max = 32),
           regex(path = *RE_LOGGAP_AFTER),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 5))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[0-9]{1,19}-[oe]-[0-9]{1,9}$")
    )]
    pub after: String,

    /// What tells one line of a container's log from all others. Opaque; it orders nothing.
    #[serde(rename = "before")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 5, max = 32),
           regex(path = *RE_LOGGAP_BEFORE),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 5))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[0-9]{1,19}-[oe]-[0-9]{1,9}$")
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for LogGap {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for LogGap {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_LOGGAP_AFTER: regex::Regex = regex::Regex::new(r"^[0-9]{1,19}-[oe]-[0-9]{1,9}$").unwrap();
}
lazy_static::lazy_static! {
    static ref RE_LOGGAP_BEFORE: regex::Regex = regex::Regex::new(r"^[0-9]{1,19}-[oe]-[0-9]{1,9}$").unwrap();
}

impl LogGap {
    #[allow(clippy::new_without_default)]
    pub fn new(after: String) -> LogGap {
        LogGap {
            after,
            before: None,
        }
    }
}

/// Converts the LogGap value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for LogGap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("after".to_string()),
            Some(self.after.to_string()),
            self.before
                .as_ref()
                .map(|before| ["before".to_string(), before.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a LogGap value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for LogGap {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub after: Vec<String>,
            pub before: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing LogGap".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "after" => intermediate_rep.after.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "before" => intermediate_rep.before.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing LogGap".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(LogGap {
            after: intermediate_rep
                .after
                .into_iter()
                .next()
                .ok_or_else(|| "after missing in LogGap".to_string())?,
            before: intermediate_rep.before.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<LogGap> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<LogGap>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<LogGap>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for LogGap - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<LogGap> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <LogGap as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into LogGap - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<LogGap>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<LogGap>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<LogGap>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<LogGap> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <LogGap as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into LogGap - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct LogLine {
    /// What tells one line of a container's log from all others. Opaque; it orders nothing.
    #[serde(rename = "id")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 5, max = 32),
           regex(path = *RE_LOGLINE_ID),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 5))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[0-9]{1,19}-[oe]-[0-9]{1,9}$")
    )]
    pub id: String,

    /// When the engine took it, to the nanosecond. Not always in order.
    #[serde(rename = "time")]
    pub time: chrono::DateTime<chrono::Utc>,

    #[serde(rename = "stream")]
    #[cfg_attr(feature = "validate", validate)]
    pub stream: models::LogStream,

    /// Without its line feed (and, with a terminal, without the carriage return before it).
    #[serde(rename = "line")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 65536),))]
    #[cfg_attr(feature = "validate", validate(max_length = 65536))]
    pub line: String,

    /// Whether the line goes on in the next item of its stream.
    #[serde(rename = "partial")]
    pub partial: bool,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for LogLine {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for LogLine {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_LOGLINE_ID: regex::Regex = regex::Regex::new(r"^[0-9]{1,19}-[oe]-[0-9]{1,9}$").unwrap();
}

impl LogLine {
    #[allow(clippy::new_without_default)]
    pub fn new(
        id: String,
        time: chrono::DateTime<chrono::Utc>,
        stream: models::LogStream,
        line: String,
        partial: bool,
    ) -> LogLine {
        LogLine {
            id,
            time,
            stream,
            line,
            partial,
        }
    }
}

/// Converts the LogLine value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for LogLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("id".to_string()),
            Some(self.id.to_string()),
            // Skipping non-primitive type time in query parameter serialization
            // Skipping non-primitive type stream in query parameter serialization
            Some("line".to_string()),
            Some(self.line.to_string()),
            Some("partial".to_string()),
            Some(self.partial.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a LogLine value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for LogLine {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub id: Vec<String>,
            pub time: Vec<chrono::DateTime<chrono::Utc>>,
            pub stream: Vec<models::LogStream>,
            pub line: Vec<String>,
            pub partial: Vec<bool>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing LogLine".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "id" => intermediate_rep.id.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "time" => intermediate_rep.time.push(
                        <chrono::DateTime<chrono::Utc> as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "stream" => intermediate_rep.stream.push(
                        <models::LogStream as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "line" => intermediate_rep.line.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "partial" => intermediate_rep.partial.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing LogLine".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(LogLine {
            id: intermediate_rep
                .id
                .into_iter()
                .next()
                .ok_or_else(|| "id missing in LogLine".to_string())?,
            time: intermediate_rep
                .time
                .into_iter()
                .next()
                .ok_or_else(|| "time missing in LogLine".to_string())?,
            stream: intermediate_rep
                .stream
                .into_iter()
                .next()
                .ok_or_else(|| "stream missing in LogLine".to_string())?,
            line: intermediate_rep
                .line
                .into_iter()
                .next()
                .ok_or_else(|| "line missing in LogLine".to_string())?,
            partial: intermediate_rep
                .partial
                .into_iter()
                .next()
                .ok_or_else(|| "partial missing in LogLine".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<LogLine> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<LogLine>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<LogLine>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for LogLine - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<LogLine> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <LogLine as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into LogLine - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<LogLine>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<LogLine>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<LogLine>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<LogLine> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <LogLine as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into LogLine - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// What tells one line of a container's log from all others. Opaque; it orders nothing.
#[derive(Debug, Clone, PartialEq, PartialOrd, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct LogLineId(
    #[cfg_attr(feature = "validate", validate(min_length = 5))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[0-9]{1,19}-[oe]-[0-9]{1,9}$")
    )]
    String,
);

impl std::convert::From<String> for LogLineId {
    fn from(x: String) -> Self {
        LogLineId(x)
    }
}

impl std::convert::From<LogLineId> for String {
    fn from(x: LogLineId) -> Self {
        x.0
    }
}

impl std::ops::Deref for LogLineId {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl std::ops::DerefMut for LogLineId {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for LogLineId {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for LogLineId {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}
impl std::fmt::Display for LogLineId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.clone())
    }
}

impl std::str::FromStr for LogLineId {
    type Err = ::std::convert::Infallible;
    fn from_str(x: &str) -> std::result::Result<Self, Self::Err> {
        std::result::Result::Ok(LogLineId(x.to_owned()))
    }
}

// Methods for converting between header::IntoHeaderValue<LogLineId> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<LogLineId>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<LogLineId>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for LogLineId - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<LogLineId> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <LogLineId as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into LogLineId - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<LogLineId>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<LogLineId>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<LogLineId>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<LogLineId> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <LogLineId as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into LogLineId - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct LogPage {
    #[serde(rename = "items")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 0, max = 1000),))]
    #[cfg_attr(feature = "validate", validate(min_length = 0))]
    #[cfg_attr(feature = "validate", validate(max_length = 1000))]
    pub items: Vec<models::LogLine>,

    /// `true` where lines after `cursor` have rotated away; else absent.
    #[serde(rename = "gap")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gap: Option<bool>,

    /// The `cursor` of the next page; absent where nothing more is there yet.
    #[serde(rename = "next_cursor")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 5, max = 32),))]
    #[cfg_attr(feature = "validate", validate(min_length = 5))]
    #[cfg_attr(feature = "validate", validate(max_length = 32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for LogPage {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for LogPage {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl LogPage {
    #[allow(clippy::new_without_default)]
    pub fn new(items: Vec<models::LogLine>) -> LogPage {
        LogPage {
            items,
            gap: None,
            next_cursor: None,
        }
    }
}

/// Converts the LogPage value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for LogPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type items in query parameter serialization
            self.gap
                .as_ref()
                .map(|gap| ["gap".to_string(), gap.to_string()].join(",")),
            self.next_cursor
                .as_ref()
                .map(|next_cursor| ["next_cursor".to_string(), next_cursor.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a LogPage value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for LogPage {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub items: Vec<Vec<models::LogLine>>,
            pub gap: Vec<bool>,
            pub next_cursor: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing LogPage".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    "items" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in LogPage"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "gap" => intermediate_rep.gap.push(
                        <bool as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "next_cursor" => intermediate_rep.next_cursor.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing LogPage".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(LogPage {
            items: intermediate_rep
                .items
                .into_iter()
                .next()
                .ok_or_else(|| "items missing in LogPage".to_string())?,
            gap: intermediate_rep.gap.into_iter().next(),
            next_cursor: intermediate_rep.next_cursor.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<LogPage> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<LogPage>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<LogPage>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for LogPage - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<LogPage> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <LogPage as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into LogPage - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<LogPage>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<LogPage>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<LogPage>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<LogPage> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <LogPage as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into LogPage - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// A container with a terminal writes everything to `stdout`.
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum LogStream {
    #[serde(rename = "stdout")]
    Stdout,
    #[serde(rename = "stderr")]
    Stderr,
}

impl std::fmt::Display for LogStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            LogStream::Stdout => write!(f, "stdout"),
            LogStream::Stderr => write!(f, "stderr"),
        }
    }
}

impl std::str::FromStr for LogStream {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "stdout" => std::result::Result::Ok(LogStream::Stdout),
            "stderr" => std::result::Result::Ok(LogStream::Stderr),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<LogStream> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<LogStream>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<LogStream>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for LogStream - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<LogStream> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <LogStream as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into LogStream - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<LogStream>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<LogStream>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<LogStream>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<LogStream> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <LogStream as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into LogStream - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// A team, a person or a program that keys belong to. It needs no registration: the first key makes it. The admin key of the settings, and an open service, act as `admin`.
#[derive(Debug, Clone, PartialEq, PartialOrd, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct OwnerName(
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$")
    )]
    String,
);

impl std::convert::From<String> for OwnerName {
    fn from(x: String) -> Self {
        OwnerName(x)
    }
}

impl std::convert::From<OwnerName> for String {
    fn from(x: OwnerName) -> Self {
        x.0
    }
}

impl std::ops::Deref for OwnerName {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl std::ops::DerefMut for OwnerName {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for OwnerName {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for OwnerName {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}
impl std::fmt::Display for OwnerName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.clone())
    }
}

impl std::str::FromStr for OwnerName {
    type Err = ::std::convert::Infallible;
    fn from_str(x: &str) -> std::result::Result<Self, Self::Err> {
        std::result::Result::Ok(OwnerName(x.to_owned()))
    }
}

// Methods for converting between header::IntoHeaderValue<OwnerName> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<OwnerName>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<OwnerName>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for OwnerName - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<OwnerName> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <OwnerName as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into OwnerName - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<OwnerName>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<OwnerName>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<OwnerName>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<OwnerName> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <OwnerName as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into OwnerName - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum PortProtocol {
    #[serde(rename = "tcp")]
    Tcp,
    #[serde(rename = "udp")]
    Udp,
    #[serde(rename = "sctp")]
    Sctp,
}

impl std::fmt::Display for PortProtocol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            PortProtocol::Tcp => write!(f, "tcp"),
            PortProtocol::Udp => write!(f, "udp"),
            PortProtocol::Sctp => write!(f, "sctp"),
        }
    }
}

impl std::str::FromStr for PortProtocol {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "tcp" => std::result::Result::Ok(PortProtocol::Tcp),
            "udp" => std::result::Result::Ok(PortProtocol::Udp),
            "sctp" => std::result::Result::Ok(PortProtocol::Sctp),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<PortProtocol> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<PortProtocol>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<PortProtocol>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for PortProtocol - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<PortProtocol> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <PortProtocol as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into PortProtocol - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<PortProtocol>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<PortProtocol>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<PortProtocol>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<PortProtocol> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <PortProtocol as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into PortProtocol - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct PortRequest {
    #[serde(rename = "container_port")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 1u32, max = 65535u32),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 1u32))]
    #[cfg_attr(feature = "validate", validate(maximum = 65535u32))]
    pub container_port: u32,

    #[serde(rename = "protocol")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<models::PortProtocol>,

    /// Chosen by the engine where absent. One that is taken is 409 `launch_refused`.
    #[serde(rename = "host_port")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 1024u32, max = 65535u32),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 1024u32))]
    #[cfg_attr(feature = "validate", validate(maximum = 65535u32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_port: Option<u32>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for PortRequest {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for PortRequest {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl PortRequest {
    #[allow(clippy::new_without_default)]
    pub fn new(container_port: u32) -> PortRequest {
        PortRequest {
            container_port,
            protocol: None,
            host_port: None,
        }
    }
}

/// Converts the PortRequest value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for PortRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("container_port".to_string()),
            Some(self.container_port.to_string()),
            // Skipping non-primitive type protocol in query parameter serialization
            self.host_port
                .as_ref()
                .map(|host_port| ["host_port".to_string(), host_port.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a PortRequest value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for PortRequest {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub container_port: Vec<u32>,
            pub protocol: Vec<models::PortProtocol>,
            pub host_port: Vec<u32>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing PortRequest".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "container_port" => intermediate_rep.container_port.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "protocol" => intermediate_rep.protocol.push(
                        <models::PortProtocol as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "host_port" => intermediate_rep.host_port.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing PortRequest".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(PortRequest {
            container_port: intermediate_rep
                .container_port
                .into_iter()
                .next()
                .ok_or_else(|| "container_port missing in PortRequest".to_string())?,
            protocol: intermediate_rep.protocol.into_iter().next(),
            host_port: intermediate_rep.host_port.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<PortRequest> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<PortRequest>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<PortRequest>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for PortRequest - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<PortRequest> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <PortRequest as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into PortRequest - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<PortRequest>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<PortRequest>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<PortRequest>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<PortRequest> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <PortRequest as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into PortRequest - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// The members of RFC 9457, and `code`, `request_id`, `errors`, `quota`.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct Problem {
    /// `/problems/` and the code.
    #[serde(rename = "type")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 256),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 256))]
    pub r#type: String,

    #[serde(rename = "title")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 256),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 256))]
    pub title: String,

    #[serde(rename = "status")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 400u32, max = 599u32),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 400u32))]
    #[cfg_attr(feature = "validate", validate(maximum = 599u32))]
    pub status: u32,

    #[serde(rename = "detail")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 1, max = 4096),))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 4096))]
    pub detail: String,

    /// Stable, in snake_case; open-ended.
    #[serde(rename = "code")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 64),
           regex(path = *RE_PROBLEM_CODE),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 64))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[a-z][a-z0-9_]*$"))]
    pub code: String,

    #[serde(rename = "request_id")]
    pub request_id: uuid::Uuid,

    /// Every violation, 1 to 100 of them; with 400, and with 409 `conflicting_options`.
    #[serde(rename = "errors")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<models::Violation>>,

    #[serde(rename = "quota")]
    #[cfg_attr(feature = "validate", validate)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<models::QuotaExcess>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for Problem {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for Problem {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_PROBLEM_CODE: regex::Regex = regex::Regex::new(r"^[a-z][a-z0-9_]*$").unwrap();
}

impl Problem {
    #[allow(clippy::new_without_default)]
    pub fn new(
        r#type: String,
        title: String,
        status: u32,
        detail: String,
        code: String,
        request_id: uuid::Uuid,
    ) -> Problem {
        Problem {
            r#type,
            title,
            status,
            detail,
            code,
            request_id,
            errors: None,
            quota: None,
        }
    }
}

/// Converts the Problem value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("type".to_string()),
            Some(self.r#type.to_string()),
            Some("title".to_string()),
            Some(self.title.to_string()),
            Some("status".to_string()),
            Some(self.status.to_string()),
            Some("detail".to_string()),
            Some(self.detail.to_string()),
            Some("code".to_string()),
            Some(self.code.to_string()),
            // Skipping non-primitive type request_id in query parameter serialization
            // Skipping non-primitive type errors in query parameter serialization
            // Skipping non-primitive type quota in query parameter serialization
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a Problem value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for Problem {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub r#type: Vec<String>,
            pub title: Vec<String>,
            pub status: Vec<u32>,
            pub detail: Vec<String>,
            pub code: Vec<String>,
            pub request_id: Vec<uuid::Uuid>,
            pub errors: Vec<Vec<models::Violation>>,
            pub quota: Vec<models::QuotaExcess>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing Problem".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "type" => intermediate_rep.r#type.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "title" => intermediate_rep.title.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "status" => intermediate_rep.status.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "detail" => intermediate_rep.detail.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "code" => intermediate_rep.code.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "request_id" => intermediate_rep.request_id.push(
                        <uuid::Uuid as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    "errors" => {
                        return std::result::Result::Err(
                            "Parsing a container in this style is not supported in Problem"
                                .to_string(),
                        )
                    }
                    #[allow(clippy::redundant_clone)]
                    "quota" => intermediate_rep.quota.push(
                        <models::QuotaExcess as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing Problem".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(Problem {
            r#type: intermediate_rep
                .r#type
                .into_iter()
                .next()
                .ok_or_else(|| "type missing in Problem".to_string())?,
            title: intermediate_rep
                .title
                .into_iter()
                .next()
                .ok_or_else(|| "title missing in Problem".to_string())?,
            status: intermediate_rep
                .status
                .into_iter()
                .next()
                .ok_or_else(|| "status missing in Problem".to_string())?,
            detail: intermediate_rep
                .detail
                .into_iter()
                .next()
                .ok_or_else(|| "detail missing in Problem".to_string())?,
            code: intermediate_rep
                .code
                .into_iter()
                .next()
                .ok_or_else(|| "code missing in Problem".to_string())?,
            request_id: intermediate_rep
                .request_id
                .into_iter()
                .next()
                .ok_or_else(|| "request_id missing in Problem".to_string())?,
            errors: intermediate_rep.errors.into_iter().next(),
            quota: intermediate_rep.quota.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<Problem> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Problem>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<Problem>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for Problem - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Problem> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <Problem as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into Problem - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<Problem>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<Problem>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<Problem>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<Problem> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <Problem as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into Problem - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Bytes of the layers that the engine does not have yet.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct PullProgress {
    /// Fetched. It does not go down in one pull.
    #[serde(rename = "done_bytes")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub done_bytes: i64,

    /// Absent until the sizes of all layers are known.
    #[serde(rename = "total_bytes")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_bytes: Option<i64>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for PullProgress {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for PullProgress {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl PullProgress {
    #[allow(clippy::new_without_default)]
    pub fn new(done_bytes: i64) -> PullProgress {
        PullProgress {
            done_bytes,
            total_bytes: None,
        }
    }
}

/// Converts the PullProgress value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for PullProgress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("done_bytes".to_string()),
            Some(self.done_bytes.to_string()),
            self.total_bytes
                .as_ref()
                .map(|total_bytes| ["total_bytes".to_string(), total_bytes.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a PullProgress value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for PullProgress {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub done_bytes: Vec<i64>,
            pub total_bytes: Vec<i64>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing PullProgress".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "done_bytes" => intermediate_rep.done_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "total_bytes" => intermediate_rep.total_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing PullProgress".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(PullProgress {
            done_bytes: intermediate_rep
                .done_bytes
                .into_iter()
                .next()
                .ok_or_else(|| "done_bytes missing in PullProgress".to_string())?,
            total_bytes: intermediate_rep.total_bytes.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<PullProgress> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<PullProgress>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<PullProgress>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for PullProgress - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<PullProgress> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <PullProgress as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into PullProgress - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<PullProgress>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<PullProgress>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<PullProgress>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<PullProgress> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <PullProgress as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into PullProgress - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct Quota {
    /// A team, a person or a program that keys belong to. It needs no registration: the first key makes it. The admin key of the settings, and an open service, act as `admin`.
    #[serde(rename = "owner")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 1, max = 63),
           regex(path = *RE_QUOTA_OWNER),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$")
    )]
    pub owner: String,

    #[serde(rename = "limits")]
    #[cfg_attr(feature = "validate", validate)]
    pub limits: models::QuotaLimits,

    #[serde(rename = "used")]
    #[cfg_attr(feature = "validate", validate)]
    pub used: models::QuotaUse,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for Quota {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for Quota {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_QUOTA_OWNER: regex::Regex = regex::Regex::new(r"^[a-z0-9]([a-z0-9_.-]*[a-z0-9])?$").unwrap();
}

impl Quota {
    #[allow(clippy::new_without_default)]
    pub fn new(owner: String, limits: models::QuotaLimits, used: models::QuotaUse) -> Quota {
        Quota {
            owner,
            limits,
            used,
        }
    }
}

/// Converts the Quota value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for Quota {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("owner".to_string()),
            Some(self.owner.to_string()),
            // Skipping non-primitive type limits in query parameter serialization
            // Skipping non-primitive type used in query parameter serialization
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a Quota value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for Quota {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub owner: Vec<String>,
            pub limits: Vec<models::QuotaLimits>,
            pub used: Vec<models::QuotaUse>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing Quota".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "owner" => intermediate_rep.owner.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "limits" => intermediate_rep.limits.push(
                        <models::QuotaLimits as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "used" => intermediate_rep.used.push(
                        <models::QuotaUse as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing Quota".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(Quota {
            owner: intermediate_rep
                .owner
                .into_iter()
                .next()
                .ok_or_else(|| "owner missing in Quota".to_string())?,
            limits: intermediate_rep
                .limits
                .into_iter()
                .next()
                .ok_or_else(|| "limits missing in Quota".to_string())?,
            used: intermediate_rep
                .used
                .into_iter()
                .next()
                .ok_or_else(|| "used missing in Quota".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<Quota> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Quota>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<Quota>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for Quota - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Quota> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => match <Quota as std::str::FromStr>::from_str(value) {
                std::result::Result::Ok(value) => {
                    std::result::Result::Ok(header::IntoHeaderValue(value))
                }
                std::result::Result::Err(err) => std::result::Result::Err(format!(
                    "Unable to convert header value '{value}' into Quota - {err}"
                )),
            },
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<Quota>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<Quota>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<Quota>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<Quota> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <Quota as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into Quota - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct QuotaExcess {
    #[serde(rename = "limit")]
    #[cfg_attr(feature = "validate", validate)]
    pub limit: models::QuotaLimit,

    #[serde(rename = "allowed")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0f64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0f64))]
    pub allowed: f64,

    #[serde(rename = "used")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0f64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0f64))]
    pub used: f64,

    /// What this request would have added.
    #[serde(rename = "asked")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0f64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0f64))]
    pub asked: f64,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for QuotaExcess {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for QuotaExcess {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl QuotaExcess {
    #[allow(clippy::new_without_default)]
    pub fn new(limit: models::QuotaLimit, allowed: f64, used: f64, asked: f64) -> QuotaExcess {
        QuotaExcess {
            limit,
            allowed,
            used,
            asked,
        }
    }
}

/// Converts the QuotaExcess value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for QuotaExcess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type limit in query parameter serialization
            Some("allowed".to_string()),
            Some(self.allowed.to_string()),
            Some("used".to_string()),
            Some(self.used.to_string()),
            Some("asked".to_string()),
            Some(self.asked.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a QuotaExcess value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for QuotaExcess {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub limit: Vec<models::QuotaLimit>,
            pub allowed: Vec<f64>,
            pub used: Vec<f64>,
            pub asked: Vec<f64>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing QuotaExcess".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "limit" => intermediate_rep.limit.push(
                        <models::QuotaLimit as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "allowed" => intermediate_rep.allowed.push(
                        <f64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "used" => intermediate_rep.used.push(
                        <f64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "asked" => intermediate_rep.asked.push(
                        <f64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing QuotaExcess".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(QuotaExcess {
            limit: intermediate_rep
                .limit
                .into_iter()
                .next()
                .ok_or_else(|| "limit missing in QuotaExcess".to_string())?,
            allowed: intermediate_rep
                .allowed
                .into_iter()
                .next()
                .ok_or_else(|| "allowed missing in QuotaExcess".to_string())?,
            used: intermediate_rep
                .used
                .into_iter()
                .next()
                .ok_or_else(|| "used missing in QuotaExcess".to_string())?,
            asked: intermediate_rep
                .asked
                .into_iter()
                .next()
                .ok_or_else(|| "asked missing in QuotaExcess".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<QuotaExcess> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<QuotaExcess>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<QuotaExcess>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for QuotaExcess - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<QuotaExcess> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <QuotaExcess as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into QuotaExcess - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<QuotaExcess>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<QuotaExcess>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<QuotaExcess>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<QuotaExcess> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <QuotaExcess as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into QuotaExcess - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum QuotaLimit {
    #[serde(rename = "containers")]
    Containers,
    #[serde(rename = "memory_bytes")]
    MemoryBytes,
    #[serde(rename = "cpus")]
    Cpus,
    #[serde(rename = "launches_per_minute")]
    LaunchesPerMinute,
    #[serde(rename = "images")]
    Images,
}

impl std::fmt::Display for QuotaLimit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            QuotaLimit::Containers => write!(f, "containers"),
            QuotaLimit::MemoryBytes => write!(f, "memory_bytes"),
            QuotaLimit::Cpus => write!(f, "cpus"),
            QuotaLimit::LaunchesPerMinute => write!(f, "launches_per_minute"),
            QuotaLimit::Images => write!(f, "images"),
        }
    }
}

impl std::str::FromStr for QuotaLimit {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "containers" => std::result::Result::Ok(QuotaLimit::Containers),
            "memory_bytes" => std::result::Result::Ok(QuotaLimit::MemoryBytes),
            "cpus" => std::result::Result::Ok(QuotaLimit::Cpus),
            "launches_per_minute" => std::result::Result::Ok(QuotaLimit::LaunchesPerMinute),
            "images" => std::result::Result::Ok(QuotaLimit::Images),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<QuotaLimit> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<QuotaLimit>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<QuotaLimit>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for QuotaLimit - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<QuotaLimit> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <QuotaLimit as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into QuotaLimit - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<QuotaLimit>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<QuotaLimit>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<QuotaLimit>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<QuotaLimit> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <QuotaLimit as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into QuotaLimit - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// A limit that is absent is none.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct QuotaLimits {
    /// Containers that run, or are being launched.
    #[serde(rename = "containers")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub containers: Option<i64>,

    /// The sum of their memory limits.
    #[serde(rename = "memory_bytes")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory_bytes: Option<i64>,

    /// The sum of their CPU limits.
    #[serde(rename = "cpus")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 0f64, max = 1000000f64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 0f64))]
    #[cfg_attr(feature = "validate", validate(maximum = 1000000f64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpus: Option<f64>,

    /// Launches of the last 60 seconds, also those that failed.
    #[serde(rename = "launches_per_minute")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub launches_per_minute: Option<i64>,

    /// Images on the vetted list.
    #[serde(rename = "images")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub images: Option<i64>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for QuotaLimits {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for QuotaLimits {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl QuotaLimits {
    #[allow(clippy::new_without_default)]
    pub fn new() -> QuotaLimits {
        QuotaLimits {
            containers: None,
            memory_bytes: None,
            cpus: None,
            launches_per_minute: None,
            images: None,
        }
    }
}

/// Converts the QuotaLimits value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for QuotaLimits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            self.containers
                .as_ref()
                .map(|containers| ["containers".to_string(), containers.to_string()].join(",")),
            self.memory_bytes.as_ref().map(|memory_bytes| {
                ["memory_bytes".to_string(), memory_bytes.to_string()].join(",")
            }),
            self.cpus
                .as_ref()
                .map(|cpus| ["cpus".to_string(), cpus.to_string()].join(",")),
            self.launches_per_minute
                .as_ref()
                .map(|launches_per_minute| {
                    [
                        "launches_per_minute".to_string(),
                        launches_per_minute.to_string(),
                    ]
                    .join(",")
                }),
            self.images
                .as_ref()
                .map(|images| ["images".to_string(), images.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a QuotaLimits value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for QuotaLimits {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub containers: Vec<i64>,
            pub memory_bytes: Vec<i64>,
            pub cpus: Vec<f64>,
            pub launches_per_minute: Vec<i64>,
            pub images: Vec<i64>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing QuotaLimits".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "containers" => intermediate_rep.containers.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "memory_bytes" => intermediate_rep.memory_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "cpus" => intermediate_rep.cpus.push(
                        <f64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "launches_per_minute" => intermediate_rep.launches_per_minute.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "images" => intermediate_rep.images.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing QuotaLimits".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(QuotaLimits {
            containers: intermediate_rep.containers.into_iter().next(),
            memory_bytes: intermediate_rep.memory_bytes.into_iter().next(),
            cpus: intermediate_rep.cpus.into_iter().next(),
            launches_per_minute: intermediate_rep.launches_per_minute.into_iter().next(),
            images: intermediate_rep.images.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<QuotaLimits> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<QuotaLimits>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<QuotaLimits>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for QuotaLimits - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<QuotaLimits> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <QuotaLimits as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into QuotaLimits - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<QuotaLimits>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<QuotaLimits>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<QuotaLimits>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<QuotaLimits> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <QuotaLimits as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into QuotaLimits - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct QuotaUse {
    #[serde(rename = "containers")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub containers: i64,

    #[serde(rename = "memory_bytes")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub memory_bytes: i64,

    #[serde(rename = "cpus")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0f64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0f64))]
    pub cpus: f64,

    #[serde(rename = "launches_per_minute")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub launches_per_minute: i64,

    #[serde(rename = "images")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 0i64),))]
    #[cfg_attr(feature = "validate", validate(minimum = 0i64))]
    pub images: i64,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for QuotaUse {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for QuotaUse {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl QuotaUse {
    #[allow(clippy::new_without_default)]
    pub fn new(
        containers: i64,
        memory_bytes: i64,
        cpus: f64,
        launches_per_minute: i64,
        images: i64,
    ) -> QuotaUse {
        QuotaUse {
            containers,
            memory_bytes,
            cpus,
            launches_per_minute,
            images,
        }
    }
}

/// Converts the QuotaUse value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for QuotaUse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("containers".to_string()),
            Some(self.containers.to_string()),
            Some("memory_bytes".to_string()),
            Some(self.memory_bytes.to_string()),
            Some("cpus".to_string()),
            Some(self.cpus.to_string()),
            Some("launches_per_minute".to_string()),
            Some(self.launches_per_minute.to_string()),
            Some("images".to_string()),
            Some(self.images.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a QuotaUse value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for QuotaUse {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub containers: Vec<i64>,
            pub memory_bytes: Vec<i64>,
            pub cpus: Vec<f64>,
            pub launches_per_minute: Vec<i64>,
            pub images: Vec<i64>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing QuotaUse".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "containers" => intermediate_rep.containers.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "memory_bytes" => intermediate_rep.memory_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "cpus" => intermediate_rep.cpus.push(
                        <f64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "launches_per_minute" => intermediate_rep.launches_per_minute.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "images" => intermediate_rep.images.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing QuotaUse".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(QuotaUse {
            containers: intermediate_rep
                .containers
                .into_iter()
                .next()
                .ok_or_else(|| "containers missing in QuotaUse".to_string())?,
            memory_bytes: intermediate_rep
                .memory_bytes
                .into_iter()
                .next()
                .ok_or_else(|| "memory_bytes missing in QuotaUse".to_string())?,
            cpus: intermediate_rep
                .cpus
                .into_iter()
                .next()
                .ok_or_else(|| "cpus missing in QuotaUse".to_string())?,
            launches_per_minute: intermediate_rep
                .launches_per_minute
                .into_iter()
                .next()
                .ok_or_else(|| "launches_per_minute missing in QuotaUse".to_string())?,
            images: intermediate_rep
                .images
                .into_iter()
                .next()
                .ok_or_else(|| "images missing in QuotaUse".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<QuotaUse> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<QuotaUse>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<QuotaUse>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for QuotaUse - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<QuotaUse> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <QuotaUse as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into QuotaUse - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<QuotaUse>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<QuotaUse>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<QuotaUse>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<QuotaUse> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <QuotaUse as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into QuotaUse - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct Readiness {
    #[serde(rename = "status")]
    #[cfg_attr(feature = "validate", validate)]
    pub status: models::ReadinessStatus,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for Readiness {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for Readiness {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl Readiness {
    #[allow(clippy::new_without_default)]
    pub fn new(status: models::ReadinessStatus) -> Readiness {
        Readiness { status }
    }
}

/// Converts the Readiness value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for Readiness {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type status in query parameter serialization
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a Readiness value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for Readiness {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub status: Vec<models::ReadinessStatus>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing Readiness".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "status" => intermediate_rep.status.push(
                        <models::ReadinessStatus as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing Readiness".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(Readiness {
            status: intermediate_rep
                .status
                .into_iter()
                .next()
                .ok_or_else(|| "status missing in Readiness".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<Readiness> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Readiness>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<Readiness>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for Readiness - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Readiness> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <Readiness as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into Readiness - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<Readiness>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<Readiness>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<Readiness>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<Readiness> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <Readiness as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into Readiness - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ReadinessStatus {
    #[serde(rename = "ready")]
    Ready,
}

impl std::fmt::Display for ReadinessStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ReadinessStatus::Ready => write!(f, "ready"),
        }
    }
}

impl std::str::FromStr for ReadinessStatus {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "ready" => std::result::Result::Ok(ReadinessStatus::Ready),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ReadinessStatus> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ReadinessStatus>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ReadinessStatus>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ReadinessStatus - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<ReadinessStatus>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ReadinessStatus as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ReadinessStatus - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ReadinessStatus>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ReadinessStatus>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ReadinessStatus>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ReadinessStatus> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ReadinessStatus as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ReadinessStatus - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct RestartPolicy {
    #[serde(rename = "policy")]
    #[cfg_attr(feature = "validate", validate)]
    pub policy: models::RestartPolicyName,

    /// Only with `on-failure`; without end where absent.
    #[serde(rename = "max_retries")]
    #[cfg_attr(not(feature = "validate"), validate(range(min = 1u32, max = 1000u32),))]
    #[cfg_attr(feature = "validate", validate(minimum = 1u32))]
    #[cfg_attr(feature = "validate", validate(maximum = 1000u32))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_retries: Option<u32>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for RestartPolicy {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for RestartPolicy {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl RestartPolicy {
    #[allow(clippy::new_without_default)]
    pub fn new(policy: models::RestartPolicyName) -> RestartPolicy {
        RestartPolicy {
            policy,
            max_retries: None,
        }
    }
}

/// Converts the RestartPolicy value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for RestartPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type policy in query parameter serialization
            self.max_retries
                .as_ref()
                .map(|max_retries| ["max_retries".to_string(), max_retries.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a RestartPolicy value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for RestartPolicy {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub policy: Vec<models::RestartPolicyName>,
            pub max_retries: Vec<u32>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing RestartPolicy".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "policy" => intermediate_rep.policy.push(
                        <models::RestartPolicyName as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "max_retries" => intermediate_rep.max_retries.push(
                        <u32 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing RestartPolicy".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(RestartPolicy {
            policy: intermediate_rep
                .policy
                .into_iter()
                .next()
                .ok_or_else(|| "policy missing in RestartPolicy".to_string())?,
            max_retries: intermediate_rep.max_retries.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<RestartPolicy> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<RestartPolicy>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<RestartPolicy>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for RestartPolicy - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<RestartPolicy> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <RestartPolicy as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into RestartPolicy - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<RestartPolicy>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<RestartPolicy>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<RestartPolicy>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<RestartPolicy> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <RestartPolicy as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into RestartPolicy - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum RestartPolicyName {
    #[serde(rename = "no")]
    No,
    #[serde(rename = "on-failure")]
    OnFailure,
    #[serde(rename = "always")]
    Always,
    #[serde(rename = "unless-stopped")]
    UnlessStopped,
}

impl std::fmt::Display for RestartPolicyName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            RestartPolicyName::No => write!(f, "no"),
            RestartPolicyName::OnFailure => write!(f, "on-failure"),
            RestartPolicyName::Always => write!(f, "always"),
            RestartPolicyName::UnlessStopped => write!(f, "unless-stopped"),
        }
    }
}

impl std::str::FromStr for RestartPolicyName {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "no" => std::result::Result::Ok(RestartPolicyName::No),
            "on-failure" => std::result::Result::Ok(RestartPolicyName::OnFailure),
            "always" => std::result::Result::Ok(RestartPolicyName::Always),
            "unless-stopped" => std::result::Result::Ok(RestartPolicyName::UnlessStopped),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<RestartPolicyName> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<RestartPolicyName>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<RestartPolicyName>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for RestartPolicyName - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<RestartPolicyName>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <RestartPolicyName as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into RestartPolicyName - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<RestartPolicyName>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<RestartPolicyName>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<RestartPolicyName>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<RestartPolicyName> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <RestartPolicyName as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into RestartPolicyName - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum RevealedPart {
    #[serde(rename = "env")]
    Env,
}

impl std::fmt::Display for RevealedPart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            RevealedPart::Env => write!(f, "env"),
        }
    }
}

impl std::str::FromStr for RevealedPart {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "env" => std::result::Result::Ok(RevealedPart::Env),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<RevealedPart> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<RevealedPart>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<RevealedPart>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for RevealedPart - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<RevealedPart> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <RevealedPart as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into RevealedPart - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<RevealedPart>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<RevealedPart>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<RevealedPart>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<RevealedPart> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <RevealedPart as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into RevealedPart - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum RunningContainers {
    #[serde(rename = "keep")]
    Keep,
    #[serde(rename = "terminate")]
    Terminate,
}

impl std::fmt::Display for RunningContainers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            RunningContainers::Keep => write!(f, "keep"),
            RunningContainers::Terminate => write!(f, "terminate"),
        }
    }
}

impl std::str::FromStr for RunningContainers {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "keep" => std::result::Result::Ok(RunningContainers::Keep),
            "terminate" => std::result::Result::Ok(RunningContainers::Terminate),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<RunningContainers> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<RunningContainers>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<RunningContainers>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for RunningContainers - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<RunningContainers>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <RunningContainers as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into RunningContainers - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<RunningContainers>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<RunningContainers>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<RunningContainers>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<RunningContainers> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <RunningContainers as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into RunningContainers - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// The name of a secret of the server's settings (`SLIPWAY_REGISTRY_SECRETS`); one that it does not have is 409 `conflict`. The secret itself is in no request and no response.
#[derive(Debug, Clone, PartialEq, PartialOrd, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct SecretName(
    #[cfg_attr(feature = "validate", validate(min_length = 1))]
    #[cfg_attr(feature = "validate", validate(max_length = 63))]
    #[cfg_attr(feature = "validate", validate(pattern = r"^[a-z0-9][a-z0-9_.-]*$"))]
    String,
);

impl std::convert::From<String> for SecretName {
    fn from(x: String) -> Self {
        SecretName(x)
    }
}

impl std::convert::From<SecretName> for String {
    fn from(x: SecretName) -> Self {
        x.0
    }
}

impl std::ops::Deref for SecretName {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl std::ops::DerefMut for SecretName {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for SecretName {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for SecretName {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}
impl std::fmt::Display for SecretName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.clone())
    }
}

impl std::str::FromStr for SecretName {
    type Err = ::std::convert::Infallible;
    fn from_str(x: &str) -> std::result::Result<Self, Self::Err> {
        std::result::Result::Ok(SecretName(x.to_owned()))
    }
}

// Methods for converting between header::IntoHeaderValue<SecretName> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<SecretName>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<SecretName>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for SecretName - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<SecretName> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <SecretName as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into SecretName - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<SecretName>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<SecretName>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<SecretName>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<SecretName> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <SecretName as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into SecretName - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// One Server-Sent Event (WHATWG HTML, 9.2) of stats. `data` is one JSON document in one line; the media type's `x-events` names its schema for each `event`.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct StatsEvent {
    #[serde(rename = "event")]
    #[cfg_attr(feature = "validate", validate)]
    pub event: models::StatsEventName,

    #[serde(rename = "data")]
    #[cfg_attr(not(feature = "validate"), validate(length(min = 2),))]
    #[cfg_attr(feature = "validate", validate(min_length = 2))]
    pub data: String,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for StatsEvent {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for StatsEvent {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl StatsEvent {
    #[allow(clippy::new_without_default)]
    pub fn new(event: models::StatsEventName, data: String) -> StatsEvent {
        StatsEvent { event, data }
    }
}

/// Converts the StatsEvent value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for StatsEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type event in query parameter serialization
            Some("data".to_string()),
            Some(self.data.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a StatsEvent value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for StatsEvent {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub event: Vec<models::StatsEventName>,
            pub data: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing StatsEvent".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "event" => intermediate_rep.event.push(
                        <models::StatsEventName as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "data" => intermediate_rep.data.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing StatsEvent".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(StatsEvent {
            event: intermediate_rep
                .event
                .into_iter()
                .next()
                .ok_or_else(|| "event missing in StatsEvent".to_string())?,
            data: intermediate_rep
                .data
                .into_iter()
                .next()
                .ok_or_else(|| "data missing in StatsEvent".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<StatsEvent> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<StatsEvent>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<StatsEvent>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for StatsEvent - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<StatsEvent> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <StatsEvent as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into StatsEvent - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<StatsEvent>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<StatsEvent>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<StatsEvent>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<StatsEvent> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <StatsEvent as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into StatsEvent - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum StatsEventName {
    #[serde(rename = "stats")]
    Stats,
    #[serde(rename = "end")]
    End,
}

impl std::fmt::Display for StatsEventName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            StatsEventName::Stats => write!(f, "stats"),
            StatsEventName::End => write!(f, "end"),
        }
    }
}

impl std::str::FromStr for StatsEventName {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "stats" => std::result::Result::Ok(StatsEventName::Stats),
            "end" => std::result::Result::Ok(StatsEventName::End),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<StatsEventName> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<StatsEventName>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<StatsEventName>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for StatsEventName - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<StatsEventName> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <StatsEventName as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into StatsEventName - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<StatsEventName>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<StatsEventName>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<StatsEventName>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<StatsEventName> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <StatsEventName as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into StatsEventName - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Why a stream ended.
#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct StreamEnd {
    #[serde(rename = "reason")]
    #[cfg_attr(feature = "validate", validate)]
    pub reason: models::StreamEndReason,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for StreamEnd {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for StreamEnd {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl StreamEnd {
    #[allow(clippy::new_without_default)]
    pub fn new(reason: models::StreamEndReason) -> StreamEnd {
        StreamEnd { reason }
    }
}

/// Converts the StreamEnd value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for StreamEnd {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type reason in query parameter serialization
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a StreamEnd value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for StreamEnd {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub reason: Vec<models::StreamEndReason>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing StreamEnd".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "reason" => intermediate_rep.reason.push(
                        <models::StreamEndReason as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing StreamEnd".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(StreamEnd {
            reason: intermediate_rep
                .reason
                .into_iter()
                .next()
                .ok_or_else(|| "reason missing in StreamEnd".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<StreamEnd> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<StreamEnd>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<StreamEnd>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for StreamEnd - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<StreamEnd> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <StreamEnd as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into StreamEnd - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<StreamEnd>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<StreamEnd>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<StreamEnd>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<StreamEnd> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <StreamEnd as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into StreamEnd - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// `ended`: the container has ended. `timeout`: `timeout_seconds` are over.
/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum StreamEndReason {
    #[serde(rename = "ended")]
    Ended,
    #[serde(rename = "timeout")]
    Timeout,
}

impl std::fmt::Display for StreamEndReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            StreamEndReason::Ended => write!(f, "ended"),
            StreamEndReason::Timeout => write!(f, "timeout"),
        }
    }
}

impl std::str::FromStr for StreamEndReason {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "ended" => std::result::Result::Ok(StreamEndReason::Ended),
            "timeout" => std::result::Result::Ok(StreamEndReason::Timeout),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<StreamEndReason> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<StreamEndReason>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<StreamEndReason>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for StreamEndReason - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<StreamEndReason>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <StreamEndReason as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into StreamEndReason - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<StreamEndReason>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<StreamEndReason>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<StreamEndReason>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<StreamEndReason> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <StreamEndReason as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into StreamEndReason - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct Tmpfs {
    /// An absolute path, without a colon, a comma, or a part that is empty, `.` or `..`.
    #[serde(rename = "destination")]
    #[cfg_attr(not(feature = "validate"), validate(
            length(min = 2, max = 1024),
           regex(path = *RE_TMPFS_DESTINATION),
        ))]
    #[cfg_attr(feature = "validate", validate(min_length = 2))]
    #[cfg_attr(feature = "validate", validate(max_length = 1024))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^(/([^\\x00/:,.]|\\.[^\\x00/:,.]|\\.\\.[^\\x00/:,])[^\\x00/:,]*)+$")
    )]
    pub destination: String,

    #[serde(rename = "size_bytes")]
    #[cfg_attr(
        not(feature = "validate"),
        validate(range(min = 4096i64, max = 1125899906842624i64),)
    )]
    #[cfg_attr(feature = "validate", validate(minimum = 4096i64))]
    #[cfg_attr(feature = "validate", validate(maximum = 1125899906842624i64))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size_bytes: Option<i64>,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for Tmpfs {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for Tmpfs {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

lazy_static::lazy_static! {
    static ref RE_TMPFS_DESTINATION: regex::Regex = regex::Regex::new(r"^(/([^\\x00/:,.]|\\.[^\\x00/:,.]|\\.\\.[^\\x00/:,])[^\\x00/:,]*)+$").unwrap();
}

impl Tmpfs {
    #[allow(clippy::new_without_default)]
    pub fn new(destination: String) -> Tmpfs {
        Tmpfs {
            destination,
            size_bytes: Some(67108864),
        }
    }
}

/// Converts the Tmpfs value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for Tmpfs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            Some("destination".to_string()),
            Some(self.destination.to_string()),
            self.size_bytes
                .as_ref()
                .map(|size_bytes| ["size_bytes".to_string(), size_bytes.to_string()].join(",")),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a Tmpfs value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for Tmpfs {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub destination: Vec<String>,
            pub size_bytes: Vec<i64>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing Tmpfs".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "destination" => intermediate_rep.destination.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "size_bytes" => intermediate_rep.size_bytes.push(
                        <i64 as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing Tmpfs".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(Tmpfs {
            destination: intermediate_rep
                .destination
                .into_iter()
                .next()
                .ok_or_else(|| "destination missing in Tmpfs".to_string())?,
            size_bytes: intermediate_rep.size_bytes.into_iter().next(),
        })
    }
}

// Methods for converting between header::IntoHeaderValue<Tmpfs> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Tmpfs>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<Tmpfs>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for Tmpfs - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Tmpfs> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => match <Tmpfs as std::str::FromStr>::from_str(value) {
                std::result::Result::Ok(value) => {
                    std::result::Result::Ok(header::IntoHeaderValue(value))
                }
                std::result::Result::Err(err) => std::result::Result::Err(format!(
                    "Unable to convert header value '{value}' into Tmpfs - {err}"
                )),
            },
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<Tmpfs>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<Tmpfs>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<Tmpfs>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<Tmpfs> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <Tmpfs as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into Tmpfs - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// An absolute path, without a colon, a comma, or a part that is empty, `.` or `..`.
#[derive(Debug, Clone, PartialEq, PartialOrd, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct TmpfsDestination(
    #[cfg_attr(feature = "validate", validate(min_length = 2))]
    #[cfg_attr(feature = "validate", validate(max_length = 1024))]
    #[cfg_attr(
        feature = "validate",
        validate(pattern = r"^(/([^\x00/:,.]|\.[^\x00/:,.]|\.\.[^\x00/:,])[^\x00/:,]*)+$")
    )]
    String,
);

impl std::convert::From<String> for TmpfsDestination {
    fn from(x: String) -> Self {
        TmpfsDestination(x)
    }
}

impl std::convert::From<TmpfsDestination> for String {
    fn from(x: TmpfsDestination) -> Self {
        x.0
    }
}

impl std::ops::Deref for TmpfsDestination {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl std::ops::DerefMut for TmpfsDestination {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for TmpfsDestination {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for TmpfsDestination {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}
impl std::fmt::Display for TmpfsDestination {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.clone())
    }
}

impl std::str::FromStr for TmpfsDestination {
    type Err = ::std::convert::Infallible;
    fn from_str(x: &str) -> std::result::Result<Self, Self::Err> {
        std::result::Result::Ok(TmpfsDestination(x.to_owned()))
    }
}

// Methods for converting between header::IntoHeaderValue<TmpfsDestination> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<TmpfsDestination>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<TmpfsDestination>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for TmpfsDestination - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<TmpfsDestination>
{
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <TmpfsDestination as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into TmpfsDestination - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<TmpfsDestination>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<TmpfsDestination>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<TmpfsDestination>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<TmpfsDestination> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <TmpfsDestination as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into TmpfsDestination - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Validate, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "conversion", derive(frunk::LabelledGeneric))]
pub struct Violation {
    #[serde(rename = "in")]
    #[cfg_attr(feature = "validate", validate)]
    pub r#in: models::ViolationPlace,

    /// A JSON pointer (RFC 6901) into the body, empty for the whole; for a parameter its name after a slash.
    #[serde(rename = "pointer")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 4096),))]
    #[cfg_attr(feature = "validate", validate(max_length = 4096))]
    pub pointer: String,

    /// What is wrong, and what is allowed.
    #[serde(rename = "detail")]
    #[cfg_attr(not(feature = "validate"), validate(length(max = 2048),))]
    #[cfg_attr(feature = "validate", validate(max_length = 2048))]
    pub detail: String,
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMinLength for Violation {
    fn validate_composited_min_length(
        &self,
        _min_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MinLengthError>,
    > {
        Ok(())
    }
}

#[cfg(feature = "validate")]
impl serde_valid::validation::ValidateCompositedMaxLength for Violation {
    fn validate_composited_max_length(
        &self,
        _max_length: usize,
    ) -> Result<
        (),
        serde_valid::validation::Composited<serde_valid::validation::error::MaxLengthError>,
    > {
        Ok(())
    }
}

impl Violation {
    #[allow(clippy::new_without_default)]
    pub fn new(r#in: models::ViolationPlace, pointer: String, detail: String) -> Violation {
        Violation {
            r#in,
            pointer,
            detail,
        }
    }
}

/// Converts the Violation value to the Query Parameters representation (style=form, explode=false)
/// specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde serializer
impl std::fmt::Display for Violation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let params: Vec<Option<String>> = vec![
            // Skipping non-primitive type in in query parameter serialization
            Some("pointer".to_string()),
            Some(self.pointer.to_string()),
            Some("detail".to_string()),
            Some(self.detail.to_string()),
        ];

        write!(
            f,
            "{}",
            params.into_iter().flatten().collect::<Vec<_>>().join(",")
        )
    }
}

/// Converts Query Parameters representation (style=form, explode=false) to a Violation value
/// as specified in <https://swagger.io/docs/specification/serialization/>
/// Should be implemented in a serde deserializer
impl std::str::FromStr for Violation {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        /// An intermediate representation of the struct to use for parsing.
        #[derive(Default)]
        #[allow(dead_code)]
        struct IntermediateRep {
            pub r#in: Vec<models::ViolationPlace>,
            pub pointer: Vec<String>,
            pub detail: Vec<String>,
        }

        let mut intermediate_rep = IntermediateRep::default();

        // Parse into intermediate representation
        let mut string_iter = s.split(',');
        let mut key_result = string_iter.next();

        while key_result.is_some() {
            let val = match string_iter.next() {
                Some(x) => x,
                None => {
                    return std::result::Result::Err(
                        "Missing value while parsing Violation".to_string(),
                    )
                }
            };

            if let Some(key) = key_result {
                #[allow(clippy::match_single_binding)]
                match key {
                    #[allow(clippy::redundant_clone)]
                    "in" => intermediate_rep.r#in.push(
                        <models::ViolationPlace as std::str::FromStr>::from_str(val)
                            .map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "pointer" => intermediate_rep.pointer.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    #[allow(clippy::redundant_clone)]
                    "detail" => intermediate_rep.detail.push(
                        <String as std::str::FromStr>::from_str(val).map_err(|x| x.to_string())?,
                    ),
                    _ => {
                        return std::result::Result::Err(
                            "Unexpected key while parsing Violation".to_string(),
                        )
                    }
                }
            }

            // Get the next key
            key_result = string_iter.next();
        }

        // Use the intermediate representation to return the struct
        std::result::Result::Ok(Violation {
            r#in: intermediate_rep
                .r#in
                .into_iter()
                .next()
                .ok_or_else(|| "in missing in Violation".to_string())?,
            pointer: intermediate_rep
                .pointer
                .into_iter()
                .next()
                .ok_or_else(|| "pointer missing in Violation".to_string())?,
            detail: intermediate_rep
                .detail
                .into_iter()
                .next()
                .ok_or_else(|| "detail missing in Violation".to_string())?,
        })
    }
}

// Methods for converting between header::IntoHeaderValue<Violation> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Violation>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<Violation>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for Violation - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Violation> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <Violation as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into Violation - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<Violation>>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<Violation>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<Vec<Violation>> {
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<Violation> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <Violation as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into Violation - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}

/// Enumeration of values.
/// Since this enum's variants do not hold data, we can easily define them as `#[repr(C)]`
/// which helps with FFI.
#[allow(non_camel_case_types)]
#[repr(C)]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, Hash,
)]
#[cfg_attr(feature = "validate", derive(Validate))]
#[cfg_attr(feature = "conversion", derive(frunk_enum_derive::LabelledGenericEnum))]
pub enum ViolationPlace {
    #[serde(rename = "body")]
    Body,
    #[serde(rename = "path")]
    Path,
    #[serde(rename = "query")]
    Query,
    #[serde(rename = "header")]
    Header,
}

impl std::fmt::Display for ViolationPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            ViolationPlace::Body => write!(f, "body"),
            ViolationPlace::Path => write!(f, "path"),
            ViolationPlace::Query => write!(f, "query"),
            ViolationPlace::Header => write!(f, "header"),
        }
    }
}

impl std::str::FromStr for ViolationPlace {
    type Err = String;

    fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {
        match s {
            "body" => std::result::Result::Ok(ViolationPlace::Body),
            "path" => std::result::Result::Ok(ViolationPlace::Path),
            "query" => std::result::Result::Ok(ViolationPlace::Query),
            "header" => std::result::Result::Ok(ViolationPlace::Header),
            _ => std::result::Result::Err(format!("Value not valid: {s}")),
        }
    }
}

// Methods for converting between header::IntoHeaderValue<ViolationPlace> and hyper::header::HeaderValue

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<ViolationPlace>> for hyper::header::HeaderValue {
    type Error = String;

    fn try_from(
        hdr_value: header::IntoHeaderValue<ViolationPlace>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_value = hdr_value.to_string();
        match hyper::header::HeaderValue::from_str(&hdr_value) {
            std::result::Result::Ok(value) => std::result::Result::Ok(value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Invalid header value for ViolationPlace - value: {hdr_value} is invalid {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue> for header::IntoHeaderValue<ViolationPlace> {
    type Error = String;

    fn try_from(hdr_value: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_value.to_str() {
            std::result::Result::Ok(value) => {
                match <ViolationPlace as std::str::FromStr>::from_str(value) {
                    std::result::Result::Ok(value) => {
                        std::result::Result::Ok(header::IntoHeaderValue(value))
                    }
                    std::result::Result::Err(err) => std::result::Result::Err(format!(
                        "Unable to convert header value '{value}' into ViolationPlace - {err}"
                    )),
                }
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert header: {hdr_value:?} to string: {e}"
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<header::IntoHeaderValue<Vec<ViolationPlace>>>
    for hyper::header::HeaderValue
{
    type Error = String;

    fn try_from(
        hdr_values: header::IntoHeaderValue<Vec<ViolationPlace>>,
    ) -> std::result::Result<Self, Self::Error> {
        let hdr_values: Vec<String> = hdr_values
            .0
            .into_iter()
            .map(|hdr_value| hdr_value.to_string())
            .collect();

        match hyper::header::HeaderValue::from_str(&hdr_values.join(", ")) {
            std::result::Result::Ok(hdr_value) => std::result::Result::Ok(hdr_value),
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to convert {hdr_values:?} into a header - {e}",
            )),
        }
    }
}

#[cfg(any(feature = "client", feature = "server"))]
impl std::convert::TryFrom<hyper::header::HeaderValue>
    for header::IntoHeaderValue<Vec<ViolationPlace>>
{
    type Error = String;

    fn try_from(hdr_values: hyper::header::HeaderValue) -> std::result::Result<Self, Self::Error> {
        match hdr_values.to_str() {
            std::result::Result::Ok(hdr_values) => {
                let hdr_values : std::vec::Vec<ViolationPlace> = hdr_values
                .split(',')
                .filter_map(|hdr_value| match hdr_value.trim() {
                    "" => std::option::Option::None,
                    hdr_value => std::option::Option::Some({
                        match <ViolationPlace as std::str::FromStr>::from_str(hdr_value) {
                            std::result::Result::Ok(value) => std::result::Result::Ok(value),
                            std::result::Result::Err(err) => std::result::Result::Err(
                                format!("Unable to convert header value '{hdr_value}' into ViolationPlace - {err}"))
                        }
                    })
                }).collect::<std::result::Result<std::vec::Vec<_>, String>>()?;

                std::result::Result::Ok(header::IntoHeaderValue(hdr_values))
            }
            std::result::Result::Err(e) => std::result::Result::Err(format!(
                "Unable to parse header: {hdr_values:?} as a string - {e}"
            )),
        }
    }
}
