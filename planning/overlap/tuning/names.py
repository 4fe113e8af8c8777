"""What each weight stands for, in the words of planners."""

from django.utils.translation import gettext_lazy as _

NAMES = {
    "base": _("titik awal"), "same_object": _("pekerjaan sama"),
    "part_of_object": _("sebagian pekerjaan sama"),
    "kind_of_object": _("pekerjaan sejenis"), "shared_object": _("satu dari beberapa pekerjaan sama"),
    "related_object": _("pekerjaan berdekatan"), "other_object": _("pekerjaan berbeda"),
    "like_content": _("isi serupa"), "same_action": _("tindakan sama"), "like_action": _("tindakan serupa"),
    "unsaid_action": _("tindakan tidak disebut"), "near_action": _("tindakan berdekatan"),
    "other_action": _("tindakan berbeda"), "shared_word": _("nama atau kata khas sama"),
    "shared_ordinary_word": _("kata biasa sama"), "other_words": _("nama atau kata khas berbeda"),
    "other_ordinary_words": _("rincian berbeda"), "extra_word": _("kata di satu pihak saja"),
    "other_host": _("tempat kerja berbeda"), "same_host": _("tempat kerja sama"),
    "extra_host": _("tempat kerja di satu pihak saja"), "other_surface": _("konstruksi berbeda"),
    "other_number": _("nomor berbeda"), "other_stage": _("tahap berbeda"), "other_side": _("sisi berbeda"),
    "same_target": _("sasaran sama"), "part_of_target": _("sasaran beririsan"),
    "other_target": _("sasaran berbeda"), "extra_target": _("sasaran di satu pihak saja"),
    "same_spot": _("titik lokasi sama"), "same_neighbourhood": _("RW sama"), "same_village": _("desa sama"),
    "same_district": _("kecamatan sama"), "part_of_spot": _("lokasi bagian dari yang lain"),
    "one_placeless": _("lokasi di satu pihak saja"), "no_place": _("lokasi tidak disebut"),
    "other_spot_perhaps": _("mungkin beda lokasi"), "other_year": _("tahun berbeda"),
    "same_sub_activity": _("sub kegiatan sama"), "other_sub_activity": _("sub kegiatan berbeda"),
    "same_budget": _("anggaran hampir sama"), "other_budget": _("anggaran jauh berbeda"),
    "same_wording": _("judul sama"), "two_agencies": _("dua pengusul"), "veto": _("beda tempat"),
}  # fmt: skip
