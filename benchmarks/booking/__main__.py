"""python -m benchmarks.booking: sixteen clients book spread over many officers, then all want one time."""

import os
from importlib import import_module

import django

from perkasa import embedded


def main() -> None:
    """Runs the measurement, with the house set up."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "perkasa.settings")
    embedded.ensure()
    django.setup()
    import_module("benchmarks.booking.measuring").main()


if __name__ == "__main__":
    main()
