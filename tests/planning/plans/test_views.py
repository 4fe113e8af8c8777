"""The pages of plans: what stands on them, what their buttons do."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from planning.plans import actions
from planning.plans.models import Kind, Plan, Status
from tests.factories.plans import PlanFactory, entries_for, fix, put
from tests.factories.stakeholders import DistrictFactory, OrganisationFactory, admin, operator

pytestmark = pytest.mark.django_db


def test_the_shelf_is_narrowed_by_year_kind_and_agency(client):
    agency = OrganisationFactory()
    PlanFactory(organisation=agency, status=Status.FIXED, title="Renja 2027")
    PlanFactory(status=Status.FIXED, first_year=2028, title="Renja 2028")
    PlanFactory(kind=Kind.MEDIUM_TERM, first_year=2025, last_year=2029, status=Status.FIXED, title="RPJMD")

    def shown(**asked):
        return [row[0]["text"] for row in client.get("/rencana/", asked).context["rows"]]

    assert shown() == ["RPJMD", "Renja 2028", "Renja 2027"]
    assert shown(tahun=2027) == ["RPJMD", "Renja 2027"]
    assert shown(jenis="rpjmd") == shown(tahun=2026) == ["RPJMD"]
    assert shown(instansi=agency.slug) == ["Renja 2027"]
    assert shown(kata="renja 2028") == ["Renja 2028"]


def test_the_tree_shows_sums_of_the_year_asked_for(client):
    plan = PlanFactory(status=Status.FIXED, works=2)

    this_year = client.get(plan.get_absolute_url())
    next_year = client.get(plan.get_absolute_url(), {"tahun": "2028"})
    nonsense = client.get(plan.get_absolute_url(), {"tahun": "kemarin"})

    assert "Jumlah pagu 2027: Rp300.000.000" in this_year.text
    assert "Jumlah pagu 2028: Rp320.000.000" in next_year.text
    assert nonsense.context["year"] == 2027
    assert [branch["code"] for branch in this_year.context["branches"]] == ["1.03.02", "1.03.02.2.02"]


def test_a_line_shows_its_figures_and_what_hangs_on_it(client):
    plan = PlanFactory(status=Status.FIXED)
    programme, _activity, work = plan.lines.in_order()

    above = client.get(reverse("planning:plans.line", args=[plan.code, programme.pk]))
    below = client.get(reverse("planning:plans.line", args=[plan.code, work.pk]))

    assert [branch["indent"] for branch in above.context["branches"]] == [0, 1]
    for words in ("Panjang jaringan irigasi", "1,25 Kilometer", "Rp150.000.000", "Dana Alokasi Umum"):
        assert words in below.text


def test_a_new_version_says_what_it_changed(client):
    plan, by = PlanFactory(status=Status.FIXED, works=1), admin()
    changed = actions.revise(plan, by=by)
    put(changed, entries_for(plan.organisation, works=2))
    fix(changed, by=by)

    page = client.get(reverse("planning:plans.changes", args=[changed.code]))
    first = client.get(reverse("planning:plans.changes", args=[plan.code]))

    assert [(str(row.word), row.entry.code) for row in page.context["page"]] == [
        ("Baru", "1.03.02.2.02.0002")
    ]
    assert first.context["other"] is None
    assert "Pilih dokumen untuk dibandingkan" in first.text
    assert [[cell["text"] for cell in row] for row in page.context["sums"]] == [
        ["2027", "Rp150.000.000", "Rp300.000.000", "Rp150.000.000"],
        ["2028", "Rp160.000.000", "Rp320.000.000", "Rp160.000.000"],
    ]
    assert "Kec. Plantungan" in page.text


def test_a_renja_is_compared_with_the_rkpd_of_its_year_line_by_line_of_its_own(client):
    agency = OrganisationFactory()
    renja = PlanFactory(organisation=agency, status=Status.FIXED, works=2)
    rkpd = PlanFactory(kind=Kind.YEARLY, works=0)
    put(rkpd, [*entries_for(agency, works=1), *entries_for(OrganisationFactory(), works=3)])
    fix(rkpd)

    shown = client.get(renja.get_absolute_url())
    page = client.get(reverse("planning:plans.changes", args=[renja.code]), {"dengan": rkpd.code})

    assert shown.context["yearly"] == rkpd
    assert [(str(row.word), row.entry.code) for row in page.context["page"]] == [
        ("Baru", "1.03.02.2.02.0002")
    ]


def test_differences_are_narrowed_to_one_kind_and_counted(client):
    plan, by = PlanFactory(status=Status.FIXED, works=2), admin()
    changed = actions.revise(plan, by=by)
    put(changed, entries_for(plan.organisation, works=3))
    fix(changed, by=by)
    address = reverse("planning:plans.changes", args=[changed.code])

    page = client.get(address, {"macam": "dihapus"})
    nonsense = client.get(address, {"macam": "x", "dengan": plan.code})

    assert [(tab["label"], tab["count"]) for tab in page.context["tabs"]] == [
        ("Semua", 1), ("Baru", 1), ("Dihapus", 0), ("Berubah", 0),
    ]  # fmt: skip
    assert "Tidak ada yang berbeda" in page.text
    assert len(nonsense.context["shown"]) == 1


def test_a_draft_is_compared_by_its_agency_alone_and_offered_to_nobody_else(client):
    agency = OrganisationFactory()
    fixed = PlanFactory(kind=Kind.YEARLY, status=Status.FIXED)
    draft = PlanFactory(organisation=agency)
    address = reverse("planning:plans.changes", args=[fixed.code])

    stranger = client.get(address)
    hidden = client.get(address, {"dengan": draft.code})
    client.force_login(operator(agency))
    own = client.get(address, {"dengan": draft.code})

    assert draft.code not in stranger.text
    assert hidden.status_code == 404
    assert own.context["other"] == draft


def test_lines_are_found_by_words_code_year_and_document_as_far_as_one_may_see_them(client):
    fixed = PlanFactory(status=Status.FIXED, works=2)
    draft = PlanFactory(first_year=2028)
    DistrictFactory(code="33.24.05", name="Boja")

    def shown(**asked):
        return {row[0]["note"] for row in client.get("/rencana/baris/", asked).context["rows"]}

    assert shown() == set()
    assert shown(kata="irigasi 2") == {"1.03.02.2.02.0002"}
    assert shown(kata="1.03.02", tingkat="programme") == {"1.03.02"}
    assert shown(kata="irigasi", tahun=2027) == {
        "1.03.02.2.02", "1.03.02.2.02.0001", "1.03.02.2.02.0002",
    }  # fmt: skip
    assert len(shown(dokumen=fixed.code.lower())) == 4
    assert shown(kecamatan="33.24.01") == {"1.03.02.2.02.0001", "1.03.02.2.02.0002"}
    assert shown(kecamatan="33.24.05") == set()
    assert shown(dokumen=draft.code) == set()
    client.force_login(operator(draft.organisation))
    assert len(shown(dokumen=draft.code)) == 3


def test_an_operator_begins_a_renja_of_the_agency(client):
    agency = OrganisationFactory()
    client.force_login(operator(agency))
    answer = {"kind": "renja", "organisation": agency.pk, "title": "Renja Dinas", "first_year": "2027"}

    page = client.get("/rencana/baru/")
    done = client.post("/rencana/baru/", answer)
    again = client.post("/rencana/baru/", answer)

    assert [value for value, _label in page.context["form"].fields["kind"].choices] == ["renstra", "renja"]
    assert done.url == Plan.objects.get().get_absolute_url()
    assert "sudah ada" in again.text


def test_what_is_missing_is_said_beside_its_question(client):
    client.force_login(admin())

    page = client.post("/rencana/baru/", {"kind": "renstra", "title": "Renstra", "first_year": "2025"})
    backwards = client.post(
        "/rencana/baru/", {"kind": "rpjmd", "title": "RPJMD", "first_year": "2025", "last_year": "2020"}
    )

    assert set(page.context["form"].errors) == {"organisation", "last_year"}
    assert set(backwards.context["form"].errors) == {"last_year"}


def test_regulation_is_written_down_and_the_plan_is_fixed(client):
    plan = PlanFactory(status=Status.FINAL)
    client.force_login(admin())
    answer = {"title": plan.title, "regulation_number": "Perbup 40", "regulation_date": "2026-07-01"}

    refused = client.post(reverse("planning:plans.fix", args=[plan.code]), follow=True)
    client.post(reverse("planning:plans.describe", args=[plan.code]), answer)
    done = client.post(reverse("planning:plans.fix", args=[plan.code]), follow=True)

    assert "Isi nomor dan tanggal peraturannya" in refused.text
    assert "Dokumen ditetapkan" in done.text
    plan.refresh_from_db()
    assert plan.status == Status.FIXED


def test_a_file_is_attached_and_handed_out(client):
    plan = PlanFactory(status=Status.FIXED)
    address = reverse("planning:plans.attach", args=[plan.code])
    client.force_login(admin())

    client.post(address, {"title": "Perbup", "file": SimpleUploadedFile("perbup.pdf", b"%PDF-1.7\n%%EOF\n")})
    refused = client.post(address, {"title": "Makro", "file": SimpleUploadedFile("x.pdf", b"bukan")})
    client.logout()
    page = client.get(plan.get_absolute_url())
    [shown] = page.context["files"]

    assert "bukan" not in page.text
    assert refused.context["form"].errors.keys() == {"file"}
    assert client.get(shown["url"]).getvalue() == b"%PDF-1.7\n%%EOF\n"


def test_a_change_is_begun_from_the_page_of_what_holds(client):
    plan = PlanFactory(status=Status.FIXED)
    client.force_login(admin())

    done = client.post(reverse("planning:plans.revise", args=[plan.code]))

    assert done.url == Plan.objects.get(revision=1).get_absolute_url()


def test_moderators_lead_plans_in_the_admin(client):
    plan = PlanFactory()
    client.force_login(admin())

    listed = client.get("/admin/planning/plan/")
    done = client.post(f"/admin/planning/plan/{plan.pk}/step/outline/", {"reason": ""})

    assert plan.code in listed.text
    assert done.status_code == 302
    assert Plan.objects.get().status == Status.OUTLINE
