"""Under which names the doors of each dataset stand: its rows, and one of them."""

from django.conf import settings
from django.urls import reverse

ADDRESSES = {
    "usulan": ("proposals", "proposal"),
    "dokumen": ("plans", "plan"),
    "baris": ("lines", "line"),
    "keselarasan": ("comparisons", "comparison"),
    "indikator": ("indicators", "indicator"),
    "forum": ("forums", "forum"),
    "kerja-sama": ("cooperations", "cooperation"),
    "praktik": ("practices", "practice"),
    "layanan": ("services", "service"),
    "wilayah": ("regions", "region"),
    "nomenklatur": ("items", "item"),
}


def address_of(key: str) -> str:
    """Where programs ask for the rows of the dataset `key`."""
    return settings.SITE_URL + reverse(f"api:v1.{ADDRESSES[key][0]}")


def address_of_row(key: str, name: str) -> str:
    """Where programs ask for the row `name` of the dataset `key`."""
    return settings.SITE_URL + reverse(f"api:v1.{ADDRESSES[key][1]}", args=[name])
