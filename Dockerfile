# The base images can be others: --build-arg BUILD_IMAGE=... RUNTIME_IMAGE=...
# The runtime stage runs nothing, so its base needs no shell; it needs glibc (a static glibc resolves
# no host names in an empty image) and certificates for an engine or a PostgreSQL over TLS.
ARG BUILD_IMAGE=rust:1.95-bookworm
ARG RUNTIME_IMAGE=gcr.io/distroless/cc-debian12:nonroot

FROM ${BUILD_IMAGE} AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock openapi.yaml ./
COPY generated generated
COPY migrations migrations
COPY server server
# The tests are a member of the workspace and no part of the image.
RUN sed -i 's/, "tests"//' Cargo.toml && cargo build --release --package slipway && mkdir -p /empty

FROM ${RUNTIME_IMAGE} AS runtime
COPY --from=build /src/target/release/slipway /usr/local/bin/slipway
COPY --from=build --chown=65532:65532 /empty /var/lib/slipway
ENV SLIPWAY_LISTEN=0.0.0.0:8080 SLIPWAY_DATABASE_URL=sqlite:///var/lib/slipway/slipway.db
WORKDIR /var/lib/slipway
VOLUME /var/lib/slipway
USER 65532:65532
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s CMD ["/usr/local/bin/slipway", "healthcheck"]
ENTRYPOINT ["/usr/local/bin/slipway"]
