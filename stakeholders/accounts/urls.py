"""The address of the page about oneself."""

from django.urls import path

from stakeholders.accounts import views

urlpatterns = [path("akun-saya/", views.profile, name="accounts.profile")]
