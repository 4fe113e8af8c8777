"""A head with a new account: an app first, then the signature, and the proof asked again when it is old."""

import pytest

from consultations.minutes.models import Status
from stakeholders.accounts.models import Account
from tests.browser.portal import sign_in
from tests.factories.minutes import submitted
from tests.fixtures.authenticator import totp


@pytest.mark.django_db(transaction=True)
def test_a_head_sets_up_an_app_and_signs_with_it(portal, open_window, settings):
    settings.SECOND_FACTOR = "required"
    minutes = submitted()
    window = open_window(portal.url)
    page = window.page

    sign_in(page, "kepala@perkasa.test")
    page.wait_for_url("**/akun/2fa/totp/activate/**")
    assert "mewajibkan pengaman kedua" in page.locator("body").inner_text()
    page.goto("/tugas/")
    page.wait_for_url("**/akun/2fa/totp/activate/**")

    secret = page.locator("#authenticator_secret").input_value()
    page.locator("input[name=code]").fill(totp(secret))
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url("**/recovery-codes/**")
    codes = page.locator("textarea").input_value().split()
    assert len(codes) == 10

    settings.PROOF_MINUTES = 0
    page.goto(f"/konsultasi/pemesanan/{minutes.booking.code}/notula/")
    page.get_by_role("button", name="Setujui dan terbitkan").click()
    page.wait_for_url("**/akun/2fa/reauthenticate/**")
    minutes.refresh_from_db()
    assert minutes.status == Status.SUBMITTED

    settings.PROOF_MINUTES = 10
    page.locator("input[name=code]").fill(codes[0])
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url("**/notula/")
    minutes.refresh_from_db()
    assert minutes.status == Status.APPROVED
    assert minutes.approved_by == Account.objects.get(email="kepala@perkasa.test")
    assert window.faults == []
