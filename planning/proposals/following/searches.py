"""A search of the public list as something that can be kept: its query without pages, and its name."""

from django.forms import Form
from django.http import QueryDict

NOT_KEPT = frozenset({"milik"})


def followable(form: Form) -> str:
    """The query that finds the same again, always written the same way; "" when nothing was asked."""
    kept = QueryDict(mutable=True)
    for name, answer in sorted(_answers(form).items()):
        kept[name] = str(answer)[:100]
    return kept.urlencode()


def name_of(form: Form) -> str:
    """What was asked, in words."""
    return ", ".join(f"{form.fields[name].label}: {_shown(form, name)}" for name in _answers(form))


def _answers(form: Form) -> dict[str, object]:
    """What is not a choice of its question is not kept."""
    form.is_valid()
    return {name: answer for name, answer in form.cleaned_data.items() if answer and name not in NOT_KEPT}


def _shown(form: Form, name: str) -> str:
    value = str(form.cleaned_data[name])
    choices = {str(key): words for key, words in getattr(form.fields[name], "choices", [])}
    return str(choices.get(value, value))
