"""Files that people hand in are judged by content."""

import io
import zipfile

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook
from PIL import Image

from perkasa.core.files import check_upload, kind_of


def picture(image_format: str) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(buffer, image_format)
    return buffer.getvalue()


def workbook() -> bytes:
    buffer = io.BytesIO()
    Workbook().save(buffer)
    return buffer.getvalue()


def archive(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name in names:
            file.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "extension"),
    [
        (b"%PDF-1.7\n1 0 obj", "pdf"),
        (picture("PNG"), "png"),
        (picture("JPEG"), "jpg"),
        (workbook(), "xlsx"),
        (archive("[Content_Types].xml", "word/document.xml"), "docx"),
    ],
)
def test_content_decides_whatever_the_name_says(content, extension):
    upload = SimpleUploadedFile("surat.exe", content, content_type="text/plain")

    check_upload(upload)

    assert kind_of(upload).extension == extension
    assert upload.tell() == 0


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\x00 a program",
        b"<html><script>alert(1)</script>",
        b"",
        archive("a.txt"),
        archive("word/document.xml", "word/vbaProject.bin"),
        b"PK\x03\x04 a cut archive",
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused_with_the_kinds_we_take(content):
    upload = SimpleUploadedFile("proposal.pdf", content, content_type="application/pdf")

    with pytest.raises(ValidationError) as refusal:
        check_upload(upload)

    assert refusal.value.messages == [
        "Isi berkas ini bukan PDF, JPG, PNG, DOCX, XLSX. "
        "Simpan sebagai salah satu jenis itu, lalu unggah lagi."
    ]


def test_a_file_that_is_too_large_is_refused_with_the_limit(settings):
    settings.MAX_UPLOAD_BYTES = 1024
    upload = SimpleUploadedFile("besar.pdf", b"%PDF-1.7" + b"0" * 2000)

    with pytest.raises(ValidationError) as refusal:
        check_upload(upload)

    assert refusal.value.messages == ["Berkas terlalu besar. Ukuran paling besar 1,0\xa0KB."]
