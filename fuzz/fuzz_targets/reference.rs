//! References: no text makes the parser panic, and what it makes of one is its own fixed point.
#![no_main]

use libfuzzer_sys::fuzz_target;
use slipway::reference::Reference;

fuzz_target!(|text: &str| {
    let Ok(reference) = Reference::parse(text) else {
        return;
    };
    let again = |text: &str| Reference::parse(text).expect("a spelling of ours is a reference");

    // Canonical: parsing it once more changes nothing.
    let canonical = reference.to_string();
    assert_eq!(again(&canonical), reference);
    assert!(canonical.is_ascii());

    // registry/repository[:tag][@digest], of which there is a tag or a digest.
    let repository = reference.repository();
    let tag = reference.tag().map(|tag| format!(":{tag}"));
    let digest = reference.digest().map(|digest| format!("@{digest}"));
    assert!(tag.is_some() || digest.is_some());
    let (tag, digest) = (tag.unwrap_or_default(), digest.unwrap_or_default());
    assert_eq!(canonical, format!("{repository}{tag}{digest}"));

    // The Hub has one name, and its images have a namespace.
    assert!(!repository.starts_with("index.docker.io/"));
    assert!(!repository.starts_with("docker.io/") || repository.matches('/').count() > 1);

    // What the engine is asked for is of the same repository, and of the digest where there is one.
    let pulled = again(&reference.pullable());
    assert_eq!(pulled.repository(), repository);
    assert_eq!(pulled.digest(), reference.digest());
    assert_eq!(pulled.tag(), reference.tag().filter(|_| digest.is_empty()));
});
