"""The addresses of findings and rulings."""

from django.urls import path

from planning.overlap.rulings import views

urlpatterns = [
    path("", views.index, name="overlap.rulings.index"),
    path("putusan/", views.decided, name="overlap.rulings.decided"),
    path("ketepatan/", views.learning, name="overlap.rulings.learning"),
    path("<int:first>/<int:second>/", views.compare, name="overlap.rulings.compare"),
    path("<int:first>/<int:second>/putuskan/", views.rule, name="overlap.rulings.rule"),
    path("putusan/<slug:code>/tanggapi/", views.remark, name="overlap.rulings.remark"),
]
