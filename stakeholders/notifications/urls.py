"""The addresses of the messages."""

from django.urls import path

from stakeholders.notifications import views

urlpatterns = [
    path("pemberitahuan/", views.index, name="notifications.index"),
    path("pemberitahuan/pilihan/", views.choices, name="notifications.choices"),
    path("pemberitahuan/dibaca/", views.read_all, name="notifications.read_all"),
    path("pemberitahuan/<int:pk>/", views.open_message, name="notifications.open_message"),
]
