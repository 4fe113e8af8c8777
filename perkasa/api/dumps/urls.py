"""The addresses of the files."""

from datetime import date

from django.urls import path, register_converter

from perkasa.api.dumps import views


class Day:
    """A day in an address: 2027-03-31."""

    regex = r"\d{4}-\d{2}-\d{2}"

    def to_python(self, value: str) -> date:
        """The day; ValueError, and so not found, when there is none such."""
        return date.fromisoformat(value)

    def to_url(self, value: date | str) -> str:
        """As it is written."""
        return str(value)


register_converter(Day, "day")
urlpatterns = [
    path("<slug:dataset>/terbaru.<slug:form>", views.latest, name="dumps.latest"),
    path("<slug:dataset>/<day:day>.<slug:form>", views.file, name="dumps.file"),
]
