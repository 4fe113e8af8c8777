"""The addresses of papers."""

app_name = "documents"
urlpatterns = []
