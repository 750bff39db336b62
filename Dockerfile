# Two stages: what installs Pith stays behind in the first.
FROM python:3.13-slim AS build

WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY prompts prompts
COPY storage storage
# Only wheels: a source package would run its own code here, and want a compiler.
RUN python -m venv --without-pip /opt/pith \
 && python -m pip --python /opt/pith/bin/python install \
        --no-cache-dir --disable-pip-version-check --only-binary :all: --no-binary pith .

FROM python:3.13-slim

LABEL org.opencontainers.image.title="Pith" \
      org.opencontainers.image.description="A Telegram bot that summarises articles" \
      org.opencontainers.image.licenses="MIT"

# The client of the model's API trusts what the system trusts.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates \
 && rm -rf /var/lib/apt/lists/* \
 && python -m pip uninstall --yes --root-user-action=ignore pip \
 && useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin pith \
 && install --directory --mode=700 --owner=pith --group=pith /data

COPY --from=build /opt/pith /opt/pith

# SQLite rewrites the whole file after /forget: what it needs for that does not fit into a small /tmp.
ENV PATH=/opt/pith/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    SQLITE_TMPDIR=/data \
    PITH_DATABASE=/data/pith.db

USER 10001
WORKDIR /data
VOLUME /data
STOPSIGNAL SIGTERM
# It asks Pith's own status page, which asks Telegram and the database, and costs no tokens.
HEALTHCHECK --interval=30s --timeout=15s --start-period=60s --retries=3 CMD ["pith", "health"]
ENTRYPOINT ["pith"]
CMD ["run"]
