"""How settings are read from the environment: a bad value stops the start and says what is expected."""

from datetime import time
from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured

env = environ.Env()
environ.Env.read_env(Path(__file__).resolve().parent.parent / ".env")


def setting(name, read, default, expected):
    """The value of `name` as `read` understands it; a bad one stops the start and says what is expected."""
    try:
        return read(name, default=default)
    except (ValueError, TypeError, KeyError, ImproperlyConfigured) as error:
        raise ImproperlyConfigured(f"{name} is not valid: expected {expected}. ({error})") from error


def yes_or_no(name, default):
    """A plain yes or no; anything else is refused rather than taken for no."""
    value = env.str(name, default=str(default)).lower()
    if value not in {*env.BOOLEAN_TRUE_STRINGS, "false", "off", "no", "n", "0", ""}:
        raise ValueError(value)
    return value in env.BOOLEAN_TRUE_STRINGS


def clock_time(name, default):
    """A time of the day such as 08:00; None when it is empty."""
    value = env.str(name, default=default)
    return time.fromisoformat(value) if value else None


def hours(name, default):
    """Two times of the day such as 21:00-05:00, as a pair; None when it is empty."""
    value = env.str(name, default=default)
    if not value:
        return None
    since, _dash, until = value.partition("-")
    return time.fromisoformat(since), time.fromisoformat(until)


def whole_numbers(name, default):
    """Whole numbers with commas between them, as a tuple; empty when there is none."""
    value = env.str(name, default=default)
    return tuple(int(part) for part in value.split(",")) if value else ()


def by_name(name, default):
    """A whole number for all and others for some: "5,village=3" is {"": 5, "village": 3}."""
    parts = env.str(name, default=default).split(",")
    pairs = [part.rpartition("=") for part in parts]
    numbers = {key.strip(): int(value) for key, _sign, value in pairs}
    if "" not in numbers:
        raise ValueError(parts)
    return numbers


def one_of(*choices):
    """A reader of one of a few words."""

    def read(name, default):
        value = env.str(name, default=default)
        if value not in choices:
            raise ValueError(value)
        return value

    return read


def address(name, default, schemes):
    """An address whose scheme is one of `schemes`."""
    value = env.str(name, default=default)
    if value.partition("://")[0] not in schemes:
        raise ImproperlyConfigured(
            f"{name} is not valid: expected an address such as {schemes[0]}://host/name."
        )
    return value
