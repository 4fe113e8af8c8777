"""The address under which the people concerned read what happened to their data."""

from django.urls import path

from stakeholders.privacy.breaches import views

urlpatterns = [path("data-saya/kegagalan/<slug:code>/", views.detail, name="privacy.breaches.detail")]
