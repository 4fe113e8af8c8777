#!/usr/bin/env python
"""Django's command line; an embedded PostgreSQL and Redis serve when none is named in the environment."""

import os
import sys

from django.core.management import execute_from_command_line

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "perkasa.settings")
    execute_from_command_line(sys.argv)
