"""The main job as it happens: a citizen is heard and has it on paper; an agency proposes and is answered."""

import io
from datetime import timedelta

import pypdf
import pytest
from django.utils import timezone

from consultations.bookings.models import Booking
from perkasa.documents.models import Paper
from planning.proposals.models import Proposal
from tests.browser.conftest import PHONE
from tests.browser.people import press, read_qr
from tests.browser.portal import let_time_pass, sign_in
from tests.factories.consultations import pdf

A4 = (595, 842)
CITIZEN = "ningsih@perkasa.test"
A_PASSWORD = "sawah-hijau-di-boja"


def sign_up(portal, page) -> None:
    """A newcomer signs up and proves the address with the code from the letter."""
    page.goto("/akun/signup/")
    page.get_by_label("Nama lengkap").fill("Ningsih Utami")
    page.get_by_label("E-mail").fill(CITIZEN)
    page.get_by_label("Kata sandi", exact=False).first.fill(A_PASSWORD)
    page.get_by_label("Saya setuju data diri saya").check()
    page.locator("main").get_by_role("button", name="Daftar").click()
    letter = portal.letter_to(CITIZEN, "alamat e-mail")
    page.locator("input[name=code]").fill(code_in(letter.text))
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url(lambda url: "confirm" not in url)


def code_in(text: str) -> str:
    """The one line of the letter that is a code."""
    lines = [line.strip() for line in text.splitlines()]
    return next(line for line in lines if line.isupper() and " " not in line and 5 < len(line) < 12)


def book(page) -> str:
    """The citizen chooses a time, says what it is about, and sends; answers the number."""
    page.goto("/konsultasi/")
    page.get_by_role("link", name="Usulan program masyarakat").click()
    page.locator("input[name=waktu]").last.check()  # far enough ahead for both reminders
    page.get_by_role("button", name="Lanjut").click()
    page.get_by_label("Tatap muka di kantor").check()
    page.get_by_role("button", name="Tahan jadwal ini").click()
    page.get_by_label("Pokok konsultasi").fill("Drainase RT 03 yang meluap setiap hujan")
    page.get_by_label("Apa yang ingin Anda tanyakan?").fill(
        "Saluran sudah dibersihkan warga, tetapi masih meluap."
    )
    upload = pdf("foto dan denah.pdf")
    page.get_by_label("Berkas pendukung").set_input_files(
        {"name": upload.name, "mimeType": "application/pdf", "buffer": upload.read()}
    )
    page.get_by_label("saya berhak menyampaikannya").check()
    page.get_by_role("button", name="Lanjut ke pemeriksaan").click()
    page.get_by_role("button", name="Ajukan permohonan").click()
    page.wait_for_url("**/konsultasi/pemesanan/KSL-*/")
    return Booking.objects.get(subject__startswith="Drainase RT 03").code


def write_minutes(page) -> None:
    """The officer writes what was said, the advice and one promise."""
    page.get_by_label("Pembahasan").fill("Pemohon menunjukkan foto.\n\nSaluran mengecil di bawah jalan.")
    page.get_by_label("Rekomendasi").fill("Ajukan sebagai usulan drainase lingkungan melalui DPUPR.")
    page.get_by_label("Apa yang akan dilakukan?").first.fill("Meninjau lokasi bersama DPUPR")
    page.get_by_label("Oleh siapa?").first.select_option(index=1)
    due = timezone.localdate() + timedelta(days=14)
    page.get_by_label("Paling lambat").first.fill(due.isoformat())
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_load_state()


def review(page, portal, time: int, *, objection: str = "", note: str = "") -> None:
    """By the link of the letter the citizen objects, or agrees with a note, without signing in."""
    text = portal.nth_letter_to(CITIZEN, "Mohon tinjau", number=time).text
    page.goto(next(word for word in text.split() if "/notula/tinjau/" in word))
    if objection:
        page.locator("summary", has_text="Saya keberatan").click()
        page.get_by_label("Apa yang perlu diperbaiki?").fill(objection)
        page.get_by_role("button", name="Ajukan keberatan").click()
    else:
        page.get_by_label("Catatan Anda").fill(note)
        page.get_by_role("button", name="Setujui isi notula").click()
    page.wait_for_load_state()


def check_paper(content: bytes, portal) -> str:
    """The PDF is tagged, Indonesian, A4, and its QR leads to its verification; answers that address."""
    reader = pypdf.PdfReader(io.BytesIO(content))
    root = reader.trailer["/Root"]
    text = "\n".join(page.extract_text() for page in reader.pages)
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"].lower().startswith("id")
    assert {tuple(round(side) for side in page.mediabox[2:]) for page in reader.pages} == {A4}
    assert "Drainase RT 03 yang meluap setiap hujan" in text.replace("\n", " ")
    assert "mengecil di bawah jembatan." in text.replace("\n", " ")
    assert "Foto tambahan kami kirim menyusul." in text.replace("\n", " ")
    [address] = read_qr(content)
    assert address.startswith(f"{portal.url}/verifikasi/")
    return address


@pytest.mark.django_db(transaction=True)
def test_a_citizen_is_heard_and_has_it_on_paper(portal, open_window):
    citizen, planner, head, stranger = (
        open_window(portal.url, width=width) for width in (PHONE, 1280, 1280, PHONE)
    )
    sign_up(portal, citizen.page)
    code = book(citizen.page)
    portal.letter_to(CITIZEN, code)
    booking = Booking.objects.get(code=code)
    officer = booking.officer.account

    sign_in(planner.page, officer.email)
    planner.page.goto("/tugas/")
    planner.page.get_by_role("link", name="Jawab permohonan konsultasi").click()
    press(planner.page, "Pastikan jadwal")
    portal.letter_to(CITIZEN, "dipastikan")

    let_time_pass(booking.starts_at - timezone.now() - timedelta(hours=2))
    portal.letter_to(CITIZEN, "pengingat")
    let_time_pass(timedelta(minutes=90))
    portal.letter_to(CITIZEN, "sejam lagi")
    let_time_pass(timedelta(minutes=100))

    planner.page.reload()
    press(planner.page, "Sudah terlaksana")
    planner.page.goto(f"/konsultasi/pemesanan/{code}/notula/tulis/")
    write_minutes(planner.page)
    planner.page.goto(f"/konsultasi/pemesanan/{code}/notula/")
    press(planner.page, "Ajukan persetujuan")
    review(stranger.page, portal, 1, objection="Saluran mengecil di bawah jembatan, bukan jalan.")
    portal.letter_to(officer.email, "keberatan")
    planner.page.goto(f"/konsultasi/pemesanan/{code}/notula/tulis/")
    planner.page.get_by_label("Pembahasan").fill(
        "Pemohon menunjukkan foto.\n\nSaluran mengecil di bawah jembatan."
    )
    planner.page.get_by_role("button", name="Simpan", exact=True).click()
    planner.page.goto(f"/konsultasi/pemesanan/{code}/notula/")
    press(planner.page, "Ajukan persetujuan")
    review(stranger.page, portal, 2, note="Foto tambahan kami kirim menyusul.")

    sign_in(head.page, "kepala@perkasa.test")
    head.page.goto(f"/konsultasi/pemesanan/{code}/notula/")
    press(head.page, "Setujui dan terbitkan")
    letter = portal.letter_to(CITIZEN, "sudah terbit")
    paper = Paper.objects.get()
    assert paper.code in letter.text or "/notula/" in letter.text
    assert portal.letters_to(CITIZEN, "pengingat") == portal.letters_to(CITIZEN, "sejam lagi") == 1

    citizen.page.goto(f"/naskah/{paper.code}/")
    with citizen.page.expect_download() as download:
        citizen.page.get_by_role("link", name="Unduh").first.click()
    content = download.value.path().read_bytes()
    verification = check_paper(content, portal)
    stranger.page.goto(verification)
    assert paper.full_number in stranger.page.locator("main").inner_text()

    stranger.page.goto("/")
    stranger.page.get_by_label("Nomor konsultasi, usulan, atau surat").fill(code.lower())
    stranger.page.locator("main").get_by_role("button", name="Lacak").click()
    seen = stranger.page.locator("main").inner_text()
    assert "Terlaksana" in seen
    assert "Ningsih" not in seen
    assert "Drainase" not in seen
    assert [window.faults for window in (citizen, planner, head, stranger)] == [[], [], [], []]


def propose(page) -> str:
    """The agency answers one question after another and sends; answers the number."""
    page.goto("/usulan/baru/")
    page.get_by_label("Apa yang diusulkan?").fill("Pembangunan drainase lingkungan Desa Boja")
    page.get_by_label("2027").check()
    next_step(page)
    page.locator("main input[type=search], main input[name=kata]").first.fill("drainase lingkungan")
    page.locator("main").get_by_role("button", name="Cari").click()
    page.get_by_label("Pembangunan Sistem Drainase Lingkungan").check()
    next_step(page)
    page.get_by_role("link", name="Boja", exact=True).click()
    page.get_by_label("Desa Boja", exact=True).check()
    next_step(page)
    page.get_by_label("Target").fill("350")
    next_step(page)
    page.get_by_label("Perkiraan anggaran").fill("Rp 280.000.000")
    page.get_by_label("Dana Alokasi Umum (DAU)", exact=True).check()
    next_step(page)
    page.get_by_label("Masalah apa yang diselesaikan").fill(
        "Saluran meluap setiap hujan dan jalan desa terendam."
    )
    next_step(page)
    page.get_by_role("button", name="Ajukan").click()
    page.wait_for_load_state()
    return Proposal.objects.get(title="Pembangunan drainase lingkungan Desa Boja").code


def next_step(page) -> None:
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_load_state()


def decide(page, code: str, step: str, reason: str = "") -> None:
    """The admin finds the proposal in the Django admin and takes a step with its reason."""
    page.goto(f"/admin/planning/proposal/?q={code}")
    page.locator("#result_list tbody a").first.click()
    page.locator(".object-tools").get_by_role("link", name=step).click()
    page.locator("textarea[name=reason]").fill(reason)
    page.locator(".submit-row input[type=submit]").click()
    page.wait_for_load_state()


@pytest.mark.django_db(transaction=True)
def test_an_agency_proposes_and_is_answered(portal, open_window):
    agency, admin, stranger = (open_window(portal.url, width=width) for width in (1280, 1280, PHONE))
    sign_in(agency.page, "dpupr@perkasa.test")
    code = propose(agency.page)
    agency.page.goto(f"/usulan/{code}/")
    assert "Selaras" in agency.page.locator("main").inner_text()
    portal.letter_to("dpupr@perkasa.test", code)

    sign_in(admin.page, "admin@perkasa.test")
    decide(admin.page, code, "Kembalikan", "Sebutkan panjang saluran menurut pengukuran.")
    letter = portal.letter_to("dpupr@perkasa.test", "dikembalikan")
    assert "panjang saluran menurut pengukuran" in letter.text

    agency.page.goto("/tugas/")
    agency.page.get_by_role("link", name="Perbaiki usulan").click()
    agency.page.goto(f"/usulan/{code}/isi/alasan/")
    agency.page.get_by_label("Masalah apa yang diselesaikan").fill(
        "Saluran 350 meter, diukur bersama desa, meluap."
    )
    next_step(agency.page)
    agency.page.goto(f"/usulan/{code}/periksa/")
    agency.page.get_by_role("button", name="Ajukan").click()
    agency.page.wait_for_load_state()

    decide(admin.page, code, "Terima")
    portal.letter_to("dpupr@perkasa.test", "diterima")
    agency.page.goto(f"/usulan/{code}/")
    trail = agency.page.locator(".trail:not(.trail--way)").inner_text()
    assert [word in trail for word in ("Draf", "Diajukan", "Dikembalikan", "Diterima", "Sri Wahyuni")] == [
        True
    ] * 5

    stranger.page.goto(f"/lacak/?nomor={code}")
    seen = stranger.page.locator("main").inner_text()
    assert "Diterima" in seen
    assert "Sri Wahyuni" not in seen
    assert [window.faults for window in (agency, admin, stranger)] == [[], [], []]
