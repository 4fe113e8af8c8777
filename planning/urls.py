"""The addresses of this app."""

from django.urls import include, path

app_name = "planning"
urlpatterns = [
    path("", include("planning.alignment.urls")),
    path("kerja-sama/", include("planning.cooperation.urls")),
    path("evaluasi/", include("planning.evaluation.urls")),
    path("forum/", include("planning.forums.urls")),
    path("laporan-tahunan/", include("planning.annual.urls")),
    path("nomenklatur/", include("planning.nomenclature.urls")),
    path("rencana/", include("planning.plans.imports.urls")),
    path("rencana/", include("planning.plans.by_hand.urls")),
    path("rencana/", include("planning.plans.urls")),
    path("tahapan/", include("planning.stages.urls")),
    path("tumpang-tindih/", include("planning.overlap.urls")),
    path("usulan/", include("planning.proposals.catalogue.urls")),
    path("usulan/", include("planning.proposals.coproposers.urls")),
    path("usulan/", include("planning.proposals.files.urls")),
    path("usulan/", include("planning.proposals.filing.urls")),
    path("usulan/", include("planning.proposals.table.urls")),
    path("usulan/", include("planning.proposals.public.urls")),
    path("usulan/", include("planning.proposals.following.urls")),
    path("usulan/", include("planning.proposals.answers.urls")),
    path("usulan/", include("planning.proposals.comments.urls")),
    path("usulan/", include("planning.proposals.merging.urls")),
    path("usulan/", include("planning.proposals.support.urls")),
    path("usulan/", include("planning.proposals.versions.urls")),
    path("usulan/", include("planning.proposals.urls")),
]
