"""The first question about a new line: which one it is; the rest is asked once it stands."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, row_field
from planning.nomenclature import codes
from planning.nomenclature.lookup import item_field
from planning.nomenclature.models import NomenclatureItem
from planning.plans.content import Entry, Key
from planning.plans.levels import OF_NOMENCLATURE, PREFIXES, Level, level_of_result
from planning.plans.lines import Line
from planning.plans.models import Plan
from stakeholders.organisations.models import Organisation


class AddForm(Form):
    """A line of `level` below `above` or nothing: a result is written, the rest picked from the list."""

    organisation = forms.ModelChoiceField(
        Organisation.objects.none(), label=_("Perangkat daerah"), empty_label=_("Pilih perangkat daerah")
    )
    code = forms.CharField(label=_("Kode"), max_length=20)
    name = forms.CharField(label=_("Uraian"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, data=None, *, plan: Plan, level: Level, above: Line | None):
        super().__init__(data)
        self.plan, self.level, self.above = plan, level, above
        self.agency = plan.organisation or (above.organisation if above else None)
        if self.agency or level not in OF_NOMENCLATURE:
            del self.fields["organisation"]
        else:
            agencies = row_field(self, "organisation")
            agencies.queryset = Organisation.objects.agencies().listed().order_by("name")
        if level in OF_NOMENCLATURE:
            self._ask_item()
        else:
            self.fields["code"].initial = next_code(plan, level)

    def _ask_item(self) -> None:
        del self.fields["name"]
        own = [codes.field_of(self.above.code)] if self.above and self.above.level in OF_NOMENCLATURE else []
        fields = own + [each for each in self._agency_fields() if each not in own]
        self.fields["code"] = item_field(
            year=self.plan.last_year, fields=fields, level=self.level, label=self.level.label.capitalize(),
            help_text=_("Ketik kata atau kode dari nomenklatur, misalnya: irigasi, atau 1.03.02."),
        )  # fmt: skip

    def _agency_fields(self) -> list[str]:
        return list(self.agency.field_codes) if self.agency else []

    def clean_code(self) -> Any:
        code = self.cleaned_data["code"]
        if self.level not in OF_NOMENCLATURE:
            if level_of_result(code) != self.level:
                words = _("Kode %(level)s ditulis seperti %(code)s.")
                said = {"level": self.level.label, "code": f"{PREFIXES[self.level]}1"}
                raise forms.ValidationError(words % said)
            return code.upper()
        is_elsewhere = self.above and self.above.level in OF_NOMENCLATURE
        if is_elsewhere and not code.code.startswith(f"{self.above.code}."):
            raise forms.ValidationError(_("Kode ini tidak berada di bawah %s.") % self.above.code)
        return code

    def entries(self) -> list[Entry]:
        """The new line last; before it what it hangs on by its code."""
        above = Key(self.above.organisation_id, self.above.code) if self.above else None
        if self.level not in OF_NOMENCLATURE:
            said = self.cleaned_data
            return [Entry(self.level.value, said["code"], said["name"], parent=above)]
        agency = self.agency or self.cleaned_data["organisation"]
        code = codes.in_field(self.cleaned_data["code"].code, next(iter(agency.field_codes), "X.XX"))
        results = above if self.above and self.above.level not in OF_NOMENCLATURE else None
        return [
            Entry(
                codes.level_of(each), each, name, agency.pk,
                Key(agency.pk, codes.parent_of(each)) if codes.level_of(each) != Level.PROGRAMME else results,
            )
            for each, name in _named(self.plan, _way_to(code))
        ]  # fmt: skip


def next_code(plan: Plan, level: Level) -> str:
    """The code behind the last one of this level: T3 after T2."""
    found = plan.lines.filter(level=level).values_list("code", flat=True)
    numbers = [int(code[len(PREFIXES[level]) :]) for code in found if code[len(PREFIXES[level]) :].isdigit()]
    return f"{PREFIXES[level]}{max(numbers, default=0) + 1}"


def _way_to(code: str) -> list[str]:
    """The codes from the programme to `code`."""
    way = [code]
    while codes.level_of(way[0]) != Level.PROGRAMME:
        way.insert(0, codes.parent_of(way[0]))
    return way


def _named(plan: Plan, way: list[str]) -> list[tuple[str, str]]:
    listed = [codes.as_listed(code) for code in way]
    rows = NomenclatureItem.objects.for_year(plan.last_year).filter(code__in=listed)
    names = dict(rows.values_list("code", "name"))
    return [(code, names.get(codes.as_listed(code), code)) for code in way]
