"""What minutes refuse, in sentences."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class NotHeldYet(Refusal):
    message = _("Notula disusun sesudah forumnya dimulai.")
    http_status = 422


class ChangedMeanwhile(Refusal):
    message = _("Notula ini baru saja diubah orang lain. Isian Anda masih ada; bandingkan, lalu simpan lagi.")


class AnswersAwaited(Refusal):
    message = _("Masih ada yang belum menanggapi dan waktunya belum habis. Tunggu, atau ingatkan mereka.")


class AnotherText(Refusal):
    message = _("Notula ini sudah berubah sejak surat itu dikirim. Buka surat yang terbaru.")
