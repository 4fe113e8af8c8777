"""The setting LOGGING: every line leaves out who somebody is and what they typed."""

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"live": {"()": "django.utils.log.RequireDebugFalse"}},
    "formatters": {"discreet": {"()": "perkasa.core.logs.DiscreetFormatter"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "discreet"},
        "mail_admins": {
            "class": "perkasa.core.logs.DiscreetAdminEmailHandler", "formatter": "discreet", "level": "ERROR",
            "filters": ["live"],
        },
    },
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["mail_admins"], "level": "WARNING"},
        "django.server": {"handlers": ["console"], "level": "INFO", "propagate": False},
    },
}  # fmt: skip
