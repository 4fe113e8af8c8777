"""The addresses of this app."""

app_name = "stakeholders"
urlpatterns = []
