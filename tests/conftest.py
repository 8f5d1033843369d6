"""What holds for all tests."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "steady",
    deadline=None,  # time decides no test: a busy machine is no fault of the code
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")
