"""When it is offered: weekly hours, leave, and the times that are still free."""
