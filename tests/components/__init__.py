"""The look: components, stylesheets, scripts."""
