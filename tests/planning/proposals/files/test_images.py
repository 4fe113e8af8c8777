"""A photo is a real picture, and nothing of who took it where is kept with it."""

from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from planning.proposals.files.images import Position, check_photo, position_in, without_metadata
from tests.factories.filing import PDF, photo

BLUMAH = ((7.0, 4.0, 30.0), (109.0, 58.0, 12.0))


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_is_taken_and_becomes_a_bare_jpeg(kind):
    file = photo(place=BLUMAH, kind=kind)
    check_photo(file)

    kept = without_metadata(file)

    with Image.open(BytesIO(kept.read())) as image:
        assert (image.format, dict(image.getexif()), image.info.get("exif")) == ("JPEG", {}, None)


def test_not_a_byte_of_what_the_phone_told_is_kept():
    assert b"Telepon Siti" in photo().read()
    assert b"Telepon Siti" not in without_metadata(photo()).read()


def test_a_large_picture_taken_sideways_is_kept_upright_and_smaller():
    kept = without_metadata(photo(size=(3200, 2000), turned=6))

    with Image.open(kept) as image:
        assert image.size == (1000, 1600)


def test_it_says_where_it_was_taken_when_it_knows():
    assert position_in(photo(place=BLUMAH)) == Position(-7.075, 109.97)
    assert position_in(photo()) is None


@pytest.mark.parametrize("place", [((0.0, 0.0), (1.0, 2.0, 3.0)), ((200.0, 0.0, 0.0), (1.0, 2.0, 3.0))])
def test_a_place_that_cannot_be_is_no_place(place):
    assert position_in(photo(place=place)) is None


@pytest.mark.parametrize("content", [PDF, b"", b"GIF89a" + bytes(40), photo().read()[:200]])
def test_what_is_no_whole_picture_is_refused_with_what_to_do(content):
    with pytest.raises(ValidationError):
        check_photo(SimpleUploadedFile("foto.jpg", content))
