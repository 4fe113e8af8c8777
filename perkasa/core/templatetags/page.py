"""Tags of the page frame and the components: the CSRF field, the entry of the menu where you are."""

from django import template
from django.middleware.csrf import get_token
from django.utils.html import format_html

register = template.Library()


@register.simple_tag(takes_context=True)
def csrf_field(context) -> str:
    """The hidden CSRF field, also in a component included with `only`, where `{% csrf_token %}` is blind."""
    request = getattr(context, "request", None)
    if request is None:
        return ""
    return format_html('<input type="hidden" name="csrfmiddlewaretoken" value="{}">', get_token(request))


@register.simple_tag(takes_context=True)
def address_of(context, action: str) -> str:
    """Where a form sends: to `action`, or back to the page it is asked on, also when a proof came between."""
    request = getattr(context, "request", None)
    return action or (request.get_full_path() if request else "")


@register.simple_tag(takes_context=True)
def here(context, address: str) -> str:
    """` aria-current` for a link of the menu whose room holds this page."""
    request = getattr(context, "request", None)
    if request is None or not request.path.startswith(address):
        return ""
    return format_html(' aria-current="{}"', "page" if request.path == address else "true")


@register.filter
def nearby(page):
    """The page numbers worth a link: the first, the last and those around `page`, with gaps between."""
    return page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
