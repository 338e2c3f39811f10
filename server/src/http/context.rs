//! What the generated trait is told of a request, and what it may tell of it.

use std::sync::{Arc, Mutex, PoisonError};

use swagger::{Has, XSpanIdString, auth::Authorization};
use uuid::Uuid;

use super::streams::Events;
use crate::{audit::Values, caller::Caller};

/// One request, to the operation that answers it.
#[derive(Debug, Clone)]
pub struct Context {
    /// Who calls; nobody, where the operation is public.
    pub caller: Arc<Caller>,
    noted: Arc<Mutex<Noted>>,
    stream: Arc<Mutex<Option<Events>>>,
    span: XSpanIdString,
    /// The generated service wants to see one; the gate has answered 401 before.
    authorization: Option<Authorization>,
}

/// What an operation adds to its audit record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Noted {
    /// The path of what it changed, where the request's own does not say it.
    pub(super) target: Option<String>,
    /// A policy before and after.
    pub(super) change: Option<(Values, Values)>,
}

impl Context {
    /// Of a request by `caller`.
    pub(super) fn new(caller: Arc<Caller>) -> Self {
        Self {
            span: XSpanIdString(caller.request_id.to_string()),
            authorization: Some(Authorization {
                subject: caller.owner.clone(),
                scopes: swagger::auth::Scopes::All,
                issuer: None,
            }),
            noted: Arc::default(),
            stream: Arc::default(),
            caller,
        }
    }

    /// The request's id, as the response and the log have it.
    pub fn request_id(&self) -> Uuid {
        self.caller.request_id
    }

    /// Notes the path of what was changed: a name in the request's path may be another's tomorrow.
    pub fn target(&self, path: String) {
        self.note(|noted| noted.target = Some(path));
    }

    /// Notes a policy as it was and as it is.
    pub fn change(&self, before: Values, after: Values) {
        self.note(|noted| noted.change = Some((before, after)));
    }

    /// Answers with `events`, in place of the body that the generated service writes: a stream's
    /// operation gives its status and media type, and this what it sends.
    pub fn stream(&self, events: Events) {
        *self.stream.lock().unwrap_or_else(PoisonError::into_inner) = Some(events);
    }

    /// Those events.
    pub(super) fn take_stream(&self) -> Option<Events> {
        let mut stream = self.stream.lock().unwrap_or_else(PoisonError::into_inner);
        stream.take()
    }

    /// What was noted.
    pub(super) fn noted(&self) -> Noted {
        let noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        noted.clone()
    }

    fn note(&self, note: impl FnOnce(&mut Noted)) {
        note(&mut self.noted.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

macro_rules! has {
    ($($field:ident: $type:ty),*) => {$(
        impl Has<$type> for Context {
            fn get(&self) -> &$type {
                &self.$field
            }
            fn get_mut(&mut self) -> &mut $type {
                &mut self.$field
            }
            fn set(&mut self, value: $type) {
                self.$field = value;
            }
        }
    )*};
}
has!(span: XSpanIdString, authorization: Option<Authorization>);
