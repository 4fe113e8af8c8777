"""A passkey in a real browser: made, used instead of a password, and again as proof before a signature."""

import pytest

from consultations.minutes.models import Status
from tests.browser.portal import sign_in
from tests.factories.minutes import submitted

AUTHENTICATOR = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
    "isUserVerified": True, "automaticPresenceSimulation": True,
}  # fmt: skip


@pytest.fixture
def settings_of_a_local_site(settings):
    """Passkeys need HTTPS; a browser makes an exception for localhost, and so must we."""
    settings.MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
    return settings


@pytest.mark.django_db(transaction=True)
def test_a_head_comes_in_and_signs_with_a_passkey(portal, open_window, settings_of_a_local_site):
    minutes, window = submitted(), open_window(portal.url)
    page = window.page
    give_authenticator(window)
    sign_in(page, "kepala@perkasa.test")

    add_passkey(page, "Ponsel kantor")

    assert "Ponsel kantor" in page.locator("main").inner_text()
    sign_out(page)
    page.goto("/masuk/")
    page.get_by_role("button", name="Masuk dengan kunci sandi (passkey)").click()
    page.wait_for_url(lambda url: "/masuk/" not in url)
    page.goto("/akun/email/")
    assert "kepala@perkasa.test" in page.locator("main").inner_text()

    settings_of_a_local_site.PROOF_MINUTES = 0
    page.goto(f"/konsultasi/pemesanan/{minutes.booking.code}/notula/")
    page.get_by_role("button", name="Setujui dan terbitkan").click()
    page.wait_for_url("**/akun/2fa/webauthn/reauthenticate/**")
    settings_of_a_local_site.PROOF_MINUTES = 10
    page.get_by_role("button", name="Pakai kunci keamanan atau passkey").click()
    page.wait_for_url("**/notula/")

    minutes.refresh_from_db()
    assert minutes.status == Status.APPROVED
    assert window.faults == []


@pytest.mark.django_db(transaction=True)
def test_who_has_no_passkey_is_told_and_comes_in_another_way(portal, open_window, settings_of_a_local_site):
    window = open_window(portal.url)
    page = window.page
    give_authenticator(window)

    page.goto("/masuk/")
    page.get_by_role("button", name="Masuk dengan kunci sandi (passkey)").click()

    told = page.get_by_role("alert")
    told.wait_for()
    assert "Kunci belum dapat dipakai" in told.inner_text()
    assert told.evaluate("words => words === document.activeElement")
    sign_in(page, "kepala@perkasa.test")
    assert window.faults == []


def give_authenticator(window) -> None:
    """The device has a finger to read, and always finds the right one on it."""
    session = window.context.new_cdp_session(window.page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})


def add_passkey(page, name: str) -> None:
    """The person makes a passkey on this device and calls it `name`."""
    page.goto("/akun/2fa/webauthn/add/")

    page.get_by_label("Nama kunci").fill(name)
    page.locator("input[type=checkbox]").check()
    page.locator("#mfa_webauthn_add").click()
    page.wait_for_url(lambda url: "/add/" not in url)
    page.goto("/akun/2fa/webauthn/")


def sign_out(page) -> None:
    page.goto("/keluar/")
    page.locator("main").get_by_role("button", name="Keluar").click()
    page.wait_for_url(lambda url: "/keluar/" not in url)
