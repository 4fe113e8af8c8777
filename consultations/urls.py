"""The addresses of this app."""

app_name = "consultations"
urlpatterns = []
