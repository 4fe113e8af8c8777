"""python -m benchmarks.free: what finding free times costs beyond fetching the rows it is found in."""

import os
from importlib import import_module

import django

from perkasa import embedded


def main() -> None:
    """Runs the measurement, with the house set up."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "perkasa.settings")
    embedded.ensure()
    django.setup()
    import_module("benchmarks.free.measuring").main()


if __name__ == "__main__":
    main()
