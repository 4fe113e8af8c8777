"""The tasks of this app, where Django and Celery look for them."""
