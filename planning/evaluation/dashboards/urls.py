"""The addresses of the dashboards; a name is the address of its view."""

from django.urls import path

from planning.evaluation.dashboards import views

urlpatterns = [
    path("kinerja/", views.public, name="evaluation.dashboards.public"),
    path("kinerja/pdf/", views.printout, name="evaluation.dashboards.printout"),
    path("kinerja/instansi/<slug:slug>/", views.agency, name="evaluation.dashboards.agency"),
    path(
        "kinerja/instansi/<slug:slug>/pdf/", views.agency_printout,
        name="evaluation.dashboards.agency_printout",
    ),
    path(
        "kinerja/instansi/<slug:slug>/unduh/<slug:chart>/<slug:kind>/", views.agency_download,
        name="evaluation.dashboards.agency_download",
    ),
    path("kinerja/bidang/<code>/", views.field, name="evaluation.dashboards.field"),
    path("kinerja/unduh/<slug:chart>/<slug:kind>/", views.download, name="evaluation.dashboards.download"),
    path("pimpinan/", views.leading, name="evaluation.dashboards.leading"),
    path("pimpinan/pdf/", views.leading_printout, name="evaluation.dashboards.leading_printout"),
    path("perencana/", views.planner, name="evaluation.dashboards.planner"),
    path("perencana/pdf/", views.planner_printout, name="evaluation.dashboards.planner_printout"),
    path(
        "perencana/unduh/<slug:chart>/<slug:kind>/", views.planner_download,
        name="evaluation.dashboards.planner_download",
    ),
]  # fmt: skip
