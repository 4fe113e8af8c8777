"""Coming in, and one's own locks: the pages of allauth, in the portal's look; the rival has every factor."""

from tests.pages.doors import Page, everyone, only, signed_in

OWNER = only("rival")
ENTRANCE = [
    Page("account_login", everyone(302, stranger=200), queries=1),
    Page("account_signup", everyone(302, stranger=200), queries=1),
    Page("account_request_login_code", everyone(302, stranger=200), queries=0),
    Page("account_inactive", everyone(), queries=0),
    Page("account_reset_password", everyone(), queries=0),
    Page("account_reset_password_done", everyone(), queries=0),
    Page("account_reset_password_from_key", everyone(), "stale-link", queries=1),
    Page("account_reset_password_from_key_done", everyone(), queries=0),
    Page("account_logout", signed_in(), reader="citizen", queries=2),
]
MIDWAY = [  # each is a step of a way that began elsewhere; who comes from nowhere is led to its beginning
    Page("account_confirm_login_code", everyone(302)),
    Page("account_email_verification_sent", everyone(302)),
    Page("mfa_authenticate", everyone(302)),
    Page("mfa_login_webauthn", everyone(302)),
    Page("socialaccount_signup", everyone(302)),
]
PROOF = [
    Page("account_reauthenticate", signed_in(403, rival=302)),
    Page("mfa_reauthenticate", signed_in(403, rival=200), reader="rival", queries=10),
    Page("mfa_reauthenticate_webauthn", signed_in(403, rival=200), reader="rival", queries=14),
]
LOCKS = [
    Page("account_email", signed_in(), reader="citizen", queries=4),
    Page("account_change_password", signed_in(302)),
    Page("account_set_password", signed_in(), reader="citizen", queries=2),
    Page("mfa_index", signed_in(), reader="rival", queries=4),
    Page("mfa_activate_totp", signed_in(rival=302), reader="citizen", queries=8),
    Page("mfa_deactivate_totp", OWNER, reader="rival", queries=5),
    Page("mfa_generate_recovery_codes", signed_in(), reader="rival", queries=4),
    Page("mfa_view_recovery_codes", OWNER, reader="rival", queries=4),
    Page("mfa_download_recovery_codes", OWNER, reader="rival", is_html=False, queries=3),
    Page("mfa_list_webauthn", signed_in(), reader="rival", queries=3),
    Page("mfa_add_webauthn", signed_in(), reader="rival", queries=9),
    Page("mfa_edit_webauthn", OWNER, "security-key", reader="rival", queries=4),
    Page("mfa_remove_webauthn", OWNER, "security-key", reader="rival", queries=4),
    Page("usersessions_list", signed_in(), reader="citizen", queries=3),
]
OTHER_HOUSES = [  # none is named in the settings: tests/stakeholders/accounts/test_adapter_other_house.py
    Page("socialaccount_connections", signed_in(), reader="citizen", queries=4),
    Page("socialaccount_login_cancelled", everyone(), queries=0),
    Page("socialaccount_login_error", everyone(401)),
    Page("openid_connect_login", everyone(404), "other-house"),
    Page("openid_connect_callback", everyone(404), "other-house"),
]
PAGES = [*ENTRANCE, *MIDWAY, *PROOF, *LOCKS, *OTHER_HOUSES]
