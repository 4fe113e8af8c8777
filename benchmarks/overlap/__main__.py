"""python -m benchmarks.overlap [judgement|live|whole ...]: all measurements, or those that are named."""

import os
import sys
from importlib import import_module

import django

from perkasa import embedded

MEASUREMENTS = ("judgement", "live", "whole")


def main(names: list[str]) -> None:
    """Runs the measurements one after the other, with the house set up."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "perkasa.settings")
    embedded.ensure()
    django.setup()
    for name in names or MEASUREMENTS:
        import_module(f"benchmarks.overlap.{name}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
