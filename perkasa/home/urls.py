"""The addresses of the entrance hall."""

app_name = "home"
urlpatterns = []
