"""People are asked by e-mail to hold an office in an organisation; they answer by a link that works once."""
