"""The screen in the waiting room: numbers and rooms, nothing about people."""
