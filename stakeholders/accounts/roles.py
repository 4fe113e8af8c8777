"""The matrix of rights: which role may do what. Rights come with a position, never with a person."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Permission(models.TextChoices):
    """Everything that somebody may or may not do beyond their own affairs."""

    ADMIN_ENTER = "admin.enter", _("masuk ke ruang moderasi")
    ANNUAL_ISSUE = "annual.issue", _("menerbitkan laporan tahunan")
    APPEALS_JUDGE = "appeals.judge", _("menjawab tanggapan balik atas jawaban usulan")
    BOOKINGS_READ_ALL = "bookings.read_all", _("membaca semua pemesanan konsultasi")
    BOOKINGS_ANSWER = "bookings.answer", _("menjawab permohonan konsultasi")
    BOOKINGS_MODERATE = "bookings.moderate", _("memoderasi pemesanan konsultasi")
    COOPERATION_MANAGE = "cooperation.manage", _("mengelola kerja sama daerah, praktik, dan inovasi")
    COOPERATION_READ_ALL = "cooperation.read_all", _("membaca semua kerja sama daerah")
    EVALUATION_CERTIFY = "evaluation.certify", _("mengesahkan laporan triwulan")
    EVALUATION_FILL = "evaluation.fill", _("melaporkan realisasi Renja instansinya")
    EVALUATION_READ_ALL = "evaluation.read_all", _("membaca semua laporan triwulan")
    EVALUATION_VERIFY = "evaluation.verify", _("memverifikasi laporan triwulan")
    FORUMS_MANAGE = "forums.manage", _("memanggil dan mengelola forum")
    FORUMS_READ_ALL = "forums.read_all", _("membaca semua forum")
    COMMENTS_MODERATE = "comments.moderate", _("memoderasi tanggapan warga atas usulan")
    INFORMATION_ANSWER = "information.answer", _("menjawab permohonan informasi publik")
    INFORMATION_JUDGE = "information.judge", _("memutuskan keberatan atas jawaban informasi publik")
    INFORMATION_READ_ALL = "information.read_all", _("membaca semua permohonan informasi publik")
    MINUTES_APPROVE = "minutes.approve", _("menyetujui notula")
    HISTORY_READ_ALL = "history.read_all", _("membaca riwayat perubahan data")
    NOTIFICATIONS_MANAGE = "notifications.manage", _("mengirim ulang pemberitahuan")
    NOTIFICATIONS_READ_ALL = "notifications.read_all", _("membaca semua pemberitahuan")
    ORGANISATIONS_INVITE = "organisations.invite", _("mengundang orang ke instansinya")
    ORGANISATIONS_MANAGE = (
        "organisations.manage",
        _("memverifikasi, menangguhkan, dan menggabungkan instansi"),
    )
    ORGANISATIONS_READ_ALL = "organisations.read_all", _("membaca pendaftaran dan undangan instansi")
    OVERLAPS_RULE = "overlaps.rule", _("memutuskan temuan tumpang tindih")
    PAPERS_READ_ALL = "papers.read_all", _("membaca semua naskah")
    PEOPLE_MANAGE = "people.manage", _("mengelola akun, jabatan, dan penugasan")
    PEOPLE_READ_ALL = "people.read_all", _("membaca data akun dan penugasan")
    PLANS_DRAFT = "plans.draft", _("menyusun Renstra dan Renja instansinya")
    PLANS_MANAGE = "plans.manage", _("mengelola dan menetapkan dokumen rencana")
    PLANS_READ_ALL = "plans.read_all", _("membaca semua dokumen rencana")
    PROPOSALS_BUDGET = "proposals.budget", _("memvalidasi usulan sebagai TAPD")
    PROPOSALS_DECIDE = "proposals.decide", _("memutuskan usulan")
    PROPOSALS_FILE = "proposals.file", _("mengajukan usulan program instansinya")
    PROPOSALS_READ_ALL = "proposals.read_all", _("membaca semua usulan")
    PROPOSALS_VERIFY = "proposals.verify", _("memverifikasi usulan pada tahap instansinya")
    QUEUE_RECEIVE = "queue.receive", _("menerima tamu di meja depan dan memanggil antrean")
    REFERENCE_MANAGE = "reference.manage", _("mengelola data acuan")
    SERVICES_MANAGE = "services.manage", _("mengelola layanan konsultasi dan jadwalnya")
    SURVEYS_APPROVE = "surveys.approve", _("menyetujui laporan survei kepuasan")
    SURVEYS_MANAGE = "surveys.manage", _("meninjau saran dan menyusun laporan survei kepuasan")


class Role(models.TextChoices):
    """What a position is for; one position has one role."""

    ADMIN = "admin", _("Admin Perkasa")
    PLANNER = "planner", _("Perencana / petugas konsultasi")
    RECEPTION = "reception", _("Petugas meja depan")
    HEAD = "head", _("Pimpinan badan perencanaan")
    AGENCY_OPERATOR = "agency_operator", _("Operator instansi")
    AGENCY_HEAD = "agency_head", _("Pimpinan instansi")
    BODY_MEMBER = "body_member", _("Wakil lembaga")
    BODY_HEAD = "body_head", _("Pimpinan lembaga")
    AUDITOR = "auditor", _("Auditor")

    @property
    def needs_second_factor(self) -> bool:
        """Whoever moderates or reads behind the scenes shows more than a password."""
        return Permission.ADMIN_ENTER in ROLES[self]


P = Permission
READ_PLANNING = {P.COOPERATION_READ_ALL, P.EVALUATION_READ_ALL, P.FORUMS_READ_ALL, P.PLANS_READ_ALL}
READ_PLANNING |= {P.PROPOSALS_READ_ALL}
READ_ALL = READ_PLANNING | {P.BOOKINGS_READ_ALL, P.INFORMATION_READ_ALL, P.PAPERS_READ_ALL}
WATCH = {P.HISTORY_READ_ALL, P.NOTIFICATIONS_READ_ALL, P.ORGANISATIONS_READ_ALL, P.PEOPLE_READ_ALL}

ROLES: dict[str, frozenset[Permission]] = {
    Role.ADMIN: frozenset(
        READ_ALL
        | WATCH
        | {P.ADMIN_ENTER, P.BOOKINGS_MODERATE, P.NOTIFICATIONS_MANAGE, P.PEOPLE_MANAGE, P.PROPOSALS_DECIDE}
        | {
            P.COOPERATION_MANAGE,
            P.FORUMS_MANAGE,
            P.INFORMATION_ANSWER,
            P.ORGANISATIONS_MANAGE,
            P.OVERLAPS_RULE,
            P.PLANS_MANAGE,
        }
        | {P.QUEUE_RECEIVE, P.REFERENCE_MANAGE, P.SERVICES_MANAGE, P.SURVEYS_MANAGE}
        | {P.APPEALS_JUDGE, P.COMMENTS_MODERATE, P.PROPOSALS_BUDGET, P.PROPOSALS_VERIFY}
        | {P.EVALUATION_VERIFY}
    ),
    Role.PLANNER: frozenset(
        READ_PLANNING
        | {
            P.ADMIN_ENTER,
            P.BOOKINGS_ANSWER,
            P.COOPERATION_MANAGE,
            P.FORUMS_MANAGE,
            P.OVERLAPS_RULE,
            P.PLANS_MANAGE,
        }
        | {P.COMMENTS_MODERATE, P.PROPOSALS_VERIFY, P.QUEUE_RECEIVE}
        | {P.EVALUATION_FILL, P.EVALUATION_VERIFY}
    ),
    Role.RECEPTION: frozenset({P.QUEUE_RECEIVE}),
    Role.HEAD: frozenset(
        READ_ALL
        | {P.ADMIN_ENTER, P.INFORMATION_JUDGE, P.MINUTES_APPROVE, P.SURVEYS_APPROVE}
        | {P.APPEALS_JUDGE, P.EVALUATION_CERTIFY, P.PROPOSALS_BUDGET, P.PROPOSALS_VERIFY}
        | {P.ANNUAL_ISSUE}
    ),
    Role.AGENCY_OPERATOR: frozenset({P.EVALUATION_FILL, P.PLANS_DRAFT, P.PROPOSALS_FILE, P.PROPOSALS_VERIFY}),
    Role.AGENCY_HEAD: frozenset(
        {P.EVALUATION_FILL, P.ORGANISATIONS_INVITE, P.PLANS_DRAFT, P.PROPOSALS_FILE, P.PROPOSALS_VERIFY}
    ),
    Role.BODY_MEMBER: frozenset(),
    Role.BODY_HEAD: frozenset({P.ORGANISATIONS_INVITE}),
    Role.AUDITOR: frozenset(READ_ALL | WATCH | {P.ADMIN_ENTER}),
}


def roles_that_allow(permission: str) -> list[str]:
    """The roles whose holders may do this."""
    return [role for role, permissions in ROLES.items() if permission in permissions]
