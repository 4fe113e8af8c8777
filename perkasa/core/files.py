"""Files that people hand in: content decides the type; only those who may see the record get them back."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

import filetype
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files import File
from django.db.models.fields.files import FieldFile
from django.http import FileResponse, HttpResponse
from django.http.response import HttpResponseBase
from django.template.defaultfilters import filesizeformat
from django.utils.deconstruct import deconstructible
from django.utils.translation import gettext_lazy as _

HEAD = 8192


@dataclass(frozen=True)
class FileKind:
    """A kind of file we take: its ending, media type and name for people."""

    extension: str
    mime: str
    name: str


KINDS = {
    kind.extension: kind
    for kind in (
        FileKind("pdf", "application/pdf", "PDF"),
        FileKind("jpg", "image/jpeg", "JPG"),
        FileKind("png", "image/png", "PNG"),
        FileKind("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"),
        FileKind("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
    )
}
OFFICE_PARTS = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml"}
ACCEPT = ",".join(f".{extension}" for extension in KINDS)


def kind_of(file) -> FileKind | None:
    """What `file` is by its content, None when it is no kind we take; its position is put back."""
    file.seek(0)
    guess = filetype.guess_extension(file.read(HEAD))
    file.seek(0)
    if guess in ("zip", *OFFICE_PARTS):
        guess = _office_kind(file)
    return KINDS.get(guess or "")


def _office_kind(file) -> str | None:
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
    except zipfile.BadZipFile:
        return None
    finally:
        file.seek(0)
    if any(name.endswith("vbaProject.bin") for name in names):
        return None
    return next((extension for extension, part in OFFICE_PARTS.items() if part in names), None)


@deconstructible
class UploadCheck:
    """A form or model validator: refuses files that are too large, empty or not what we take, by content."""

    def __call__(self, file: File) -> None:
        if (file.size or 0) > settings.MAX_UPLOAD_BYTES:
            limit = filesizeformat(settings.MAX_UPLOAD_BYTES)
            too_large = _("Berkas terlalu besar. Ukuran paling besar %(limit)s.")
            raise ValidationError(too_large, params={"limit": limit})
        if kind_of(file) is None:
            names = ", ".join(kind.name for kind in KINDS.values())
            raise ValidationError(
                _("Isi berkas ini bukan %(names)s. Simpan sebagai salah satu jenis itu, lalu unggah lagi."),
                params={"names": names},
            )


check_upload = UploadCheck()


@contextmanager
def on_disk(file: FieldFile) -> Iterator[Path]:
    """The path of a copy of the file, wherever it is stored."""
    with NamedTemporaryFile() as copy, file.open("rb") as stored:
        for chunk in stored.chunks():
            copy.write(chunk)
        copy.flush()
        yield Path(copy.name)


def serve(file: FieldFile, download_name: str) -> HttpResponseBase:
    """Answer with a private file as a download; a proxy that knows X-Accel-Redirect sends it instead.

    Call it only after `visible_to`.
    """
    if not settings.X_ACCEL_PREFIX:
        response: HttpResponseBase = FileResponse(file.open("rb"), as_attachment=True, filename=download_name)
    else:
        response = HttpResponse(headers={"X-Accel-Redirect": f"{settings.X_ACCEL_PREFIX}{file.name}"})
        response["Content-Disposition"] = f'attachment; filename="{download_name}"'
    kind = KINDS.get(download_name.rpartition(".")[2])
    response["Content-Type"] = kind.mime if kind else "application/octet-stream"
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    return response
