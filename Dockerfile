# The builder makes the environment; the image gets it and the content, and no tools.
ARG PYTHON=3.13

FROM python:${PYTHON}-slim-bookworm AS builder
WORKDIR /app
COPY requirements-charts.lock requirements-location.lock ./
RUN python -m venv --without-pip .venv \
    && python -m pip --python .venv/bin/python install --no-cache-dir --no-deps --require-hashes \
        --compile -r requirements-charts.lock -r requirements-location.lock
COPY bot bot
COPY flows flows
COPY locales locales
# -P and the path file are what .ci/env does: the checkout is found, not copied into the environment.
# Bytecode is checked by hash, so that it stays valid whatever the time stamps of the layers say.
RUN printf '/app\n' > "$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/alongside.pth" \
    && printf '#!/bin/sh\ntrap "" INT\nexec /app/.venv/bin/python -P -m bot "$@"\n' > .venv/bin/alongside \
    && chmod 0755 .venv/bin/alongside \
    && .venv/bin/python -m compileall -q --invalidation-mode unchecked-hash bot

FROM python:${PYTHON}-slim-bookworm
# The data and the key that opens it never share a volume: a copy of one is worth nothing alone.
RUN useradd --system --uid 10001 --user-group --home-dir /data --shell /usr/sbin/nologin alongside \
    && install -d -o alongside -g alongside -m 0700 /data /key
COPY --from=builder /app /app
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    ALONGSIDE_DATA_DIR=/data \
    ALONGSIDE_MASTER_KEY_FILE=/key/master.key
USER 10001:10001
WORKDIR /data
VOLUME ["/data", "/key"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["alongside"]
CMD ["chat"]
