#!/usr/bin/env python
"""Django's commands, with the embedded servers where the environment names no others."""

import os
import secrets
import sys
from pathlib import Path

import environ
from django.core.management import execute_from_command_line

from perkasa import embedded
from perkasa.servers.home import ServersUnavailable

KEYLESS = {"judge_pairs"}  # they sign and encrypt nothing, so any key will do

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "perkasa.settings")
    environ.Env.read_env(Path(__file__).resolve().parent / ".env")
    if KEYLESS.intersection(sys.argv[1:2]):
        os.environ.setdefault("SECRET_KEY", secrets.token_urlsafe(50))
        os.environ.setdefault("FIELD_KEY", secrets.token_urlsafe(50))
    try:
        embedded.ensure()
    except ServersUnavailable as error:
        sys.exit(str(error))
    execute_from_command_line(sys.argv)
