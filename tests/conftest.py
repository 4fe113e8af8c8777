"""What every test stands on: embedded servers of their own, Django set up, the usual fixtures."""

import os
import shutil
import tempfile

import django
import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from pytest_django.plugin import DjangoDbBlocker

from perkasa import embedded

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "perkasa.settings")
os.environ.setdefault("SECRET_KEY", "a-key-for-tests-only-long-enough-to-please-the-deploy-check")
os.environ.setdefault("SECOND_FACTOR", "offered")  # those tests that are about it ask for it
os.environ.setdefault("FIELD_KEY", "a-key-for-tests-only-that-encrypts-no-real-number")
os.environ.setdefault("QUIET_HOURS", "")  # tests run at any hour
os.environ.setdefault("ALLOWED_HOSTS", "testserver,localhost,127.0.0.1")
if not os.environ.get("MEDIA_ROOT"):
    os.environ["MEDIA_ROOT"] = os.environ["MEDIA_OF_TESTS"] = tempfile.mkdtemp(prefix="perkasa-media-")
SERVERS = embedded.ensure("test")
if worker := os.environ.get("PYTEST_XDIST_WORKER", "").removeprefix("gw"):
    os.environ["REDIS_URL"] = f"{os.environ['REDIS_URL'].rpartition('/')[0]}/{int(worker) + 1}"
django.setup()
# A worker inherits the name of the settings and reads them before this file: each still gets its own Redis.
settings.REDIS_URL = settings.CELERY_BROKER_URL = os.environ["REDIS_URL"]
settings.CACHES["default"]["LOCATION"] = os.environ["REDIS_URL"]
# No collected static files here: names stay plain, and whitenoise reads the sources.
settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
settings.WHITENOISE_AUTOREFRESH = settings.WHITENOISE_USE_FINDERS = True
settings.SECURE_SSL_REDIRECT = False  # tests speak plain HTTP
pytest_plugins = [
    "tests.fixtures.browser",
    "tests.fixtures.esign",
    "tests.fixtures.letters",
    "tests.fixtures.machines",
    "tests.fixtures.other_house",
    "tests.fixtures.rendered",
    "tests.fixtures.smtp",
    "tests.fixtures.spreadsheets",
]


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    """Every row that a test makes has a number of five digits: a page that writes one for a reader, as
    “12.000”, where a machine will read it, fails."""
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, 12000)"
            " FROM pg_sequences WHERE coalesce(last_value, 0) < 12000"
        )


@pytest.fixture(autouse=True)
def nothing_is_remembered() -> None:
    """No test finds in the cache what another left: counted attempts, sessions, queued jobs."""
    cache.clear()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Whoever started the servers ends them and clears the files away; workers only use them."""
    if SERVERS.started and not hasattr(config, "workerinput"):
        embedded.stop("test")
    if os.environ.get("MEDIA_OF_TESTS") and not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ["MEDIA_OF_TESTS"], ignore_errors=True)
