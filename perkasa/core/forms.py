"""The base of every form a person fills in: errors linked to their fields, ids for help and error texts."""

from django import forms


class Form(forms.Form):
    """A plain form in the portal's manner (`templates/components/form.html` shows it)."""

    required_css_class = "required"
    error_css_class = "field--invalid"


class FilterForm(Form):
    """Questions that narrow a page; what is not asked counts as unchanged, whatever stands there at first."""

    def has_changed(self) -> bool:
        return any(self.data.get(name) for name in self.fields)


class ModelForm(forms.ModelForm):
    """A model form in the portal's manner."""

    required_css_class = "required"
    error_css_class = "field--invalid"


class MultipleFileInput(forms.ClearableFileInput):
    """A file input that takes several files at once."""

    allow_multiple_selected = True


class MultipleFileField(forms.FileField):
    """Several files, each checked like one; cleans to a list."""

    widget = MultipleFileInput

    def clean(self, data, initial=None):
        files = data if isinstance(data, (list, tuple)) else [data]
        return [super(MultipleFileField, self).clean(file, initial) for file in files if file]


def choice_field(form: forms.BaseForm, name: str) -> forms.ChoiceField:
    """The field of `form` whose choices are known only now; TypeError when it offers none."""
    field = form.fields[name]
    if not isinstance(field, forms.ChoiceField):
        raise TypeError(f"{name} offers no choices.")
    return field


def row_field(form: forms.BaseForm, name: str) -> forms.ModelChoiceField:
    """The field of `form` that offers rows, which are known only now; TypeError when it offers none."""
    field = form.fields[name]
    if not isinstance(field, forms.ModelChoiceField):
        raise TypeError(f"{name} offers no rows.")
    return field
