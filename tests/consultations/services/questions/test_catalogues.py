"""A catalogue that a room above fills in, or that nobody keeps."""

from consultations.services.questions.catalogues import Catalogue, Match


def test_without_a_keeper_what_is_typed_is_the_answer():
    assert Catalogue().search("1.03.02") == [Match("1.03.02", "1.03.02")]


def test_whoever_fills_it_answers():
    catalogue = Catalogue()
    catalogue.fill(lambda words: [Match("a", f"{words} A")])

    assert [str(match) for match in catalogue.search("Jalan")] == ["Jalan A"]
