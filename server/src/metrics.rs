//! Every number that a monitor reads, in Prometheus' text format. Times are in seconds.
//!
//! They are the process's, whoever counts: like the log, they are no part of what is wired.

use std::sync::LazyLock;

use prometheus::{
    Gauge, Histogram, HistogramOpts, HistogramVec, IntCounter, IntCounterVec, IntGauge, Opts,
    Registry, TextEncoder, core::Collector,
};

/// The numbers of this process.
pub static METRICS: LazyLock<Metrics> = LazyLock::new(Metrics::new);

/// Upper bounds of what takes from a request to a minute.
const SECONDS: [f64; 12] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 30.0,
];

/// The numbers; each is described where it is made.
#[derive(Debug)]
#[allow(missing_docs, reason = "their help says it, to the monitor, too")]
pub struct Metrics {
    registry: Registry,
    pub requests: HistogramVec,
    pub connections: IntGauge,
    pub streams: IntGauge,
    pub launches: HistogramVec,
    pub launch_stages: HistogramVec,
    pub launches_waiting: IntGauge,
    pub launches_in_flight: IntGauge,
    pub engine_up: IntGauge,
    pub engine_calls: HistogramVec,
    pub known: IntGauge,
    pub known_age: Gauge,
    pub resyncs: IntCounter,
    pub disagreements: IntCounter,
    pub repairs: IntCounterVec,
    pub unidentified: IntGauge,
    pub statements: Histogram,
    pub transactions: Histogram,
    pub database_failures: IntCounter,
    pub tasks: IntGauge,
}

impl Metrics {
    fn new() -> Self {
        let registry = Registry::new();
        let gauge = |name: &str, help: &str| keep(&registry, IntGauge::new(name, help));
        let counter = |name: &str, help: &str| keep(&registry, IntCounter::new(name, help));
        let times = |name: &str, help: &str| HistogramOpts::new(name, help).buckets(SECONDS.into());
        let time = |name, help| keep(&registry, Histogram::with_opts(times(name, help)));
        let times = |name, help, labels: &[&str]| {
            keep(&registry, HistogramVec::new(times(name, help), labels))
        };
        Self {
            requests: times(
                "slipway_request_seconds",
                "Time to answer a request, of a stream until it begins.",
                &["operation", "status"],
            ),
            connections: gauge("slipway_connections", "Connections that are open."),
            streams: gauge("slipway_streams", "Streams that are open."),
            launches: times(
                "slipway_launch_seconds",
                "Time of a launch from its row to its outcome: running or failed.",
                &["outcome"],
            ),
            launch_stages: times(
                "slipway_launch_stage_seconds",
                "Time that a launch was queued, pulling, creating or starting.",
                &["stage"],
            ),
            launches_waiting: gauge(
                "slipway_launches_waiting",
                "Launches that wait for their turn.",
            ),
            launches_in_flight: gauge(
                "slipway_launches_in_flight",
                "Launches that the engine works on.",
            ),
            engine_up: gauge(
                "slipway_engine_up",
                "Whether the engine answers and its events are followed (1), or not (0).",
            ),
            engine_calls: times(
                "slipway_engine_call_seconds",
                "Time of an operation on the engine: ok, missing, refused, failed or away.",
                &["call", "outcome"],
            ),
            known: gauge(
                "slipway_known_containers",
                "Containers of this Slipway that the engine is known to have.",
            ),
            known_age: keep(
                &registry,
                Gauge::new(
                    "slipway_known_age_seconds",
                    "How old what is known of the engine is; NaN where it never answered.",
                ),
            ),
            resyncs: counter(
                "slipway_resyncs_total",
                "How often the engine's events began to be followed, and all containers were looked at.",
            ),
            disagreements: counter(
                "slipway_disagreements_total",
                "Containers of which something else was known than the engine said. A defect.",
            ),
            repairs: keep(
                &registry,
                IntCounterVec::new(
                    Opts::new("slipway_repairs_total", "Repairs of rows and containers."),
                    &["repair"],
                ),
            ),
            unidentified: gauge(
                "slipway_unidentified_containers",
                "Containers with this Slipway's label that it did not launch, or does not remember.",
            ),
            statements: time("slipway_database_statement_seconds", "Time of a statement."),
            transactions: time(
                "slipway_database_transaction_seconds",
                "Time of a transaction.",
            ),
            database_failures: counter(
                "slipway_database_failures_total",
                "Statements that the database did not answer: away, locked, full, corrupt.",
            ),
            tasks: gauge("slipway_tasks", "Tasks of the runtime that are alive."),
            registry,
        }
    }

    /// All of them, as a monitor reads them.
    pub fn text(&self) -> String {
        let families = self.registry.gather();
        TextEncoder::new()
            .encode_to_string(&families)
            .unwrap_or_default()
    }
}

/// Registers a number; it cannot fail for names and labels that are well-formed and distinct, as the test
/// shows of those above.
fn keep<C: Collector + Clone + 'static>(registry: &Registry, made: prometheus::Result<C>) -> C {
    let made = made.expect("a well-formed name");
    registry
        .register(Box::new(made.clone()))
        .expect("a name of its own");
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_can_be_made_and_told() {
        METRICS.repairs.with_label_values(&["undo"]).inc();
        METRICS.statements.observe(0.002);
        let text = METRICS.text();
        assert!(
            text.contains("slipway_repairs_total{repair=\"undo\"} 1"),
            "{text}"
        );
        let bucket = "slipway_database_statement_seconds_bucket{le=\"0.0025\"} ";
        assert!(text.contains(bucket), "{text}");
    }
}
