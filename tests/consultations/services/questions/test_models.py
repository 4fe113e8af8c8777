"""What is always true of a question."""

import pytest
from django.core.exceptions import ValidationError

from consultations.services.questions.models import Kind, Question
from tests.factories.questions import QuestionFactory

pytestmark = pytest.mark.django_db


def test_a_choice_without_options_is_refused_in_words():
    question = QuestionFactory.build(kind=Kind.CHOICE, options="", service=None)

    with pytest.raises(ValidationError, match="Tulis pilihannya, satu per baris"):
        question.validate_constraints()


def test_options_are_the_lines_that_say_something_once():
    assert QuestionFactory.build(options=" Fisik \n\nNonfisik\nFisik\n").choices == ["Fisik", "Nonfisik"]


def test_a_question_put_aside_is_not_asked():
    first, second = QuestionFactory(position=2), QuestionFactory(position=1)
    QuestionFactory(service=first.service, is_asked=False)
    second.service = first.service
    second.save()

    assert list(Question.objects.asked().filter(service=first.service)) == [second, first]
