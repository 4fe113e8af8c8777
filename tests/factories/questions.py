"""What services ask."""

import factory
from factory.django import DjangoModelFactory

from consultations.services.questions.models import Kind, Question
from tests.factories.consultations import ServiceFactory


class QuestionFactory(DjangoModelFactory):
    """A compulsory question answered in one line."""

    class Meta:
        model = Question

    service = factory.SubFactory(ServiceFactory)
    position = factory.Sequence(lambda number: number + 1)
    words = factory.Sequence(lambda number: f"Apa pertanyaan ke-{number + 1}?")
    kind = Kind.TEXT
