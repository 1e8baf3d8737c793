"""Every setting, and the only place that reads the environment. Nothing here starts a process or writes a file.

Without DATABASE_URL and REDIS_URL the addresses are sockets below the data folder, where `manage.py up` listens.
"""

import os
import re
import ssl
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import dj_database_url
import dj_email_url
from django.core.exceptions import ImproperlyConfigured

from dashboard import embedded


def env_text(name: str, default: str = "") -> str:
    """A variable; one that is set but empty counts as not set."""
    return os.environ.get(name, "").strip() or default


def env_secret(name: str) -> str:
    """A secret from NAME, or from the file that NAME_FILE names."""
    path = env_text(f"{name}_FILE")
    if path and env_text(name):
        raise ImproperlyConfigured(f"Both {name} and {name}_FILE are set: keep one of them.")
    if not path:
        return env_text(name)
    try:
        secret = Path(path).read_text().strip()
    except OSError as problem:
        raise ImproperlyConfigured(f"{name}_FILE={path} cannot be read: {problem.strerror}.") from problem
    if not secret:
        raise ImproperlyConfigured(f"{name}_FILE={path} is empty.")
    return secret


def env_bool(name: str, *, default: bool = False) -> bool:
    """A yes or a no."""
    word = env_text(name).lower()
    if word in ("1", "true", "yes", "on"):
        return True
    if word in ("0", "false", "no", "off"):
        return False
    if word:
        raise ImproperlyConfigured(f"{name}={word} is neither yes nor no: use 1 or 0.")
    return default


def env_int(name: str, default: int, *, least: int = 0) -> int:
    """A whole number, not below `least`."""
    word = env_text(name)
    if not word:
        return default
    if not word.isascii() or not word.isdigit() or int(word) < least:
        raise ImproperlyConfigured(f"{name}={word} is not a whole number of at least {least}.")
    return int(word)


def as_price(name: str, word: str) -> Decimal | None:
    """A price, or None where none is set."""
    if not word:
        return None
    if not re.fullmatch(r"[0-9]{1,6}(?:\.[0-9]{1,6})?", word):
        raise ImproperlyConfigured(f"{name}={word} is not a price: write it like 0.25.")
    return Decimal(word)


def env_list(name: str) -> list[str]:
    """Words between commas."""
    return [word.strip() for word in env_text(name).split(",") if word.strip()]


def env_choice(name: str, default: str, *, choices: tuple[str, ...]) -> str:
    """One word out of a few."""
    word = env_text(name, default)
    if word not in choices:
        raise ImproperlyConfigured(f"{name}={word} is not one of {', '.join(choices)}.")
    return word


# --- Where things are -------------------------------------------------------------------------------------------------

BASE_DIR = Path(__file__).resolve().parent.parent
# Everything we keep on this machine: database, stored files, logs, collected static files, the secret key.
DATA = Path(env_text("ROLLCALL_DATA", str(BASE_DIR / "var"))).resolve()

DEBUG = env_bool("DEBUG")
HTTPS = env_bool("HTTPS")  # people reach us by https, through a proxy of yours
TRUSTED_PROXIES = env_int("TRUSTED_PROXIES", 0)  # how many of them add to X-Forwarded-For


def secret_key() -> str:
    """From the environment, or the one `up` made; empty when there is none yet, which Django refuses to sign with."""
    try:
        return env_secret("SECRET_KEY") or (DATA / "secret_key").read_text().strip()
    except OSError:
        return ""


SECRET_KEY = secret_key()
# Keys of before, with which nothing is signed any more: what they signed still holds, unsubscribe links above all.
SECRET_KEY_FALLBACKS = [key.strip() for key in env_secret("SECRET_KEY_FALLBACKS").split(",") if key.strip()]
NAMED_HOSTS = env_list("ALLOWED_HOSTS")  # by which people on other machines reach us
ALLOWED_HOSTS = ["localhost", ".localhost", "127.0.0.1", "[::1]", *NAMED_HOSTS]

# --- Django -----------------------------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "contacts",
    "imports",
    "api",
    "dashboard",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "django_htmx",
    "template_partials",
]

MIDDLEWARE = [
    "dashboard.middleware.no_body_after_head",
    "dashboard.middleware.storable_cookies",
    "dashboard.middleware.one_leading_slash",
    "dashboard.middleware.security_headers",
    "dashboard.probes.answer_probes",
    "api.limits.tell_limits",
    "api.errors.json_everywhere",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "dashboard.middleware.PagesNeedLogin",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "dashboard.middleware.forms_only",
    "api.idempotency.remember_answers",
]

ROOT_URLCONF = "dashboard.urls"
WSGI_APPLICATION = "dashboard.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

LANGUAGE_CODE = "en"
USE_I18N = True
TIME_ZONE = "UTC"
USE_TZ = True

# --- PostgreSQL -------------------------------------------------------------------------------------------------------

# A worker or a database that vanished without a word is noticed within a minute, on both sides of the line, so that
# the locks of the dead are let go.
KEEPALIVES = {"keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}


def database(url: str) -> dict[str, Any]:
    """DATABASE_URL as Django wants it; without one, the embedded server of the data folder."""
    if not url:
        found: dict[str, Any] = {"ENGINE": "django.db.backends.postgresql", **embedded.database_settings(DATA)}
    else:
        try:
            found = dict(dj_database_url.parse(url))
        except ValueError as problem:  # its message quotes the URL, and so the password
            raise ImproperlyConfigured("DATABASE_URL is not a URL like postgresql://user:password@host/name.") from (
                None if isinstance(problem, dj_database_url.ParseError) else problem
            )
        if found["ENGINE"] != "django.db.backends.postgresql":
            raise ImproperlyConfigured("DATABASE_URL must begin with postgresql://: Rollcall needs PostgreSQL 18.")
    options = dict(found.get("OPTIONS") or {})
    if found.get("HOST") and not str(found["HOST"]).startswith("/"):
        server_side = " ".join(f"-c tcp_{name}={value}" for name, value in KEEPALIVES.items())
        options = {"connect_timeout": 10, **KEEPALIVES, "options": server_side, **options}
    # One connection for each thread of the web server, kept and checked; no pool, which would not survive the
    # fork of Celery's children. Celery closes them after each task.
    return {**found, "OPTIONS": options, "CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}


DATABASE_URL = env_secret("DATABASE_URL")
EMBEDDED_POSTGRES = not DATABASE_URL
DATABASES = {"default": database(DATABASE_URL)}

# --- Celery: only ids travel, PostgreSQL holds the truth --------------------------------------------------------------


def broker(url: str) -> str:
    """REDIS_URL as Celery wants it; without one, the embedded Redis of the data folder."""
    if not url:
        return f"redis+socket://{embedded.redis_socket(DATA)}"
    scheme, _, rest = url.partition("://")
    if scheme not in ("redis", "rediss", "unix", "redis+socket") or not rest:
        raise ImproperlyConfigured("REDIS_URL must begin with redis://, rediss:// or unix:///path.")
    if scheme in ("redis", "rediss") and not is_redis_address(url):
        raise ImproperlyConfigured(
            "REDIS_URL is not a URL like redis://:password@host:6379/0 (in a password / # ? @ are %2F %23 %3F %40)."
        )
    return f"redis+socket://{rest}" if scheme == "unix" else url


def is_redis_address(url: str) -> bool:
    """A host, perhaps a port, and the number of a database. What is wrong must not be quoted: it may be a password."""
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and parts.port != 0 and bool(re.fullmatch(r"(?:/[0-9]*)?", parts.path))
    except ValueError:
        return False


def broker_tls(url: str) -> dict[str, Any] | None:
    """Left to itself Celery takes any certificate; `?ssl_cert_reqs=none` in the URL says so where that is wanted."""
    return {"ssl_cert_reqs": ssl.CERT_REQUIRED, "ssl_check_hostname": True} if url.startswith("rediss://") else None


REDIS_URL = env_secret("REDIS_URL")
EMBEDDED_REDIS = not REDIS_URL
CELERY_BROKER_URL = broker(REDIS_URL)
CELERY_BROKER_USE_SSL = broker_tls(REDIS_URL)
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None  # a worker waits for its queue as long as it takes
CELERY_BROKER_TRANSPORT_OPTIONS = {
    # After this long Redis hands an unfinished task out again. The sweep is what brings lost work back, within a
    # minute; this only has to be longer than the longest import, so that none is begun twice for nothing.
    "visibility_timeout": 6 * 3600,
    # Whoever enqueues gives up soon when Redis is away: the row is in PostgreSQL, and the sweep will find it.
    "max_retries": 2,
    "interval_start": 0,
    "interval_step": 0.2,
    "interval_max": 0.2,
    "socket_connect_timeout": 5,
}
CELERY_TASK_PUBLISH_RETRY_POLICY = {"max_retries": 2, "interval_start": 0, "interval_step": 0.2, "interval_max": 0.2}
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_CANCEL_LONG_RUNNING_TASKS_ON_CONNECTION_LOSS = False  # an import needs no Redis to go on
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_TIMEZONE = "UTC"
# Webhooks have queues of their own, so that no receiver stands in the way of an import. A worker that names none
# takes from all of them; `up` gives webhooks a worker of their own.
CELERY_TASK_QUEUES = {name: {"exchange": name, "routing_key": name} for name in ("celery", "webhooks", "outbox")}
CELERY_TASK_ROUTES = {"api.tasks.deliver": {"queue": "webhooks"}, "api.tasks.collect_webhooks": {"queue": "outbox"}}
CELERY_BEAT_SCHEDULE = {
    # A sweep that nobody picked up is worth nothing once the next one is due.
    "forget_old_answers": {"task": "api.tasks.forget_old_answers", "schedule": 900.0, "options": {"expires": 900}},
    "forget_mail_events": {"task": "api.tasks.forget_mail_events", "schedule": 60.0, "options": {"expires": 60}},
    "sweep": {"task": "imports.tasks.sweep", "schedule": 20.0, "options": {"expires": 20}},
    "sweep_bulk": {"task": "dashboard.tasks.sweep_bulk", "schedule": 20.0, "options": {"expires": 20}},
    "webhooks": {"task": "api.tasks.collect_webhooks", "schedule": 5.0, "options": {"expires": 60}},
}

# --- The API ----------------------------------------------------------------------------------------------------------

API_RATE_LIMIT = env_int("API_RATE_LIMIT", 100)  # requests a second and key; 0: as many as it likes

# --- Files ------------------------------------------------------------------------------------------------------------

MAX_UPLOAD_BYTES = env_int("MAX_UPLOAD_BYTES", 200 * 1024 * 1024, least=1)
MAX_OPEN_IMPORTS = env_int("MAX_OPEN_IMPORTS", 50, least=1)  # of one team: queued, running, or dry runs
UPLOAD_DAYS = env_int("UPLOAD_DAYS", 30, least=1)  # how long an upload nobody imported is kept
DATA_UPLOAD_MAX_MEMORY_SIZE = 8 * 1024 * 1024  # form fields only, never files: a column map of 10,000 columns
DATA_UPLOAD_MAX_NUMBER_FIELDS = 60_000  # the same map, sent by a page
FILE_UPLOAD_HANDLERS = [
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "dashboard.form_files.ClearedAway",
]
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700

S3_BUCKET = env_text("S3_BUCKET")
# No address leads to stored files: they are read through views that check who asks.
LOCAL_STORAGE = {
    "BACKEND": "django.core.files.storage.FileSystemStorage",
    "OPTIONS": {"location": DATA / "storage", "base_url": None},
}
S3_STORAGE = {
    "BACKEND": "imports.store.S3Store",
    "OPTIONS": {
        "bucket_name": S3_BUCKET,
        "endpoint_url": env_text("S3_ENDPOINT_URL") or None,
        "region_name": env_text("S3_REGION") or None,
        "access_key": env_secret("S3_ACCESS_KEY_ID") or None,
        "secret_key": env_secret("S3_SECRET_ACCESS_KEY") or None,
        # Stores other than Amazon's know buckets as folders, not as host names.
        "addressing_style": "path" if env_text("S3_ENDPOINT_URL") else None,
        "default_acl": None,
        "file_overwrite": False,
        "max_memory_size": 8 * 1024 * 1024,  # of a file that is read; the rest of it lies on disk meanwhile
    },
}
STORAGES = {
    "default": S3_STORAGE if S3_BUCKET else LOCAL_STORAGE,
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
WHITENOISE_ALLOW_ALL_ORIGINS = False

# --- Webhooks ---------------------------------------------------------------------------------------------------------

WEBHOOK_ALLOW_PRIVATE = env_bool("WEBHOOK_ALLOW_PRIVATE")  # http and addresses of this network: intranets and tests
WEBHOOK_DAYS = env_int("WEBHOOK_DAYS", 30, least=2)  # how long messages are kept; the last attempt is a day later
MAIL_EVENT_DAYS = env_int("MAIL_EVENT_DAYS", 730)  # how long timelines tell what became of mails; 0: for ever

# --- People -----------------------------------------------------------------------------------------------------------

AUTH_USER_MODEL = "dashboard.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/app/"
LOGOUT_REDIRECT_URL = ACCOUNT_LOGOUT_REDIRECT_URL = "/"

SIGNUP_OPEN = env_bool("SIGNUP_OPEN")
ACCOUNT_ADAPTER = "dashboard.accounts.AccountAdapter"
ACCOUNT_FORMS = {
    name: f"dashboard.account_forms.{form}"
    for name, form in {
        "login": "LoginForm",
        "signup": "SignupForm",
        "add_email": "AddEmailForm",
        "change_password": "ChangePasswordForm",
        "set_password": "SetPasswordForm",
        "reset_password": "ResetPasswordForm",
        "reset_password_from_key": "ResetPasswordKeyForm",
        "reauthenticate": "ReauthenticateForm",
    }.items()
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
# Strangers prove their address; people we made ourselves need not, and many installations send no mail.
ACCOUNT_EMAIL_VERIFICATION = "mandatory" if SIGNUP_OPEN and env_secret("EMAIL_URL") else "none"
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = True

# Named, because cookies do not know ports: another project on localhost would overwrite ours.
SESSION_COOKIE_NAME = "rollcall_session"
CSRF_COOKIE_NAME = "rollcall_csrf"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_REFERRER_POLICY = "same-origin"
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if HTTPS else "http"

# --- Mail -------------------------------------------------------------------------------------------------------------

EMAIL_URL = env_secret("EMAIL_URL") or "console://"
MAIL = dj_email_url.parse(EMAIL_URL)
if not MAIL.get("EMAIL_BACKEND"):
    raise ImproperlyConfigured("EMAIL_URL is not a URL like smtp+tls://user:password@host:587.")
globals().update(MAIL)
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env_text("DEFAULT_FROM_EMAIL", "Rollcall <rollcall@localhost>")

# --- AI ---------------------------------------------------------------------------------------------------------------

OPENAI_API_KEY = env_secret("OPENAI_API_KEY")
OPENAI_BASE_URL = env_text("OPENAI_BASE_URL")
AI_MODEL = env_text("AI_MODEL", "gpt-5-mini")
AI_SAMPLES = env_choice("AI_SAMPLES", "masked", choices=("full", "masked", "none"))

# --- Logs -------------------------------------------------------------------------------------------------------------

LOG_LEVEL = env_choice("LOG_LEVEL", "INFO", choices=("DEBUG", "INFO", "WARNING", "ERROR"))
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"one_line": {"()": "dashboard.logs.OneLine"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "one_line"}},
    "root": {"handlers": ["stderr"], "level": LOG_LEVEL},
    # Django's own handlers would write the same line again, or a mail.
    "loggers": {
        "django": {"handlers": [], "level": LOG_LEVEL},
        "botocore": {"level": "WARNING"},
        "waitress.queue": {"level": "ERROR"},
        # That a task was sent and received is told once more when it is done.
        "celery.beat": {"level": "WARNING"},
        "celery.worker.strategy": {"level": "WARNING"},
        # They write down URLs and headers; those of webhooks may hold secrets.
        "httpx": {"level": "WARNING"},
        "httpcore": {"level": "WARNING"},
    },
}
# Per million tokens, as the vendor's price list has them. Without both, only tokens are counted.
AI_PRICE_INPUT = as_price("AI_PRICE_INPUT", env_text("AI_PRICE_INPUT"))
AI_PRICE_OUTPUT = as_price("AI_PRICE_OUTPUT", env_text("AI_PRICE_OUTPUT"))
AI_CURRENCY = env_text("AI_CURRENCY", "USD")
