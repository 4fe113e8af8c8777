"""Free times of 30 days for a service with twelve officers, beside fetching the same rows bare."""
