"""What is promised about services, officers and rooms."""
