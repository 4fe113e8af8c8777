"""Photos as they may be kept: a real picture, upright, of a sensible size, that tells only what it shows."""

from dataclasses import dataclass
from io import BytesIO

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext_lazy as _
from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

TAKEN = ("JPEG", "PNG")
LONGEST_SIDE = 1600
MOST_PIXELS = 60_000_000
QUALITY = 82


@dataclass(frozen=True)
class Position:
    """Degrees north and east (WGS 84)."""

    latitude: float
    longitude: float


def check_photo(file) -> None:
    """Raises ValidationError, with what to do, for what is no whole JPEG or PNG."""
    with _opened(file) as image:
        if image.width * image.height > MOST_PIXELS:
            raise ValidationError(_("Foto ini terlalu besar. Kecilkan dahulu, lalu unggah lagi."))
        try:
            image.load()
        except (OSError, SyntaxError, ValueError) as error:
            raise ValidationError(_("Foto ini rusak. Ambil atau simpan ulang, lalu unggah lagi.")) from error


def _opened(file) -> Image.Image:
    file.seek(0)
    try:
        return Image.open(file, formats=TAKEN)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError) as error:
        raise ValidationError(_("Berkas ini bukan foto JPG atau PNG.")) from error


def without_metadata(file) -> ContentFile:
    """The checked photo as a new JPEG: upright, at most 1,600 pixels long, with nothing but its picture."""
    with _opened(file) as image:
        upright = ImageOps.exif_transpose(image)
        upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        bare = Image.new("RGB", upright.size, "white")
        shown = upright.convert("RGBA")
        bare.paste(shown, mask=shown.getchannel("A"))
    kept = BytesIO()
    bare.save(kept, "JPEG", quality=QUALITY, optimize=True)
    return ContentFile(kept.getvalue(), "foto.jpg")


def position_in(file) -> Position | None:
    """Where the photo says it was taken; None when it does not say."""
    with _opened(file) as image:
        place = image.getexif().get_ifd(ExifTags.IFD.GPSInfo)
    try:
        north = _degrees(place[ExifTags.GPS.GPSLatitude], place.get(ExifTags.GPS.GPSLatitudeRef, "N"))
        east = _degrees(place[ExifTags.GPS.GPSLongitude], place.get(ExifTags.GPS.GPSLongitudeRef, "E"))
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
    return Position(north, east) if abs(north) <= 90 and abs(east) <= 180 else None


def _degrees(parts, side: str) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    value = degrees + minutes / 60 + seconds / 3600
    return round(-value if side in ("S", "W") else value, 6)
