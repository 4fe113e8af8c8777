"""The component page shows every component, and every component keeps the house manners."""

import re
from pathlib import Path

import pytest
from django import forms
from django.contrib.auth.models import AnonymousUser
from django.template import Context, RequestContext, Template
from django.test import RequestFactory
from django.urls import NoReverseMatch, reverse

from perkasa.home import views
from tests.pages.markup import faults

ROOT = Path(__file__).resolve().parents[2]
COMPONENTS = sorted((ROOT / "templates" / "components").glob("*.html"))
INCLUDE = re.compile(r"{% include [^%]*%}")


@pytest.fixture
def page() -> str:
    request = RequestFactory().get("/komponen/?status=a&page=3")
    request.user = AnonymousUser()
    return views.components(request).content.decode()


def test_the_component_page_is_sound(page):
    assert faults(page) == []


def test_the_component_page_is_only_for_those_who_build():
    with pytest.raises(NoReverseMatch):
        reverse("home:components")


def test_every_error_leads_to_its_field(page):
    targets = re.findall(r'<li><a href="#([^"]+)">', page.split('class="errors"')[1].split("</ul>")[0])

    assert targets == ["id_subject", "id_question", "id_service", "id_budget", "id_agree"]
    assert [target for target in targets if f'id="{target}"' not in page] == []


def test_paging_keeps_the_question(page):
    assert 'href="?status=a&amp;page=8"' in page


def test_a_form_inside_a_component_carries_its_csrf_field():
    request = RequestFactory().get("/")
    words = Template('{% include "components/steps.html" with steps=steps url="/x/" only %}')
    steps = [{"name": "accept", "label": "Terima"}]

    html = _as_asked(words, request, steps=steps)

    assert html.count('name="csrfmiddlewaretoken"') == 1
    assert 'action="/x/accept/"' in html


def test_a_table_writes_each_cell_for_people_and_escapes_it():
    cells = [
        {"label": "Usulan", "text": "<b>Embung</b>", "url": "/usulan/?a=1&b=2", "note": "UPR-1"},
        {"label": "Volume", "text": 1250, "number": True},
        {"label": "Status", "text": "Diajukan", "tone": "info"},
    ]
    words = Template('{% include "components/table.html" with caption="Usulan" rows=rows only %}')

    html = words.render(Context({"rows": [cells]}))

    assert html.split("<tbody>")[1].split("</tbody>")[0].strip() == (
        '<tr><th scope="row"><a href="/usulan/?a=1&amp;b=2">&lt;b&gt;Embung&lt;/b&gt;</a> '
        '<small class="muted nowrap">UPR-1</small></th><td data-label="Volume" class="number">'
        '<span>1.250</span></td><td data-label="Status"><span class="chip chip--info">Diajukan</span></td>'
        "</tr>"
    )


def test_a_list_to_choose_from_marks_what_is_chosen_and_keeps_its_groups():
    choices = [("", "Semua"), ("Sumber", [("dau", "DAU & DBH"), ("pad", "PAD")])]
    field = forms.ChoiceField(choices=choices, widget=forms.Select(attrs={"class": "pendek"}))

    html = field.widget.render("dana", "dau", {"id": "id_dana"})

    assert re.sub(r"\s*\n\s*", "", html) == (
        '<select name="dana" class="pendek" id="id_dana"><option value="">Semua</option>'
        '<optgroup label="Sumber"><option value="dau" selected>DAU &amp; DBH</option>'
        '<option value="pad">PAD</option></optgroup></select>'
    )


def _as_asked(words: Template, request, **inputs) -> str:
    request.user = AnonymousUser()
    return words.render(RequestContext(request, inputs))


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda path: path.name)
def test_a_component_says_what_it_takes_and_calls_others_with_only(component):
    text = component.read_text()
    first = text.splitlines()[0]

    assert first.startswith("{#")
    assert "Inputs:" in first
    assert [include for include in INCLUDE.findall(text) if " only " not in include] == []


def test_an_address_is_current_when_it_holds_the_page():
    words = Template('{% load page %}<a{% here "/usulan/" %}>')

    assert _as_asked(words, RequestFactory().get("/usulan/")) == '<a aria-current="page">'
    assert _as_asked(words, RequestFactory().get("/usulan/UPR-7F3KQ2/")) == '<a aria-current="true">'
    assert _as_asked(words, RequestFactory().get("/")) == "<a>"
