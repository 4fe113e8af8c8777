"""How the interface for programs is set up: it only reads, speaks JSON, and describes itself."""

REST_FRAMEWORK = {
    "DEFAULT_SCHEMA_CLASS": "perkasa.api.v1.schema.OpenSchema",
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": [],
    "UNAUTHENTICATED_USER": "django.contrib.auth.models.AnonymousUser",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Perkasa Kendal: data terbuka",
    "DESCRIPTION": "Data perencanaan Kabupaten Kendal yang boleh dibaca siapa pun. Hanya dapat dibaca. "
    "Tanpa kunci dibatasi per alamat; kunci menaikkan batas dan tidak membuka data lain.",
    "VERSION": "1.0.0",
    "LICENSE": {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/deed.id"},
    "OAS_VERSION": "3.0.3",
    "SERVE_INCLUDE_SCHEMA": False,
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "DISABLE_ERRORS_AND_WARNINGS": False,
    "COMPONENT_SPLIT_REQUEST": False,
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
}
