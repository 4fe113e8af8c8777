"""The closed list of what people are told; the value is also the address of its templates.

The words of `consultations.bookings.confirmed` are in `templates/emails/consultations/bookings/confirmed/`:
`subject.txt`, `body.txt` and `body.html`. They are given `recipient`, `about` (the record), `params`, `url`
(its page) and `site`. The subject is also read in lists: it uses `params` and plain columns of `about`,
nothing that asks the database.
"""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """Everything the portal tells somebody."""

    BOOKING_REQUESTED = "consultations.bookings.requested", _("Permohonan konsultasi diterima")
    BOOKING_AWAITS_ANSWER = (
        "consultations.bookings.awaiting_answer",
        _("Permohonan konsultasi menunggu jawaban"),
    )
    BOOKING_CONFIRMED = "consultations.bookings.confirmed", _("Konsultasi dipastikan")
    BOOKING_MOVED = "consultations.bookings.moved", _("Konsultasi dipindah")
    BOOKING_OFFICERS = "consultations.bookings.officers", _("Petugas konsultasi berganti")
    BOOKING_DISPLACED = "consultations.bookings.displaced", _("Jadwal konsultasi perlu dipilih lagi")
    BOOKING_DECLINED = "consultations.bookings.declined", _("Permohonan konsultasi ditolak")
    BOOKING_CANCELLED = "consultations.bookings.cancelled", _("Konsultasi dibatalkan")
    BOOKING_REMINDER_DAY = "consultations.bookings.reminder_day", _("Pengingat sehari sebelum konsultasi")
    BOOKING_REMINDER_HOUR = "consultations.bookings.reminder_hour", _("Pengingat sejam sebelum konsultasi")
    BOOKING_PREPARATION = "consultations.bookings.preparation", _("Lembar persiapan konsultasi")
    QUEUE_UNSERVED = "consultations.queue.unserved", _("Antrean belum sempat dilayani")

    LINE_JOINED = "consultations.bookings.line.joined", _("Masuk daftar tunggu")
    LINE_OFFERED = "consultations.bookings.line.offered", _("Tawaran dari daftar tunggu")
    LINE_LAPSED = "consultations.bookings.line.lapsed", _("Tawaran dari daftar tunggu lewat")
    LINE_CLOSED = "consultations.bookings.line.closed", _("Daftar tunggu ditutup")

    MINUTES_TO_REVIEW = "consultations.minutes.to_review", _("Notula menunggu tinjauan pemohon")
    MINUTES_REVIEW_ENDS = "consultations.minutes.review_ends", _("Masa tinjau notula hampir berakhir")
    MINUTES_OBJECTED = "consultations.minutes.objected", _("Pemohon keberatan atas notula")
    MINUTES_AWAIT_APPROVAL = "consultations.minutes.awaiting_approval", _("Notula menunggu persetujuan")
    MINUTES_RETURNED = "consultations.minutes.returned", _("Notula dikembalikan")
    MINUTES_ISSUED = "consultations.minutes.issued", _("Notula terbit")
    ADDENDUM_AWAITS_APPROVAL = "consultations.addenda.awaiting_approval", _("Adendum menunggu persetujuan")
    ADDENDUM_DECLINED = "consultations.addenda.declined", _("Adendum tidak disetujui")
    ADDENDUM_ISSUED = "consultations.addenda.issued", _("Adendum notula terbit")

    FOLLOW_UP_PROMISED = "consultations.followups.promised", _("Tindak lanjut menjadi tanggungan Anda")
    FOLLOW_UP_DUE = "consultations.followups.due", _("Tenggat tindak lanjut mendekat")
    FOLLOW_UP_LATE = "consultations.followups.late", _("Tindak lanjut lewat tenggat")
    FOLLOW_UP_ESCALATED = "consultations.followups.escalated", _("Tindak lanjut bawahan lewat tenggat")
    FOLLOW_UP_REPORTED = "consultations.followups.reported", _("Tindak lanjut dilaporkan selesai")
    FOLLOW_UP_RETURNED = "consultations.followups.returned", _("Tindak lanjut perlu dilengkapi")
    FOLLOW_UP_ACCEPTED = "consultations.followups.accepted", _("Tindak lanjut diterima")
    FOLLOW_UP_TIME_WANTED = "consultations.followups.time_wanted", _("Perpanjangan tindak lanjut diminta")
    FOLLOW_UP_TIME_GRANTED = "consultations.followups.time_granted", _("Perpanjangan tindak lanjut diberikan")
    FOLLOW_UP_TIME_REFUSED = "consultations.followups.time_refused", _("Perpanjangan tindak lanjut ditolak")

    COOPERATION_ACCEPTED = "planning.cooperation.accepted", _("Mitra menerima penawaran kerja sama")
    COOPERATION_DECLINED = "planning.cooperation.declined", _("Mitra menolak penawaran kerja sama")
    COOPERATION_ENDS = "planning.cooperation.ends", _("Kerja sama segera berakhir")
    COOPERATION_COUNCIL_SILENT = (
        "planning.cooperation.council_silent",
        _("DPRD belum menjawab sampai batas waktunya"),
    )
    PRACTICE_VERIFIED = "planning.cooperation.practices.verified", _("Praktik atau inovasi terverifikasi")
    PRACTICE_RETURNED = "planning.cooperation.practices.returned", _("Praktik atau inovasi dikembalikan")
    PRACTICE_REFUSED = "planning.cooperation.practices.refused", _("Praktik atau inovasi tidak diterima")

    SURVEY_ASKED = "consultations.surveys.asked", _("Penilaian layanan diminta")
    SURVEY_REPORT_AWAITS = "consultations.surveys.report_awaiting", _("Laporan survei menunggu persetujuan")
    SURVEY_REPORT_RETURNED = "consultations.surveys.report_returned", _("Laporan survei dikembalikan")

    PROPOSAL_SUBMITTED = "planning.proposals.submitted", _("Usulan diajukan")
    PROPOSAL_AWAITS_DECISION = "planning.proposals.awaiting_decision", _("Usulan menunggu keputusan")
    PROPOSAL_ASSIGNED = "planning.proposals.assigned", _("Usulan diserahkan kepada Anda")
    PROPOSAL_VERIFICATION_DUE = "planning.proposals.verification_due", _("Verifikasi usulan segera")
    PROPOSAL_VERIFICATION_LATE = "planning.proposals.verification_late", _("Verifikasi usulan terlambat")
    PROPOSAL_MENTIONED = "planning.proposals.mentioned", _("Anda disebut dalam catatan usulan")
    PROPOSAL_TO_SCORE = "planning.proposals.to_score", _("Usulan menunggu nilai Anda")
    PROPOSAL_REDIRECTED = "planning.proposals.redirected", _("Usulan dialihkan")
    PROPOSAL_RETURNED = "planning.proposals.returned", _("Usulan dikembalikan")
    PROPOSAL_ACCEPTED = "planning.proposals.accepted", _("Usulan diterima")
    PROPOSAL_DECLINED = "planning.proposals.declined", _("Usulan ditolak")
    PROPOSAL_ACCOMMODATED = "planning.proposals.accommodated", _("Usulan diakomodir")
    PROPOSAL_NOT_ACCOMMODATED = "planning.proposals.not_accommodated", _("Usulan tidak diakomodir")
    PROPOSAL_RESUME = "planning.proposals.resume", _("Tautan untuk melanjutkan usulan")
    PROPOSAL_FILED_FOR_YOU = "planning.proposals.filed_for_you", _("Usulan diajukan atas nama Anda")
    PROPOSAL_TOGETHER_ASKED = "planning.proposals.together_asked", _("Ajakan mengusulkan bersama")
    PROPOSAL_TOGETHER_ANSWERED = (
        "planning.proposals.together_answered",
        _("Jawaban ajakan mengusulkan bersama"),
    )

    STAGE_ENDS = "planning.stages.ends", _("Tenggat tahapan perencanaan mendekat")
    STAGE_EXEMPTED = "planning.stages.exempted", _("Pengecualian tahapan diberikan")
    PROPOSAL_MERGED = "planning.proposals.merging.merged", _("Usulan digabungkan")
    PROPOSAL_APART = "planning.proposals.merging.apart", _("Penggabungan usulan dibatalkan")
    PROPOSAL_SPLIT = "planning.proposals.merging.split", _("Usulan dipecah")
    SUPPORT_ASKED = "planning.proposals.merging.asked", _("Usulan yang Anda dukung digabungkan")
    APPEAL_AWAITS = "planning.proposals.answers.appealed", _("Tanggapan balik menunggu jawaban")
    APPEAL_ANSWERED = "planning.proposals.answers.appeal_answered", _("Tanggapan balik dijawab")
    COMMENT_REPORTED = "planning.proposals.comments.reported", _("Tanggapan warga dilaporkan")
    COMMENT_HIDDEN = "planning.proposals.comments.hidden", _("Tanggapan Anda disembunyikan")
    FOLLOWED_NEWS = "planning.proposals.following.news", _("Kabar usulan yang diikuti")

    OVERLAP_RULED = "planning.overlap.ruled", _("Putusan tumpang tindih")
    OVERLAP_REMARKED = "planning.overlap.remarked", _("Tanggapan atas putusan tumpang tindih")

    FORUM_INVITED = "planning.forums.invited", _("Undangan forum")
    FORUM_ANSWER_AWAITED = "planning.forums.answer_awaited", _("Undangan forum belum dijawab")
    FORUM_REMINDER = "planning.forums.reminder", _("Pengingat sehari sebelum forum")
    FORUM_POSTPONED = "planning.forums.postponed", _("Forum ditunda")
    FORUM_CANCELLED = "planning.forums.cancelled", _("Forum dibatalkan")
    FORUM_MINUTES_TO_REVIEW = "planning.forums.minutes_to_review", _("Notula forum menunggu tanggapan")
    FORUM_MINUTES_OBJECTED = "planning.forums.minutes_objected", _("Keberatan atas notula forum")
    FORUM_MINUTES_ISSUED = "planning.forums.minutes_issued", _("Notula forum terbit")
    FORUM_ACTION_GIVEN = "planning.forums.action_given", _("Tindak lanjut forum menjadi tanggungan Anda")
    FORUM_ACTION_DUE = "planning.forums.action_due", _("Pengingat tindak lanjut forum")
    FORUM_ACTION_REPORTED = "planning.forums.action_reported", _("Tindak lanjut forum dilaporkan selesai")
    FORUM_ACTION_RETURNED = "planning.forums.action_returned", _("Tindak lanjut forum perlu dilengkapi")
    TURN_DELAYED = "planning.forums.turn_delayed", _("Giliran desk bergeser")
    RECORD_TO_REVIEW = "planning.forums.record_to_review", _("Berita acara desk menunggu tanggapan")
    RECORD_OBJECTED = "planning.forums.record_objected", _("Keberatan atas berita acara desk")
    RECORD_TO_SIGN = "planning.forums.record_to_sign", _("Berita acara desk menunggu tanda tangan")
    RECORD_ISSUED = "planning.forums.record_issued", _("Berita acara desk terbit")

    EVALUATION_DUE = "planning.evaluation.due", _("Tenggat laporan triwulan mendekat")
    EVALUATION_SENT = "planning.evaluation.sent", _("Laporan triwulan menunggu verifikasi")
    EVALUATION_RETURNED = "planning.evaluation.returned", _("Laporan triwulan perlu diperbaiki")
    EVALUATION_VERIFIED = "planning.evaluation.verified", _("Laporan triwulan menunggu pengesahan")
    EVALUATION_CERTIFIED = "planning.evaluation.certified", _("Laporan triwulan disahkan")

    SUPPORT_VISIT = "stakeholders.support.begun", _("Petugas bantuan melihat akun Anda")
    HANDED_OVER = "stakeholders.accounts.handed_over", _("Serah terima jabatan")

    PRIVACY_RECEIVED = "stakeholders.privacy.received", _("Permohonan data pribadi diterima")
    PRIVACY_AWAITS_ANSWER = (
        "stakeholders.privacy.awaiting_answer",
        _("Permohonan data pribadi menunggu jawaban"),
    )
    PRIVACY_ANSWERED = "stakeholders.privacy.answered", _("Permohonan data pribadi dijawab")
    PRIVACY_COPY_READY = "stakeholders.privacy.copy_ready", _("Salinan data siap diunduh")
    PRIVACY_NIK_ASKED = "stakeholders.privacy.nik_asked", _("NIK diminta untuk verifikasi")

    BREACH_FOUND = "stakeholders.privacy.breach_found", _("Kegagalan pelindungan data dicatat")
    BREACH_TOLD = "stakeholders.privacy.breach_told", _("Kegagalan pelindungan data Anda")

    INFORMATION_RECEIVED = "stakeholders.information.received", _("Permohonan informasi publik diterima")
    INFORMATION_AWAITS = "stakeholders.information.awaiting", _("Permohonan informasi publik menunggu")
    INFORMATION_EXTENDED = (
        "stakeholders.information.extended",
        _("Jawaban permohonan informasi publik diperpanjang"),
    )
    INFORMATION_ANSWERED = "stakeholders.information.answered", _("Permohonan informasi publik dijawab")

    DIGEST = "stakeholders.notifications.digest", _("Rangkuman pemberitahuan")
    MORNING = "stakeholders.notifications.morning", _("Rangkuman pagi untuk admin")

    ORGANISATION_SUSPENDED = "stakeholders.directory.suspended", _("Instansi ditangguhkan")
    ORGANISATION_RESUMED = "stakeholders.directory.resumed", _("Penangguhan instansi berakhir")
    ORGANISATION_MERGED = "stakeholders.directory.merged", _("Dua data instansi digabungkan")

    REGISTRATION_SUBMITTED = "stakeholders.registrations.submitted", _("Pendaftaran instansi diterima")
    REGISTRATION_AWAITS = "stakeholders.registrations.awaiting", _("Pendaftaran instansi menunggu verifikasi")
    REGISTRATION_RETURNED = "stakeholders.registrations.returned", _("Pendaftaran instansi perlu dilengkapi")
    REGISTRATION_VERIFIED = "stakeholders.registrations.verified", _("Instansi terverifikasi")
    REGISTRATION_REFUSED = "stakeholders.registrations.refused", _("Pendaftaran instansi ditolak")

    INVITATION_ACCEPTED = "stakeholders.invitations.accepted", _("Undangan diterima")
    INVITATION_DECLINED = "stakeholders.invitations.declined", _("Undangan ditolak")

    @property
    def folder(self) -> str:
        """Where its templates are."""
        return "emails/" + self.value.replace(".", "/")

    @property
    def is_compulsory(self) -> bool:
        """Whether it is always sent by e-mail, at once."""
        return self in COMPULSORY

    @property
    def is_urgent(self) -> bool:
        """Whether it is worth a sound in the night."""
        return self in URGENT

    @property
    def is_timed(self) -> bool:
        """Whether it has an hour of its own: sent then or not at all, never in a digest."""
        return self in TIMED


# Decisions and answers about a person's own rights: nobody may miss them by a choice made long ago.
COMPULSORY = frozenset(
    {
        Kind.OVERLAP_RULED, Kind.FORUM_INVITED, Kind.FORUM_POSTPONED, Kind.FORUM_CANCELLED,
        Kind.FORUM_MINUTES_TO_REVIEW, Kind.FORUM_ACTION_GIVEN,
        Kind.RECORD_TO_REVIEW, Kind.RECORD_TO_SIGN, Kind.PROPOSAL_MERGED, Kind.PROPOSAL_APART,
        Kind.PROPOSAL_SPLIT, Kind.APPEAL_ANSWERED, Kind.COMMENT_HIDDEN,
        Kind.BOOKING_MOVED, Kind.BOOKING_OFFICERS, Kind.BOOKING_DISPLACED,
        Kind.BOOKING_DECLINED, Kind.BOOKING_CANCELLED, Kind.LINE_OFFERED,
        Kind.MINUTES_TO_REVIEW,
        Kind.MINUTES_REVIEW_ENDS, Kind.ADDENDUM_ISSUED, Kind.FOLLOW_UP_PROMISED, Kind.FOLLOW_UP_RETURNED,
        Kind.PROPOSAL_RETURNED, Kind.PROPOSAL_RESUME, Kind.PROPOSAL_FILED_FOR_YOU,
        Kind.PROPOSAL_TOGETHER_ASKED,
        Kind.PROPOSAL_ACCEPTED, Kind.PROPOSAL_DECLINED, Kind.PROPOSAL_ACCOMMODATED,
        Kind.EVALUATION_RETURNED,
        Kind.PROPOSAL_NOT_ACCOMMODATED, Kind.PRIVACY_RECEIVED, Kind.PRIVACY_ANSWERED,
        Kind.PRIVACY_COPY_READY, Kind.PRIVACY_NIK_ASKED, Kind.SUPPORT_VISIT,
        Kind.PRACTICE_RETURNED, Kind.PRACTICE_REFUSED,
        Kind.BREACH_FOUND, Kind.BREACH_TOLD, Kind.INFORMATION_RECEIVED, Kind.INFORMATION_EXTENDED,
        Kind.INFORMATION_ANSWERED,
        Kind.ORGANISATION_SUSPENDED, Kind.REGISTRATION_RETURNED, Kind.REGISTRATION_VERIFIED,
        Kind.REGISTRATION_REFUSED, Kind.DIGEST, Kind.MORNING,
    }
)  # fmt: skip
URGENT = frozenset({Kind.BOOKING_REMINDER_HOUR, Kind.TURN_DELAYED, Kind.BREACH_FOUND})
TIMED = frozenset(
    {
        Kind.BOOKING_PREPARATION, Kind.BOOKING_REMINDER_DAY, Kind.BOOKING_REMINDER_HOUR,
        Kind.MINUTES_REVIEW_ENDS, Kind.FORUM_ANSWER_AWAITED, Kind.FORUM_REMINDER, Kind.TURN_DELAYED,
    }
)  # fmt: skip
# What only those are told who work behind the desk.
OF_THE_DESK = frozenset(
    {
        Kind.SURVEY_REPORT_AWAITS, Kind.SURVEY_REPORT_RETURNED, Kind.BOOKING_PREPARATION,
        Kind.BOOKING_AWAITS_ANSWER, Kind.MINUTES_AWAIT_APPROVAL, Kind.MINUTES_OBJECTED,
        Kind.MINUTES_RETURNED, Kind.ADDENDUM_AWAITS_APPROVAL, Kind.ADDENDUM_DECLINED,
        Kind.COOPERATION_ACCEPTED, Kind.COOPERATION_DECLINED, Kind.COOPERATION_ENDS,
        Kind.COOPERATION_COUNCIL_SILENT,
        Kind.OVERLAP_REMARKED, Kind.APPEAL_AWAITS, Kind.COMMENT_REPORTED,
        Kind.PROPOSAL_ASSIGNED, Kind.PROPOSAL_VERIFICATION_DUE, Kind.PROPOSAL_VERIFICATION_LATE,
        Kind.PROPOSAL_MENTIONED, Kind.PROPOSAL_TO_SCORE,
        Kind.PROPOSAL_AWAITS_DECISION, Kind.PRIVACY_AWAITS_ANSWER, Kind.REGISTRATION_AWAITS,
        Kind.BREACH_FOUND, Kind.INFORMATION_AWAITS, Kind.MORNING,
        Kind.EVALUATION_SENT, Kind.EVALUATION_VERIFIED,
    }
)  # fmt: skip


def known_kinds() -> list[tuple[str, Any]]:
    """Every kind with its words, for the field: a new one changes no table (decision 0016)."""
    return list(Kind.choices)
