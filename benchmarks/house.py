"""What every measurement stands on: the house set up, and a database of its own."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from urllib.parse import urlsplit, urlunsplit

import django
from django.conf import settings
from django.db import connection

from perkasa import embedded


def measure(modules: Iterable[str]) -> None:
    """Runs `main` of each module, one after the other; they are imported once the house is set up."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "perkasa.settings")
    os.environ.setdefault("SECOND_FACTOR", "offered")  # nobody in a measured database has an authenticator
    embedded.ensure()
    django.setup()
    for module in modules:
        import_module(module).main()


@contextmanager
def scratch_database() -> Iterator[str]:
    """An empty database with the house's tables, gone afterwards; answers its address for other processes."""
    own = settings.DATABASES["default"]["NAME"]
    connection.settings_dict["TEST"]["NAME"] = f"bench_{os.getpid()}"
    name = connection.creation.create_test_db(verbosity=0, autoclobber=True)
    address = urlsplit(os.environ["DATABASE_URL"])
    try:
        yield urlunsplit(address._replace(path=f"/{name}"))
    finally:
        connection.creation.destroy_test_db(own, verbosity=0)
