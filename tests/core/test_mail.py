"""What is known and what is not when a line breaks."""

import smtplib

import pytest
from django.core.mail import EmailMessage, get_connection

from perkasa.core.mail import CarefulSMTP, CarefulSmtpBackend, CarefulSMTPOverSSL, OutcomeUnknown


def letter(connection) -> EmailMessage:
    return EmailMessage("Uji", "Isi", to=["ratna@contoh.id"], connection=connection)


def test_a_line_that_breaks_while_a_message_leaves_leaves_the_outcome_open(smtp_server):
    smtp_server.breaks_off = True

    with pytest.raises(OutcomeUnknown):
        letter(get_connection()).send()

    assert len(smtp_server.received) == 1


def test_a_refusal_is_no_open_outcome(smtp_server):
    smtp_server.refusals["ratna@contoh.id"] = "550 no such person"

    with pytest.raises(smtplib.SMTPRecipientsRefused):
        letter(get_connection()).send()


def test_a_server_that_is_away_is_an_ordinary_error(smtp_server):
    smtp_server.close()

    with pytest.raises(ConnectionRefusedError):
        letter(get_connection()).send()


@pytest.mark.parametrize(("over_ssl", "session"), [(False, CarefulSMTP), (True, CarefulSMTPOverSSL)])
def test_the_session_is_careful_with_and_without_encryption(over_ssl, session):
    assert CarefulSmtpBackend(use_ssl=over_ssl).connection_class is session
    assert issubclass(session, smtplib.SMTP_SSL) is over_ssl
