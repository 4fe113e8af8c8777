"""Form E.81 on its way: as it is downloaded, and brought back with what was filled in."""

from io import BytesIO

import openpyxl
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse


def downloaded(client, report) -> openpyxl.Workbook:
    answer = client.get(reverse("planning:evaluation.sheets.export", args=[report.code]))
    return openpyxl.load_workbook(BytesIO(answer.content))


def brought_back(client, report, book: openpyxl.Workbook) -> str:
    written = BytesIO()
    book.save(written)
    file = SimpleUploadedFile("e81.xlsx", written.getvalue())
    address = reverse("planning:evaluation.sheets.upload", args=[report.code])
    return client.post(address, {"file": file}, follow=True).content.decode()
