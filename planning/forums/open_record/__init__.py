"""The open record of public forums: JSON in the shape of OParl 1.1, and a calendar to subscribe to."""
