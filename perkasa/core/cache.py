"""A cache that may vanish: without Redis every look-up misses and nothing breaks."""

import logging

from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

log = logging.getLogger(__name__)


def _forgiving(method_name, answer):
    def method(self, *args, **options):
        try:
            return getattr(RedisCache, method_name)(self, *args, **options)
        except RedisError as error:
            log.warning("The cache is away (%s).", type(error).__name__)
            return answer(*args, **options)

    method.__name__ = method_name
    return method


class ForgivingRedisCache(RedisCache):
    """Django's Redis cache, except that a server that is away counts as an empty cache."""

    def __init__(self, server, params):
        params = dict(params)
        params.setdefault("OPTIONS", {"socket_connect_timeout": 1, "socket_timeout": 1})
        super().__init__(server, params)

    get = _forgiving("get", lambda key, default=None, version=None: default)
    get_many = _forgiving("get_many", lambda *args, **options: {})
    set = _forgiving("set", lambda *args, **options: None)
    add = _forgiving("add", lambda *args, **options: True)
    delete = _forgiving("delete", lambda *args, **options: False)
    touch = _forgiving("touch", lambda *args, **options: False)
    has_key = _forgiving("has_key", lambda *args, **options: False)
    incr = _forgiving("incr", lambda key, delta=1, version=None: delta)

    def is_away(self) -> bool:
        """Whether the server does not answer."""
        try:
            return not self._cache.get_client().ping()
        except RedisError:
            return True
