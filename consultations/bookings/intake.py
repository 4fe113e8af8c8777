"""The questions of a service on their way through a booking: asked in its form, kept as answered, missed."""

from collections.abc import Collection, Mapping
from typing import Any

from django import forms
from django.db import transaction

from consultations.bookings.files import BookingFile
from consultations.bookings.models import Booking
from consultations.bookings.replies import Reply
from consultations.services.questions.fields import WITH_MATCH, answer_to, field_of
from consultations.services.questions.models import Kind, Question
from perkasa.core.files import check_upload, kind_of
from stakeholders.accounts.models import Account


def fields_of(booking: Booking, questions: Collection[Question]) -> dict[str, forms.Field]:
    """One form field per question by its name, filled in with what was answered before."""
    if not questions:
        return {}
    replies = {reply.question_id: reply for reply in booking.replies.all()}
    return {question.name: _field(question, replies.get(question.pk)) for question in questions}


def _field(question: Question, reply: Reply | None) -> forms.Field:
    has_file = reply is not None and reply.file_id is not None
    field = field_of(question, has_file=has_file)
    if reply is not None and not has_file:
        field.initial = reply.text if question.kind in WITH_MATCH else reply.value
    return field


def keep(booking: Booking, answers: Mapping[Question, Any], *, by: Account) -> None:
    """Each answer stands on the booking with its question as it is worded today; an empty one is gone."""
    for question, cleaned in answers.items():
        if question.kind == Kind.FILE:
            _keep_file(booking, question, cleaned, by)
        elif cleaned:
            value, text = answer_to(question, cleaned)
            _write(booking, question, value=value, text=text)
        else:
            booking.replies.filter(question=question).delete()


def _keep_file(booking: Booking, question: Question, upload: Any, by: Account) -> None:
    """A new file takes the place of the one before; without one, that stays."""
    if not upload:
        return
    check_upload(upload)
    kind = kind_of(upload)
    if kind is None:
        return
    for before in BookingFile.objects.filter(reply__booking=booking, reply__question=question):
        drop(before)
    file = booking.files.create(kind=kind.extension, size=upload.size or 0, file=upload, handed_in_by=by)
    _write(booking, question, text=file.name, file=file)


def drop(file: BookingFile) -> None:
    """The file is gone, and from the store once that is certain."""
    file.delete()
    transaction.on_commit(lambda: file.file.delete(save=False))


def _write(booking: Booking, question: Question, **answer: Any) -> None:
    as_asked = {"words": question.words, "kind": question.kind, "position": question.position}
    booking.replies.update_or_create(question=question, defaults=as_asked | answer)


def missing(booking: Booking) -> Question | None:
    """The first compulsory question of the service that nobody has answered yet; None when all are."""
    required = booking.service.questions.asked().filter(is_required=True)
    return required.exclude(replies__booking=booking).first()


def pass_on(before: Booking, after: Booking) -> None:
    """What was answered on one booking stands on the next, where the same questions are asked."""
    if before.service_id == after.service_id:
        before.replies.update(booking=after)
    else:
        before.replies.all().delete()
