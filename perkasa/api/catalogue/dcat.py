"""The catalogue in DCAT (DCAT-AP 3), as JSON-LD: what a harvester such as CKAN's reads."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.urls import reverse

from perkasa.api.datasets.all import DATASETS
from perkasa.api.datasets.dataset import Dataset
from perkasa.api.dumps.models import Dump, DumpFile, Format
from perkasa.api.dumps.writing import LICENCE
from perkasa.api.v1.addresses import address_of

CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
LANGUAGE = {"@id": "http://publications.europa.eu/resource/authority/language/IND"}
DAILY = {"@id": "http://publications.europa.eu/resource/authority/frequency/DAILY"}
PUBLIC = {"@id": "http://publications.europa.eu/resource/authority/access-right/PUBLIC"}
MEDIA = "https://www.iana.org/assignments/media-types/"
FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/"
SHA256 = {"@id": "http://spdx.org/rdf/terms#checksumAlgorithm_sha256"}
Node = dict[str, Any]


def catalogue(dumps: Iterable[Dump]) -> Node:
    """The whole catalogue: each dataset with the interface and its newest files."""
    newest = {dump.dataset: dump for dump in dumps}
    datasets = [_dataset(each, newest.get(each.key)) for each in DATASETS]
    issued = [dump.iso_day for dump in newest.values()]
    return {
        "@context": CONTEXT,
        "@id": _page(),
        "@type": "dcat:Catalog",
        "dct:title": _words("Data terbuka Perkasa Kendal"),
        "dct:description": _words("Data perencanaan Kabupaten Kendal yang boleh dibaca siapa pun."),
        "dct:publisher": _publisher(),
        "dct:language": LANGUAGE,
        "dct:license": {"@id": LICENCE},
        "foaf:homepage": {"@id": settings.SITE_URL},
        "dcat:dataset": datasets,
        "dcat:service": {"@id": _interface(), "@type": "dcat:DataService", **_service()},
    } | ({"dct:modified": _day(max(issued))} if issued else {})


def identifier(dataset: Dataset) -> str:
    """The lasting name of a dataset: its place on the page of data."""
    return f"{_page()}#{dataset.key}"


def _dataset(dataset: Dataset, dump: Dump | None) -> Node:
    files = [] if dump is None else [file for file in dump.files.all() if file.format != Format.README]
    said: Node = {
        "@id": identifier(dataset),
        "@type": "dcat:Dataset",
        "dct:identifier": dataset.key,
        "dct:title": _words(dataset.title),
        "dct:description": _words(dataset.summary),
        "dct:publisher": _publisher(),
        "dct:license": {"@id": LICENCE},
        "dct:accessRights": PUBLIC,
        "dct:accrualPeriodicity": DAILY,
        "dct:language": LANGUAGE,
        "dcat:keyword": [_words(word) for word in dataset.keywords],
        "dcat:landingPage": {"@id": identifier(dataset)},
        "dcat:contactPoint": {
            "@type": ["vcard:Kind", "vcard:Organization"],
            "vcard:fn": settings.LETTERHEAD_GOVERNMENT,
        },
        "dcat:distribution": [_by_interface(dataset), *(_by_file(file, dataset) for file in files)],
    }
    return said | ({"dct:modified": _day(dump.iso_day)} if dump else {})


def _by_interface(dataset: Dataset) -> Node:
    return {
        "@id": f"{identifier(dataset)}-api",
        "@type": "dcat:Distribution",
        "dct:title": _words(f"{dataset.title}: API"),
        "dct:license": {"@id": LICENCE},
        "dcat:accessURL": {"@id": address_of(dataset.key)},
        "dcat:mediaType": {"@id": f"{MEDIA}application/json"},
        "dcat:accessService": {"@id": _interface()},
    }


def _by_file(file: DumpFile, dataset: Dataset) -> Node:
    address = settings.SITE_URL + file.get_absolute_url()
    return {
        "@id": f"{identifier(dataset)}-{file.format}",
        "@type": "dcat:Distribution",
        "dct:title": _words(f"{dataset.title}: {file.get_format_display()}"),
        "dct:license": {"@id": LICENCE},
        "dct:issued": _day(file.dump.iso_day),
        "dct:format": _file_type(file),
        "dcat:accessURL": {"@id": identifier(dataset)},
        "dcat:downloadURL": {"@id": address},
        "dcat:mediaType": {"@id": MEDIA + file.media_type},
        "dcat:byteSize": {"@type": "xsd:nonNegativeInteger", "@value": str(file.size)},
        "spdx:checksum": {
            "@type": "spdx:Checksum", "spdx:algorithm": SHA256,
            "spdx:checksumValue": {"@type": "xsd:hexBinary", "@value": file.sha256},
        },
    }  # fmt: skip


def _file_type(file: DumpFile) -> Node:
    words = file.get_format_display()
    return {"@id": FILE_TYPES + words, "@type": "dct:MediaTypeOrExtent", "rdfs:label": words}


def _service() -> Node:
    return {
        "dct:title": _words("Antarmuka program Perkasa Kendal"),
        "dcat:endpointURL": {"@id": _interface()},
        "dcat:endpointDescription": {"@id": settings.SITE_URL + reverse("api:v1.openapi")},
    }


def _publisher() -> Node:
    return {
        "@id": settings.SITE_URL,
        "@type": ["foaf:Agent", "foaf:Organization"],
        "foaf:name": settings.LETTERHEAD_GOVERNMENT,
    }


def _words(text: Any) -> Node:
    return {"@language": "id", "@value": str(text)}


def _day(day: str) -> Node:
    return {"@type": "xsd:date", "@value": day}


def _page() -> str:
    return settings.SITE_URL + reverse("api:catalogue.index")


def _interface() -> str:
    return settings.SITE_URL + reverse("api:v1.guide")
