"""The page of the admin that asks what a deed on one record needs, then does it."""

from collections.abc import Callable

from django import forms
from django.contrib.admin import ModelAdmin
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import Promise

from perkasa.core.refusals import reporting


def ask(
    model_admin: ModelAdmin,
    request: HttpRequest,
    record: Model,
    form: forms.Form,
    deed: Callable[..., object],
    *,
    title: str | Promise,
    help_text: str | Promise = "",
    done: str | Promise = "",
) -> HttpResponse:
    """The page with `form`; once it is answered `deed(**answers)` has run and the reader is back at `record`.

    A refusal stays on the page beside what was typed. Permission is asked before.
    """
    opts = model_admin.opts
    back = reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[record.pk])
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=done, form=form) as outcome:
            deed(**form.cleaned_data)
        if not outcome.refused:
            return redirect(back)
    context = model_admin.admin_site.each_context(request) | {
        "opts": opts, "original": record, "form": form, "back": back, "title": title, "help_text": help_text,
    }  # fmt: skip
    return TemplateResponse(request, "admin/asking/page.html", context)
