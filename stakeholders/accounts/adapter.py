"""How allauth fits the portal: its e-mails wear our look and its codes are short-lived."""

from allauth.account.adapter import DefaultAccountAdapter


class AccountAdapter(DefaultAccountAdapter):
    """allauth's account adapter, with the portal's own choices."""

    def get_user_search_fields(self):
        return ["email", "full_name"]
