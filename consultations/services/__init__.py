"""What is offered, by whom and where: services, officers and rooms."""
