"""How a result of a quarter is typed: a number as offices write it, or a step of a scale."""

from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from perkasa.core.words import plain_number
from planning.evaluation.scales import Scale
from planning.plans.sheets.cells import number_in


class AmountField(forms.Field):
    """A number with at most four decimals, as people write it: 1.250,5; cleans to a Decimal."""

    widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
    default_error_messages = {"invalid": _("Tulis sebuah angka, misalnya 1.250,5 atau 0.")}

    def prepare_value(self, value):
        return plain_number(value) if isinstance(value, Decimal) else value

    def to_python(self, value) -> Decimal | None:
        if value in self.empty_values:
            return None
        try:
            return number_in(str(value).strip().removesuffix("%").strip())
        except (ArithmeticError, ValueError):
            raise ValidationError(self.error_messages["invalid"], code="invalid") from None


def result_field(scale: Scale | None, **options) -> forms.Field:
    """The question for a result: a number, or a step of `scale`."""
    if scale is None:
        return AmountField(**options)
    steps = [("", "–"), *((plain_number(value), words) for value, words in scale.items())]
    return forms.TypedChoiceField(choices=steps, coerce=Decimal, empty_value=None, **options)
