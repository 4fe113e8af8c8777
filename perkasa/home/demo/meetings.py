"""A Musrenbang kecamatan with its minutes and issues, and a series of coordination meetings."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.core.files.uploadedfile import SimpleUploadedFile

from perkasa.home.demo.forums import DAY, HOUR, at_nine
from perkasa.home.demo.organisations import LETTER
from perkasa.home.demo.timeline import Event
from planning.forums import actions, series
from planning.forums.agenda.actions import link
from planning.forums.elements import Element
from planning.forums.guests import actions as guests
from planning.forums.guests.actions import Person
from planning.forums.issue_map import actions as issues
from planning.forums.minutes import actions as minutes
from planning.forums.minutes.actions import Said
from planning.forums.models import Forum
from planning.forums.papers.actions import hand_in_list, hand_in_reading
from planning.forums.presence import actions as presence
from planning.forums.presence.actions import Arrival
from planning.forums.presence.door import code_of
from planning.forums.statuses import Kind, Openness
from planning.forums.usual import points_for
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

People = dict[str, Account]
DISTRICT = "kec-plantungan"
VILLAGERS = (
    Person("Sulastri", "Ketua PKK Desa Tirtomulyo", sex="f"),
    Person("Warsito", "Kepala Desa Wadas", sex="m"),
    Person("Muntamah", "Forum difabel kecamatan", sex="f", is_vulnerable=True),
    Person("Haji Rohmad", "Tokoh masyarakat", sex="m"),
)
SAID = (
    Said("Pembukaan dan doa", "Camat menyampaikan arah pembangunan kecamatan."),
    Said(
        "Penetapan usulan prioritas menurut bidang",
        "Peserta membahas jalan penghubung antardesa, longsor, dan pemasaran kopi.\n"
        "DPUPR menjelaskan batas kewenangan jalan kabupaten.",
        "Penanganan longsor dan jalan penghubung menjadi prioritas pertama bidang prasarana.\n"
        "Kelompok tani kopi diusulkan mendapat pendampingan.",
    ),
    Said("Pemilihan delegasi", "", "Delegasi kecamatan empat orang, dua di antaranya perempuan."),
)
ISSUES = (
    {
        "kind": "challenge", "title": "Longsor menutup jalan penghubung", "field_code": "1.03",
        "words": "Tiga titik di lereng utara menutup jalan dua sampai lima hari tiap kali.",
        "doing": "Bronjong di dua titik dibangun tahun ini; titik ketiga diusulkan untuk tahun rencana.",
    },
    {
        "kind": "potential", "title": "Kopi lereng Prau mulai dikenal", "field_code": "3.27",
        "words": "Empat kelompok tani mengolah sendiri; pemasarannya masih lewat pengepul.", "doing": "",
    },
)  # fmt: skip


def meeting_events(people: People, now: datetime, plan_year: int) -> Iterator[Event]:
    """The Musrenbang was twelve days ago, the first coordination meeting last week; the next is planned."""
    begins = at_nine(now - 12 * DAY)
    yield Event(begins - 6 * DAY, lambda: _invite_to_musrenbang(people, begins, plan_year))
    coordination = at_nine(now - 7 * DAY)
    yield Event(coordination - 3 * DAY, lambda: _coordinate(people, coordination, plan_year))


def _invite_to_musrenbang(people: People, begins: datetime, plan_year: int) -> Iterator[Event]:
    by, chair = people["ratna"], people["camat"]
    forum = actions.call(
        kind=Kind.DISTRICT, title=f"Musrenbang Kecamatan Plantungan RKPD {plan_year}", plan_year=plan_year,
        purpose="Menetapkan usulan prioritas kecamatan dan memilih delegasinya.", openness=Openness.PUBLIC,
        place="Pendopo Kecamatan Plantungan", host=Organisation.objects.get(slug=DISTRICT), chair=chair,
        recorder=by, begins=begins, ends=begins + 6 * HOUR, by=by,
        regions=Region.objects.filter(code="33.24.01"),
    )  # fmt: skip
    actions.set_agenda(forum, points_for(forum.kind, begins), by=by)
    item = forum.agenda.select_related("forum").get(position=2)
    hand_in_reading(item, SimpleUploadedFile("prioritas.pdf", LETTER), title="Prioritas kecamatan", by=by)
    if proposal := Proposal.objects.visible_to(None).filter(plan_year=plan_year).order_by("pk").first():
        link(item, proposal, by=by)
    for handle in ("dpupr", "dispermasdes", "dpp"):
        guests.invite_organisation(forum, people[handle].organisations[0], by=by)
    guests.invite_person(forum, people["karangtaruna"], by=by, element=Element.ELDERS)
    guests.invite_by_email(forum, "Maryati", "maryati@perkasa.test", by=by, element=Element.WOMEN)
    actions.invite(forum, by=by)
    yield Event(begins - DAY, lambda: _answer(people, forum))
    yield Event(begins, lambda: _meet(people, forum))
    yield Event(begins + DAY, lambda: _circulate(people, forum))
    yield Event(begins + 3 * DAY, lambda: _reply(people, forum))


def _answer(people: People, forum: Forum) -> None:
    for handle, name in (("dpupr", "Bambang Irawan"), ("dispermasdes", "Kartini Dewi")):
        guest = forum.guests.get(organisation=people[handle].organisations[0])
        delegate = Person(name, "Kepala Seksi", f"Kepala {guest.organisation}")
        guests.come(guest, [delegate], by=people[handle])
    villager = forum.guests.get(account=people["karangtaruna"])
    guests.come(villager, [Person("Rizky Maulana", "Karang taruna", sex="m")], by=people["karangtaruna"])


def _meet(people: People, forum: Forum) -> None:
    by = people["ratna"]
    forum.refresh_from_db()
    actions.start(forum, by=by)
    presence.check_in(forum, Person("Rizky Maulana"), code=code_of(forum))
    presence.write_list(forum, [Arrival(person) for person in VILLAGERS], by=by)
    there = forum.participants.present() | forum.participants.exclude(guest__organisation=None)
    presence.note_presence(forum, there, by=by)
    hand_in_list(forum, SimpleUploadedFile("daftar-hadir.pdf", LETTER), by=by)
    region = Region.objects.get(code="33.24.01")
    for content in ISSUES:
        issues.raise_issue(forum, by=by, region=region, **content)


def _circulate(people: People, forum: Forum) -> None:
    by = people["ratna"]
    actions.end(forum, by=by)
    landslide = forum.issues.get(field_code="1.03")
    issues.handle(landslide, by=by)
    issues.share(
        landslide, title="Rumput vetiver di tebing jalan", organisation=people["dlh"].organisations[0],
        words="Tebing yang ditanami vetiver tiga tahun lalu tidak longsor lagi, dengan sepersepuluh biaya.",
        by=people["dlh"],
    )  # fmt: skip
    draft = minutes.write(
        forum, opening="Rapat dibuka oleh Camat Plantungan.", points=SAID, version=0, by=by,
        closing="Rapat ditutup dengan doa.",
    )  # fmt: skip
    minutes.circulate(draft, by=by)


def _reply(people: People, forum: Forum) -> None:
    notes = {"dpupr": "Titik ketiga masih menunggu kajian geologi.", "dispermasdes": "", "karangtaruna": ""}
    for reply in forum.minutes.replies.select_related("minutes", "guest"):
        [handle] = [name for name in notes if speaks(people[name], reply.guest)]
        minutes.agree(reply, version=reply.minutes.version, note=notes[handle], by=people[handle])
    minutes.finalise(forum.minutes, by=people["camat"])
    actions.conclude(forum, by=people["ratna"])


def speaks(account: Account, guest) -> bool:
    """Whether this guest is the person or their organisation."""
    return account == guest.account or guest.organisation in account.organisations


def _coordinate(people: People, begins: datetime, plan_year: int) -> Iterator[Event]:
    by = people["bagus"]
    forum = actions.call(
        kind=Kind.COORDINATION, title="Rakor penurunan stunting", plan_year=plan_year, chair=people["kepala"],
        purpose="Menyelaraskan data dan kegiatan antarinstansi.", openness=Openness.INVITED, recorder=by,
        place="Ruang Perkasa", host=Organisation.objects.host(), begins=begins, ends=begins + 3 * HOUR, by=by,
    )  # fmt: skip
    actions.set_agenda(forum, points_for(forum.kind, begins), by=by)
    for handle in ("dinkes", "disdikbud"):
        guests.invite_organisation(forum, people[handle].organisations[0], by=by, quota=3)
    actions.invite(forum, by=by)
    yield Event(begins, lambda: actions.start(forum, by=by))
    yield Event(begins + 3 * HOUR, lambda: _plan_next(forum, by))


def _plan_next(forum: Forum, by: Account) -> None:
    """It ends, and the next one is planned: nobody but the planning agency sees it yet."""
    actions.end(forum, by=by)
    begins = forum.period.lower + timedelta(days=35)
    series.call_next(forum, title="Rakor penurunan stunting II", begins=begins, ends=begins + 3 * HOUR, by=by)
