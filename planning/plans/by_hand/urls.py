"""The addresses on which lines are written by hand."""

from django.urls import path

from planning.plans.by_hand import views

LINE = "<slug:code>/butir/<int:pk>/"
urlpatterns = [
    path("<slug:code>/butir/baru/<slug:level>/", views.add, name="plans.by_hand.add"),
    path(f"{LINE}ubah/", views.change, name="plans.by_hand.change"),
    path(f"{LINE}hapus/", views.remove, name="plans.by_hand.remove"),
    path(f"{LINE}indikator/baru/", views.add_indicator, name="plans.by_hand.add_indicator"),
    path(f"{LINE}indikator/<int:number>/", views.change_indicator, name="plans.by_hand.change_indicator"),
    path(
        f"{LINE}indikator/<int:number>/hapus/", views.remove_indicator, name="plans.by_hand.remove_indicator"
    ),
]
