"""The one clock, the one place that starts tasks, and the ticker that wakes timers."""
