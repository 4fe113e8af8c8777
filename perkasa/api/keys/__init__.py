"""Keys of the interface: whoever has one may ask more often, and sees nothing more."""
