"""Why a proposal is not taken up, in codes that can be counted; words of one's own stand beside them."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ReasonCode(models.TextChoices):
    INCOMPLETE = "incomplete", _("Data atau syarat tidak lengkap")
    NOT_OURS = "not_ours", _("Bukan kewenangan kabupaten")
    DUPLICATE = "duplicate", _("Sudah diusulkan atau sedang dikerjakan")
    DONE = "done", _("Sudah dikerjakan")
    NOT_A_PRIORITY = "not_a_priority", _("Tidak sesuai prioritas tahun ini")
    NOT_IN_PLAN = "not_in_plan", _("Tidak sesuai RPJMD, RKPD, atau tata ruang")
    LAND = "land", _("Status lahan belum siap")
    NOT_FEASIBLE = "not_feasible", _("Tidak layak secara teknis")
    MONEY = "money", _("Anggaran tidak mencukupi")
    OTHER_MONEY = "other_money", _("Dibiayai sumber lain (desa, provinsi, pusat)")
    OTHER = "other", _("Alasan lain")
