"""The addresses of this app."""

from django.urls import include, path

app_name = "stakeholders"
urlpatterns = [
    path("", include("stakeholders.accounts.urls")),
    path("", include("stakeholders.notifications.urls")),
    path("", include("stakeholders.privacy.urls")),
    path("", include("stakeholders.privacy.breaches.urls")),
    path("", include("stakeholders.information.urls")),
    path("", include("stakeholders.support.urls")),
    path("", include("stakeholders.registrations.urls")),
    path("", include("stakeholders.invitations.urls")),
    path("", include("stakeholders.regions.urls")),
    path("", include("stakeholders.directory.urls")),
]
