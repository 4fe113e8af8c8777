# Three steps: build the wheels, collect the static files, keep only what runs.
ARG PYTHON=3.11-slim-bookworm

FROM python:${PYTHON} AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
COPY requirements/base.lock /tmp/base.lock
RUN python -m venv /opt/venv \
    && /opt/venv/bin/pip install --require-hashes --requirement /tmp/base.lock

FROM python:${PYTHON} AS house
ENV PATH=/opt/venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
RUN apt-get update \
    && apt-get install --yes --no-install-recommends \
        fonts-dejavu-core libfontconfig1 libglib2.0-0 libharfbuzz0b libharfbuzz-subset0 libpango-1.0-0 \
        libpangoft2-1.0-0 media-types \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /srv/perkasa --shell /usr/sbin/nologin perkasa
COPY --from=build /opt/venv /opt/venv
WORKDIR /srv/perkasa
COPY . .
# The static files get their final names now; nothing of these values is kept.
RUN SECRET_KEY=only-while-building-the-image-nothing-is-signed-with-it FIELD_KEY=nothing-is-encrypted STATIC_ROOT=/srv/static \
        DATABASE_URL=postgres://none/none REDIS_URL=redis://none \
        python manage.py collectstatic --noinput --verbosity=0 \
    && install -d -o perkasa -g perkasa /srv/media /srv/perkasa/var
ENV STATIC_ROOT=/srv/static MEDIA_ROOT=/srv/media HOST=0.0.0.0 PORT=8000
USER perkasa
EXPOSE 8000
VOLUME ["/srv/media"]
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/sehat/', timeout=4)"]
CMD ["gunicorn", "perkasa.wsgi"]
