"""SMTP that knows what it does not know: a line that breaks during DATA leaves the outcome open."""

import smtplib

from django.core.mail.backends.smtp import EmailBackend


class OutcomeUnknown(Exception):
    """The line broke after the message had begun to leave: it may or may not have arrived."""


class CarefulSMTP(smtplib.SMTP):
    """A session in which a broken line during DATA is `OutcomeUnknown`; before it nothing has left."""

    def data(self, msg):
        try:
            return super().data(msg)
        except smtplib.SMTPResponseException:
            raise
        except OSError as error:
            raise OutcomeUnknown(str(error)) from error


class CarefulSMTPOverSSL(CarefulSMTP, smtplib.SMTP_SSL):
    """The same over a line that is encrypted from the start."""


class CarefulSmtpBackend(EmailBackend):
    """Django's SMTP backend over careful sessions."""

    @property
    def connection_class(self):
        return CarefulSMTPOverSSL if self.use_ssl else CarefulSMTP
