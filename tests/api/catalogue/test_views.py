"""The page of data for people, and the catalogue in DCAT for harvesters, checked by shapes."""

import pytest
from pyshacl import validate
from rdflib import Graph
from rdflib.namespace import DCAT, RDF

from perkasa.api.datasets.all import DATASETS
from tests.factories.open_data import dump

# The JSON-LD reader of rdflib stands on a class of its own that rdflib calls old.
OLD = "ignore:ConjunctiveGraph is deprecated:DeprecationWarning"
pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings(OLD)]
PREFIXES = """
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix ex: <urn:shapes:> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
"""
SHAPES = f"""{PREFIXES}
ex:Catalog a sh:NodeShape ; sh:targetClass dcat:Catalog ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ] , [ sh:path dct:description ; sh:minCount 1 ] ,
    [ sh:path dct:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:node ex:Agent ] ,
    [ sh:path dct:license ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dcat:dataset ; sh:minCount {len(DATASETS)} ; sh:class dcat:Dataset ] ,
    [ sh:path dcat:service ; sh:minCount 1 ; sh:class dcat:DataService ] .
ex:Dataset a sh:NodeShape ; sh:targetClass dcat:Dataset ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ; sh:datatype rdf:langString ] ,
    [ sh:path dct:description ; sh:minCount 1 ] , [ sh:path dct:identifier ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path dct:publisher ; sh:minCount 1 ; sh:node ex:Agent ] ,
    [ sh:path dct:accrualPeriodicity ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dcat:keyword ; sh:minCount 1 ] ,
    [ sh:path dcat:contactPoint ; sh:minCount 1 ; sh:class vcard:Kind ] ,
    [ sh:path dct:license ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dct:modified ; sh:datatype xsd:date ] ,
    [ sh:path dcat:distribution ; sh:minCount 1 ; sh:class dcat:Distribution ] .
ex:Distribution a sh:NodeShape ; sh:targetClass dcat:Distribution ;
  sh:property [ sh:path dcat:accessURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dct:license ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dcat:mediaType ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dct:format ; sh:maxCount 1 ; sh:class dct:MediaTypeOrExtent ; sh:nodeKind sh:IRI ] ,
    [ sh:path dcat:downloadURL ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ,
    [ sh:path dcat:byteSize ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ] .
ex:Service a sh:NodeShape ; sh:targetClass dcat:DataService ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ] ,
    [ sh:path dcat:endpointURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] .
ex:Agent a sh:NodeShape ; sh:class foaf:Agent ; sh:property [ sh:path foaf:name ; sh:minCount 1 ] .
"""


def catalogue(client) -> Graph:
    answer = client.get("/data/catalog.json")
    assert answer["Content-Type"] == "application/ld+json"
    return Graph().parse(data=answer.content, format="json-ld")


def faults(graph: Graph) -> str:
    conforms, _graph, words = validate(graph, shacl_graph=Graph().parse(data=SHAPES, format="turtle"))
    return "" if conforms else words


def test_the_catalogue_is_dcat_with_and_without_files(client):
    without = catalogue(client)
    dump("wilayah")
    with_files = catalogue(client)

    assert (faults(without), faults(with_files)) == ("", "")
    assert len(set(without.subjects(RDF.type, DCAT.Distribution))) == len(DATASETS)
    assert len(set(with_files.subjects(RDF.type, DCAT.Distribution))) == len(DATASETS) + 3


def test_the_shapes_see_a_fault(client):
    graph = catalogue(client)
    graph.remove((None, DCAT.accessURL, None))

    assert "accessURL" in faults(graph)


def test_every_file_of_the_catalogue_can_be_fetched(client, settings):
    dump("wilayah")

    for address in catalogue(client).objects(None, DCAT.downloadURL):
        answer = client.get(str(address).removeprefix(settings.SITE_URL))
        assert answer.status_code == 200
        assert answer.getvalue()


def test_the_page_shows_every_dataset_with_its_newest_files(client):
    found = dump("wilayah")

    page = client.get("/data/").content.decode()

    assert [dataset.key for dataset in DATASETS if f'id="{dataset.key}"' not in page] == []
    assert f"/data/wilayah/{found.iso_day}.csv" in page
