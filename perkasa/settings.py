"""Every setting of every environment; a value comes from the environment, its default stands here."""

from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from perkasa.house_rules import *  # noqa: F403 - the numbers of law and practice, in a file of their own
from perkasa.loggers import LOGGING  # noqa: F401 - a setting of its own file
from perkasa.openness import REST_FRAMEWORK, SPECTACULAR_SETTINGS  # noqa: F401 - settings of their own file
from perkasa.reading import address, clock_time, env, hours, one_of, setting, yes_or_no
from perkasa.timetable import CELERY_BEAT_SCHEDULE  # noqa: F401 - a setting of its own file

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = BASE_DIR / "var"

# --- Who runs it --------------------------------------------------------------------------------------------
DEBUG = setting("DEBUG", yes_or_no, False, "true or false")
SECRET_KEY = env.str("SECRET_KEY", default="only-for-a-first-look" * 3 if DEBUG else "")
if not SECRET_KEY:
    raise ImproperlyConfigured(
        "SECRET_KEY is missing: expected 50 or more random characters unless DEBUG is on."
    )
# Encrypts NIK and second factors at rest. New one: put the old one into FIELD_KEYS_BEFORE; renew_secrets
FIELD_KEY = env.str("FIELD_KEY", default="only-for-a-first-look" if DEBUG else "")
if not FIELD_KEY:
    raise ImproperlyConfigured("FIELD_KEY is missing: expected 50 random characters, not SECRET_KEY.")
FIELD_KEYS = [FIELD_KEY, *env.list("FIELD_KEYS_BEFORE", default=[])]
ADMINS = [("Perkasa", where) for where in env.list("ERROR_REPORTS_TO", default=[])]
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"] if DEBUG else [])
SITE_URL = address("SITE_URL", "http://localhost:8000", ["https", "http"]).rstrip("/")
CSRF_TRUSTED_ORIGINS = [SITE_URL]
CONTACT = {  # stands at the foot of every page; an empty line is left out
    "agency": env.str("CONTACT_AGENCY", default=""),
    "address": env.str("CONTACT_ADDRESS", default=""),
    "email": env.str("CONTACT_EMAIL", default=""),
    "phone": env.str("CONTACT_PHONE", default=""),
    "licence": env.str("CONTACT_LICENCE", default=""),
}
TRUSTED_PROXIES = setting("TRUSTED_PROXIES", env.int, 0, "the number of proxies in front, 0 or more")

# --- What it is made of -------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "perkasa.core",
    "perkasa.documents",
    "stakeholders",
    "consultations",
    "planning",
    "perkasa.api",
    "perkasa.home",
    "perkasa.apps.PerkasaAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
    "csp",
    "django_filters",
    "pgtrigger",
    "pghistory",
    "drf_spectacular",
    "rules",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "stakeholders.accounts.second_factor.SecondFactorMiddleware",
    "stakeholders.support.middleware.VisitMiddleware",
    "stakeholders.history.middleware.WhoMiddleware",
]
ROOT_URLCONF = "perkasa.urls"
WSGI_APPLICATION = "perkasa.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["perkasa.core.templatetags.perkasa"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "perkasa.home.context.frame",
            ],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# --- Where it keeps things ----------------------------------------------------------------------------------
DATABASES = {
    "default": setting("DATABASE_URL", env.db, "postgres:///perkasa", "postgres://user:password@host/name")
}
if not DATABASES["default"]["ENGINE"].endswith("postgresql"):
    raise ImproperlyConfigured("DATABASE_URL is not valid: expected postgres://user:password@host:port/name.")
DATABASES["default"] |= {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True, "DISABLE_SERVER_SIDE_CURSORS": True}
REDIS_URL = address("REDIS_URL", "redis://localhost:6379/0", ["redis", "rediss", "unix", "redis+socket"])
CACHES = {"default": {"BACKEND": "perkasa.core.cache.ForgivingRedisCache", "LOCATION": REDIS_URL}}
SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"
STORAGES: dict[str, dict] = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "perkasa.core.static.BundledStaticFiles"},
}
if DEBUG:
    STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
if bucket := env.str("S3_BUCKET", default=""):
    STORAGES["default"] = {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": {"bucket_name": bucket}}
MEDIA_ROOT = env.path("MEDIA_ROOT", default=VAR_DIR / "media")
STATIC_URL = "/static/"
STATIC_ROOT = env.path("STATIC_ROOT", default=VAR_DIR / "static")
STATICFILES_DIRS = [BASE_DIR / "static"]
MAX_UPLOAD_BYTES = 10 * 1024 * 1024
X_ACCEL_PREFIX = env.str("X_ACCEL_PREFIX", default="")

# --- History ------------------------------------------------------------------------------------------------
PGHISTORY_APPEND_ONLY = True  # the database refuses to change or delete a line of history, whoever asks

# --- Work in the background ---------------------------------------------------------------------------------
CELERY_BROKER_URL = REDIS_URL
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "socket_connect_timeout": 1, "socket_timeout": 5, "visibility_timeout": 3600,
}  # fmt: skip
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TIMEZONE = "Asia/Jakarta"
CELERY_BEAT_SCHEDULE_FILENAME = str(VAR_DIR / "beat-schedule")


# --- Other machines -----------------------------------------------------------------------------------------
OUTGOING_ALLOWED_HOSTS = env.list("OUTGOING_ALLOWED_HOSTS", default=[])  # of our own network, by name
MESSAGE_GATEWAY_URL = env.str("MESSAGE_GATEWAY_URL", default="")  # WhatsApp or SMS; empty: no such channel
MESSAGE_GATEWAY_TOKEN = env.str("MESSAGE_GATEWAY_TOKEN", default="")

# --- What people are told, and when (WIB) -------------------------------------------------------------------
DIGEST_AT = setting("DIGEST_AT", clock_time, "06:30", "a time such as 06:30")
DIGEST_WEEKDAY = setting("DIGEST_WEEKDAY", env.int, 1, "a day of the week, Monday is 1")
MORNING_AT = setting("MORNING_AT", clock_time, "07:00", "a time such as 07:00")
POSITION_WARNING_DAYS = setting("POSITION_WARNING_DAYS", env.int, 14, "a number of days")
QUIET_HOURS = setting("QUIET_HOURS", hours, "21:00-05:00", "two times such as 21:00-05:00")

# --- E-mail -------------------------------------------------------------------------------------------------
POST = "filemail://" if DEBUG else "smtp://localhost:25"
EMAIL_CONFIG = setting("EMAIL_URL", env.email, POST, "smtp://host:port")
EMAIL_BACKEND = EMAIL_CONFIG["EMAIL_BACKEND"]
if EMAIL_BACKEND == "django.core.mail.backends.smtp.EmailBackend":
    EMAIL_BACKEND = "perkasa.core.mail.CarefulSmtpBackend"
EMAIL_HOST, EMAIL_PORT = EMAIL_CONFIG["EMAIL_HOST"], EMAIL_CONFIG["EMAIL_PORT"]
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = EMAIL_CONFIG["EMAIL_HOST_USER"], EMAIL_CONFIG["EMAIL_HOST_PASSWORD"]
EMAIL_USE_TLS = EMAIL_CONFIG.get("EMAIL_USE_TLS", False)
EMAIL_USE_SSL = EMAIL_CONFIG.get("EMAIL_USE_SSL", False)
EMAIL_FILE_PATH = VAR_DIR / "mail"  # where filemail:// puts them
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="Perkasa Kendal <perkasa@localhost>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

# --- Language and time --------------------------------------------------------------------------------------
LANGUAGE_CODE = "id"
LANGUAGES = [("id", _("Bahasa Indonesia"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Asia/Jakarta"
USE_TZ = True
USE_I18N = True
USE_THOUSAND_SEPARATOR = True
FILTERS_EMPTY_CHOICE_LABEL = _("Semua")

# --- Sign-in ------------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "stakeholders.Account"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "perkasa.core.hashers.Argon2",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "stakeholders.accounts.adapter.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SIGNUP_FORM_CLASS = "stakeholders.privacy.forms.SignupWithConsent"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_EMAIL_NOTIFICATIONS = True
# How often one address (ip), one person (user) or one mailbox (key) may try. An office shares an ip.
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "20/m/ip,5/5m/key",
    "request_login_code": "20/m/ip,3/m/key",
    "signup": "20/m/ip",
    "confirm_email": "1/10s/key",
    "reset_password": "20/m/ip,3/m/key",
    "reset_password_from_key": "20/m/ip",
    "reauthenticate": "10/m/user",
    "change_password": "5/m/user",
    "manage_email": "10/m/user",
}
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXIES
# "required": positions that enter the moderators' room need a second factor; "offered": a first look, tests.
SECOND_FACTOR = setting("SECOND_FACTOR", one_of("required", "offered"), "required", "required or offered")
PROOF_MINUTES = setting("PROOF_MINUTES", env.int, 10, "a number of minutes")  # how long a proof counts
SUPPORT_VISIT_MINUTES = setting("SUPPORT_VISIT_MINUTES", env.int, 15, "a number of minutes, 1 or more")
ACCOUNT_REAUTHENTICATION_TIMEOUT = PROOF_MINUTES * 60
MFA_ADAPTER = "stakeholders.accounts.adapter.FactorAdapter"
MFA_TOTP_ISSUER = "Perkasa Kendal"
MFA_FORMS = {
    "add_webauthn": "stakeholders.accounts.forms.NewKeyForm",
    "edit_webauthn": "stakeholders.accounts.forms.KeyNameForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = DEBUG

# Sign-in through another's house (OpenID Connect), when its address is given. An account is found only by an
# address that the other house has verified.
OIDC_URL = address("OIDC_URL", "", ["https", "http", ""]).rstrip("/")
OIDC_APP = {
    "provider_id": "sso",
    "name": env.str("OIDC_NAME", default="SSO"),
    "client_id": env.str("OIDC_CLIENT_ID", default=""),
    "secret": env.str("OIDC_CLIENT_SECRET", default=""),
    "settings": {"server_url": OIDC_URL, "oauth_pkce_enabled": True},
}
SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": [OIDC_APP] if OIDC_URL else []}}
SOCIALACCOUNT_ADAPTER = "stakeholders.accounts.adapter.OtherHouseAdapter"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True

# --- What a browser may do ----------------------------------------------------------------------------------
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF, *([urlsplit(OIDC_URL)._replace(path="").geturl()] if OIDC_URL else [])],
        "frame-ancestors": [NONE],
    }
}
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = not DEBUG
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SECURE_HSTS_SECONDS = 0 if DEBUG else 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = not DEBUG
SECURE_REFERRER_POLICY = "same-origin"
SECURE_REDIRECT_EXEMPT = [r"^sehat/$"]
X_FRAME_OPTIONS = "DENY"
if TRUSTED_PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
