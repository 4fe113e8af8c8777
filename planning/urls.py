"""The addresses of this app."""

app_name = "planning"
urlpatterns = []
