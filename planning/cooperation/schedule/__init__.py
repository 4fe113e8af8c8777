"""By which day each stage of a cooperation is planned to be reached."""
