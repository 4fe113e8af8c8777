"""What happens until one message of every kind is written, by feature: each scene has `happen(cast)`."""
